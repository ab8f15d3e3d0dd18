/// Where a mission stands (domain §2.3).
package enum MissionState: String, Numbered {
    case need, framing, sourcing, ready, active, paused, closing, closed, dropped

    package var isFinal: Bool { self == .closed || self == .dropped }

    /// Nothing runs yet, no cadence either.
    package var isBeforeStart: Bool {
        switch self {
        case .need, .framing, .sourcing, .ready: true
        default: false
        }
    }
}

/// What a move means, which is also its name on disk: `mission.paused` rather than "state changed".
package enum MissionMove: String, CaseIterable, Sendable {
    case moved, movedBack = "moved-back", paused, resumed, closed, reopened, dropped

    /// What leads from one state to another; nil when nothing does.
    package init?(from: MissionState, to: MissionState) {
        switch (from, to) {
        case (.need, .framing), (.framing, .sourcing), (.sourcing, .ready), (.ready, .active),
            (.active, .closing):
            self = .moved
        case (.framing, .need), (.sourcing, .framing), (.ready, .sourcing), (.closing, .active):
            self = .movedBack
        case (.active, .paused): self = .paused
        case (.paused, .active): self = .resumed
        case (.closing, .closed): self = .closed
        case (.closed, .closing): self = .reopened
        case (let from, .dropped) where !from.isFinal: self = .dropped
        default: return nil
        }
    }

    package var needsReason: Bool {
        switch self {
        case .moved, .resumed, .closed: false
        case .movedBack, .paused, .reopened, .dropped: true
        }
    }
}

extension MissionState {
    /// The states that one move reaches, the usual way first.
    package var next: [MissionState] {
        let onward: [MissionState] =
            switch self {
            case .need: [.framing]
            case .framing: [.sourcing, .need]
            case .sourcing: [.ready, .framing]
            case .ready: [.active, .sourcing]
            case .active: [.closing, .paused]
            case .paused: [.active]
            case .closing: [.closed, .active]
            case .closed: [.closing]
            case .dropped: []
            }
        return isFinal ? onward : onward + [.dropped]
    }
}
