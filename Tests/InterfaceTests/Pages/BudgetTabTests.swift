import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What is signed and paid, and what changed since, at the keyboard.
@Suite struct BudgetTabTests {
    private var story = Story(on: "2026-11-23")
    private let mission: EntityID

    init() {
        let organisation = story.add(
            .organisation, [.name: .text("Les Tisserands"), .shortName: .text("LT")])
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        mission = story.add(
            .mission,
            [.title: .text("Site"), .organisation: .id(organisation), .end: .day("2026-12-31")])
    }

    private mutating func engagement(_ fields: Fields = [:]) -> EntityID {
        var all: Fields = [.paper: .text("signedQuote"), .amount: .number(500_000)]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        return story.add(.engagement, all, in: mission)
    }

    private func session(_ id: EntityID, width: Int = 80, height: Int = 24) -> Session {
        let page = MissionPage(mission, part: Focus.Part(.engagement, id))
        return Session(story, on: .mission(page), width: width, height: height)
    }

    private func performed(_ session: Session) -> [Command] {
        session.effects.flatMap { effect -> [Command] in
            guard case .perform(let commands) = effect else { return [] }
            return commands
        }
    }

    @Test mutating func `a draft is ticked as sent, then as signed`() throws {
        let id = engagement()
        for (state, field) in [("Brouillon", Field.sent), ("Envoyé", .day)] {
            var session = session(id)
            #expect(session.selectedLine?.contains(state) == true)
            session.press("x")
            let expected = Command.edit(.engagement, id, [field: .day(story.today)], in: mission)
            #expect(performed(session) == [expected])
            try story.tell(expected)
        }
        #expect(session(id).selectedLine?.contains("Signé") == true)
    }

    @Test mutating func `A amends what is signed, and the tab tells it`() throws {
        let id = engagement([.day: .day("2026-11-02")])
        var session = session(id)
        session.press("A")
        session.type("Une page de plus")
        session.press(.tab)
        session.type("-900")
        #expect(session.text.contains("→ -900,00 €"))
        session.press(.tab)
        session.type("29/1/27")
        session.press(.ctrl("s"))
        let expected = Command.amend(
            engagement: id, in: mission,
            Amendment(day: story.today, what: "Une page de plus", delta: -90_000, end: "2027-01-29"))
        #expect(performed(session) == [expected])
        try story.tell(expected)
        let told = self.session(id, height: 40)
        #expect(told.text.contains("Engagé 4 100,00 €"))
        #expect(told.says("Avenant 1 du 23 nov. : Une page de plus (-900,00 €, fin le 29 janv.)"))
    }

    @Test mutating func `D ends it, with a reason and its notice`() throws {
        let id = engagement([.day: .day("2026-11-02")])
        var session = session(id)
        session.press("D")
        session.type("Projet arrêté")
        session.press(.tab, .tab, " ", .ctrl("s"))
        let expected = Command.terminate(
            engagement: id, in: mission,
            Termination(day: story.today, noticeKept: true, reason: "Projet arrêté"))
        #expect(performed(session) == [expected])
        try story.tell(expected)
        #expect(self.session(id).says("préavis respecté"))
    }

    @Test mutating func `nothing is amended that was not signed`() {
        var session = session(engagement())
        session.press("A")
        #expect(session.says("Rien de signé à faire évoluer."))
    }

    @Test mutating func `the brief marks what changed since it was signed, and V compares it`() {
        story.write(Event(.briefWritten(.context, "Deux sites à tenir"), on: mission))
        _ = engagement([.day: .day("2026-11-02")])
        var session = Session(story, on: .mission(MissionPage(mission, part: nil)))
        session.press(.tab, .tab, "V")
        #expect(session.says("tel qu'il a été signé"))
        let seen = story.mission(mission).brief[.context]?.seen ?? []
        story.write(Event(.briefWritten(.context, "Un site à tenir"), on: mission, seen: seen))
        session.reload(story)
        #expect(session.line(holding: "Contexte")?.contains("Changé") == true)
        session.press("V")
        #expect(
            session.text.contains("Version 2")
                && session.text.contains("[-Deux-]{+Un+} [-sites-]{+site+} à tenir"))
    }
}
