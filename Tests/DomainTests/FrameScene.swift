import Domain
import TestSupport
import Testing

/// A mission whose frame is agreed in full, to take away from: where scores and alerts are tried.
struct FrameScene {
    var scene: Scene

    /// Everything that the structure and the flexibility scores count.
    static let frame: Fields = [
        .cadenceDays: .number(14), .graceDays: .number(7), .reviewDays: .number(10), .rounds: .number(2),
        .channel: .text("Visio"), .freeSchedule: .flag(true), .freePlace: .flag(true),
        .freeMethod: .flag(true), .unit: .text("deliverable"), .changeRule: .text("amendment"),
        .exitNoticeDays: .number(15), .meetingPlan: .texts(["kickoff", "wrapUp"]),
        .paidByCheckpoint: .flag(true),
    ]

    init(_ state: MissionState = .active, without: [Field] = [], with more: Fields = [:]) {
        scene = Scene(state)
        var fields = Self.frame.with(.lead, .id(scene.member(.lead)))
        for field in without { fields.remove(field) }
        for entry in more.entries { fields.set(entry.field, entry.value) }
        scene.addMission(state, fields)
        // A sign of life on the day, so that the cadence says nothing of itself.
        _ = scene.story.add(
            .contact, [.day: .day(scene.today), .via: .text("call")], in: scene.mission)
    }

    var today: Day { scene.today }

    mutating func brief(_ sections: Int = 8) {
        for section in BriefSection.allCases.filter(\.isRequired).prefix(sections) {
            scene.write(.briefWritten(section, "A"))
        }
    }

    mutating func objective(_ fields: Fields = [:]) {
        var all: Fields = [
            .statement: .text("A"), .indicator: .text("B"), .target: .number(3), .due: .day("2026-12-31"),
        ]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        _ = scene.story.add(.objective, all.withoutNils, in: scene.mission)
    }

    func outlook(on day: Day? = nil, _ thresholds: Thresholds = Thresholds()) -> Outlook {
        let (story, mission) = (scene.story, scene.folded)
        let row = MissionRow(
            card: MissionCard(mission, story.calendar), organisation: nil, freelance: "Lila", lead: nil,
            surroundings: Surroundings(of: mission, among: story.missions.values, story.directory))
        return Outlook(row, on: day ?? today, story.calendar, thresholds)
    }

    /// `high REVIEW_LATE`, of that code only; nil when it does not fire.
    func alert(_ code: AlertCode, on day: Day? = nil, _ thresholds: Thresholds = Thresholds()) -> Severity? {
        let found = outlook(on: day, thresholds).alerts.filter { $0.code == code }
        #expect(found.count <= 1)
        return found.first?.severity
    }
}

extension Fields {
    /// Only what is set.
    var withoutNils: Fields { Fields(entries.compactMap { entry in entry.value.map { (entry.field, $0) } }) }
}

extension Thresholds {
    /// What is usual, with one threshold set otherwise.
    init(_ setting: Setting, _ number: Int) {
        self.init { $0 == setting.rawValue ? setting.json(number) : nil }
    }
}

extension Scene {
    /// A mission that has all that the way from one state to another asks for.
    init(from: MissionState, _ to: MissionState) {
        var frame = FrameScene(
            from,
            with: [
                .purposeLink: .text("Insertion"), .estimate: .number(100), .heard: .text("Toute l'équipe"),
                .makeOrBuy: .text("freelance"), .makeOrBuyWhy: .text("Rare ici"), .cautions: .texts(["F15"]),
                .conflict: .flag(false), .rights: .text("licence"),
            ])
        frame.brief()
        frame.objective()
        let (mission, freelance) = (frame.scene.mission, frame.scene.freelance)
        _ = frame.scene.story.add(
            .allocation, [.funding: .id(frame.scene.funding), .amount: .number(100)], in: mission)
        let candidacy = frame.scene.story.add(
            .candidacy, [.freelance: .id(freelance), .amount: .number(100)], in: mission)
        for criterion in Charter.usual {
            frame.scene.write(
                .candidacyScored(.value(criterion.code), CandidacyScore(3, evidence: "vu sur place")),
                on: candidacy)
        }
        frame.scene.write(.freelanceSelected(freelance, day: frame.today, reason: "connaît le terrain"))
        _ = frame.scene.checkpoint(.accepted)
        _ = frame.scene.story.add(
            .meeting, [.kind: .text("kickoff"), .day: .day(frame.today + 2)], in: mission)
        frame.scene.write(
            .closingSet([
                .purposeEffect: .text("Réel"), .valuesKept: .text("yes"), .again: .text("yes"),
                .feedbackAsked: .day(frame.today), .reviewShared: .day(frame.today),
                .handover: .texts(HandoverStep.allCases.map(\.rawValue)),
            ]))
        for objective in frame.scene.folded.objectives {
            frame.scene.write(.edited(.objective, [.result: .number(3)]), on: objective.id)
        }
        if to == .ready || to == .active { frame.scene.engagement([.amount: .number(100)]) }
        self = frame.scene
    }
}
