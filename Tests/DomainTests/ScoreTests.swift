import Domain
import TestSupport
import Testing

/// Domain §2.5-8 to 2.5-10: what makes a frame structured, what keeps it flexible.
@Suite struct ScoreTests {
    /// Signed, briefed, with two good checkpoints: 100 and 100.
    private func full(
        _ state: MissionState = .active, without: [Field] = [], with more: Fields = [:]
    ) -> FrameScene {
        var frame = FrameScene(state, without: without, with: more)
        frame.brief()
        frame.objective()
        frame.scene.engagement([.days: .number(10)])
        for _ in 1...2 { _ = frame.scene.checkpoint(fields: [.share: .number(5000)]) }
        return frame
    }

    private func structure(_ frame: FrameScene) -> Int { frame.outlook().frame?.structure.value ?? -1 }
    private func flexibility(_ frame: FrameScene) -> Int { frame.outlook().frame?.flexibility.value ?? -1 }

    @Test func `a frame agreed in full has all points and misses nothing`() {
        let scores = full().outlook().frame
        #expect(scores?.structure.value == 100 && scores?.structure.missing.isEmpty == true)
        #expect(scores?.flexibility.value == 100 && scores?.flexibility.missing.isEmpty == true)
        #expect(scores?.quadrant == .balanced)
        #expect(StructureItem.allCases.reduce(0) { $0 + $1.worth } == 100)
        #expect(FlexibilityItem.allCases.reduce(0) { $0 + $1.worth } == 100)
    }

    @Test(arguments: [
        (Field.channel, StructureItem.channel, 5), (.cadenceDays, .cadence, 10), (.lead, .leads, 5),
        (.paidByCheckpoint, .payment, 10),
    ])
    func `what was not agreed is missing and says what it would add`(
        field: Field, item: StructureItem, points: Int
    ) {
        let score = full(without: [field]).outlook().frame?.structure
        #expect(score?.value == 100 - points)
        #expect(score?.missing.map(\.kind) == [item] && score?.missing.first?.adds == points)
    }

    @Test func `a meeting counts whether it is planned or only meant to be`() {
        var frame = full(without: [.meetingPlan])
        #expect(structure(frame) == 90)
        #expect(frame.outlook().frame?.structure.missing.map(\.kind) == [.kickoff, .closing])
        _ = frame.scene.story.add(
            .meeting, [.kind: .text("kickoff"), .day: .day(frame.today)], in: frame.scene.mission)
        #expect(structure(frame) == 95)
        let wrapUp = frame.scene.story.add(
            .meeting, [.kind: .text("wrapUp"), .day: .day(frame.today + 9)], in: frame.scene.mission)
        #expect(structure(frame) == 100)
        frame.scene.write(.meetingCancelled(reason: nil), on: wrapUp)
        #expect(structure(frame) == 95)
    }

    /// 15 × n ÷ 8, rounded.
    @Test(arguments: [(0, 0), (1, 2), (3, 6), (4, 8), (5, 9), (7, 13), (8, 15)])
    func `the brief counts by its required headings`(sections: Int, points: Int) {
        var frame = FrameScene()
        frame.brief(sections)
        let part = frame.outlook().frame?.structure.parts.first { $0.kind == .brief }
        #expect(part?.points == points)
    }

    /// 20 × good ÷ max(needed, all): two are needed, one of a mission under 21 days.
    @Test(arguments: [
        (0, 0, 90, 0), (1, 0, 90, 10), (2, 0, 90, 20), (1, 1, 90, 10), (2, 1, 90, 13), (2, 2, 90, 10),
        (1, 0, 21, 10), (1, 0, 20, 20), (3, 1, 20, 15),
    ])
    func `checkpoints are good with a criterion and a day`(good: Int, bare: Int, days: Int, points: Int) {
        let end: Day = "2026-10-01"
        var frame = FrameScene(with: [.start: .day(end), .end: .day(end + days)])
        for _ in 0..<good { _ = frame.scene.checkpoint() }
        for _ in 0..<bare { _ = frame.scene.checkpoint(criteria: []) }
        // One that was given up counts on neither side.
        _ = frame.scene.checkpoint(.cancelled)
        let part = frame.outlook().frame?.structure.parts.first { $0.kind == .checkpoints }
        #expect(part?.points == points)
    }

    @Test(arguments: [Field.statement, .indicator, .target, .due])
    func `an objective is SMART with statement, indicator, target and day`(_ field: Field) {
        var frame = FrameScene()
        frame.objective([field: nil])
        #expect(frame.outlook().row.card.facts.structure.hasObjective == false)
        frame.objective()
        #expect(frame.outlook().row.card.facts.structure.hasObjective)
    }

    private static let freedoms: [(Field, Value, Int)] = [
        (.freeSchedule, .flag(false), 90), (.freePlace, .flag(false), 90), (.freeMethod, .flag(false), 90),
        (.unit, .text("dayWithDeliverables"), 95), (.unit, .text("time"), 85),
        (.changeRule, .text("none"), 85), (.changeRule, .text("allowance"), 100),
        (.rounds, .number(0), 90), (.rounds, .number(1), 100), (.cadenceDays, .number(7), 100),
        (.cadenceDays, .number(6), 95), (.cadenceDays, .number(5), 95), (.cadenceDays, .number(4), 90),
    ]

    @Test(arguments: freedoms)
    func `each freedom has its points`(field: Field, value: Value, points: Int) {
        #expect(flexibility(full(with: [field: value])) == points)
    }

    @Test(arguments: [Field.freeSchedule, .freePlace, .freeMethod, .rounds, .exitNoticeDays])
    func `a default that nobody spoke of is no agreement`(_ field: Field) {
        #expect(flexibility(full(without: [field])) == 90)
    }

    @Test func `no cadence is as free as a slow one`() {
        #expect(flexibility(full(without: [.cadenceDays])) == 100)
    }

    /// Ten days are 4 200 minutes: 20 % is 840, 30 % is 1 260.
    @Test(arguments: [(840, 100, 20), (841, 95, 20), (1260, 95, 30), (1261, 90, 30)])
    func `meetings weigh by their share of the time engaged`(minutes: Int, points: Int, percent: Int) {
        var frame = full()
        for part in [minutes / 2, minutes - minutes / 2] {
            _ = frame.scene.story.add(
                .meeting, [.kind: .text("strategic"), .day: .day(frame.today), .duration: .number(part)],
                in: frame.scene.mission)
        }
        #expect(flexibility(frame) == points)
        #expect(frame.outlook().row.card.facts.agreed.meetingLoadPercent == percent)
    }

    @Test(arguments: [
        (60, 60, Quadrant.balanced), (60, 59, .tooTight), (59, 60, .tooLoose), (59, 59, .notSet),
    ])
    func `sixty is enough`(structure: Int, flexibility: Int, quadrant: Quadrant) {
        #expect(Quadrant(structure: structure, flexibility: flexibility, from: 60) == quadrant)
    }

    @Test(arguments: MissionState.allCases)
    func `a frame is weighed from sourcing to closing, and kept while it runs`(_ state: MissionState) {
        let isWeighed = [.sourcing, .ready, .active, .paused, .closing].contains(state)
        let isKept = [.active, .paused, .closing].contains(state)
        let outlook = full(state).outlook()
        #expect((outlook.frame != nil) == isWeighed)
        #expect((outlook.health != nil) == isKept)
    }
}
