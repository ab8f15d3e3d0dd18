import Domain
import TestSupport
import Testing

/// Domain §2.3, table "Checkpoint".
@Suite struct CheckpointRuleTests {
    enum Act: CaseIterable {
        case reschedule, submit, withdraw, check, accept, reserves, rework, reject, lift, waive, cancel
        case reopen

        var states: Set<CheckpointState> {
            switch self {
            case .reschedule, .submit, .cancel: [.planned, .changesRequested]
            case .withdraw, .accept, .reserves, .rework, .reject: [.submitted]
            case .check: [.planned, .submitted, .changesRequested]
            case .lift: [.acceptedWithReserves]
            case .waive: [.planned, .changesRequested, .rejected]
            case .reopen: [.accepted, .rejected]
            }
        }

        var roles: Set<Role> {
            switch self {
            case .reschedule, .submit, .withdraw, .lift: [.coordination, .lead]
            case .check, .accept, .reserves, .rework: [.coordination, .lead, .signatory]
            case .reject, .reopen: [.signatory]
            case .waive, .cancel: [.coordination, .signatory]
            }
        }

        func command(_ scene: Scene, _ id: EntityID) -> Command {
            let (mission, today) = (scene.mission, scene.today)
            return switch self {
            case .reschedule: .reschedule(checkpoint: id, in: mission, to: "2026-11-12")
            case .submit: .submit(checkpoint: id, in: mission, Delivery(day: today, what: "v2"))
            case .withdraw: .withdrawSubmission(checkpoint: id, in: mission)
            case .check: .check(criterion: 0, .yes, checkpoint: id, in: mission)
            case .accept: .accept(checkpoint: id, in: mission, day: today, findings: [.yes])
            case .reserves:
                .acceptWithReserves(checkpoint: id, in: mission, day: today, reserves: [scene.reserve])
            case .rework:
                .requestChanges(
                    checkpoint: id, in: mission, day: today,
                    points: [ReworkPoint(criterion: 0, text: "Plus grand", isNewRequest: false)])
            case .reject:
                .reject(checkpoint: id, in: mission, day: today, reason: "Ne répond en rien au besoin")
            case .lift: .lift(reserve: scene.reserveID(id), checkpoint: id, in: mission, day: today)
            case .waive: .waive(checkpoint: id, in: mission, day: today, reason: "Inutile", effect: .keep)
            case .cancel: .cancel(checkpoint: id, in: mission, day: today, reason: "Abandonné")
            case .reopen: .reopen(checkpoint: id, in: mission, day: today, reason: "Erreur")
            }
        }
    }

    @Test(arguments: Act.allCases, CheckpointState.allCases)
    func `each act belongs to some states and some roles`(act: Act, state: CheckpointState) {
        var scene = Scene()
        let id = scene.checkpoint(state)
        #expect(scene.folded.checkpoint(id)?.state == state)
        for role in Role.allCases {
            let refusal = scene.refusal(of: act.command(scene, id), by: role)
            if !act.roles.contains(role) {
                guard case .needsRole(let roles)? = refusal else {
                    Issue.record("\(role) \(act) \(state): \(String(describing: refusal))")
                    continue
                }
                #expect(Set(roles) == act.roles)
            } else if act.states.contains(state) {
                #expect(refusal == nil, "\(role)")
            } else {
                guard case .checkpointIs(state, let needs)? = refusal else {
                    Issue.record("\(role) \(act) \(state): \(String(describing: refusal))")
                    continue
                }
                #expect(Set(needs) == act.states)
            }
        }
    }

