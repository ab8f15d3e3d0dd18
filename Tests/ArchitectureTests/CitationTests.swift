import Testing

/// What a comment cites can be read: the page is in `docs`, and the section, the numbered rule or the row of a
/// table is on it. “domain §2.5-13” is rule 13 in section 2.5 of `docs/domain.md`, “domain C3” its row C3.
@Suite struct CitationTests {
    private struct Line {
        let place: String
        let text: Substring
    }

    private static func lines() throws -> [Line] {
        let code = ["Sources", "Tests"].flatMap {
            Repository.files(under: $0, ["swift", "c", "h", "py", "sh"])
        }
        return try code.flatMap { file in
            try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .map { number, line in Line(place: "\(file):\(number + 1)", text: line) }
        }
    }

    private static func comments() throws -> [Line] {
        try lines().compactMap { line in
            line.text.firstMatch(of: #/\/\/|^ *# /#).map {
                Line(place: line.place, text: line.text[$0.range.lowerBound...])
            }
        }
    }

    /// Sections of somebody else's standards have a number before them: “RFC 5545 §3.1”.
    private static func sections(in text: Substring) -> [(page: String?, section: Substring)] {
        let name = text.firstMatch(of: /([A-Za-z]+)(?:\.md)? §/)?.output.1
        return text.replacing(/RFC \d+ §[\d.]+/, with: "").matches(of: /§(\d+(?:\.\d+)*(?:-\d+)?)/).map {
            (name.map { "docs/\($0.lowercased()).md" }, $0.output.1)
        }
    }

    private static func rows(in text: Substring) -> [Substring] {
        text.contains(/[Dd]omain\b/) ? text.matches(of: /\b[FGC]\d{1,2}\b/).map(\.output) : []
    }

    /// `2.5-13`: below the heading that begins with 2.5 and before the next, the rule that begins with 13.
    private static func has(_ section: Substring, _ page: String) -> Bool {
        let parts = section.split(separator: "-")
        let lines = page.split(separator: "\n")
        let heading = lines.firstIndex {
            $0.hasPrefix("#") && $0.drop { $0 == "#" }.hasPrefix(" \(parts[0]) ")
        }
        guard let heading, parts.count > 1 else { return heading != nil }
        return lines[(heading + 1)...].prefix { !$0.hasPrefix("#") }.contains {
            $0.hasPrefix("\(parts[1]). ")
        }
    }

    @Test func `every page that is named is there`() throws {
        var count = 0
        for line in try Self.lines() {
            for page in line.text.matches(of: /docs\/[\w\/-]+\.(?:md|tsv)/) {
                count += 1
                #expect(Repository.exists(String(page.output)), "\(line.place): \(page.output)")
            }
        }
        #expect(count > 10)
    }

    @Test func `every section that a comment cites is on its page`() throws {
        var count = 0
        for comment in try Self.comments() {
            for (page, section) in Self.sections(in: comment.text) {
                count += 1
                let text = page.flatMap { try? Repository.text($0) } ?? ""
                #expect(Self.has(section, text), "\(comment.place): §\(section) of \(page ?? "no page")")
            }
        }
        #expect(count > 40)
    }

    @Test func `every fact, gate and condition that a comment cites is in the page's tables`() throws {
        let page = (try? Repository.text("docs/domain.md")) ?? ""
        for comment in try Self.comments() {
            for row in Self.rows(in: comment.text) {
                #expect(page.contains("\n| \(row) |"), "\(comment.place): \(row)")
            }
        }
    }

    @Test func `all forms of a citation are seen`() {
        let line: Substring = "// (RFC 5545 §3.1, docs/domain.md §2.3, §2.5-13; domain C2–C4, G24)"
        #expect(Self.sections(in: line).map(\.section) == ["2.3", "2.5-13"])
        #expect(Self.sections(in: line).allSatisfy { $0.page == "docs/domain.md" })
        #expect(Self.sections(in: "storage.md §2").map(\.page) == ["docs/storage.md"])
        #expect(Self.sections(in: "(§2)").map(\.page) == [nil])
        #expect(Self.rows(in: line) == ["C2", "C4", "G24"])
        #expect(Self.rows(in: "// C1 controls") == [])
        let page = "## 2 A\n### 2.5 B\n1. one\n### 2.6 C\n2. two\n"
        #expect(["2", "2.5", "2.5-1"].allSatisfy { Self.has($0, page) })
        #expect(!["5", "2.5-2", "2.7"].contains { Self.has($0, page) })
    }
}
