import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The joint review at the keyboard.
@Suite struct ClosingTabTests {
    private var story = Story(on: "2026-11-23")
    private let mission: EntityID

    init() {
        let organisation = story.add(
            .organisation, [.name: .text("Les Tisserands"), .shortName: .text("LT")])
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        mission = story.add(.mission, [.title: .text("Site"), .organisation: .id(organisation)])
        _ = story.add(.objective, [.statement: .text("Adhérer sans aide"), .target: .number(5)], in: mission)
    }

    private func session() -> Session {
        var session = Session(story, on: .mission(MissionPage(mission, part: nil)), height: 40)
        session.press(.backTab, .backTab)
        return session
    }

    @Test func `it says what is still to be written, results first`() {
        let session = session()
        #expect(session.line(holding: "[Bilan]") != nil)
        #expect(session.says("À écrire (*) : résultats (1), Effet, Valeurs tenues, Retravailler"))
        #expect(session.selectedLine?.contains("Adhérer sans aide") == true)
        #expect(session.says("les notes ne sortent d'ici dans aucun export"))
    }

    @Test func `the five questions stand where the freelance's answer goes`() {
        var session = session()
        while session.selectedLine?.contains("Retour freelance") == false { session.press("j") }
        #expect(session.says("Attentes claires ? Réponses à temps ? Paiement à temps ?"))
    }

    @Test func `e writes the part of the review under the cursor`() throws {
        var session = session()
        session.press("j", "e")
        #expect(session.text.contains("Ce que la mission a apporté"))
        session.type("Plus d'adhésions")
        session.press(.ctrl("s"))
        let commands = session.effects.flatMap { effect -> [Command] in
            guard case .perform(let commands) = effect else { return [] }
            return commands
        }
        #expect(commands == [.setClosing([.purposeEffect: .text("Plus d'adhésions")], in: mission)])
    }
}
