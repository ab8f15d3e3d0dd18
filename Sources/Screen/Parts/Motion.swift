/// A movement through rows, whichever key asked for it.
///
/// Parts understand the keys that mean the same everywhere; letters such as `j` and `G` are the keymap's,
/// which turns them into these.
package enum Motion: Hashable, Sendable {
    case up, down
    case pageUp, pageDown, halfPageUp, halfPageDown
    case first, last

    /// The movement of an arrow or paging key.
    package init?(_ key: Key) {
        switch key {
        case .up: self = .up
        case .down: self = .down
        case .pageUp: self = .pageUp
        case .pageDown: self = .pageDown
        case .home: self = .first
        case .end: self = .last
        default: return nil
        }
    }
}
