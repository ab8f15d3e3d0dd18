import Testing

/// What docs/security.md promises, a test of that name holds.
@Suite struct SecurityPageTests {
    private static func named() throws -> [String] {
        try Repository.text("docs/security.md").split(separator: "\n").filter { $0.hasPrefix("| ") }
            .dropFirst().compactMap { row in
                row.split(separator: "|").last { $0.contains("`") }?
                    .split(separator: "`").dropFirst().first.map(String.init)
            }
    }

    @Test func `every threat names a test that is there`() throws {
        let names = try Self.named()
        #expect(names.count > 35)
        let sources = try Repository.files(under: "Tests", ["swift"]).map(Repository.text).joined()
        #expect(names.filter { !sources.contains("func `\($0)`") } == [])
    }
}
