import Domain

extension Form {
    func checkpointCommands(_ context: Context) -> [Command] {
        let today = day ?? context.today
        let reason = text(.reason)
        switch subject {
        case .deliver(let mission, _):
            guard let id = value(.checkpoint).id else { return [] }
            return [.submit(checkpoint: id, in: mission, delivery(today))]
        case .withdraw(let mission, let id):
            return [.withdrawSubmission(checkpoint: id, in: mission, reason: reason ?? "")]
        case .waive(let mission, let id):
            guard let effect = text(.effect).flatMap(PaymentEffect.init) else { return [] }
            return [
                .waive(checkpoint: id, in: mission, day: today, reason: reason ?? "", effect: effect)
            ]
        case .lift(let mission, let id):
            guard let reserve = heldReserve(of: id) else { return [] }
            return [
                .lift(
                    reserve: reserve, checkpoint: id, in: mission, day: today, note: text(.input(.note)))
            ]
        case .reschedule(let mission, let part): return rescheduling(part, in: mission, reason)
        case .reopen(let mission, let part):
            if part.kind == .action { return [.reopen(action: part.id, in: mission, reason: reason)] }
            return [.reopen(checkpoint: part.id, in: mission, day: today, reason: reason ?? "")]
        case .cancel(let mission, let part): return cancelling(part, in: mission, today, reason)
        default: return []
        }
    }

    private func delivery(_ day: Day) -> Delivery {
        Delivery(
            day: day, what: text(.input(.delivery)) ?? "", reference: text(.input(.reference)),
            via: text(.field(.via)).flatMap(Via.init))
    }

    private func heldReserve(of id: EntityID) -> Checkpoint.ReserveID? {
        let code = text(.heldReserve)
        return mission?.checkpoint(id)?.reserves.map(\.id).first { $0.code == code }
    }

    private func rescheduling(
        _ part: Focus.Part, in mission: EntityID, _ reason: String?
    ) -> [Command] {
        switch part.kind {
        case .meeting:
            guard let day, sheet.isChanged else { return [] }
            let time: TimeOfDay? = if case .time(let time)? = value(.time) { time } else { nil }
            return [.move(meeting: part.id, in: mission, to: day, time: time, reason: reason)]
        case .checkpoint:
            guard let due = value(.due).day, sheet.isChanged else { return [] }
            return [.reschedule(checkpoint: part.id, in: mission, to: due, reason: reason)]
        default:
            guard let due = value(.due).day, sheet.isChanged else { return [] }
            return [.postpone(action: part.id, in: mission, to: due, reason: reason)]
        }
    }

    private func cancelling(
        _ part: Focus.Part, in mission: EntityID, _ day: Day, _ reason: String?
    ) -> [Command] {
        switch part.kind {
        case .meeting: [.cancel(meeting: part.id, in: mission, reason: reason)]
        case .action: [.drop(action: part.id, in: mission, reason: reason ?? "")]
        case .engagement:
            [
                .terminate(
                    engagement: part.id, in: mission,
                    Termination(
                        day: day, noticeKept: value(.noticeKept) == .flag(true), reason: reason ?? ""))
            ]
        case .invoice: [.cancel(invoice: part.id, in: mission, reason: reason ?? "")]
        case .candidacy:
            [.move(candidacy: part.id, in: mission, to: .withdrew, day: day, reason: reason)]
        case .objective, .transfer: [.remove(part.kind, part.id, in: mission, reason: reason ?? "")]
        default: [.cancel(checkpoint: part.id, in: mission, day: day, reason: reason ?? "")]
        }
    }
}

// MARK: - Meetings

extension Form {
    func meetingCommands(_ context: Context) -> [Command] {
        let today = day ?? context.today
        switch subject {
        case .hold(let mission, let id):
            let holding = Holding(
                day: today, present: value(.input(.present)).ids, guests: value(.input(.guests)).texts,
                duration: value(.input(.duration)).int)
            return [.hold(meeting: id, in: mission, holding)]
        case .missed(let mission, let id):
            return [.miss(meeting: id, in: mission, reason: text(.reason) ?? "")]
        case .minutes(let mission, let id): return minutes(of: id, in: mission)
        case .share(let mission, let id):
            let people = value(.input(.recipients)).texts
            return [.shareMinutes(of: id, in: mission, day: today, with: people)]
        default: return []
        }
    }

    /// The minutes and the actions agreed in them: one line, one undo.
    private func minutes(of meeting: EntityID, in mission: EntityID) -> [Command] {
        let minutes = Minutes(
            summary: text(.input(.summary)) ?? "", decisions: value(.input(.decisions)).texts,
            noDecision: value(.noDecision) == .flag(true))
        let slot = self.mission?.meeting(meeting)?.minutes ?? Slot()
        // Only actions are added to minutes that stand as they were.
        let isNew = slot.content != minutes || slot.isContested
        return (isNew ? [.save(minutes: minutes, of: meeting, in: mission)] : [])
            + agreed.map { action in
                .agreeAction(
                    [
                        .text: .text(action.text), .owner: .id(action.owner.id), .due: .day(action.due),
                        .agreedIn: .id(meeting),
                    ], in: mission)
            }
    }

    private var agreed: [AgreedReader.Agreed] {
        guard let area = sheet[.agreedActions]?.widget as? AreaWidget, case .agreed(let reader) = area.shape
        else { return [] }
        return (try? reader.read(area.lines).get()) ?? []
    }
}
