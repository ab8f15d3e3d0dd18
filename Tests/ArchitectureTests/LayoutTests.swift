import Testing

/// The shape of the repository: few things at the top, short files, names that say something.
@Suite struct LayoutTests {
    @Test func `the top level stays short`() throws {
        // Package.resolved is made by every build and not kept.
        let known: Set = ["Package.swift", "Sources", "Tests", "docs", "README.md", "Package.resolved"]
        let others = try Repository.entries(of: "").filter { !$0.hasPrefix(".") && !known.contains($0) }
        #expect(others == [])
    }

    private static let longest = 300

    /// Longer files, each with its reason.
    private static let mayBeLonger: [String: String] = [:]

    private static let code =
        Repository.files(under: "Sources", ["swift", "c", "h"])
        + Repository.files(under: "Tests", ["swift", "c", "h"])

    private static func length(of file: String) throws -> Int {
        try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
    }

    @Test func `a file is about one thing, and so no longer than 300 lines`() throws {
        #expect(Self.code.count > 300)
        for file in Self.code where Self.mayBeLonger[file] == nil {
            let length = try Self.length(of: file)
            #expect(length <= Self.longest, "\(file) has \(length) lines")
        }
    }

    @Test func `what may be longer still is`() throws {
        for file in Self.mayBeLonger.keys {
            #expect(try Self.length(of: file) > Self.longest, "\(file) needs no exception any more")
        }
    }

    @Test func `no name says nothing`() throws {
        let empty = /(Manager|Helper|Util|Utils|Utility|Service|Handler)(\+\w+)?$/
        let declaration = /\b(?:class|struct|enum|protocol|actor|typealias)\s+(\w+)/
        for file in Self.code {
            let name = file.split(separator: "/").last?.split(separator: ".").first ?? ""
            #expect(name.firstMatch(of: empty) == nil, "\(file)")
            for declared in try Repository.text(file).matches(of: declaration) {
                #expect(declared.output.1.firstMatch(of: empty) == nil, "\(declared.output.1) in \(file)")
            }
        }
    }
}