    @Test(arguments: Act.allCases)
    func `in a mission that is over only reserves are lifted`(act: Act) throws {
        for mission in [MissionState.closed, .dropped] {
            var scene = Scene(mission)
            let state = try #require(act.states.first)
            let role = try #require(act.roles.first)
            let id = scene.checkpoint(state)
            #expect(
                scene.refusal(of: act.command(scene, id), by: role)
                    == (act == .lift ? nil : .finalMission(mission)))
        }
    }

    @Test(arguments: Act.allCases)
    func `an act on nothing, or on something else, is refused`(act: Act) throws {
        var scene = Scene()
        let role = try #require(act.roles.first)
        let nobody = EntityID(line: scene.story.next, place: 0)
        let meeting = scene.meeting()
        #expect(
            scene.refusal(of: act.command(scene, nobody), by: role)
                == .wrongKind(nobody, wanted: [.checkpoint]))
        let never = EntityID(line: scene.story.next, place: 7)
        #expect(scene.refusal(of: act.command(scene, never), by: role) == .notFound(never))
        #expect(
            scene.refusal(of: act.command(scene, meeting), by: role)
                == .wrongKind(meeting, wanted: [.checkpoint]))
    }

    @Test(arguments: Act.allCases)
    func `nothing is dated ahead`(act: Act) throws {
        var scene = Scene()
        let role = try #require(act.roles.first)
        let id = scene.checkpoint(try #require(act.states.first))
        var command = act.command(scene, id)
        scene.story.today = scene.today - 1
        let isDated = ![.reschedule, .withdraw, .check].contains(act)
        // The command was made on a day that is now tomorrow.
        #expect(
            scene.refusal(of: command, by: role) == (isDated ? .futureDay(scene.today + 1) : nil))
        command.on = nil
        #expect(scene.refusal(of: command, by: role) == .missing(.subject))
    }

    @Test(arguments: Entity.Kind.allCases.filter { $0 != .checkpoint })
    func `a thing of another kind is told from one that is not there`(kind: Entity.Kind) {
        var scene = Scene()
        let id = scene.story.add(kind, scene.example(kind), in: scene.holder(of: kind))
        #expect(
            scene.refusal(of: Act.submit.command(scene, id)) == .wrongKind(id, wanted: [.checkpoint]))
    }

    @Test func `what is known by hearsay only is not there yet`() {
        var scene = Scene()
        let id = EntityID(line: LineID(clock: 1, random: 1), place: 0)
        scene.write(.checkpointSubmitted(Delivery(day: scene.today, what: "v1")), on: id, seen: [])
        #expect(scene.refusal(of: Act.withdraw.command(scene, id)) == .notFound(id))
        var situation = scene.story.situation
        situation.missions[id] = Mission(id: id)
        #expect(throws: Refusal.notFound(id)) {
            try decide([.moveMission(id, to: .framing, day: scene.today)], on: situation)
        }
    }

    @Test func `without its mission a part is not found`() {
        var scene = Scene()
        let id = scene.checkpoint()
        var command = Command.withdrawSubmission(checkpoint: id, in: scene.mission)
        command.mission = nil
        #expect(scene.refusal(of: command) == .missing(.subject))
        command.mission = scene.freelance
        #expect(scene.refusal(of: command) == .wrongKind(scene.freelance, wanted: [.mission]))
    }

    @Test func `a delivery without words is recorded with advice`() throws {
        var scene = Scene()
        let id = scene.checkpoint()
        func submit(_ delivery: Delivery) -> Command {
            .submit(checkpoint: id, in: scene.mission, delivery)
        }
        let day = scene.today
        #expect(try scene.advice(on: submit(Delivery(day: day, what: " "))) == [.deliveryWithoutWords])
        #expect(try scene.advice(on: submit(Delivery(day: day, what: "v1"))) == [])
        #expect(try scene.advice(on: submit(Delivery(day: day, what: "", reference: "a.pdf"))) == [])
        #expect(
            scene.refusal(of: submit(Delivery(day: day, what: String(repeating: "a", count: 2001))))
                == .tooLong(.delivery, limit: 2000, count: 2001))
        #expect(
            scene.refusal(of: submit(Delivery(day: day, what: "", reference: "a\nb")))
                == .lineBreak(.reference))
    }

    @Test func `a due day slips freely within the frame, counted from the first one`() throws {
        var scene = Scene(fields: [.flexDays: .number(2)])
        let id = scene.checkpoint(due: "2026-11-10")  // Tuesday; the 11th is a holiday
        func move(_ day: Day, _ reason: String? = nil) -> Command {
            .reschedule(checkpoint: id, in: scene.mission, to: day, reason: reason)
        }
        #expect(scene.refusal(of: move("2026-11-13")) == nil)
        #expect(scene.refusal(of: move("2026-11-14")) == nil)
        #expect(scene.refusal(of: move("2026-11-16")) == .reasonNeeded)
        #expect(scene.refusal(of: move("2026-11-06")) == nil)
        #expect(scene.refusal(of: move("2026-11-05")) == .reasonNeeded)
        #expect(scene.refusal(of: move("2026-11-10")) == .nothingChanged)
        #expect(
            scene.refusal(of: move(Day(number: 9_999_999), "Un siècle"))
                == .outOfRange(.field(.due), 1900...2999))
        #expect(
            try scene.advice(on: move("2026-11-16", "Absence"))
                == [.rescheduledBeyondFlex(days: 3, free: 2)])
        try scene.story.tell(move("2026-11-13"))
        #expect(scene.refusal(of: move("2026-11-16")) == .reasonNeeded)
    }

    @Test func `a due day past the end of the mission is advised`() throws {
        var scene = Scene()
        let id = scene.checkpoint(due: "2026-12-30")
        func move(_ day: Day) -> Command { .reschedule(checkpoint: id, in: scene.mission, to: day) }
        #expect(try scene.advice(on: move("2026-12-31")) == [])
        #expect(try scene.advice(on: move("2027-01-01")) == [.dueAfterMissionEnd("2026-12-31")])
    }

    @Test func `a criterion is ticked where there is one and when it changes something`() throws {
        var scene = Scene()
        let id = scene.checkpoint(.submitted)
        func tick(_ place: Int, _ finding: Finding = .yes) -> Command {
            .check(criterion: place, finding, checkpoint: id, in: scene.mission)
        }
        #expect(scene.refusal(of: tick(1)) == .notAChoice(.findings, "2"))
        #expect(scene.refusal(of: tick(-1)) == .notAChoice(.findings, "0"))
        try scene.story.tell(tick(0))
        #expect(scene.refusal(of: tick(0)) == .nothingChanged)
        let event = try scene.event(of: tick(0, .no))
        #expect(event.seen == scene.folded.checkpoint(id)?.findings[0]?.seen)
    }

    @Test func `a reserve is lifted once, and the last one makes the acceptance whole`() throws {
        var scene = Scene()
        let id = scene.checkpoint(.acceptedWithReserves)
        let reserve = scene.reserveID(id)
        let other = Checkpoint.ReserveID(decision: reserve.decision, index: 1)
        func lift(_ reserve: Checkpoint.ReserveID) -> Command {
            .lift(reserve: reserve, checkpoint: id, in: scene.mission, day: scene.today)
        }
        #expect(scene.refusal(of: lift(other)) == .notAChoice(.reserve(1), "1"))
        try scene.story.tell(lift(reserve))
        #expect(scene.folded.checkpoint(id)?.state == .accepted)
        #expect(scene.refusal(of: lift(reserve)) == .alreadyLifted)
    }

    @Test(arguments: [Act.waive, .cancel, .reopen])
    func `an ending has a reason`(act: Act) throws {
        var scene = Scene()
        let id = scene.checkpoint(act == .reopen ? .accepted : .planned)
        let command: Command =
            switch act {
            case .waive:
                .waive(checkpoint: id, in: scene.mission, day: scene.today, reason: " ", effect: .cancel)
            case .cancel: .cancel(checkpoint: id, in: scene.mission, day: scene.today, reason: "")
            default: .reopen(checkpoint: id, in: scene.mission, day: scene.today, reason: "\u{2800}")
            }
        #expect(scene.refusal(of: command, by: .signatory) == .reasonNeeded)
    }

    @Test func `cancelling under a signed engagement advises an amendment`() throws {
        var scene = Scene()
        let id = scene.checkpoint()
        #expect(try scene.advice(on: Act.cancel.command(scene, id)) == [])
        scene.engagement()
        #expect(try scene.advice(on: Act.cancel.command(scene, id)) == [.amendmentNeeded])
    }

    @Test func `a withdrawn delivery leaves the checkpoint where it was`() throws {
        for before in [CheckpointState.planned, .changesRequested] {
            var scene = Scene()
            let id = scene.checkpoint(before)
            let deliveries = scene.folded.checkpoint(id)?.deliveries.count
            try scene.story.tell(Act.submit.command(scene, id))
            try scene.story.tell(Act.withdraw.command(scene, id))
            #expect(scene.folded.checkpoint(id)?.state == before)
            #expect(scene.folded.checkpoint(id)?.deliveries.count == deliveries)
        }
    }

    @Test func `a delivery withdrawn after a reopening leaves the checkpoint planned`() throws {
        var scene = Scene()
        let id = scene.checkpoint(.changesRequested)
        try scene.story.tell(Act.submit.command(scene, id))
        try scene.story.tell(Act.accept.command(scene, id))
        scene.story.by = scene.member(.signatory)
        try scene.story.tell(Act.reopen.command(scene, id))
        scene.story.by = scene.member(.lead)
        try scene.story.tell(Act.submit.command(scene, id))
        try scene.story.tell(Act.withdraw.command(scene, id))
        #expect(scene.folded.checkpoint(id)?.state == .planned)
        #expect(scene.folded.checkpoint(id)?.round == 1)
    }
}
