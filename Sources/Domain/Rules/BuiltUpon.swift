/// The lines that could not stand without this one: they replace what it wrote, are about what it created,
/// or answer what it said. To undo it would pull the ground from under them.
///
/// - Parameter facts: those not undone, of every mission, person and setting that the line touched.
package func linesBuilt(upon line: LineID, in facts: some Sequence<Fact>) -> [LineID] {
    lines(of: facts) { $0.line != line && $0.event.leans(on: line) }
}

/// The lines that wrote, after an undo, where the undone line had written: to redo would put two values side
/// by side.
///
/// - Parameters:
///   - takenBack: the facts of the undone line.
///   - facts: those not undone, as in ``linesBuilt(upon:in:)``.
package func linesBuilt(
    since undo: LineID, on takenBack: some Sequence<Fact>, in facts: some Sequence<Fact>
) -> [LineID] {
    let places = Set(takenBack.flatMap(\.places))
    return lines(of: facts) { $0.line > undo && !places.isDisjoint(with: $0.places) }
}

private func lines(of facts: some Sequence<Fact>, _ isWanted: (Fact) -> Bool) -> [LineID] {
    Set(facts.filter(isWanted).map(\.line)).sorted()
}

extension Event {
    /// Replaces the line, answers it, or is about a thing that it created.
    fileprivate func leans(on line: LineID) -> Bool {
        seen.contains(line) || subject?.line == line || mission?.line == line || body.leans(on: line)
    }
}

extension Event.Body {
    fileprivate func leans(on line: LineID) -> Bool {
        switch self {
        case .created(_, let fields), .edited(_, let fields), .missionImported(let fields, _, _):
            fields.entries.contains { $0.value?.named.contains { $0.line == line } ?? false }
        case .freelanceSelected(let freelance, _, _): freelance.line == line
        case .checkpointDecided(let decision):
            decision.about.contains(line) || decision.reserves.contains { $0.owner?.line == line }
        case .reserveLifted(let decision, _, _, _): decision == line
        case .meetingHeld(let holding): holding.present.contains { $0.line == line }
        default: false
        }
    }
}

/// One slot of one thing.
private struct WrittenPlace: Hashable {
    enum Name: Hashable {
        case standing, minutes
        case field(Field)
        case section(BriefSection)
        case finding(Int)
        case score(ChoiceCriterion)
        case setting(String)
        case alert(AlertKey)
    }

    let subject: EntityID?
    let name: Name
}

extension Fact {
    fileprivate var places: [WrittenPlace] {
        event.body.places.map { name in
            // A setting is one place however many lines change it; other things are told apart by id.
            if case .setting = name { return WrittenPlace(subject: nil, name: name) }
            return WrittenPlace(subject: subject, name: name)
        }
    }
}

extension Event.Body {
    fileprivate var places: [WrittenPlace.Name] {
        switch self {
        case .edited(_, let fields), .frameSet(let fields), .closingSet(let fields):
            fields.entries.map { .field($0.field) }
        case .created(_, let fields), .missionImported(let fields, _, _):
            [.standing] + fields.entries.map { .field($0.field) }
        case .freelanceSelected: [.field(.freelance)]
        case .briefWritten(let section, _): [.section(section)]
        case .checkpointRescheduled, .actionPostponed: [.field(.due)]
        case .meetingMoved(_, let time, _): time == nil ? [.field(.day)] : [.field(.day), .field(.time)]
        case .criterionChecked(let criterion, _): [.finding(criterion)]
        case .candidacyScored(let criterion, _): [.score(criterion)]
        case .minutesSaved: [.minutes]
        case .settingChanged(let key, _): [.setting(key)]
        case .alertSnoozed(let key, _, _), .alertUnsnoozed(let key): [.alert(key)]
        case .archived, .restored, .missionMoved, .checkpointSubmitted, .submissionWithdrawn,
            .checkpointDecided, .checkpointWaived, .checkpointCancelled, .checkpointReopened, .meetingHeld,
            .meetingMissed, .meetingCancelled, .actionDone, .actionDropped, .actionReopened, .invoicePaid,
            .invoiceCancelled, .candidacyMoved, .engagementTerminated, .transferDone,
            .transferReopened:
            [.standing]
        case .gateOverridden, .noted, .reserveLifted, .minutesShared, .minutesAgreed, .engagementAmended,
            .undone, .personErased, .erased, .withheld,
            .unknown:
            []
        }
    }
}
