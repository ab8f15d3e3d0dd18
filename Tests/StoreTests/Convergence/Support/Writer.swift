import Domain

@testable import Store

/// One machine of a history: a clock that may be wrong, what has reached it, and a name that a careless copy shares.
struct Writer {
    var replica: String
    var seq = 0
    /// How far its clock is from the right one, in milliseconds.
    var skew: Int64 = 0
    private var clock = LineClock()
    var held = HeldLines()

    init(replica: String) { self.replica = replica }

    private func wall(_ now: Int64) -> UInt64 { UInt64(min(max(0, now + skew), (1 << 48) - 1)) }

    /// Decides and writes as the program does under its lock: the first of the wishes that the rules allow; nil when
    /// they allow none.
    mutating func act(
        by member: EntityID?, now: Int64, random: UInt64, _ wishes: (Situation) -> [[Command]]
    ) throws -> Line? {
        let wall = wall(now)
        var clock = clock
        for line in held.lines.keys { clock.witness(line.clock, now: wall) }
        let id = LineID(clock: clock.next(now: wall), random: random)
        let situation = held.situation(by: member, line: id, today: monday)
        let decided = wishes(situation).lazy.compactMap { try? decide($0, on: situation) }.first
        guard let decided else { return nil }
        self.clock = clock
        seq += 1
        let line = try Line(
            id: id, replica: replica, seq: seq, by: member?.description ?? "",
            at: "2026-11-23T10:00:00+01:00", events: decided.events.map(\.json))
        held.take(line.bytes)
        held.erase()
        return line
    }

    /// No clock of ours goes further than ten minutes after the wall's, whatever has reached us.
    func isDragged(_ line: Line, now: Int64) -> Bool {
        line.id.milliseconds > wall(now) + LineClock.toleratedMilliseconds + 1
    }
}
