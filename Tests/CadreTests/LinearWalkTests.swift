import Domain
import Interface
import Store
import TestSupport
import Testing

@testable import cadre

/// Every page of the demonstration, every tab, every act's first question: nothing is ever said but text.
@Suite struct LinearWalkTests {
    struct Heard: Sendable {
        let after: String
        let lines: [String]
    }

    /// Goes everywhere by lines, and records nothing: whatever asks something is left again.
    struct Walker {
        private(set) var said: [Heard] = []
        private var view: LinearView
        private let world: World

        init(_ language: Language) throws {
            let home = Home()
            let workspace = try DemonstrationWriter("2026-11-23").write(
                at: home("w"), environment: home.environment)
            world = World(workspace)
            let me = try workspace.directory().all(.member).first { $0.name == "Maëlle Kerbrat" }?.id
            view = LinearView(
                App(
                    workspace: workspace.title, language: language, today: "2026-11-23", me: me, width: 80,
                    height: 24))
            view.app.reload(world)
            said.append(Heard(after: "", lines: view.say(world)))
            withExtendedLifetime(home) { everywhere() }
        }

        private mutating func type(_ lines: String...) {
            for line in lines {
                let effects = view.hear(line, world)
                let lines = view.say(world)
                // What is to be recorded is not, here: there is nothing to be told of it.
                let isRecorded = effects.contains { if case .perform = $0 { true } else { false } }
                if !isRecorded { said.append(Heard(after: line, lines: lines)) }
            }
        }

        /// What the act asks, once with help; then away.
        private mutating func ask(_ act: String) {
            type(act)
            guard view.app.hasOverlay else { return }
            type("?", "")
            while view.app.hasOverlay { type("q") }
        }

        private mutating func everywhere() {
            let places = view.app.table.acts.filter { App.places.map(\.1).contains($0.id) }
            for place in places {
                let name = view.app.words[place.label]
                type(name, "", "", "1", "2", "3", "l", "-", "?", "", "", "", "q")
                for act in [
                    "w", "v", "d", "c", "r", "a", "b", "e", "N", "R", "D", "o", "n", "i", "z", "Z", "m",
                ] {
                    ask(act)
                    if view.app.pages.count > 2 { type(name) }
                }
            }
            for mission in [1, 7, 9] { walk("M\(mission)") }
        }

        private mutating func walk(_ mission: String) {
            type(mission)
            let tab = view.app.table.act(.nextPane).map { view.app.words[$0.label] } ?? ""
            for number in 1...11 {
                type("\(tab) \(number)", "1", "2", "3", "12", "w")
                for act in ["L", "m", "e", "n", "x", "V", "A", "F"] where mission != "M1" { ask(act) }
            }
            type("T", "1", ".", "", "-", ".")
        }
    }

    /// Each way is long and is gone once.
    private static let french = Result { try Walker(.fr).said }
    private static let english = Result { try Walker(.en).said }

    private func walk(_ language: Language) throws -> [Heard] {
        try (language == .fr ? Self.french : Self.english).get()
    }

    @Test(arguments: Language.allCases)
    func `nothing is said but text, and something is said to every line`(language: Language) throws {
        let said = try walk(language)
        #expect(said.reduce(0) { $0 + $1.lines.count } > 3_000)
        for heard in said {
            let (after, lines) = (heard.after, heard.lines)
            #expect(!lines.isEmpty, "after \(after)")
            for line in lines {
                let strange = line.unicodeScalars.filter(\.isForTheEye).map { String($0.value, radix: 16) }
                #expect(strange.isEmpty, "\(strange) in “\(line)”, after \(after)")
                #expect(!line.contains("  "), "“\(line)”")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `what the demonstration holds is heard`(language: Language) throws {
        let heard = try walk(language).flatMap(\.lines).joined(separator: "\n")
        let required = language == .fr ? "requis" : "required"
        for text in [
            "Facturation et relances", "Dossier FSE+ insertion", "Photos des produits",
            "Festival des métiers",
            "liste des impayés > 30 jours complète et datée, \(required)", "Estelle Marchetti",
        ] {
            #expect(
                heard.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").contains(text),
                "\(text)")
        }
    }
}

extension Unicode.Scalar {
    /// Controls, lines and blocks, arrows, geometric and other signs, and what stands for them.
    fileprivate var isForTheEye: Bool {
        switch value {
        case 0x00..<0x20, 0x7F..<0xA0: true
        case 0x2190...0x21FF, 0x2300...0x27BF, 0x2B00...0x2BFF, 0xE000...0xF8FF, 0xFDD0...0xFDEF: true
        case 0x2020, 0x2260: true
        default: false
        }
    }
}
