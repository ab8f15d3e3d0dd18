/// The regular contact of a mission, without today: when the next is due and when it has lapsed.
package struct Rhythm: Equatable, Sendable {
    /// The latest meeting held, contact or decision; else the start.
    package let last: Day
    package let nextDue: Day
    /// The last day of grace.
    package let lapseOn: Day

    package init(last: Day, nextDue: Day, lapseOn: Day) {
        self.last = last
        self.nextDue = nextDue
        self.lapseOn = lapseOn
    }
}

/// How the regular contact stands on a day (domain §2.5-1).
package enum CadenceState: String, CaseIterable, Sendable { case none, suspended, ok, due, grace, lapsed }

package struct Cadence: Equatable, Sendable {
    package let state: CadenceState
    package let rhythm: Rhythm?

    package init(
        mission state: MissionState, hasCadence: Bool, rhythm: Rhythm?, on today: Day,
        _ thresholds: Thresholds
    ) {
        self.rhythm = rhythm
        self.state =
            switch (state, rhythm) {
            case (.active, let rhythm?): rhythm.state(on: today, thresholds)
            case (.ready, _), (.paused, _), (.closing, _): hasCadence ? .suspended : .none
            default: .none
            }
    }
}

extension Rhythm {
    package func state(on today: Day, _ thresholds: Thresholds) -> CadenceState {
        if today > lapseOn { return .lapsed }
        if today > nextDue { return .grace }
        return nextDue - today <= thresholds[.cadenceSoon] ? .due : .ok
    }
}

extension Mission {
    /// Days that count as contact: both sides took part. A delivery alone is one-sided and does not.
    package var contactDays: [Day] {
        meetings.filter { $0.state.wasHeld }.compactMap(\.day) + contacts.compactMap(\.day)
            + checkpoints.flatMap { $0.decisions.map(\.content.day) }
    }

    /// Nil unless the mission is active and has a cadence.
    package func rhythm(_ calendar: WorkCalendar) -> Rhythm? {
        guard state == .active, let every = frame.everyDays else { return nil }
        let resumed = moves.last { $0.content.state == .active }?.content.day
        let latest = (contactDays + [resumed, nil].compactMap { wasPaused ? $0 : nil }).max()
        guard let last = latest ?? start ?? resumed else { return nil }
        let nextDue = calendar.roll(last + every)
        return Rhythm(last: last, nextDue: nextDue, lapseOn: nextDue + frame.graceDays)
    }

    /// The cadence restarts on the day of resuming.
    private var wasPaused: Bool { moves.contains { $0.content.state == .paused } }

    package func cadence(on today: Day, _ calendar: WorkCalendar, _ thresholds: Thresholds) -> Cadence {
        Cadence(
            mission: state, hasCadence: frame.everyDays != nil, rhythm: rhythm(calendar), on: today,
            thresholds)
    }
}
