import Foundation
import Interface
import Testing

/// The documentation holds together, and what is generated is current.
@Suite struct PageTests {
    @Test(arguments: Repository.pages)
    func `every link leads somewhere`(page: String) throws {
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        for link in try Repository.text(page).matches(of: /\]\(([^)\s]+)\)/) {
            let target = link.output.1.split(separator: "#", omittingEmptySubsequences: false)[0]
            if target.isEmpty || target.contains("://") || target.hasPrefix("mailto:") { continue }
            #expect(Repository.exists("\(folder)/\(target)"), "\(page) links to \(target)")
        }
    }

    @Test func `the page of the keys is what the table says`() throws {
        let path = "docs/keys.md"
        let written = (try? Repository.text(path)) ?? ""
        #expect(
            written == ActTable().page,
            "\(path) is not current; to write it anew: swift run cadre selftest keys > \(path)")
    }

    @Test func `the manual has the same pages in both languages`() throws {
        let english = try Repository.entries(of: "docs/manual/en")
        #expect(try Repository.entries(of: "docs/manual/fr") == english)
        #expect(english.contains("README.md"))
    }

    /// A line must not begin or end with half of what belongs together: «, », and signs of two parts.
    private static func looseSigns(in french: String) -> [Substring] {
        french.replacing(/```[\s\S]*?```|`[^`]*`/, with: "code").matches(of: /\S*[ \n][:;!?»]|«[ \n]\S*/)
            .map(\.output)
    }

    @Test(arguments: Repository.files(under: "docs/manual/fr", ["md"]))
    func `French signs stand with a no-break space`(page: String) throws {
        #expect(Self.looseSigns(in: try Repository.text(page)) == [])
    }

    @Test func `loose signs are seen`() {
        #expect(Self.looseSigns(in: "«\u{A0}Oui\u{A0}!\u{A0}» `a ; b` 10:30") == [])
        #expect(Self.looseSigns(in: "Oui ? Non\n; « non »") == ["Oui ?", "Non\n;", "« non", " »"])
    }

    @Test func `every decision has its own number and stands in the list`() throws {
        let pages = try Repository.entries(of: "docs/decisions").filter { $0 != "README.md" }
        let list = try Repository.text("docs/decisions/README.md")
        #expect(Set(pages.map { $0.prefix(4) }).count == pages.count)
        for page in pages {
            #expect(page.wholeMatch(of: /\d{4}-[a-z0-9-]+\.md/) != nil, "\(page)")
            #expect(list.contains("(\(page))"), "\(page) is not in the list")
        }
    }
}
