extension Mission {
    /// Everything of this mission that has a day, in order.
    package func moments(_ calendar: WorkCalendar) -> [Moment] {
        var all = spanMoments
        for checkpoint in checkpoints { all += moments(of: checkpoint, calendar) }
        for meeting in meetings { all += moments(of: meeting, calendar) }
        for action in actions { if let moment = moment(of: action) { all.append(moment) } }
        for contact in contacts { if let moment = moment(of: contact) { all.append(moment) } }
        for invoice in invoices { if let moment = moment(of: invoice) { all.append(moment) } }
        all += signatureMoments + cadenceMoments(calendar)
        return Moment.sorted(all)
    }

    private var spanMoments: [Moment] {
        var moments: [Moment] = []
        if let start, state != .dropped {
            moments.append(
                Moment(.start, on: start, subject: id, isOpen: state == .ready, clock: clock(of: .start)))
        }
        if let end, state != .dropped {
            let isOpen = state == .active || state == .paused
            moments.append(Moment(.end, on: end, subject: id, isOpen: isOpen, clock: clock(of: .end)))
        }
        var pausing: Recorded<Standing>?
        for move in moves {
            if move.content.state == .paused {
                pausing = move
            } else {
                if let pausing, let from = pausing.content.day {
                    moments.append(
                        Moment(
                            .pause, on: from, subject: id, through: move.content.day,
                            clock: pausing.line.clock))
                }
                pausing = nil
                if let day = move.content.day {
                    moments.append(
                        Moment(
                            .moved, on: day, subject: id, text: move.content.state.rawValue,
                            clock: move.line.clock))
                }
            }
        }
        if state == .paused, let latest = standing.latest {
            let standing = latest.content
            if let from = standing.day {
                let reason = standing.reason ?? ""
                moments.append(
                    Moment(
                        .pause, on: from, subject: id, text: reason, through: standing.resumeOn,
                        clock: latest.line.clock))
            }
            if let day = standing.resumeOn {
                moments.append(
                    Moment(.resume, on: day, subject: id, isOpen: true, clock: latest.line.clock))
            }
        }
        return moments
    }

    private func clock(of field: Field) -> UInt64 { (record.slot(field).latest?.line ?? id.line).clock }

    private func moments(of checkpoint: Checkpoint, _ calendar: WorkCalendar) -> [Moment] {
        func moment(
            _ kind: Moment.Kind, _ day: Day, _ text: String? = nil, open: Bool = false, at line: LineID
        ) -> Moment {
            Moment(
                kind, on: day, subject: checkpoint.id, number: checkpoint.number,
                text: text ?? checkpoint.title, isOpen: open, clock: line.clock)
        }
        let standing = checkpoint.standing.latest?.line ?? checkpoint.id.line
        var moments: [Moment] = []
        if let delivery = checkpoint.awaiting {
            let last = answerDue(for: delivery.content, calendar)
            var answer = moment(.answer, last, open: answersDeliveries, at: delivery.line)
            answer.through = isTacit ? last + 1 : nil
            moments.append(answer)
        }
        if checkpoint.state.awaitsDelivery, let due = checkpoint.due {
            var awaited = moment(.checkpoint, due, open: !state.isFinal, at: standing)
            awaited.isRework = checkpoint.state == .changesRequested
            moments.append(awaited)
        }
        moments += checkpoint.deliveries.map {
            moment(.submitted, $0.content.day, $0.content.what, at: $0.line)
        }
        moments += checkpoint.decisions.map {
            moment(.init($0.content.verdict), $0.content.day, $0.content.comment, at: $0.line)
        }
        moments += checkpoint.reserves.map { held in
            var moment = moment(
                held.lifted == nil ? .reserve : .reserveLifted, held.lifted?.day ?? held.reserve.due,
                held.reserve.text, open: held.lifted == nil && !state.isFinal,
                at: held.lifted?.line ?? held.id.decision)
            moment.owner = held.reserve.owner
            return moment
        }
        switch checkpoint.standing.content {
        case .waived(let day, let reason, _)?: moments.append(moment(.waived, day, reason, at: standing))
        case .cancelled(let day, let reason)?: moments.append(moment(.cancelled, day, reason, at: standing))
        default: break
        }
        return moments
    }

