import Foundation
import Testing

@testable import cadre

/// docs/errors.md is what the program says, and leaves nothing out.
@Suite struct ErrorsPageTests {
    private static func text(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The names of the cases of an enum, from its source.
    private static func cases(_ name: String, in path: String) throws -> Set<String> {
        let body = try #require(try text(path).split(separator: "enum \(name):").last).split(
            separator: "\n}")[0]
        return Set(
            body.split(separator: "\n").filter { $0.contains("    case ") }.flatMap { line in
                line.replacing("case ", with: "").replacing(/\([^)]*\)/, with: "").split(separator: ",")
                    .map { $0.trimmingCharacters(in: .whitespaces) }
            })
    }

    private static func names(_ examples: [Any]) -> Set<String> {
        Set(examples.map { String("\($0)".prefix { $0 != "(" }) })
    }

    @Test func `the page is current`() throws {
        #expect(
            try Self.text("docs/errors.md") == ErrorsPage().text,
            "to write it anew: swift run cadre selftest errors > docs/errors.md")
    }

    @Test func `no problem and no failure is without its example`() throws {
        #expect(
            try Self.cases("Problem", in: "Sources/Store/Journal/Problem.swift")
                == Self.names(ErrorsPage.problems))
        #expect(
            try Self.cases("Failure", in: "Sources/Store/Journal/Failure.swift")
                == Self.names(ErrorsPage.failures))
        #expect(
            try Self.cases("SharingFailure", in: "Sources/Store/Sync/SharingFailure.swift")
                == Self.names(ErrorsPage.sharing))
    }
}
