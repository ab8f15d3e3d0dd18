import Domain
import Screen
import TestSupport

@testable import Interface

/// One workspace for the tests of pages: a mission in which everything has happened, one that has just
/// begun, and a bare one.
struct Workshop {
    var story: Story
    let jeanne: EntityID
    let theo: EntityID
    let pauline: EntityID
    /// Paused, with an answer that we owe.
    let billing: EntityID
    /// Active and quiet.
    let site: EntityID
    /// Only a title.
    let festival: EntityID
    /// Of ``billing``: accepted, submitted and late, with a reserve, to be reworked, planned.
    let checkpoints: [EntityID]
    /// Of ``billing``: past and planned, held, minuted, shared, to come.
    let meetings: [EntityID]
    /// Of ``billing``: late, to come, done.
    let actions: [EntityID]

    /// Made once: folding is not what these tests are about.
    static let shared = Workshop()
    static let today: Day = "2026-11-23"

    init() {
        var story = Story(on: "2026-09-21")
        jeanne = story.add(.member, [.name: .text("Jeanne Tissot"), .roles: .texts(["lead"])])
        theo = story.add(.member, [.name: .text("Théo Lanvin"), .roles: .texts(["signatory"])])
        pauline = story.add(.freelance, [.name: .text("Pauline Weiss")])
        let organisation = story.add(
            .organisation, [.name: .text("Brin-de-Fil"), .shortName: .text("FIL")])
        story.by = jeanne
        billing = story.add(
            .mission,
            [
                .title: .text("Facturation et relances"), .reference: .text("M7"),
                .organisation: .id(organisation), .lead: .id(jeanne), .freelance: .id(pauline),
                .start: .day("2026-09-21"), .end: .day("2027-01-22"), .cadenceDays: .number(14),
                .rounds: .number(2), .freePlace: .flag(false),
            ])
        site = story.add(
            .mission, [.title: .text("Refonte du site"), .reference: .text("M2"), .start: .day("2026-10-01")])
        festival = story.add(.mission, [.title: .text("Festival des métiers")])
        checkpoints = Workshop.addCheckpoints(to: billing, &story, theo, pauline)
        meetings = Workshop.addMeetings(to: billing, &story, jeanne, pauline)
        actions = Workshop.addActions(to: billing, meeting: meetings[3], &story, jeanne, pauline)
        Workshop.addTalk(to: billing, site, &story)
        story.today = Workshop.today
        self.story = story
    }
}

extension Workshop {
    private static func addCheckpoints(
        to mission: EntityID, _ story: inout Story, _ reviewer: EntityID, _ freelance: EntityID
    ) -> [EntityID] {
        let planned: [(String, Day, Int)] = [
            ("Procédure de relance", "2026-10-09", 2000), ("Tri et relance des impayés", "2026-11-05", 3000),
            ("Tableau de bord", "2026-10-30", 2000), ("Modèles de courriers", "2026-11-12", 1500),
            ("Passation", "2027-01-08", 1500),
        ]
        let ids = planned.enumerated().map { index, plan in
            story.add(
                .checkpoint,
                [
                    .n: .number(index + 1), .title: .text(plan.0), .due: .day(plan.1),
                    .share: .number(plan.2),
                    .criteria: .criteria([
                        Criterion("complet et daté"), Criterion("relu", required: false),
                    ]),
                ], in: mission)
        }
        func deliver(_ index: Int, _ day: Day, _ what: String) {
            story.write(
                Event(
                    .checkpointSubmitted(Delivery(day: day, what: what, via: .mail)), on: ids[index],
                    in: mission, seen: story.mission(mission).checkpoints[index].standing.seen))
        }
        func decide(_ index: Int, _ decision: Decision) {
            story.write(
                Event(
                    .checkpointDecided(decision), on: ids[index], in: mission,
                    seen: story.mission(mission).checkpoints[index].standing.seen))
        }
        story.by = reviewer
        deliver(0, "2026-10-08", "Procédure, 4 pages")
        decide(0, Decision(verdict: .accepted, day: "2026-10-12", findings: [.yes, .yes]))
        deliver(1, "2026-11-02", "Liste triée et trois relances types")
        deliver(2, "2026-10-28", "Tableau partagé")
        decide(
            2,
            Decision(
                verdict: .acceptedWithReserves, day: "2026-11-13", findings: [.yes, .no],
                reserves: [
                    Reserve(text: "ajouter les dates d'échéance", owner: freelance, due: "2026-11-20")
                ], isLate: true))
        deliver(3, "2026-11-03", "Quatre modèles")
        decide(
            3,
            Decision(
                verdict: .changesRequested, day: "2026-11-06", findings: [.no, .yes], comment: "ton trop sec",
                rework: [ReworkPoint(criterion: 0, text: "adoucir le 2e rappel", isNewRequest: false)],
                round: 1))
        story.write(
            Event(
                .checkpointRescheduled(to: "2026-12-04", reason: "reprise"), on: ids[3], in: mission,
                seen: story.mission(mission).checkpoints[3].record.slot(.due).seen))
        return ids
    }

