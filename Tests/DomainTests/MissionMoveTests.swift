import Domain
import TestSupport
import Testing

/// Domain §2.3, table "Mission", written out once more by hand.
@Suite struct MissionMoveTests {
    struct Way: Hashable {
        let from: MissionState
        let to: MissionState
        init(_ from: MissionState, _ to: MissionState) { (self.from, self.to) = (from, to) }
    }

    static let table: [Way: (roles: Set<Role>, needsReason: Bool)] = [
        Way(.need, .framing): ([.coordination, .lead], false),
        Way(.framing, .sourcing): ([.coordination, .lead], false),
        Way(.sourcing, .ready): ([.coordination, .signatory], false),
        Way(.ready, .active): ([.coordination, .lead, .signatory], false),
        Way(.active, .closing): ([.coordination, .lead], false),
        Way(.framing, .need): ([.coordination], true),
        Way(.sourcing, .framing): ([.coordination], true),
        Way(.ready, .sourcing): ([.coordination], true),
        Way(.closing, .active): ([.coordination, .signatory], true),
        Way(.active, .paused): ([.coordination, .lead], true),
        Way(.paused, .active): ([.coordination, .lead], false),
        Way(.closing, .closed): ([.coordination], false),
        Way(.closed, .closing): ([.signatory], true),
        Way(.need, .dropped): ([.coordination], true),
        Way(.framing, .dropped): ([.coordination], true),
        Way(.sourcing, .dropped): ([.coordination], true),
        Way(.ready, .dropped): ([.coordination], true),
        Way(.active, .dropped): ([.coordination], true),
        Way(.paused, .dropped): ([.coordination], true),
        Way(.closing, .dropped): ([.coordination], true),
    ]

    @Test(arguments: MissionState.allCases, MissionState.allCases)
    func `a mission goes where the table leads, by whom it says`(from: MissionState, to: MissionState) {
        let scene = Scene(from: from, to)
        let known = Self.table[Way(from, to)]
        for role in Role.allCases {
            let refusal = scene.refusal(of: move(scene, to), by: role)
            switch (known, refusal) {
            case (nil, .noSuchMove(let a, let b, let possible)?):
                #expect((a, b) == (from, to))
                #expect(
                    Set(possible) == Set(MissionState.allCases.filter { Self.table[Way(from, $0)] != nil }))
            case (let known?, let refusal) where known.roles.contains(role): #expect(refusal == nil)
            case (let known?, .needsRole(let roles)?): #expect(Set(roles) == known.roles)
            default: Issue.record("\(role) \(from) → \(to): \(String(describing: refusal))")
            }
        }
    }

    @Test(arguments: table.keys)
    func `moving back, pausing, reopening and dropping have a reason`(way: Way) throws {
        let scene = Scene(from: way.from, way.to)
        let known = try #require(Self.table[way])
        let role = try #require(known.roles.first)
        for blank in [nil, "", " \n\u{200B} "] {
            let refusal = scene.refusal(of: move(scene, way.to, reason: blank), by: role)
            #expect(refusal == (known.needsReason ? .reasonNeeded : nil))
        }
    }

    private func move(_ scene: Scene, _ to: MissionState, reason: String? = "Parce que") -> Command {
        .moveMission(scene.mission, to: to, day: scene.today, reason: reason)
    }

    @Test func `the states offered next are those that a move reaches`() {
        for from in MissionState.allCases {
            let reached = MissionState.allCases.filter { MissionMove(from: from, to: $0) != nil }
            #expect(Set(from.next) == Set(reached))
            #expect(from.next.count == reached.count)
        }
    }

    @Test func `what was signed is dropped by the signatory alone and not sourced again`() {
        var scene = Scene(.ready)
        scene.engagement()
        #expect(scene.refusal(of: move(scene, .dropped)) == .needsRole([.signatory]))
        let drop = Command.moveMission(
            scene.mission, to: .dropped, day: scene.today, reason: "r",
            despite: Despite("le préavis court déjà"))
        #expect(scene.refusal(of: drop, by: .signatory) == nil)
        #expect(scene.refusal(of: move(scene, .sourcing)) == .engagementSigned)
    }

    @Test func `a move is dated today or before`() {
        let scene = Scene(from: .need, .framing)
        let tomorrow = scene.today + 1
        #expect(scene.refusal(of: move(scene, .framing)) == nil)
        #expect(
            scene.refusal(of: .moveMission(scene.mission, to: .framing, day: tomorrow))
                == .futureDay(tomorrow))
    }

    @Test func `a pause ends on its day or later, and only a pause says when`() throws {
        let scene = Scene()
        func pause(_ resume: Day) -> Command {
            .moveMission(scene.mission, to: .paused, day: scene.today, reason: "Congés", resumeOn: resume)
        }
        #expect(scene.refusal(of: pause(scene.today)) == nil)
        #expect(
            scene.refusal(of: pause(scene.today - 1))
                == .endBeforeStart(start: scene.today, end: scene.today - 1))
        let closing = Command.moveMission(
            scene.mission, to: .closing, day: scene.today, resumeOn: "2026-12-01")
        #expect(
            try scene.event(of: closing).body
                == .missionMoved(.moved, to: .closing, day: scene.today, reason: nil, resumeOn: nil))
    }

    @Test func `the name of the move follows from the states, and what it replaces is named`() throws {
        let scene = Scene()
        let event = try scene.event(of: move(scene, .paused))
        #expect(event.typeName == "mission.paused")
        #expect(event.seen == scene.folded.standing.seen)
        #expect(event.subject == scene.mission)
    }

    @Test func `a contested mission moves on from any of its states, and that settles it`() throws {
        var scene = Scene(from: .active, .closed)
        let seen = scene.folded.standing.seen
        for (move, to) in [(MissionMove.moved, MissionState.closing), (.paused, .paused)] {
            let body = Event.Body.missionMoved(move, to: to, day: scene.today, reason: "r", resumeOn: nil)
            scene.story.write(Event(body, on: scene.mission, seen: seen))
        }
        #expect(scene.folded.isContested)
        #expect(scene.refusal(of: move(scene, .closed)) == nil)
        #expect(
            scene.refusal(of: move(scene, .ready))
                == .noSuchMove(from: .paused, to: .ready, possible: [.active, .dropped, .closed]))
        try scene.story.tell(move(scene, .active))
        #expect(!scene.folded.isContested)
        #expect(scene.folded.state == .active)
    }

    @Test(arguments: MissionState.allCases)
    func `a collaboration is imported only where it has begun`(state: MissionState) {
        let scene = Scene()
        let fields: Fields = [
            .title: .text("Ancienne"), .organisation: .id(scene.organisation), .category: .text("COM"),
            .start: .day("2025-01-01"),
        ]
        let command = Command.importMission(fields, at: state, day: scene.today)
        let possible: [MissionState] = [.framing, .sourcing, .ready, .active, .paused, .closing]
        #expect(
            scene.refusal(of: command)
                == (possible.contains(state)
                    ? nil : .noSuchMove(from: .need, to: state, possible: possible)))
        #expect(scene.refusal(of: command, by: .lead) == .needsRole([.coordination]))
        let reversed = Command.importMission(
            fields.with(.end, .day("2024-12-31")), at: .active, day: scene.today)
        #expect(
            scene.refusal(of: reversed) == .endBeforeStart(start: "2025-01-01", end: "2024-12-31"))
        let ahead = Command.importMission(fields, at: .active, day: scene.today + 1)
        #expect(scene.refusal(of: ahead) == .futureDay(scene.today + 1))
    }
}
