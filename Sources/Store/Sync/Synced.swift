/// What a sync has done, by lines.
package struct Synced: Equatable, Sendable {
    package var sent = 0
    package var received = 0
    /// Files there that are none of ours; they were not read.
    package var ignored = 0
    /// What had been there was there no more, and has been sent again.
    package var wentBack = false
    /// How often others were faster.
    package var rounds = 0
    /// Our name, and our last number that is there now; 0 when we have none.
    var replica: String?
    var seq = 0
}
