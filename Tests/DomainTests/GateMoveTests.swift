import Domain
import TestSupport
import Testing

/// A mission moves when its gates are met, or passed over with a reason by those who may (domain §2.7).
@Suite struct GateMoveTests {
    private func move(_ scene: Scene, _ to: MissionState, _ despite: Despite = Despite()) -> Command {
        .moveMission(scene.mission, to: to, day: scene.today, despite: despite)
    }

    private func codes(_ refusal: Refusal?) -> [GateCode]? {
        if case .gates(let gates)? = refusal { gates.map(\.code) } else { nil }
    }

    /// Half a brief and nothing that blocks.
    private static var framing: Scene {
        var frame = FrameScene(.framing, with: [.cautions: .texts(["F15"])])
        frame.brief(4)
        return frame.scene
    }

    @Test func `all that lacks is said at once, the cheapest first`() {
        let scene = Scene(.framing)
        #expect(
            codes(scene.refusal(of: move(scene, .sourcing))) == [
                .objective, .money, .makeOrBuy, .heard, .cautions, .brief,
            ])
    }

    @Test func `one reason passes all warnings, and each keeps it`() throws {
        var scene = Self.framing
        try scene.story.tell(move(scene, .sourcing, Despite("petite mission, urgente")))
        #expect(scene.folded.state == .sourcing)
        #expect(
            scene.folded.overrides.map(\.content.code) == [.objective, .money, .makeOrBuy, .heard, .brief])
        #expect(Set(scene.folded.overrides.map(\.content.reason)) == ["petite mission, urgente"])
        #expect(Set(scene.folded.overrides.map(\.content.to)) == [.sourcing])
    }

    @Test func `a reason for one gate passes that gate alone`() throws {
        let scene = Self.framing
        let one = Despite(each: [.objective: "fixé au premier atelier"])
        #expect(
            codes(scene.refusal(of: move(scene, .sourcing, one))) == [.money, .makeOrBuy, .heard, .brief])
        let both = Despite("petite mission, urgente", each: [.objective: "fixé au premier atelier"])
        var told = scene
        try told.story.tell(move(scene, .sourcing, both))
        #expect(told.folded.overrides.first?.content.reason == "fixé au premier atelier")
        #expect(told.folded.overrides.last?.content.reason == "petite mission, urgente")
    }

    @Test func `a reason has ten characters`() {
        let scene = Self.framing
        #expect(
            scene.refusal(of: move(scene, .sourcing, Despite("  neuf lett  ")))
                == .reasonTooShort(.despite, minimum: 10))
        #expect(scene.refusal(of: move(scene, .sourcing, Despite("dix lettre"))) == nil)
        #expect(codes(scene.refusal(of: move(scene, .sourcing, Despite("  ")))) != nil)
    }

    @Test func `what blocks is passed over by nobody`() {
        let scene = Scene(.need)
        let refusal = scene.refusal(of: move(scene, .framing, Despite("le référent viendra plus tard")))
        #expect(codes(refusal) == [.lead])
    }

    @Test func `a missing signature is passed over by a signatory alone, who then makes the move`() {
        let scene = Scene(from: .sourcing, .framing)
        let command = move(scene, .ready, Despite("le conseil signe lundi"))
        #expect(codes(scene.refusal(of: command)) == [.signature])
        #expect(scene.refusal(of: command, by: .signatory) == nil)
    }

    @Test func `a reason for what is not in the way is sent back`() {
        let scene = Scene(from: .framing, .sourcing)
        #expect(scene.refusal(of: move(scene, .sourcing)) == nil)
        #expect(scene.refusal(of: move(scene, .sourcing, Despite("pour rien du tout"))) == nil)
        #expect(
            scene.refusal(of: move(scene, .sourcing, Despite(each: [.objective: "pour rien du tout"])))
                == .gateNotInTheWay(.objective))
    }

    @Test func `undoing the move takes the passing back`() throws {
        var scene = Self.framing
        try scene.story.tell(move(scene, .sourcing, Despite("petite mission, urgente")))
        let line = try #require(scene.story.facts.last?.line)
        try scene.story.tell(.undo(line))
        #expect(scene.folded.state == .framing)
        #expect(scene.folded.overrides == [])
    }

    @Test func `the line that takes a mission over is stopped by nothing`() throws {
        var scene = Scene()
        let id = EntityID(line: scene.story.next, place: 0)
        try scene.story.tell(
            .importMission(
                [.title: .text("Ancienne"), .organisation: .id(scene.organisation), .category: .text("COM")],
                at: .closing, day: scene.today),
            .moveMission(id, to: .closed, day: scene.today))
        #expect(scene.story.mission(id).state == .closed)
    }

    @Test func `what is only good to know is said and stops nothing`() throws {
        var scene = Scene(from: .sourcing, .ready)
        scene.write(
            .frameSet([
                .freeSchedule: .flag(false), .freePlace: .flag(false), .freeMethod: .flag(false),
                .flexDays: .number(0), .rounds: .number(0), .unit: .text("day"),
            ]))
        let advice = try scene.advice(on: move(scene, .ready))
        let codes = advice.compactMap { if case .gate(let gate) = $0 { gate.code } else { nil } }
        #expect(codes == [.balance])
    }

    @Test func `what is passed over shows until it is so`() throws {
        var frame = FrameScene(.need)
        frame.scene.addMission(.need, [.lead: .id(frame.scene.member(.lead))])
        let id = frame.scene.story.add(
            .mission,
            [
                .title: .text("Site"), .organisation: .id(frame.scene.organisation),
                .category: .text("WEB"), .lead: .id(frame.scene.member(.lead)),
            ])
        frame.scene.mission = id
        #expect(!frame.outlook().owesGates)
        try frame.scene.story.tell(move(frame.scene, .framing, Despite("le lien s'écrira au conseil")))
        #expect(frame.outlook().owesGates)
        frame.scene.write(.edited(.mission, [.purposeLink: .text("Insertion")]), on: id)
        #expect(!frame.outlook().owesGates)
    }
}
