import Domain
import Screen
import TestSupport

@testable import Interface

/// All scenes worth seeing, found once by doing: every act of the table is pressed on every page, on each kind of row;
/// what comes of it is a scene where nothing like it was seen before. It does not depend on the size.
enum Repertory {
    static let scenes: [Stage: [Scene]] = {
        var finder = SceneFinder()
        for stage in Stage.all { finder.look(at: stage) }
        return Dictionary(grouping: finder.scenes, by: \.stage)
    }()
}

private struct SceneFinder {
    private(set) var scenes: [Scene] = []
    /// What was seen of each page.
    private var known: Set<String> = []
    /// What the cursor stood on.
    private var places: Set<String> = []
    private static let size = ScreenSize(width: 80, height: 24)

    mutating func look(at stage: Stage) {
        guard var session = stage.session(.fr, Self.size) else { return }
        for step in 0...stage.walk.count {
            if step > 0 { session.press(stage.walk[step - 1]) }
            guard places.insert(place(session)).inserted else { continue }
            for act in ActTable.standard where act.applies(to: session.app.mode) {
                if step > 0, !act.id.needsSelection, act.id != .create { continue }
                look(at: Scene(stage: stage, step: step, act: act.id), in: session)
            }
        }
    }

    /// Rows of the same kind and state answer alike.
    private func place(_ session: TestSupport.Session) -> String {
        let (focus, world) = (session.focus, session.world)
        let mission = focus.mission.flatMap(world.mission)
        let part = focus.part.map { part -> String in
            let state: Any? =
                switch part.kind {
                case .checkpoint: mission?.checkpoint(part.id)?.state
                case .meeting: mission?.meeting(part.id)?.state
                case .action: mission?.action(part.id)?.state
                case .invoice: mission?.invoice(part.id)?.state
                case .engagement: mission?.engagement(part.id)?.isSigned
                default: nil
                }
            return "\(part.kind) \(state.map { "\($0)" } ?? "")"
        }
        let others: [Bool] = [
            focus.party != nil, focus.line != nil, focus.section != nil, focus.draft != nil,
            focus.need != nil,
            focus.criterion != nil, focus.closing != nil, focus.isFrame, mission == nil,
        ]
        return "\(session.app.mode) \(mission.map { "\($0.state)" } ?? "") \(part ?? "") \(others)"
    }

    private mutating func look(at scene: Scene, in before: TestSupport.Session) {
        var session = before
        session.run(scene.act)
        let coming = Coming(session, after: before)
        guard known.insert(coming.likeness(on: before.app.mode)).inserted else { return }
        scenes.append(scene)
        if case .choice(let choice)? = session.app.overlays.last {
            for place in choice.menu.entries.indices where choice.menu.entries[place].refusal == nil {
                follow(scene, place, in: session)
            }
        }
    }

    private mutating func follow(_ scene: Scene, _ place: Int, in opened: TestSupport.Session) {
        var (scene, session) = (scene, opened)
        scene.choice = Array(repeating: .down, count: place) + [.enter]
        for key in scene.choice { session.press(key) }
        let likeness = Coming(session, after: opened).likeness(on: session.app.mode)
        if known.insert(likeness).inserted { scenes.append(scene) }
    }
}
