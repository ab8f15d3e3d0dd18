package import Domain
package import Screen

/// The answer to a delivery: tick the criteria, choose one of four, give the reason, read it again, log it.
package struct Review {
    package enum Outcome {
        case perform([Command])
        case refused(String)
        case leave
        case changed
    }

    package init(mission: Mission, checkpoint: Checkpoint, _ context: Context) {}

    package mutating func handle(_ key: Key, _ context: Context) -> Outcome {
        key == .escape ? .leave : .changed
    }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {}
}
