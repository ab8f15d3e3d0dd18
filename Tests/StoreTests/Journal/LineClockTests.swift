import Domain
import Testing

@testable import Store

@Suite struct LineClockTests {
    private let now: UInt64 = 1_790_000_000_000

    @Test func `it follows the wall clock, and counts where that stands still or goes back`() {
        var clock = LineClock()
        #expect(clock.next(now: now) == now << 16)
        #expect(clock.next(now: now) == now << 16 + 1)
        #expect(clock.next(now: now - 5000) == now << 16 + 2)
        #expect(clock.next(now: now + 1) == (now + 1) << 16)
    }

    @Test func `a stamp within ten minutes moves it, one further ahead never does`() {
        var clock = LineClock()
        clock.witness((now + 600_000) << 16, now: now)
        #expect(clock.next(now: now) == (now + 600_000) << 16 + 1)
        var other = LineClock()
        other.witness((now + 600_001) << 16, now: now)
        #expect(other.next(now: now) == now << 16)
    }

    @Test func `our own stamps from a wrong clock are left behind when it is put right`() {
        var clock = LineClock()
        _ = clock.next(now: now + 1_000_000_000)
        #expect(clock.next(now: now) == now << 16)
    }

    @Test func `the counter carries into the milliseconds and the end of the range does not trap`() {
        var clock = LineClock(last: now << 16 + 0xFFFF)
        #expect(clock.next(now: now) == (now + 1) << 16)
        var last = LineClock(last: .max)
        #expect(last.next(now: .max) == .max)
        #expect(last.next(now: .max) == .max)
        #expect(last.next(now: 0) == 0)
        #expect(last.next(now: 0) == 1)
    }
}
