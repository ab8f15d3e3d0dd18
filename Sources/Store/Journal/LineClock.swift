import Domain

/// A hybrid logical clock: 48 bits of milliseconds and 16 of counter, later than all it has seen.
///
/// It orders; it never decides who knew what (events name what they saw). One machine with a dead battery
/// must not drag the others into its future, so a stamp far ahead of our own clock never moves us, not even
/// one of our own from before the clock was put right.
package struct LineClock: Equatable, Sendable {
    /// Ten minutes: more than clocks kept by network time ever differ.
    package static let toleratedMilliseconds: UInt64 = 10 * 60 * 1000

    /// The greatest stamp given or seen, in the layout of `LineID.clock`.
    package private(set) var last: UInt64

    package init(last: UInt64 = 0) { self.last = last }

    /// Takes note of a stamp found in a line.
    package mutating func witness(_ stamp: UInt64, now milliseconds: UInt64) {
        if !Self.isFarAhead(stamp, of: milliseconds) { last = max(last, stamp) }
    }

    /// The stamp of the next line: the wall clock, or one more than the last where that is not later.
    ///
    /// The counter carries into the milliseconds; at the end of the range (year 10889) stamps repeat, and
    /// the random half of the id alone keeps lines apart.
    package mutating func next(now milliseconds: UInt64) -> UInt64 {
        let wall = Self.clamped(milliseconds) << 16
        if Self.isFarAhead(last, of: milliseconds) {
            last = wall
        } else {
            let (after, overflowed) = last.addingReportingOverflow(1)
            last = max(wall, overflowed ? .max : after)
        }
        return last
    }

    package static func isFarAhead(_ stamp: UInt64, of milliseconds: UInt64) -> Bool {
        let ours = clamped(milliseconds)
        let theirs = stamp >> 16
        return theirs > ours && theirs - ours > toleratedMilliseconds
    }

    private static func clamped(_ milliseconds: UInt64) -> UInt64 { min(milliseconds, (1 << 48) - 1) }
}