    private static func addMeetings(
        to mission: EntityID, _ story: inout Story, _ lead: EntityID, _ freelance: EntityID
    ) -> [EntityID] {
        let days: [(MeetingKind, Day)] = [
            (.followUp, "2026-11-17"), (.review, "2026-11-10"), (.followUp, "2026-11-04"),
            (.kickoff, "2026-09-23"), (.steering, "2026-12-01"),
        ]
        let ids = days.map { kind, day in
            story.add(
                .meeting,
                [
                    .kind: .text(kind.rawValue), .day: .day(day), .agenda: .texts(["impayés", "courriers"]),
                    .participants: .ids([lead, freelance]),
                ], in: mission)
        }
        func write(_ index: Int, _ body: Event.Body) {
            story.write(
                Event(
                    body, on: ids[index], in: mission,
                    seen: story.mission(mission).meeting(ids[index])?.standing.seen ?? []))
        }
        for index in 1...3 {
            write(index, .meetingHeld(Holding(day: days[index].1, present: [lead, freelance])))
        }
        for index in 2...3 {
            write(index, .minutesSaved(Minutes(summary: "Bon départ.", decisions: ["un modèle par client"])))
        }
        write(3, .minutesShared(day: "2026-09-24", with: ["Jeanne", "Pauline"]))
        return ids
    }

    private static func addActions(
        to mission: EntityID, meeting: EntityID, _ story: inout Story, _ lead: EntityID,
        _ freelance: EntityID
    ) -> [EntityID] {
        let texts: [(String, EntityID, Day)] = [
            ("Transmettre les comptes", lead, "2026-11-16"), ("Envoyer les modèles", freelance, "2026-11-27"),
            ("Ouvrir les accès", lead, "2026-09-30"),
        ]
        let ids = texts.map { text, owner, due in
            story.add(
                .action,
                [.text: .text(text), .owner: .id(owner), .due: .day(due), .agreedIn: .id(meeting)],
                in: mission)
        }
        story.write(
            Event(
                .actionDone(day: "2026-09-29"), on: ids[2], in: mission,
                seen: story.mission(mission).action(ids[2])?.standing.seen ?? []))
        return ids
    }

    private static func addTalk(to mission: EntityID, _ other: EntityID, _ story: inout Story) {
        func move(_ mission: EntityID, _ move: MissionMove, _ state: MissionState, _ day: Day) {
            story.today = day
            story.write(
                Event(
                    .missionMoved(
                        move, to: state, day: day, reason: move == .paused ? "Changement de logiciel" : nil,
                        resumeOn: move == .paused ? "2026-12-09" : nil), on: mission,
                    seen: story.mission(mission).standing.seen))
        }
        story.write(Event(.briefWritten(.context, "Les impayés pèsent sur la trésorerie."), on: mission))
        story.write(Event(.briefWritten(.objectives, "Moins de dix impayés à Noël."), on: mission))
        _ = story.add(
            .contact,
            [.day: .day("2026-11-03"), .via: .text("call"), .note: .text("Livraison reçue.")], in: mission)
        story.write(Event(.noted("Pauline préfère le mardi."), on: mission))
        let slip = story.write(Event(.noted("Note sur une autre mission"), on: mission))
        story.write(Event(.undone(slip)))
        move(mission, .moved, .active, "2026-09-21")
        move(mission, .paused, .paused, "2026-11-11")
        move(other, .moved, .active, "2026-10-01")
    }
}

extension Workshop {
    var page: Page { .mission(MissionPage(billing, part: nil)) }

    /// A meeting while it is held.
    var live: Page {
        let mission = story.missions[billing]
        let meeting = meetings.lazy.compactMap { mission?.meeting($0) }.first!
        return .live(LivePage(RunningMeeting(meeting, in: billing, at: 0, topic: "Tour d'horizon")))
    }

    func session(
        on page: Page, _ language: Language = .fr, width: Int = 80, height: Int = 24,
        glyphs: Glyphs = .unicode
    ) -> Session {
        Session(story, on: page, language, width: width, height: height, glyphs: glyphs)
    }
}
