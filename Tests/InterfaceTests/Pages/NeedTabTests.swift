import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What is settled before anybody is looked for, and the ways into a first mission, at the keyboard.
@Suite struct NeedTabTests {
    private var story = Story(on: "2026-11-23")
    private let mission: EntityID

    init() {
        let organisation = story.add(
            .organisation, [.name: .text("Les Tisserands"), .shortName: .text("LT")])
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        mission = story.add(
            .mission,
            [
                .title: .text("Comptes"), .organisation: .id(organisation),
                .category: .text(Domain.Category.administration.rawValue),
            ])
    }

    private func session(_ story: Story? = nil) -> Session {
        var session = Session(
            story ?? self.story, on: .mission(MissionPage(mission, part: nil)), width: 100, height: 40)
        session.press(.tab)
        return session
    }

    private func commands(_ session: Session) -> [Command] {
        session.effects.flatMap { effect -> [Command] in
            if case .perform(let commands) = effect { commands } else { [] }
        }
    }

    @Test func `it says what the way to a freelance still asks`() {
        let session = session()
        #expect(session.line(holding: "[Besoin]") != nil)
        #expect(session.says("À poser (*) : Concertation, Faire ou non, Pourquoi, Précautions, Conflit int."))
        #expect(session.says("Tenue de comptes : expert-comptable seul"))
    }

    @Test func `e settles what is under the cursor`() {
        var session = session()
        while session.selectedLine?.contains("Faire ou non") == false { session.press("j") }
        session.press("e")
        #expect(session.says("Pourquoi ce choix"))
        session.press(.right, .tab)
        session.type("Former deux salariées")
        session.press(.ctrl("s"))
        #expect(
            commands(session) == [
                .editMission(
                    mission, [.makeOrBuy: .text("train"), .makeOrBuyWhy: .text("Former deux salariées")])
            ])
    }

    @Test func `a hesitation without an answer says where one is found, a doubt what to do`() {
        var story = story
        story.write(
            Event(
                .edited(
                    .mission, [.hesitations: .texts(["cost"]), .fits: .texts(["bounded", "describable"])]),
                on: mission))
        let session = session(story)
        #expect(session.says("Coût : estimer, puis chercher un financement"))
        #expect(session.says("Diriger l'équipe revient à la structure"))
        #expect(session.says("Plutôt à garder en interne"))
        #expect(!session.says("Sans fin prévisible"))
    }

    @Test(arguments: Hesitation.allCases)
    func `a hesitation opens a mission with the questions that answer it`(hesitation: Hesitation) throws {
        var session = Session(story, on: .home(HomePage()), height: 40)
        session.press(":")
        session.type("premiers")
        session.press(.enter)
        #expect(session.says("Commencer une mission"))
        #expect(session.says("D'après un modèle") && session.says("Une mission déjà en cours"))
        for _ in 0...(Hesitation.allCases.firstIndex(of: hesitation) ?? 0) { session.press(.down) }
        session.press(.enter)
        #expect(session.says("J'hésite"))
        session.type("Lettre")
        session.press(.tab, .tab, .char(" "))
        session.type("com")
        session.press(.enter)
        session.press(.ctrl("s"))
        guard case .created(.mission, let fields)? = commands(session).first?.wish else {
            Issue.record("no mission is made: \(session.text)")
            return
        }
        #expect(fields.text(.title) == "Lettre")
        #expect(fields[.hesitations] == .texts([hesitation.rawValue]))
    }
}
