// What of a fact may go into a bundle: one table, without a default, so that whoever adds an event decides.
extension Event {
    /// What that freelance may read of it; nil when nothing. What is out of scope is taken out of the others.
    package func disclosed(to scope: BundleScope) -> Event? {
        guard scope.holds(self), let body = body.disclosed(to: scope) else { return nil }
        return Event(body, on: subject, in: mission, seen: seen)
    }
}

extension Event.Body {
    fileprivate func disclosed(to scope: BundleScope) -> Event.Body? {
        switch self {
        case .created(let kind, let fields):
            kind.disclosedFields.isEmpty ? nil : .created(kind, fields.disclosed(of: kind, to: scope))
        case .edited(let kind, let fields):
            fields.disclosed(of: kind, to: scope).nonEmpty.map { .edited(kind, $0) }
        case .missionImported(let fields, let state, let day):
            .missionImported(fields.disclosed(of: .mission, to: scope), state: state, day: day)
        // Why a state was left or passed over is said among ourselves.
        case .missionMoved(let move, let state, let day, _, let resumeOn):
            .missionMoved(move, to: state, day: day, reason: nil, resumeOn: resumeOn)
        case .freelanceSelected(let freelance, let day, _):
            freelance == scope.person ? .freelanceSelected(freelance, day: day, reason: nil) : nil
        case .frameSet(let fields): .frameSet(fields.disclosed(of: .mission, to: scope))
        case .closingSet(let fields):
            fields.disclosed(Entity.Kind.disclosedClosing, to: scope).nonEmpty.map { .closingSet($0) }
        case .settingChanged(let key, let value): Setting.disclosed(key, value)
        // Members leave and come back; why, and what becomes of the others, stays out.
        case .archived(.member, _): .archived(.member, reason: "")
        case .archived(.transfer, _): .archived(.transfer, reason: "")
        case .archived(.document, _): .archived(.document, reason: "")
        case .restored(.member): self
        case .transferReopened: .transferReopened(reason: nil)
        case .checkpointDecided(let decision): .checkpointDecided(decision.disclosed(to: scope))
        case .meetingHeld(let holding): .meetingHeld(holding.disclosed(to: scope))
        case .minutesShared(let day, _): .minutesShared(day: day, with: [])
        case .briefWritten, .checkpointRescheduled, .checkpointSubmitted, .submissionWithdrawn,
            .reserveLifted, .checkpointWaived, .checkpointCancelled, .checkpointReopened, .meetingMoved,
            .meetingMissed, .meetingCancelled, .minutesSaved, .minutesAgreed, .actionDone, .actionDropped,
            .actionReopened, .actionPostponed, .engagementAmended, .engagementTerminated, .transferDone,
            .invoicePaid, .invoiceCancelled:
            self
        // Undoing is looked at by the lines that it names; what was erased is in no bundle that is made later.
        case .archived, .restored, .noted, .gateOverridden, .criterionChecked, .candidacyMoved,
            .candidacyScored, .alertSnoozed, .alertUnsnoozed, .undone, .personErased, .erased, .withheld,
            .unknown:
            nil
        }
    }
}

extension Fields {
    /// An edit of which nothing is left is no edit.
    fileprivate var nonEmpty: Fields? { isEmpty ? nil : self }

    fileprivate func disclosed(of kind: Entity.Kind, to scope: BundleScope) -> Fields {
        disclosed(kind.disclosedFields, to: scope)
    }

    fileprivate func disclosed(_ allowed: [Field], to scope: BundleScope) -> Fields {
        Fields(
            entries.filter { allowed.contains($0.field) }.compactMap { entry in
                guard let value = entry.value else { return (entry.field, nil) }
                return value.disclosed(to: scope).map { (entry.field, $0) }
            })
    }
}

extension Value {
    /// Another freelance is not even named by an id.
    fileprivate func disclosed(to scope: BundleScope) -> Value? {
        switch self {
        case .id(let id): scope.isOutsider(id) ? nil : self
        case .ids(let ids): .ids(ids.filter { !scope.isOutsider($0) })
        case .text, .texts, .number, .flag, .day, .time, .criteria, .charter: self
        }
    }
}

extension Decision {
    fileprivate func disclosed(to scope: BundleScope) -> Decision {
        var decision = self
        for place in decision.reserves.indices {
            if let owner = decision.reserves[place].owner, scope.isOutsider(owner) {
                decision.reserves[place].owner = nil
            }
        }
        return decision
    }
}

extension Holding {
    fileprivate func disclosed(to scope: BundleScope) -> Holding {
        var holding = self
        holding.present.removeAll(where: scope.isOutsider)
        return holding
    }
}
