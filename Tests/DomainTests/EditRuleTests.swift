import Domain
import TestSupport
import Testing

@Suite struct EditRuleTests {
    @Test func `an edit keeps what changes and names what it replaces`() throws {
        let scene = Scene()
        let edit = Command.editMission(
            scene.mission,
            [.title: .text("Site "), .tags: .texts([]), .reference: .text("M-1"), .estimate: .number(5)])
        let event = try scene.event(of: edit)
        #expect(event.body == .edited(.mission, [.reference: .text("M-1"), .estimate: .number(5)]))
        #expect(event.seen == [])
        let title = try scene.event(of: .editMission(scene.mission, [.title: .text("Portail")]))
        #expect(title.seen == [scene.mission.line])
    }

    @Test func `an edit of nothing is refused`() {
        let scene = Scene()
        for fields: Fields in [[:], [.title: .text(" Site")], [.lead: nil], [.purposeLink: .text(" ")]] {
            #expect(scene.refusal(of: .editMission(scene.mission, fields)) == .nothingChanged)
        }
        #expect(scene.refusal(of: .setFrame([.channel: nil], in: scene.mission)) == .nothingChanged)
        #expect(scene.refusal(of: .write(.context, " ", in: scene.mission)) == .nothingChanged)
    }

    @Test func `a required field is not cleared`() {
        let scene = Scene()
        #expect(
            scene.refusal(of: .editMission(scene.mission, [.title: nil])) == .missing(.field(.title)))
        #expect(
            scene.refusal(of: .editMission(scene.mission, [.title: .text("")]))
                == .empty(.field(.title)))
    }

    @Test func `a contested field is settled by saying one of its values again`() throws {
        var scene = Scene()
        for title in ["A", "B"] {
            scene.story.write(
                Event(
                    .edited(.mission, [.title: .text(title)]), on: scene.mission,
                    seen: [scene.mission.line]))
        }
        #expect(scene.folded.record.contested == [.title])
        try scene.story.tell(.editMission(scene.mission, [.title: .text("B")]))
        #expect(scene.folded.record.contested == [])
        #expect(scene.folded.title == "B")
    }

    @Test func `dates between two fields hold across edits`() {
        let scene = Scene()
        #expect(
            scene.refusal(of: .editMission(scene.mission, [.end: .day("2026-09-30")]))
                == .endBeforeStart(start: "2026-10-01", end: "2026-09-30"))
        #expect(scene.refusal(of: .editMission(scene.mission, [.end: nil])) == nil)
    }

    @Test func `a due day in a form is a rescheduling and keeps its rule`() throws {
        var scene = Scene()
        let id = scene.checkpoint()
        let edit = Command.edit(
            .checkpoint, id, [.title: .text("Maquette 2"), .due: .day("2026-11-12")], in: scene.mission)
        let decided = try scene.story.tell(edit)
        #expect(decided.events.map(\.typeName) == ["checkpoint.rescheduled", "checkpoint.edited"])
        #expect(scene.folded.checkpoint(id)?.reschedules.count == 1)
        #expect(scene.folded.checkpoint(id)?.title == "Maquette 2")
        let far = Command.edit(.checkpoint, id, [.due: .day("2026-12-01")], in: scene.mission)
        #expect(scene.refusal(of: far) == .reasonNeeded)
    }

    @Test func `a day in a form moves a meeting, postpones an action, selects a freelance`() throws {
        var scene = Scene()
        let meeting = scene.meeting()
        let nine = try #require(TimeOfDay("09:00"))
        let edit = Command.edit(
            .meeting, meeting, [.time: .time(nine), .agenda: .texts(["Point"])], in: scene.mission)
        #expect(try scene.story.tell(edit).events.map(\.typeName) == ["meeting.moved", "meeting.edited"])
        #expect(scene.folded.meeting(meeting)?.time == nine)
        let clear = Command.edit(.meeting, meeting, [.time: nil], in: scene.mission)
        #expect(try scene.story.tell(clear).events.map(\.typeName) == ["meeting.edited"])
        #expect(scene.folded.meeting(meeting)?.time == nil)
        let held = scene.meeting(.held)
        let late = Command.edit(.meeting, held, [.day: .day(scene.today)], in: scene.mission)
        #expect(scene.refusal(of: late) == .meetingIs(.held, needs: [.planned]))

        let action = scene.action()
        let later = Command.edit(.action, action, [.due: .day(scene.today + 30)], in: scene.mission)
        #expect(try scene.event(of: later).typeName == "action.postponed")

        let other = scene.story.add(.freelance, [.name: .text("Noé")])
        let select = Command.editMission(scene.mission, [.freelance: .id(other)])
        #expect(try scene.event(of: select).typeName == "freelance.selected")
        #expect(scene.refusal(of: select, by: .lead) == .needsRole([.coordination, .signatory]))
        let unselect = Command.editMission(scene.mission, [.freelance: nil])
        #expect(try scene.event(of: unselect).typeName == "mission.edited")
        #expect(scene.refusal(of: unselect, by: .lead) == .needsRole([.coordination, .signatory]))
    }

    @Test func `a freelance is selected once, today or before, by those who govern`() {
        var scene = Scene()
        let other = scene.story.add(.freelance, [.name: .text("Noé")])
        func select(_ id: EntityID, _ day: Day) -> Command {
            .select(freelance: id, in: scene.mission, day: day)
        }
        #expect(scene.refusal(of: select(other, scene.today)) == nil)
        #expect(scene.refusal(of: select(other, scene.today + 1)) == .futureDay(scene.today + 1))
        #expect(scene.refusal(of: select(scene.freelance, scene.today)) == .nothingChanged)
        #expect(scene.refusal(of: select(other, scene.today), by: .signatory) == nil)
        #expect(
            scene.refusal(of: select(other, scene.today), by: .lead)
                == .needsRole([.coordination, .signatory]))
        #expect(
            scene.refusal(of: select(scene.organisation, scene.today))
                == .wrongKind(scene.organisation, wanted: [.freelance]))
    }

    @Test(arguments: CheckpointState.allCases)
    func `what was answered keeps its criteria and its share`(state: CheckpointState) {
        var scene = Scene()
        let id = scene.checkpoint(state)
        for fields: Fields in [[.share: .number(100)], [.criteria: .criteria([Criterion("B")])]] {
            let refusal = scene.refusal(of: .edit(.checkpoint, id, fields, in: scene.mission))
            let open: [CheckpointState] = [.planned, .submitted, .changesRequested]
            #expect(refusal == (open.contains(state) ? nil : .checkpointIs(state, needs: open)))
        }
        let title = Command.edit(.checkpoint, id, [.title: .text("B")], in: scene.mission)
        #expect(scene.refusal(of: title) == nil)
    }

    @Test func `checkpoints are numbered once, from the last one on`() throws {
        var scene = Scene()
        let fields: Fields = [.title: .text("A"), .due: .day("2026-11-10")]
        _ = scene.checkpoint(fields: [.n: .number(4)])
        let id = scene.checkpoint(.cancelled, fields: [.n: .number(7)])
        let plan = Command.planCheckpoint(fields, in: scene.mission)
        #expect(try scene.fields(of: plan).number(.n) == 8)
        #expect(try scene.event(of: plan).mission == scene.mission)
        let taken = Command.planCheckpoint(fields.with(.n, .number(7)), in: scene.mission)
        #expect(scene.refusal(of: taken) == .duplicateNumber(7))
        let edit = Command.edit(.checkpoint, id, [.n: .number(4)], in: scene.mission)
        #expect(scene.refusal(of: edit) == .duplicateNumber(4))
    }

    @Test func `shares make no more than the whole price, cancelled ones aside`() {
        var scene = Scene()
        let id = scene.checkpoint(fields: [.share: .number(6000)])
        _ = scene.checkpoint(.cancelled, fields: [.share: .number(9000)])
        func plan(_ share: Int) -> Refusal? {
            scene.refusal(
                of: .planCheckpoint(
                    [.title: .text("B"), .due: .day("2026-11-10"), .share: .number(share)],
                    in: scene.mission))
        }
        #expect(plan(4000) == nil)
        #expect(plan(4001) == .sharesOver100(total: 10_001))
        #expect(plan(10_001) == .outOfRange(.field(.share), 0...10_000))
        let edit = Command.edit(.checkpoint, id, [.share: .number(10_000)], in: scene.mission)
        #expect(scene.refusal(of: edit) == nil)
    }

    @Test func `a checkpoint without criteria or due after the end is planned with advice`() throws {
        let scene = Scene()
        let fields: Fields = [.title: .text("A"), .due: .day("2027-01-01")]
        #expect(
            try scene.advice(on: .planCheckpoint(fields, in: scene.mission))
                == [.noCriteria, .dueAfterMissionEnd("2026-12-31")])
    }

    @Test(arguments: [MissionState.closed, .dropped])
    func `nothing new begins in a mission that is over, but its invoice comes`(state: MissionState) throws {
        let scene = Scene(state)
        for kind in Entity.Kind.allCases where kind.isPartOfMission {
            let refusal = scene.refusal(of: .create(kind, scene.example(kind), in: scene.mission))
            #expect(refusal == (kind == .invoice ? nil : .finalMission(state)))
        }
        let id = scene.mission
        for command: Command in [
            .editMission(id, [.title: .text("B")]), .setFrame([.rounds: .number(1)], in: id),
            .write(.context, "b", in: id), .select(freelance: scene.freelance, in: id, day: scene.today),
        ] {
            #expect(scene.refusal(of: command) == .finalMission(state))
        }
        #expect(scene.refusal(of: .note("Bilan", on: id)) == nil)
    }

    @Test(arguments: Entity.Kind.allCases.filter { $0.isPartOfMission && $0 != .invoice })
    func `no part is edited in a mission that is over`(kind: Entity.Kind) {
        var scene = Scene(.closed)
        let id = scene.story.add(kind, scene.example(kind), in: scene.mission)
        let edits: [Entity.Kind: (Field, Value)] = [
            .contact: (.note, .text("b")), .meeting: (.agenda, .texts(["b"])), .action: (.text, .text("b")),
            .engagement: (.amount, .number(2)), .checkpoint: (.title, .text("b")),
            .objective: (.measure, .text("b")), .candidacy: (.amount, .number(2)),
            .allocation: (.amount, .number(2)), .transfer: (.text, .text("b")),
        ]
        for (field, value) in [edits[kind]].compactMap({ $0 }) {
            let edit = Command.edit(kind, id, [field: value], in: scene.mission)
            #expect(scene.refusal(of: edit) == .finalMission(.closed))
        }
        #expect(edits[kind] != nil)
    }

    @Test func `a section of the brief holds eight thousand characters`() throws {
        var scene = Scene()
        func write(_ text: String) -> Command { .write(.scopeIn, text, in: scene.mission) }
        #expect(scene.refusal(of: write(String(repeating: "é", count: 8000))) == nil)
        #expect(
            scene.refusal(of: write(String(repeating: "é", count: 8001)))
                == .tooLong(.section(.scopeIn), limit: 8000, count: 8001))
        try scene.story.tell(write("Le site"))
        #expect(scene.refusal(of: write("Le site\n")) == .nothingChanged)
        #expect(try scene.event(of: write("")).seen == scene.folded.brief[.scopeIn]?.seen)
    }

    @Test func `the brief and the frame are written by those who follow`() {
        let scene = Scene()
        for role in Role.allCases {
            let expected: Refusal? =
                role == .coordination || role == .lead ? nil : .needsRole([.coordination, .lead])
            #expect(scene.refusal(of: .write(.context, "b", in: scene.mission), by: role) == expected)
            let frame = Command.setFrame([.rounds: .number(1)], in: scene.mission)
            #expect(scene.refusal(of: frame, by: role) == expected)
        }
    }

    @Test func `the frame and its edits keep what changes`() throws {
        var scene = Scene()
        try scene.story.tell(.setFrame([.rounds: .number(3), .freePlace: .flag(false)], in: scene.mission))
        #expect(scene.folded.frame.rounds == 3)
        let event = try scene.event(
            of: .setFrame([.rounds: .number(3), .freePlace: .flag(true)], in: scene.mission))
        #expect(event.body == .frameSet([.freePlace: .flag(true)]))
        #expect(event.seen.count == 1)
    }

    @Test(arguments: Entity.Kind.allCases)
    func `each kind is made and edited by those it belongs to`(kind: Entity.Kind) throws {
        var scene = Scene()
        let mission = scene.holder(of: kind)
        let fields = scene.example(kind)
        let id = scene.story.add(kind, fields, in: mission)
        let roles: Set<Role> =
            switch kind {
            case .organisation, .member, .engagement: [.coordination, .signatory]
            case .invoice, .funding, .allocation: [.coordination, .treasurer]
            case .document: [.coordination, .lead, .treasurer]
            default: [.coordination, .lead]
            }
        let edits: [Entity.Kind: (Field, Value)] = [
            .contact: (.note, .text("b")), .meeting: (.agenda, .texts(["b"])), .action: (.text, .text("b")),
            .invoice: (.number, .text("b")), .engagement: (.amount, .number(2)),
            .checkpoint: (.title, .text("b")), .mission: (.title, .text("b")),
            .objective: (.measure, .text("b")),
            .candidacy: (.amount, .number(2)), .allocation: (.amount, .number(2)),
            .document: (.location, .text("b")), .transfer: (.text, .text("b")),
        ]
        let (field, value) = edits[kind] ?? (.name, .text("b"))
        let other = scene.story.add(.freelance, [.name: .text("Noé")])
        let create =
            switch kind {
            case .organisation: fields.with(.name, .text("c"))
            case .candidacy: fields.with(.freelance, .id(other))
            default: fields
            }
        for role in Role.allCases {
            for command: Command in [
                .create(kind, create, in: mission), .edit(kind, id, [field: value], in: mission),
            ] {
                guard case .needsRole(let needed)? = scene.refusal(of: command, by: role) else {
                    #expect(scene.refusal(of: command, by: role) == nil)
                    #expect(roles.contains(role))
                    continue
                }
                #expect(Set(needed) == roles && !roles.contains(role))
            }
        }
    }
}
