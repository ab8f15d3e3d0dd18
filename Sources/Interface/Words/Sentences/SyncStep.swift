/// How far a sync has got; percent where it is known.
package enum SyncStep: Equatable, Sendable {
    case receiving(percent: Int?), comparing, sending(percent: Int?)
    /// Somebody else was faster; once more.
    case again(attempt: Int)
}
