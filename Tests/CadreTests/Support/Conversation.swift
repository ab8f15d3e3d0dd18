import Domain
import Interface
import Store
import TestSupport

@testable import cadre

/// A person who sees nothing: lines typed, lines heard, on a workspace of the test's own.
final class Conversation {
    let home = Home()
    let workspace: Workspace
    private let session: cadre.Session
    /// All of it, each line typed after `> `.
    private(set) var transcript = ""
    /// What was heard since the last line typed.
    private(set) var heard: [[String]] = []
    /// What was heard at the end of the input.
    private(set) var farewell: [String] = []

    /// On the demonstration.
    convenience init(_ language: Language, today: Day = "2026-11-23") throws {
        try self.init(language, today, author: "Maëlle Kerbrat") { path, environment in
            try DemonstrationWriter(today).write(at: path, environment: environment)
        }
    }

    /// On a workspace that was founded a moment ago.
    convenience init(founded language: Language, today: Day = "2026-11-23") throws {
        try self.init(language, today, author: nil) { path, environment in
            let founding = Founding(organisation: "Épicerie du Panier", short: "PANIER", me: "Noé Le Gall")
            let workspace = try Workspace.create(
                at: path, name: founding.organisation, environment: environment)
            try founding.write(to: workspace, today: today)
            return workspace
        }
    }

    private init(
        _ language: Language, _ today: Day, author: String?,
        _ make: (String, [String: String]) throws -> Workspace
    ) throws {
        workspace = try make(home("w"), home.environment)
        session = cadre.Session(workspace: workspace, words: Words(language), today: today, author: author)
    }

    /// Types these lines one after the other, then ends the input; what was heard after each.
    @discardableResult
    func type(_ lines: [String], editor: String? = nil) throws -> [String] {
        var left = lines[...]
        (heard, farewell) = ([], [])
        var isOver = false
        var environment = home.environment
        environment["EDITOR"] = editor
        let screens = try LinearScreens(
            session, isToday: false, environment: environment,
            read: { [self] in
                let line = left.popFirst()
                if let line { transcript += "> \(line)\n" }
                isOver = line == nil
                return line
            },
            write: { [self] lines in
                if isOver { farewell += lines } else { heard.append(lines) }
                transcript += lines.map { "\($0)\n" }.joined()
            })
        screens.run()
        return heard.map { $0.map(plain).joined(separator: "\n") }
    }

    func type(_ lines: String...) throws -> [String] { try type(lines) }

    private func plain(_ line: String) -> String {
        String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
}
