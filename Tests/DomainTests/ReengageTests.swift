import Domain
import TestSupport
import Testing

/// Domain §2.3: what worked begins again, and what was learned comes with it.
@Suite struct ReengageTests {
    @Test func `frame, brief and freelance are taken over, dates and deeds are not`() throws {
        var scene = Scene(
            .closed,
            fields: [
                .reference: .text("M3"), .cadenceDays: .number(14), .rights: .text("licence"),
                .welcome: .texts(["team"]), .personalData: .flag(true), .dataClauses: .day("2026-10-01"),
            ])
        scene.write(.closingSet([.lesson: .text("Relire plus tôt"), .rateQuality: .number(5)]))
        scene.write(.briefWritten(.scopeIn, "Deux sites"))
        scene.write(.briefWritten(.calendar, "Mars à juin"))
        scene.engagement()
        let typed: Fields = [.start: .day("2027-01-04"), .end: .day("2027-03-31"), .lead: nil]
        let line = scene.story.next
        var story = scene.story
        story.by = scene.member(.lead)
        let decided = try decide(scene.folded.reengaging(typed), on: story.situation)
        story.write(decided.events)
        let new = story.mission(EntityID(line: line, place: 0))
        #expect(new.isHere && new.state == .need && new.freelance == scene.freelance)
        #expect(new.title == "Site" && new.reference == nil && new.start == "2027-01-04")
        #expect(new.frame.everyDays == 14 && new.frame.rights == .licence && new.frame.personalData)
        #expect(new.frame.welcome.isEmpty && new.frame.dataClauses == nil)
        #expect(new.record.text(.priorLesson) == "Relire plus tôt" && new.record[.rateQuality] == nil)
        #expect(new.text(of: .scopeIn) == "Deux sites" && new.text(of: .calendar).isEmpty)
        #expect(new.engagements.isEmpty)
        // One line: one undo takes it all back.
        #expect(Set(story.facts.filter { $0.root == new.id }.map(\.line)) == [line])
    }

    @Test(arguments: MissionState.allCases)
    func `only what was closed begins again`(state: MissionState) {
        #expect(Scene(state).folded.isReengageable == (state == .closed))
    }

    @Test func `a section belongs to a mission, its own line's or another`() {
        let scene = Scene()
        #expect(scene.refusal(of: .write(.scopeIn, "A", in: nil)) == .missing(.subject))
    }

    @Test func `clauses on personal data are not signed ahead`() {
        let scene = Scene()
        let ahead = scene.today + 1
        #expect(
            scene.refusal(of: .setFrame([.dataClauses: .day(ahead)], in: scene.mission)) == .futureDay(ahead))
        #expect(scene.refusal(of: .setFrame([.dataClauses: .day(scene.today)], in: scene.mission)) == nil)
    }
}
