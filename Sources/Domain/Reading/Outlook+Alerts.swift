// The catalogue of alerts of one mission, rule by rule in its order (domain §2.5).
extension Outlook {
    /// The most severe first. The unbalanced frame is a badge and not among them.
    package var alerts: [Alert] {
        var alerts = momentAlerts + cadenceAlerts + moneyAlerts
        if !state.isFinal { alerts += frameAlerts }
        for place in alerts.indices { alerts[place].mission = card.id }
        let snoozes = card.facts.snoozes
        if !snoozes.isEmpty { alerts.removeAll { alert in snoozes[alert.key].map { today < $0 } ?? false } }
        return alerts.sorted(by: Alert.inOrder)
    }

    private var momentAlerts: [Alert] { card.open.compactMap(alert(on:)) }

    private func alert(on moment: Moment) -> Alert? {
        let (day, isLate) = (moment.day, moment.day < today)
        func alert(_ code: AlertCode, _ severity: Severity, limit: Int? = nil) -> Alert {
            var alert = Alert(
                code, severity, entity: moment.subject, subject: moment.text, number: moment.number, day: day,
                limit: limit)
            if moment.kind == .answer { alert.deemed = moment.through }
            return alert
        }
        switch moment.kind {
        case .answer:
            if isLate { return alert(.reviewLate, .high) }
            let left = calendar.workedDays(from: today, to: day)
            return left <= thresholds[.reviewSoon] ? alert(.reviewDue, .warn) : nil
        case .checkpoint where state == .active:
            if isLate {
                let isLong = today - day > thresholds[.checkpointHigh]
                return alert(.checkpointOverdue, isLong ? .high : .warn)
            }
            return day - today <= thresholds[.checkpointSoon] ? alert(.checkpointDueSoon, .info) : nil
        case .reserve where state == .active || state == .closing:
            return isLate ? alert(.reserveOverdue, .warn) : nil
        case .meeting: return isLate ? alert(.meetingUnconfirmed, .warn) : nil
        case .minutes: return isLate ? alert(.minutesMissing, .warn, limit: calendar.minutesDays) : nil
        case .action: return isLate ? alert(.actionOverdue, .warn) : nil
        case .invoice:
            if isLate { return alert(.invoiceLate, .high) }
            return day - today <= thresholds[.paymentSoon] ? alert(.invoiceDueSoon, .info) : nil
        default: return nil
        }
    }

    private var cadenceAlerts: [Alert] {
        guard let rhythm = cadence.rhythm else { return [] }
        return switch cadence.state {
        case .due: [Alert(.cadenceDue, .info, day: rhythm.nextDue)]
        case .grace: [Alert(.cadenceGrace, .warn, day: rhythm.nextDue)]
        case .lapsed: [Alert(.cadenceLapsed, .high, day: rhythm.lapseOn)]
        case .none, .suspended, .ok: []
        }
    }
}

// MARK: - Money: always, for what is owed is owed after the end too

extension Outlook {
    private var moneyAlerts: [Alert] {
        var alerts: [Alert] = []
        for invoice in card.facts.invoices {
            if let number = invoice.unaccepted {
                alerts.append(
                    Alert(
                        .invoiceNotAccepted, .warn, entity: invoice.invoice, subject: invoice.number,
                        number: number, day: invoice.issued))
            }
            guard let issued = invoice.issued else { continue }
            for funding in row.surroundings.fundings
            where funding.reportedOn == nil && !funding.covers(issued) {
                var alert = Alert(
                    .fundingPeriod, .warn, entity: invoice.invoice, subject: invoice.number, day: issued)
                alert.subject = [invoice.number, funding.name].filter { !$0.isEmpty }.joined(separator: " · ")
                alerts.append(alert)
            }
        }
        return alerts
    }

    /// More was billed than was accepted, in points of a hundred; down payments are meant to run ahead.
    private var burnAhead: Alert? {
        let money = card.facts.money
        guard money.committed > 0, let progress = card.facts.progress else { return nil }
        let billed = money.invoiced - money.downPayments
        let ahead = billed * 10_000 - progress * money.committed
        guard ahead > thresholds[.burnAhead] * 100 * money.committed else { return nil }
        return Alert(
            .burnAhead, .warn, count: (billed * 100 + money.committed / 2) / money.committed,
            limit: (progress + 50) / 100)
    }
}

