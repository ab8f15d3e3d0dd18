import Domain

// What a form of something new knows already, so that few keys are left to press.
extension FieldMaker {
    func prefill(_ kind: Entity.Kind) -> Fields {
        switch kind {
        case .contact: [.day: .day(today), .via: .text(Via.call.rawValue)]
        case .action: action
        case .meeting: meeting
        case .checkpoint: checkpoint
        case .invoice: invoice
        case .engagement: engagement
        case .mission: newMission
        case .member: [.organisations: onlyOrganisation.map { .ids([$0]) }]
        case .candidacy: [.day: .day(today)]
        case .document: [.documentKind: .text(DocumentKind.vigilance.rawValue), .issued: .day(today)]
        case .objective: [.due: mission?.record[.end]]
        case .organisation, .freelance, .funding, .allocation, .transfer: [:]
        }
    }

    private var onlyOrganisation: EntityID? {
        let all = context.directory.all(.organisation)
        return all.count == 1 ? all[0].id : nil
    }

    private var me: Domain.Value? { context.me.map { .id($0) } }

    private var newMission: Fields {
        [.organisation: onlyOrganisation.map { .id($0) }, .lead: me]
    }

    private var action: Fields {
        [
            .owner: me, .due: .day(context.calendar.roll(today + 7)),
            .agreedIn: meetingJustHeld.map { .id($0.id) },
        ]
    }

    /// Of the last days, a weekend included: what is noted now was most likely agreed there.
    private var meetingJustHeld: Meeting? {
        let recent = (mission?.meetings ?? []).filter { meeting in
            meeting.state.wasHeld && meeting.day.map { (today - 3...today).contains($0) } ?? false
        }
        return recent.max { ($0.day ?? today) < ($1.day ?? today) }
    }

    private var checkpoint: Fields {
        let next = (mission?.checkpoints.map(\.number).max() ?? 0) + 1
        return [.n: .number(min(next, 999)), .due: .day(context.calendar.roll(today + 21))]
    }

    private var engagement: Fields {
        [
            .day: .day(today), .amount: mission?.record[.estimate], .start: mission?.record[.start],
            .end: mission?.record[.end], .paymentDays: .number(context.thresholds[.paymentDays]),
            .tacitAcceptance: context.thresholds.holds(.reviewTacit) ? .flag(true) : nil,
        ]
    }
}

// MARK: - The next meeting

extension FieldMaker {
    private var meeting: Fields {
        [
            .kind: .text(MeetingKind.followUp.rawValue), .day: .day(nextMeetingDay), .duration: .number(45),
            .agenda: agenda.isEmpty ? nil : .texts(agenda), .participants: .ids(bothSides),
        ]
    }

    /// When the cadence asks for the next contact, tomorrow at the earliest; a week ahead without a cadence.
    private var nextMeetingDay: Day {
        let due = mission?.rhythm(context.calendar)?.nextDue ?? context.calendar.roll(today + 7)
        return max(due, context.calendar.roll(today + 1))
    }

    /// What is open between both sides: checkpoints due within three weeks, reserves, actions.
    private var agenda: [String] {
        guard let mission else { return [] }
        let near = today + 21
        let due = mission.checkpoints.filter { $0.state.awaitsDelivery && ($0.due ?? near + 1) <= near }
        let held = mission.checkpoints.flatMap(\.openReserves).map(\.reserve.text)
        let open = mission.actions.filter { $0.state == .open }.map(\.text)
        let lines =
            due.map { label($0) } + held.map { words.say("Réserve : \($0)", "Reservation: \($0)") }
            + open.map { words.say("Action : \($0)", "Action: \($0)") }
        return Array(lines.prefix(8))
    }
}

// MARK: - The next invoice

extension FieldMaker {
    private var invoice: Fields {
        let checkpoint = nextToInvoice
        return [
            .checkpoint: checkpoint.map { .id($0.id) },
            .amount: checkpoint.flatMap { mission?.price(of: $0) }.map { .number($0) },
            .issued: .day(today), .due: .day(today + context.paymentDays(mission)),
        ]
    }

    /// The first accepted checkpoint without an invoice, else the first of all without one.
    private var nextToInvoice: Checkpoint? {
        let invoiced = Set(
            (mission?.invoices ?? []).filter { $0.state != .cancelled }.compactMap(\.checkpoint))
        let open = (mission?.checkpoints ?? []).filter {
            !invoiced.contains($0.id) && $0.state != .cancelled && $0.share > 0
        }
        return open.first { $0.state.isPositive } ?? open.first
    }
}

extension Mission {
    /// The checkpoint's share of what was signed, to the cent; nil when either is not known.
    func price(of checkpoint: Checkpoint) -> Int? {
        let signed = money.committed
        guard signed > 0, checkpoint.share > 0 else { return nil }
        return (signed * checkpoint.share + 5_000) / 10_000
    }
}
