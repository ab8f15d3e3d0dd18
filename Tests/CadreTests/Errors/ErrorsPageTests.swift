import Foundation
import Interface
import Store
import Testing

@testable import cadre

/// docs/errors.md is what the program says when something is truly wrong, and leaves nothing out.
@Suite struct ErrorsPageTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
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

    /// To write it anew: `RECORD=1 swift test --filter ErrorsPageTests`.
    @Test func `the page is what the program answers`() throws {
        let page = try ErrorsPage().text()
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try page.write(to: Self.root.appending(path: "docs/errors.md"), atomically: true, encoding: .utf8)
        }
        #expect(try Self.text("docs/errors.md") == page)
    }

    @Test func `no problem and no failure is left out`() throws {
        #expect(
            try Self.cases("Problem", in: "Sources/Store/Journal/Problem.swift")
                == Set(Examples.problems.map(\.name)))
        #expect(
            try Self.cases("Failure", in: "Sources/Store/Journal/Failure.swift")
                == Set(Examples.failures.map(\.name)))
        #expect(
            try Self.cases("SharingFailure", in: "Sources/Store/Sync/SharingFailure.swift")
                == Set(Examples.sharing.map(\.name)))
        #expect(
            try Self.cases("BundleFault", in: "Sources/Domain/Bundles/BundleFault.swift")
                == Set(Examples.bundles.map(\.name)))
    }

    @Test(arguments: Examples.problems.filter { $0.example != nil }.map(\.name))
    func `a check tells the very problem, in both languages, and what leads out of it`(name: String) throws {
        let told = try #require(Examples.problems.first { $0.name == name })
        let example = try #require(told.example)
        let run = try example.run()
        #expect(run.answer.contains(CheckText(Words(.en)).sentence(told.value)), "\(run.console)")
        #expect(run.french.contains(CheckText(Words(.fr)).sentence(told.value)), "\(run.french)")
        #expect((run.code == 65) == (told.value.isDamage || run.answer.contains { $0.contains("once read") }))
        if !example.then.isEmpty {
            #expect(run.console.last?.hasPrefix("[") == false, "\(run.console)")
        }
    }

    @Test(arguments: Examples.taken.indices)
    func `what is nothing wrong is not reported`(place: Int) throws {
        let run = try Examples.taken[place].1.run()
        #expect(run.code == 0 && run.answer.first?.contains("valid lines") == true, "\(run.console)")
        #expect(!run.answer.joined().contains("log/"), "\(run.answer)")
    }

    @Test func `what fails says so by the very sentence, with its exit code`() throws {
        try hold(Examples.failures) { ($0.exitCode, $0.trouble) }
        try hold(Examples.sharing) { ($0.code, $0.trouble) }
        for told in Examples.bundles {
            try hold(told, told.value.exitCode) { $0.explanation(for: told.value).text }
        }
    }

    private func hold<Value: Sendable>(
        _ all: [Misfortune<Value>], _ meaning: (Value) -> (Int32, Trouble)
    ) throws {
        for told in all {
            let (code, trouble) = meaning(told.value)
            try hold(told, code) { $0.explanation(for: trouble).text }
        }
    }

    private func hold<Value: Sendable>(
        _ told: Misfortune<Value>, _ code: Int32, _ sentence: (Words) -> String
    ) throws {
        guard let run = try told.example?.run() else { return }
        #expect(run.code == code, "\(told.name): \(run.console)")
        #expect(
            run.answer.joined(separator: " ").contains(sentence(Words(.en))), "\(told.name): \(run.answer)")
        #expect(
            run.french.joined(separator: " ").contains(sentence(Words(.fr))), "\(told.name): \(run.french)")
    }
}
