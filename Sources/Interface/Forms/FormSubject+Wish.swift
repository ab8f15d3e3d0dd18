import Domain

extension FormSubject {
    /// What saving it would wish for, with nothing typed yet: so it is known before the form opens whether that
    /// can be recorded at all. By whom is not said here, but asked of this.
    var wish: Command {
        switch self {
        case .create(let kind, let mission): .create(kind, Fields(), in: mission)
        case .edit(let kind, let id, let mission): .edit(kind, id, Fields(), in: mission)
        case .hesitate, .reengage: .createMission(Fields())
        case .takeOver: .importMission(Fields(), at: .active, day: someDay)
        case .need(let id, _): .editMission(id, Fields())
        case .closing(let id, _): .setClosing(Fields(), in: id)
        case .frame(let id): .setFrame(Fields(), in: id)
        case .brief(let id, let section): .write(section, "", in: id)
        case .template(let category): .saveTemplate(category, "")
        case .charter(let id): .edit(.organisation, id, Fields())
        case .note(let id): .note("", on: id)
        case .snooze(let id, let key): .snooze(key, on: id, until: someDay, reason: "")
        case .archive(let kind, let id): .archive(kind, id)
        case .move(let id, let state): .moveMission(id, to: state, day: someDay)
        // Of which checkpoint is chosen in the form, among those that wait.
        case .deliver(let mission, _):
            Command(.checkpointSubmitted(Delivery(day: someDay, what: "")), in: mission)
        case .withdraw(let mission, let id): .withdrawSubmission(checkpoint: id, in: mission)
        case .waive(let mission, let id):
            .waive(checkpoint: id, in: mission, day: someDay, reason: "", effect: .keep)
        case .lift(let mission, let id):
            Command(.reserveLifted(id.line, 0, day: someDay, note: nil), on: id, in: mission)
        case .reschedule(let mission, let part): rescheduling(part, in: mission)
        case .reopen(let mission, let part): reopening(part, in: mission)
        case .cancel(let mission, let part): cancelling(part, in: mission)
        case .amend(let mission, let id):
            .amend(engagement: id, in: mission, Amendment(day: someDay, what: ""))
        case .score(let mission, let id, let criterion, _):
            .score(candidacy: id, in: mission, criterion, nil)
        case .choose(let mission, let id): .move(candidacy: id, in: mission, to: .selected, day: someDay)
        case .hold(let mission, let id): .hold(meeting: id, in: mission, Holding(day: someDay))
        case .missed(let mission, let id): .miss(meeting: id, in: mission, reason: "")
        case .minutes(let mission, let id): .save(minutes: Minutes(), of: id, in: mission)
        case .share(let mission, let id): .shareMinutes(of: id, in: mission, day: someDay, with: [])
        case .pay(let mission, let id): .pay(invoice: id, in: mission, day: someDay)
        }
    }

    private func rescheduling(_ part: Focus.Part, in mission: EntityID) -> Command {
        switch part.kind {
        case .meeting: .move(meeting: part.id, in: mission, to: someDay)
        case .checkpoint: .reschedule(checkpoint: part.id, in: mission, to: someDay)
        default: .postpone(action: part.id, in: mission, to: someDay)
        }
    }

    private func reopening(_ part: Focus.Part, in mission: EntityID) -> Command {
        part.kind == .action
            ? .reopen(action: part.id, in: mission)
            : .reopen(checkpoint: part.id, in: mission, day: someDay, reason: "")
    }

    private func cancelling(_ part: Focus.Part, in mission: EntityID) -> Command {
        switch part.kind {
        case .meeting: .cancel(meeting: part.id, in: mission)
        case .action: .drop(action: part.id, in: mission, reason: "")
        case .engagement:
            .terminate(
                engagement: part.id, in: mission,
                Termination(day: someDay, noticeKept: false, reason: ""))
        case .invoice: .cancel(invoice: part.id, in: mission, reason: "")
        case .candidacy: .move(candidacy: part.id, in: mission, to: .withdrew, day: someDay)
        case .objective, .transfer: .remove(part.kind, part.id, in: mission, reason: "")
        default: .cancel(checkpoint: part.id, in: mission, day: someDay, reason: "")
        }
    }

    /// No rule of who may record what asks for the day.
    private var someDay: Day { Day(number: 0) }
}
