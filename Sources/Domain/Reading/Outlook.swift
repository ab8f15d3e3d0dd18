/// How a mission stands on a day: its next step, its alerts, the health of its frame. Worked out from one row
/// of a list, without folding anything.
package struct Outlook {
    package let row: MissionRow
    package let today: Day
    package let calendar: WorkCalendar
    package let thresholds: Thresholds
    package let cadence: Cadence
    package let vigilance: Vigilance

    package init(
        _ row: MissionRow, on today: Day, _ calendar: WorkCalendar, _ thresholds: Thresholds
    ) {
        self.row = row
        self.today = today
        self.calendar = calendar
        self.thresholds = thresholds
        cadence = row.card.cadence(on: today, thresholds)
        vigilance = Vigilance(
            mission: row.card.id, state: row.card.state, freelance: row.card.freelance,
            row.surroundings.partner, on: today, thresholds)
    }

    var card: MissionCard { row.card }
    var state: MissionState { row.card.state }

    /// Work goes on, or has, without a signature.
    package var lacksSignature: Bool {
        !card.isSigned && (state == .active || state == .paused || state == .closing)
    }

    package var nextStep: NextStep? {
        NextStep(
            mission: state, open: card.open, freelance: card.freelance,
            lacks: vigilance.isLacking ? .getPaper : lacksSignature ? .sign : nil, on: today)
    }

    /// Both indices and what they say together; nil before anything was framed and when all is over.
    package var frame: FrameScores? {
        switch state {
        case .sourcing, .ready, .active, .paused, .closing: FrameScores(card, thresholds)
        case .need, .framing, .closed, .dropped: nil
        }
    }

    /// A high alert, or a frame in trouble (domain §2.5-12).
    package var isAtRisk: Bool {
        alerts.contains { $0.severity == .high } || health.map { $0.band == .inTrouble } ?? false
    }

    package var markersToLookAt: [IndependenceMarker] { row.markersToLookAt(on: today, thresholds) }
}

package struct FrameScores: Equatable, Sendable {
    package let structure: StructureScore
    package let flexibility: FlexibilityScore
    package let quadrant: Quadrant

    package init(_ card: MissionCard, _ thresholds: Thresholds) {
        structure = card.structure
        flexibility = card.flexibility(thresholds)
        quadrant = Quadrant(
            structure: structure.value, flexibility: flexibility.value, from: thresholds[.balancedFrom])
    }
}

/// How well the frame is kept, by us first: 100 less what was let slip (domain §2.5-11).
package struct FrameHealth: Equatable, Sendable {
    package let value: Int

    package enum Band: String, CaseIterable, Sendable { case healthy, watch, inTrouble }

    package var band: Band { value >= 80 ? .healthy : value >= 50 ? .watch : .inTrouble }
}

extension Outlook {
    /// Of missions that run, rest or close; nil of others.
    package var health: FrameHealth? {
        guard state == .active || state == .paused || state == .closing else { return nil }
        func late(_ kind: Moment.Kind, _ each: Int, max most: Int) -> Int {
            min(most, each * card.open.count { $0.kind == kind && $0.day < today })
        }
        var lost = cadence.state == .lapsed ? 25 : cadence.state == .grace ? 5 : 0
        if state == .active { lost += late(.checkpoint, 15, max: 30) }
        lost += late(.answer, 15, max: 30) + late(.minutes, 10, max: 20) + late(.action, 5, max: 15)
        lost += late(.invoice, 10, max: 20) + late(.meeting, 5, max: 10)
        if state != .paused { lost += late(.reserve, 5, max: 10) }
        if lacksSignature { lost += 30 }
        if vigilance.isLacking { lost += 15 }
        return FrameHealth(value: max(0, 100 - lost))
    }
}
