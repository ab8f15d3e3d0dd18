import Domain
import TestSupport
import Testing

/// Domain §2.5-2 and F6: silence that what was signed takes for acceptance is said, and accepts nothing.
@Suite struct TacitTests {
    /// Delivered on Sunday 1 November: ten worked days end on the 16th, for the 11th is a holiday.
    private func delivered(_ engagement: Fields, _ state: MissionState = .active) -> (FrameScene, EntityID) {
        var frame = FrameScene(state)
        frame.scene.engagement(engagement.with(.amount, .number(100_000)))
        let id = frame.scene.checkpoint(.submitted)
        return (frame, id)
    }

    private func deemed(_ frame: FrameScene, _ id: EntityID) -> Day? {
        let mission = frame.scene.folded
        return mission.checkpoint(id).flatMap { mission.deemedAccepted($0, WorkCalendar()) }
    }

    @Test func `the day after the window it is deemed accepted, where both sides signed that`() throws {
        let (frame, id) = delivered([.tacitAcceptance: .flag(true)])
        #expect(deemed(frame, id) == "2026-11-17")
        for day in ["2026-11-16", "2026-11-17", "2027-03-01"] as [Day] {
            let outlook = frame.outlook(on: day)
            #expect(outlook.nextStep?.deemed == "2026-11-17")
            let alert = try #require(outlook.alerts.first { [.reviewDue, .reviewLate].contains($0.code) })
            #expect(alert.deemed == "2026-11-17")
            #expect(alert.severity == (day > "2026-11-16" ? .high : .warn))
        }
        // Nothing is ever accepted by the clock.
        #expect(frame.scene.folded.checkpoint(id)?.state == .submitted)
        #expect(frame.outlook(on: "2027-03-01").row.card.progressPercent == 0)
    }

    @Test(
        arguments: [
            [:], [.tacitAcceptance: .flag(false)], [.tacitAcceptance: .flag(true), .day: nil],
        ] as [Fields])
    func `by default, or while nothing is signed, silence says nothing`(engagement: Fields) {
        var frame = FrameScene()
        frame.scene.draft(
            ([.day: .day("2026-10-01")] as Fields).with(.tacitAcceptance, engagement[.tacitAcceptance]))
        if engagement.mentions(.day) {
            frame = FrameScene()
            frame.scene.draft([.tacitAcceptance: .flag(true)])
        }
        let id = frame.scene.checkpoint(.submitted)
        #expect(deemed(frame, id) == nil)
        #expect(frame.outlook(on: "2026-12-01").alerts.allSatisfy { $0.deemed == nil })
        #expect(frame.outlook(on: "2026-12-01").nextStep?.deemed == nil)
    }

    @Test func `what was ended says it no more, and an answer ends it`() {
        var (frame, id) = delivered([.tacitAcceptance: .flag(true)])
        frame.scene.answer(id, .changesRequested)
        #expect(deemed(frame, id) == nil)
        (frame, id) = delivered([.tacitAcceptance: .flag(true)])
        frame.scene.write(
            .engagementTerminated(Termination(day: frame.today, noticeKept: true, reason: "r")),
            on: frame.scene.folded.engagements[0].id)
        #expect(deemed(frame, id) == nil)
    }

    @Test func `the setting is what engagements begin with, and changes none that is there`() throws {
        var scene = Scene()
        let sign = Command.signEngagement(
            [.paper: .text("signedQuote"), .amount: .number(1)], in: scene.mission)
        #expect(try scene.fields(of: sign).flag(.tacitAcceptance) == nil)
        scene.engagement()
        try scene.story.tell(.set(Setting.reviewTacit.rawValue, to: .bool(true)))
        #expect(try scene.fields(of: sign).flag(.tacitAcceptance) == true)
        #expect(!scene.folded.isTacit)
        let without = Command.signEngagement(
            [.paper: .text("signedQuote"), .amount: .number(1), .tacitAcceptance: .flag(false)],
            in: scene.mission)
        #expect(try scene.fields(of: without).flag(.tacitAcceptance) == false)
    }
}
