extension Mission {
    /// Everything of this mission that has a day, in order of day.
    package func moments(_ calendar: WorkCalendar) -> [Moment] {
        let all =
            spanMoments + checkpoints.flatMap { moments(of: $0, calendar) }
            + meetings.flatMap { moments(of: $0, calendar) } + actions.compactMap(moment(of:))
            + contacts.compactMap(moment(of:)) + invoices.compactMap(moment(of:))
            + engagements.compactMap(moment(of:)) + cadenceMoments(calendar)
        return all.sorted { ($0.day, $0.kind.rawValue, $0.subject) < ($1.day, $1.kind.rawValue, $1.subject) }
    }

    private var spanMoments: [Moment] {
        var moments: [Moment] = []
        if let start, state != .dropped {
            moments.append(Moment(.start, on: start, subject: id, isOpen: state == .ready))
        }
        if let end, state != .dropped {
            moments.append(Moment(.end, on: end, subject: id, isOpen: state == .active || state == .paused))
        }
        var pausedAt: Day?
        for move in moves {
            if move.content.state == .paused {
                pausedAt = move.content.day
            } else {
                if let from = pausedAt {
                    moments.append(Moment(.pause, on: from, subject: id, through: move.content.day))
                }
                pausedAt = nil
                if let day = move.content.day {
                    moments.append(Moment(.moved, on: day, subject: id, text: move.content.state.rawValue))
                }
            }
        }
        if state == .paused, let standing = standing.content {
            if let from = standing.day {
                let reason = standing.reason ?? ""
                moments.append(
                    Moment(.pause, on: from, subject: id, text: reason, through: standing.resumeOn))
            }
            if let day = standing.resumeOn {
                moments.append(Moment(.resume, on: day, subject: id, isOpen: true))
            }
        }
        return moments
    }

    private func moments(of checkpoint: Checkpoint, _ calendar: WorkCalendar) -> [Moment] {
        func moment(_ kind: Moment.Kind, _ day: Day, _ text: String? = nil, open: Bool = false) -> Moment {
            Moment(
                kind, on: day, subject: checkpoint.id, number: checkpoint.number,
                text: text ?? checkpoint.title, isOpen: open)
        }
        var moments: [Moment] = []
        if let delivery = checkpoint.awaiting {
            let last = answerDue(for: delivery.content, calendar)
            moments.append(moment(.answer, last, open: answersDeliveries))
        }
        if checkpoint.state.awaitsDelivery, let due = checkpoint.due {
            moments.append(moment(.checkpoint, due, open: !state.isFinal))
        }
        moments += checkpoint.deliveries.map { moment(.submitted, $0.content.day, $0.content.what) }
        moments += checkpoint.decisions.map {
            moment(.init($0.content.verdict), $0.content.day, $0.content.comment)
        }
        moments += checkpoint.reserves.map { held in
            var moment = moment(
                held.lifted == nil ? .reserve : .reserveLifted, held.lifted?.day ?? held.reserve.due,
                held.reserve.text, open: held.lifted == nil && !state.isFinal)
            moment.owner = held.reserve.owner
            return moment
        }
        switch checkpoint.standing.content {
        case .waived(let day, let reason, _)?: moments.append(moment(.waived, day, reason))
        case .cancelled(let day, let reason)?: moments.append(moment(.cancelled, day, reason))
        default: break
        }
        return moments
    }

    private func moments(of meeting: Meeting, _ calendar: WorkCalendar) -> [Moment] {
        guard let day = meeting.day else { return [] }
        func moment(_ kind: Moment.Kind, _ day: Day, open: Bool = false) -> Moment {
            Moment(
                kind, on: day, subject: meeting.id, text: meeting.title ?? meeting.kind.rawValue,
                time: meeting.time,
                isOpen: open)
        }
        switch meeting.state {
        case .planned: return [moment(.meeting, day, open: !state.isFinal)]
        case .missed: return [moment(.missed, day)]
        case .cancelled: return []
        case .held:
            let due = calendar.adding(Self.minutesDays, to: day)
            return [moment(.held, day), moment(.minutes, due, open: !state.isFinal)]
        // Written and not yet shared: the meeting is over, and still waits for us.
        case .minuted: return [moment(.held, day, open: !state.isFinal)]
        case .shared, .agreed: return [moment(.held, day)]
        }
    }

    /// Working days in which minutes are written (domain §2.5, `MINUTES_MISSING`).
    package static let minutesDays = 5

    private func moment(of action: Action) -> Moment? {
        switch (action.state, action.due) {
        case (.open, let due?):
            Moment(
                .action, on: due, subject: action.id, text: action.text, owner: action.owner,
                isOpen: !state.isFinal)
        case (.done, let due):
            if let day = action.doneOn ?? due {
                Moment(.actionDone, on: day, subject: action.id, text: action.text, owner: action.owner)
            } else {
                nil
            }
        default: nil
        }
    }

    private func moment(of contact: Contact) -> Moment? {
        contact.day.map { Moment(.contact, on: $0, subject: contact.id, text: contact.note ?? "") }
    }

    private func moment(of invoice: Invoice) -> Moment? {
        switch invoice.state {
        case .received:
            invoice.due.map {
                Moment(
                    .invoice, on: $0, subject: invoice.id, text: invoice.record.text(.number) ?? "",
                    isOpen: true)
            }
        case .paid:
            invoice.paidOn.map {
                Moment(.paid, on: $0, subject: invoice.id, text: invoice.record.text(.number) ?? "")
            }
        case .cancelled: nil
        }
    }

    private func moment(of engagement: Engagement) -> Moment? {
        engagement.signedOn.map { Moment(.signed, on: $0, subject: engagement.id) }
    }

    private func cadenceMoments(_ calendar: WorkCalendar) -> [Moment] {
        guard let rhythm = rhythm(calendar) else { return [] }
        return [Moment(.contactDue, on: rhythm.nextDue, subject: id, through: rhythm.lapseOn, isOpen: true)]
    }
}

extension Mission {
    /// Deliveries are answered even while paused: the debt is ours (domain §2.5, `REVIEW_*`).
    package var answersDeliveries: Bool { state == .active || state == .paused || state == .closing }

    /// The day by which a delivery must be answered: the frame's window of working days after it.
    ///
    /// Past it the answer is late and it is *our* debt; nothing is ever accepted by the clock (domain §2.5-2).
    package func answerDue(for delivery: Delivery, _ calendar: WorkCalendar) -> Day {
        calendar.adding(frame.reviewDays, to: delivery.day)
    }
}

extension Action {
    package var doneOn: Day? {
        if case .done(let day)? = standing.content, state == .done { day } else { nil }
    }
}

extension Moment.Kind {
    init(_ verdict: Verdict) {
        switch verdict {
        case .accepted: self = .accepted
        case .acceptedWithReserves: self = .acceptedWithReserves
        case .changesRequested: self = .changesRequested
        case .rejected: self = .rejected
        }
    }
}