// MARK: - The frame and its papers

extension Outlook {
    private var frameAlerts: [Alert] {
        var alerts: [Alert] = []
        func add(_ alert: Alert?) { if let alert { alerts.append(alert) } }
        for round in card.facts.rounds {
            add(
                Alert(
                    .reworkLimit, round.round > round.included ? .warn : .info, entity: round.checkpoint,
                    subject: round.title, number: round.number, count: round.round, limit: round.included))
        }
        if lacksSignature { add(Alert(.engagementUnsigned, .high, day: card.start)) }
        add(ending)
        add(vigilanceAlert)
        add(burnAhead)
        add(quotesMissing)
        add(stale)
        if state == .active, nextStep?.kind == .nextState { add(Alert(.noNextStep, .warn)) }
        add(hint)
        alerts += unanswered
        return alerts
    }

    private var ending: Alert? {
        let ends = card.facts.engagements.filter { !$0.isOver }.compactMap(\.end).max() ?? card.end
        guard card.facts.openCheckpoints > 0, state.isOfWork, let end = ends,
            end - today <= thresholds[.engagementEnding]
        else { return nil }
        return Alert(.engagementEnding, .warn, day: end, count: card.facts.openCheckpoints)
    }

    private var vigilanceAlert: Alert? {
        func alert(_ code: AlertCode, _ severity: Severity, _ day: Day? = nil, count: Int? = nil) -> Alert {
            Alert(
                code, severity, entity: card.freelance, subject: row.freelance ?? "", day: day, count: count,
                limit: thresholds[.vigilanceThreshold])
        }
        return switch vigilance {
        case .missing(let total): alert(.vigilanceMissing, .high, count: total)
        case .expired(let day): alert(.vigilanceExpired, .high, day)
        case .expiring(let day): alert(.vigilanceExpiring, .warn, day)
        case .notNeeded, .valid: nil
        }
    }

    /// How many are asked for: one, unless the mission or a funder of it asks for more (domain §2.2). A mission
    /// may ask for more than its funders, never for less.
    package var quotesNeeded: Int {
        max(card.facts.quotesNeeded ?? 1, row.surroundings.fundings.compactMap(\.quotesNeeded).max() ?? 1)
    }

    /// By how many people: two machines may have recorded one quote each.
    var quotesReceived: Int { Set(card.facts.candidates.filter(\.hasQuote).map(\.freelance)).count }

    private var quotesMissing: Alert? {
        let quotes = quotesReceived
        guard state == .sourcing, card.freelance == nil, quotes < quotesNeeded else { return nil }
        return Alert(.quotesMissing, .warn, count: quotes, limit: quotesNeeded)
    }

    /// Nothing happens any more: before sourcing, or between the last point and the end.
    private var stale: Alert? {
        func since(_ day: Day?, _ code: AlertCode, _ setting: Setting) -> Alert? {
            guard let day, today - day > thresholds[setting] else { return nil }
            return Alert(code, .warn, day: day, count: today - day, limit: thresholds[setting])
        }
        return switch state {
        case .need, .framing: since(card.touched, .needStale, .needStale)
        case .closing: since(card.facts.stateSince, .closurePending, .closurePending)
        default: nil
        }
    }

    private var hint: Alert? {
        guard state == .active else { return nil }
        let markers = markersToLookAt
        guard markers.contains(.bounded) || markers.count >= 2 else { return nil }
        var alert = Alert(.independenceHint, .info, day: row.relationSince, count: markers.count)
        alert.markers = markers
        return alert
    }

    private var unanswered: [Alert] {
        guard card.freelance != nil, let chosen = card.facts.selectedOn,
            today - chosen > thresholds[.candidateAnswer]
        else { return [] }
        return card.facts.candidates.filter { $0.waits && $0.freelance != card.freelance }.map {
            Alert(.candidateUnanswered, .info, entity: $0.freelance, day: chosen)
        }
    }
}
