import Domain
import TestSupport
import Testing

/// Several commands make one line (domain: undone as one).
@Suite struct LineRuleTests {
    @Test func `a mission and its checkpoints are made at once`() throws {
        var scene = Scene()
        let mission = EntityID(line: scene.story.next, place: 0)
        let plan: (String, Int) -> Command = { title, share in
            .planCheckpoint(
                [.title: .text(title), .due: .day("2026-12-01"), .share: .number(share)], in: mission)
        }
        try scene.story.tell(
            .createMission(scene.example(.mission).with(.lead, .id(scene.member(.lead)))), plan("A", 6000),
            plan("B", 4000),
            .moveMission(mission, to: .framing, day: scene.today, despite: Despite("le lien s'écrira vite")),
            .editMission(mission, [.title: .text("Autre titre")]))
        scene.mission = mission
        #expect(scene.folded.state == .framing)
        #expect(scene.folded.title == "Autre titre")
        #expect(!scene.folded.isContested && scene.folded.record.contested == [])
        #expect(scene.folded.checkpoints.map(\.number) == [1, 2])
        #expect(scene.folded.checkpoints.map(\.id.place) == [1, 2])
        #expect(scene.story.facts.allSatisfy { !$0.event.seen.contains($0.line) })
    }

    @Test func `each command is decided on what those before it leave`() {
        var scene = Scene()
        let id = scene.checkpoint(.submitted)
        let accept = Command.accept(checkpoint: id, in: scene.mission, day: scene.today, findings: [.yes])
        #expect(throws: Refusal.checkpointIs(.accepted, needs: [.submitted])) {
            try decide([accept, accept], on: scene.story.situation)
        }
    }

    @Test func `a freelance made in the line is selected in it`() throws {
        var scene = Scene()
        let freelance = EntityID(line: scene.story.next, place: 0)
        try scene.story.tell(
            .create(.freelance, [.name: .text("Noé")]),
            .editMission(scene.mission, [.freelance: .id(freelance)]),
            .archive(.freelance, scene.freelance))
        #expect(scene.folded.freelance == freelance)
    }

    @Test func `advice is said once`() throws {
        var scene = Scene()
        let ids = [scene.checkpoint(), scene.checkpoint()]
        let commands = ids.map { id in
            Command.submit(checkpoint: id, in: scene.mission, Delivery(day: scene.today, what: ""))
        }
        let decided = try decide(commands, on: scene.story.situation)
        #expect(decided.advice == [.deliveryWithoutWords])
        #expect(decided.events.count == 2)
    }

    @Test func `a line holds two hundred and fifty-six events`() throws {
        let scene = Scene()
        let notes = (1...257).map { Command.note("\($0)", on: scene.mission) }
        #expect(try decide(Array(notes.dropLast()), on: scene.story.situation).events.count == 256)
        #expect(throws: Refusal.tooManyMarks(limit: 256)) {
            try decide(notes, on: scene.story.situation)
        }
    }

    @Test func `what only a newer version means is not wished for`() {
        let scene = Scene()
        #expect(scene.refusal(of: Command(.unknown(type: "mission.cloned"))) == .nothingChanged)
    }

    @Test func `decided events survive the journal and give the same state`() throws {
        var scene = Scene()
        let id = scene.checkpoint(.submitted)
        let events = try decide(
            [
                .requestChanges(
                    checkpoint: id, in: scene.mission, day: scene.today,
                    points: [ReworkPoint(criterion: 0, text: "x", isNewRequest: true)])
            ],
            on: scene.story.situation
        ).events
        #expect(events.map { Event($0.json) } == events)
    }
}
