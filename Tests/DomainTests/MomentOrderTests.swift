import Domain
import TestSupport
import Testing

/// What happened on one day is told in the order in which it was written.
@Suite struct MomentOrderTests {
    @Test func `a delivery comes before its answer, whatever the names of their kinds`() throws {
        var scene = Scene()
        let id = scene.checkpoint()
        try scene.story.tell(
            .submit(checkpoint: id, in: scene.mission, Delivery(day: scene.today, what: "v1")))
        _ = scene.story.add(.contact, [.day: .day(scene.today), .via: .text("call")], in: scene.mission)
        try scene.story.tell(
            .accept(checkpoint: id, in: scene.mission, day: scene.today, findings: [.yes]))
        let told = scene.folded.moments(WorkCalendar()).filter { $0.day == scene.today }
        #expect(told.map(\.kind) == [.submitted, .contact, .accepted])
    }

    @Test func `what has a time stands by its time`() {
        var scene = Scene()
        for hour in [16, 9] {
            _ = scene.story.add(
                .meeting,
                [
                    .kind: .text("followUp"), .day: .day("2026-11-20"),
                    .time: .time(TimeOfDay(hour: hour, minute: 0)!),
                ], in: scene.mission)
        }
        let told = scene.folded.moments(WorkCalendar()).filter { $0.kind == .meeting }
        #expect(told.map(\.time?.minutes) == [540, 960])
    }

    @Test func `an awaited rework is told apart from a first delivery`() throws {
        var scene = Scene()
        scene.engagement()
        let id = scene.checkpoint()
        func awaited() -> Moment? { scene.folded.moments(WorkCalendar()).first { $0.kind == .checkpoint } }
        #expect(awaited()?.isRework == false)
        try scene.story.tell(
            .submit(checkpoint: id, in: scene.mission, Delivery(day: scene.today, what: "v1")))
        scene.write(
            .checkpointDecided(Decision(verdict: .changesRequested, day: scene.today, round: 1)), on: id)
        #expect(awaited()?.isRework == true)
        let card = MissionCard(scene.folded, WorkCalendar())
        let step = NextStep(mission: card.state, open: card.open, freelance: card.freelance, on: scene.today)
        #expect(step?.isRework == true)
    }
}