    private func moments(of meeting: Meeting, _ calendar: WorkCalendar) -> [Moment] {
        guard let day = meeting.day else { return [] }
        func moment(_ kind: Moment.Kind, _ day: Day, open: Bool = false) -> Moment {
            Moment(
                kind, on: day, subject: meeting.id, text: meeting.title ?? meeting.kind.rawValue,
                time: meeting.time, isOpen: open,
                clock: (meeting.standing.latest?.line ?? meeting.id.line).clock)
        }
        switch meeting.state {
        case .planned: return [moment(.meeting, day, open: !state.isFinal)]
        case .missed: return [moment(.missed, day)]
        case .cancelled: return []
        case .held:
            let due = calendar.adding(calendar.minutesDays, to: day)
            return [moment(.held, day), moment(.minutes, due, open: !state.isFinal)]
        // Written and not yet shared: the meeting is over, and still waits for us.
        case .minuted: return [moment(.held, day, open: !state.isFinal)]
        case .shared, .agreed: return [moment(.held, day)]
        }
    }

    private func moment(of action: Action) -> Moment? {
        let clock = (action.standing.latest?.line ?? action.id.line).clock
        return switch (action.state, action.due) {
        case (.open, let due?):
            Moment(
                .action, on: due, subject: action.id, text: action.text, owner: action.owner,
                isOpen: !state.isFinal, clock: clock)
        case (.done, let due):
            if let day = action.doneOn ?? due {
                Moment(
                    .actionDone, on: day, subject: action.id, text: action.text, owner: action.owner,
                    clock: clock)
            } else {
                nil
            }
        default: nil
        }
    }

    private func moment(of contact: Contact) -> Moment? {
        contact.day.map {
            Moment(
                .contact, on: $0, subject: contact.id, text: contact.note ?? "",
                clock: contact.id.line.clock)
        }
    }

    private func moment(of invoice: Invoice) -> Moment? {
        let clock = (invoice.standing.latest?.line ?? invoice.id.line).clock
        return switch invoice.state {
        case .received:
            invoice.due.map {
                Moment(
                    .invoice, on: $0, subject: invoice.id, text: invoice.record.text(.number) ?? "",
                    isOpen: true, clock: clock)
            }
        case .paid:
            invoice.paidOn.map {
                Moment(
                    .paid, on: $0, subject: invoice.id, text: invoice.record.text(.number) ?? "",
                    clock: clock)
            }
        case .cancelled: nil
        }
    }

    /// What was signed and when; what is to be, by the day on which work begins. Work that goes on with nothing
    /// drafted lacks one too (domain §2.5-13).
    private var signatureMoments: [Moment] {
        var moments = engagements.compactMap(moment(of:))
        let isDrafted = moments.contains { $0.kind == .signature }
        if answersDeliveries, inForce.isEmpty, !isDrafted, let day = workBegins {
            moments.append(Moment(.signature, on: day, subject: id, isOpen: true, clock: clock(of: .start)))
        }
        return moments
    }

    private func moment(of engagement: Engagement) -> Moment? {
        let clock = engagement.id.line.clock
        if let day = engagement.signedOn {
            return Moment(.signed, on: day, subject: engagement.id, clock: clock)
        }
        guard !state.isFinal, let day = engagement.record.day(.start) ?? workBegins else { return nil }
        return Moment(.signature, on: day, subject: engagement.id, isOpen: true, clock: clock)
    }

    /// As planned; else the day since which it goes on.
    private var workBegins: Day? { start ?? (answersDeliveries ? standing.content?.day : nil) }

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

    /// The day on which what was signed holds an unanswered delivery accepted; nil where it says no such thing.
    /// The checkpoint stays as it is until a person answers.
    package func deemedAccepted(_ checkpoint: Checkpoint, _ calendar: WorkCalendar) -> Day? {
        guard isTacit, let delivery = checkpoint.awaiting else { return nil }
        return answerDue(for: delivery.content, calendar) + 1
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
