import Domain
import TestSupport
import Testing

/// What a freelance may record in their partial workspace is known before anything is typed, and refused before
/// any other rule (domain §4, `Bundles/Reply.swift`).
@Suite struct ReplyTests {
    private var scene = Scene()

    private func fault(_ command: Command) -> ReplyFault? {
        command.replyFault(by: scene.freelance, in: scene.folded)
    }

    private func refusal(of command: Command) -> Refusal? {
        var situation = scene.story.situation
        (situation.by, situation.addressee) = (scene.freelance, scene.freelance)
        do throws(Refusal) {
            _ = try decide([command], on: situation)
            return nil
        } catch {
            return error
        }
    }

    @Test func `what is the organisation's is refused whatever else is wrong with it`() {
        let (mission, nobody) = (scene.mission, EntityID(line: scene.story.next, place: 7))
        let commands: [Command] = [
            .accept(checkpoint: nobody, in: mission, day: scene.today + 9), .createMission([:]),
            .moveMission(mission, to: .paused, day: scene.today), .set("nowhere", to: .null),
            .drop(action: nobody, in: mission, reason: ""), .create(.action, [:], in: mission),
            .hold(meeting: nobody, in: mission, Holding(day: scene.today + 1)),
        ]
        for command in commands {
            #expect(fault(command) == .notTheirs, "\(command.wish.type)")
            #expect(refusal(of: command) == .notForFreelance(.notTheirs), "\(command.wish.type)")
        }
    }

    @Test func `a form that is still empty stands where its fact would stand`() throws {
        var scene = scene
        let (mission, lead) = (scene.mission, scene.member(.lead))
        func add(_ kind: Entity.Kind, _ fields: Fields, by person: EntityID) -> EntityID {
            scene.story.by = person
            return scene.story.add(kind, fields, in: mission)
        }
        let theirs = add(.contact, [.day: .day("2026-10-30")], by: scene.freelance)
        let ours = add(.contact, [.day: .day("2026-10-30")], by: lead)
        let own = add(.action, [.text: .text("Livrer"), .owner: .id(scene.freelance)], by: lead)
        let other = add(.action, [.text: .text("Relire"), .owner: .id(lead)], by: lead)
        let bare = add(.meeting, [.kind: .text("followUp"), .day: .day("2026-10-29")], by: lead)
        let minuted = add(.meeting, [.kind: .text("followUp"), .day: .day("2026-10-29")], by: lead)
        scene.write(.minutesSaved(Minutes(summary: "Dit")), on: minuted, seen: [])
        let folded = scene.folded
        let expected: [(Command, ReplyFault?)] = [
            (.create(.contact, [:], in: mission), nil), (.note("", on: mission), nil),
            (.note("", on: scene.freelance), .unknownThing),
            (.edit(.contact, theirs, [:], in: mission), nil),
            (.edit(.contact, ours, [:], in: mission), .notTheirOwn),
            (.finish(action: own, in: mission, day: scene.today), nil),
            (.finish(action: other, in: mission, day: scene.today), .notTheirOwn),
            (.save(minutes: Minutes(), of: bare, in: mission), nil),
            (.save(minutes: Minutes(), of: minuted, in: mission), .replaces),
            (Command(.checkpointSubmitted(Delivery(day: scene.today, what: "")), in: mission), nil),
            (.undo(theirs.line), nil),
        ]
        for (command, fault) in expected {
            #expect(command.replyFault(by: scene.freelance, in: folded) == fault, "\(command.wish)")
        }
        #expect(Command.note("", on: mission).replyFault(by: lead, in: folded) == .otherMission)
    }

    @Test func `a delivery already answered is not pushed aside`() {
        var scene = scene
        let mission = scene.mission
        for (state, fault) in [
            (CheckpointState.planned, nil), (.changesRequested, nil), (.accepted, ReplyFault.replaces),
        ] {
            let id = scene.checkpoint(state)
            let command = Command.submit(
                checkpoint: id, in: mission, Delivery(day: scene.today, what: "v2"))
            #expect(command.replyFault(by: scene.freelance, in: scene.folded) == fault, "\(state)")
        }
    }

    /// An edit that only moves the day is a postponement, which is theirs.
    @Test func `their own action is put off by an edit of its day`() {
        var scene = scene
        scene.story.by = scene.member(.lead)
        let own = scene.story.add(
            .action,
            [.text: .text("Livrer"), .owner: .id(scene.freelance), .due: .day("2026-11-06")],
            in: scene.mission)
        let moved = Command.edit(.action, own, [.due: .day("2026-11-13")], in: scene.mission)
        var other = self
        other.scene = scene
        #expect(other.refusal(of: moved) == nil)
        let worded = Command.edit(.action, own, [.text: .text("Autre")], in: scene.mission)
        #expect(other.refusal(of: worded) == .notForFreelance(.notTheirs))
    }
}
