import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What wants an eye, at the keyboard: severe first, with its reason, its remedy, and the way to put it off.
@Suite struct AlertsPageTests {
    private let story: Story
    private let mission: EntityID

    /// An active mission, unsigned, with a meeting that nobody confirmed; no one in it for a certificate.
    init() {
        var story = Story(on: "2026-11-23")
        let organisation = story.add(
            .organisation,
            [.name: .text("Les Tisserands"), .shortName: .text("LT"), .legalForm: .text("association")])
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let line = story.write(
            Event(
                .missionImported(
                    [
                        .title: .text("Site"), .organisation: .id(organisation), .category: .text("WEB"),
                        .start: .day("2026-11-02"),
                    ], state: .active, day: "2026-11-02")))
        mission = EntityID(line: line, place: 0)
        _ = story.add(.meeting, [.kind: .text("followUp"), .day: .day("2026-11-20")], in: mission)
        self.story = story
    }

    @Test func `severe alerts lead, and each tells why and what helps`() {
        var session = Session(story, on: .alerts(AlertsPage()))
        let headings = ["HAUTES 1", "MOYENNES 1"]
        let places = headings.compactMap { heading in session.lines.firstIndex { $0.contains(heading) } }
        #expect(places.count == 2 && places == places.sorted())
        #expect(session.text.contains("Engagement non signé"))
        #expect(session.text.contains("sans engagement signé") && session.text.contains("Noter la signature"))
        session.press("j")
        #expect(session.text.contains("tenue, ou non") && session.text.contains("Dire si elle a été tenue"))
        #expect(session.focus.mission == mission && session.focus.part?.kind == .meeting)
    }

    @Test func `Enter opens what helps, z asks until when and why`() {
        var session = Session(story, on: .alerts(AlertsPage()))
        session.press(.enter)
        #expect(session.text.contains("Nouvel engagement") && session.text.contains("Montant HT"))
        session.press(.escape)
        session.press("j", .enter)
        #expect(session.text.contains("Réunion tenue"))
        session.press(.escape)
        session.press("z")
        #expect(session.text.contains("Reporter l'alerte") && session.text.contains("30/11/2026"))
    }

    @Test func `Z lists what was put off, until when and why, and Enter brings it back`() throws {
        var session = Session(story, on: .alerts(AlertsPage()))
        session.press("Z")
        #expect(session.text.contains("Aucune alerte n'est reportée"))
        var later = story
        let meeting = try #require(StoryWorld(story).world.mission(mission)?.meetings.first?.id)
        let key = AlertKey(.meetingUnconfirmed, about: meeting)
        try later.tell(.snooze(key, on: mission, until: "2026-12-01", reason: "Appel prévu"))
        session.reload(later)
        #expect(!session.text.contains("MOYENNES"))
        session.press("Z")
        #expect(session.text.contains("Site") && session.text.contains("Appel prévu"))
        #expect(session.says("jusqu'au"))
        session.press(.enter)
        #expect(session.effects == [.perform([.unsnooze(key, on: mission)])])
        // Nothing is left to bring back once its day has come.
        later.today = "2026-12-01"
        session.reload(later)
        session.press("Z")
        #expect(session.text.contains("Aucune alerte n'est reportée"))
    }

    @Test func `letters narrow the list, and an empty one says so`() throws {
        var session = Session(story, on: .alerts(AlertsPage()))
        for letter in "/xyz" { session.press(.char(letter)) }
        session.press(.enter)
        #expect(session.text.contains("Aucune alerte ne contient"))
        let none = Session(Story(on: "2026-11-23"), on: .alerts(AlertsPage()))
        #expect(none.text.contains("le cadre est tenu partout"))
    }

    @Test func `Home counts frames and alerts`() {
        let session = Session(story, on: .home(HomePage()))
        #expect(session.text.contains("ALERTES  hautes 1   moyennes 1"))
        #expect(session.text.contains("CADRES  À poser 1"))
    }
}
