import Foundation
import Testing

/// Each need has its row, and what a row names is there.
@Suite struct TraceTests {
    private static func rows() throws -> [[String]] {
        try Repository.text("docs/traceability.md").split(separator: "\n").filter { $0.hasPrefix("| A") }
            .map { line in line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    @Test func `every need has one row, with a screen, a command and a test or its delay`() throws {
        let rows = try Self.rows()
        #expect(rows.map(\.first) == (1...42).map { String(format: "A%02d", $0) })
        for row in rows {
            try #require(row.count == 6)
            let isLater = row[5] == "later work"
            #expect(row[2...4].allSatisfy { ($0 == "–") == isLater }, "\(row[0])")
        }
    }

    @Test func `the tests that are named exist`() throws {
        let sources = try Repository.files(under: "Tests", ["swift"]).map(Repository.text).joined()
        for row in try Self.rows() where row[4] != "–" {
            #expect(sources.contains("func `\(row[4])`"), "\(row[0]): \(row[4])")
        }
    }

    @Test func `the commands that are named exist`() throws {
        let sources = try Repository.files(under: "Sources/cadre", ["swift"]).map(Repository.text).joined()
        for row in try Self.rows() where row[3] != "–" {
            let words = row[3].filter { $0 != "`" }.split(separator: " ").dropFirst()
            #expect(!words.isEmpty)
            for word in words { #expect(sources.contains("commandName: \"\(word)\""), "\(row[0]): \(word)") }
        }
    }
}
