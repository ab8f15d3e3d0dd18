/// A checkpoint, a meeting, an agreed action or an invoice as a list shows it: where it stands and when it is due.
///
/// A moment tells one day of it; this tells the thing itself, once, with its own state. The index keeps both.
package struct PartCard: Equatable, Sendable {
    package var id: EntityID
    package var kind: Kind
    /// A checkpoint's number.
    package var number: Int?
    package var title: String
    /// The raw value of its own state: `changesRequested`, `minuted`, `open`…
    package var state: String
    /// What sort of meeting it is.
    package var meetingKind: MeetingKind?
    /// Its own day: the delivery's, the meeting's, the action's; not the day by which we owe something.
    package var due: Day?
    package var time: TimeOfDay?
    /// By when we owe the next step: the answer to a delivery, the minutes of a meeting.
    package var owed: Day?
    package var owner: EntityID?
    /// Reserves that nobody has lifted yet.
    package var openReserves = 0
    /// What an invoice asks for, in cents.
    package var amount: Int?
    package var paidOn: Day?
    /// Still waits for somebody, in a mission that is not over; an invoice, until it is paid, whatever became of its
    /// mission.
    package var isOpen: Bool

    package enum Kind: Int, CaseIterable, Sendable { case checkpoint, meeting, action, invoice }

    package init(id: EntityID, kind: Kind, title: String, state: String, due: Day?, isOpen: Bool) {
        self.id = id
        self.kind = kind
        self.title = title
        self.state = state
        self.due = due
        self.isOpen = isOpen
    }
}

extension Mission {
    /// Its checkpoints, meetings, actions and invoices, each once.
    package func parts(_ calendar: WorkCalendar) -> [PartCard] {
        checkpoints.map { card(of: $0, calendar) } + meetings.map { card(of: $0, calendar) }
            + actions.map(card(of:)) + invoices.map(card(of:))
    }

    private func card(of checkpoint: Checkpoint, _ calendar: WorkCalendar) -> PartCard {
        let reserves = checkpoint.openReserves.count
        let isOpen = checkpoint.state.awaitsDelivery || checkpoint.awaiting != nil || reserves > 0
        var card = PartCard(
            id: checkpoint.id, kind: .checkpoint, title: checkpoint.title, state: checkpoint.state.rawValue,
            due: checkpoint.due, isOpen: isOpen && !state.isFinal)
        card.number = checkpoint.number
        card.openReserves = reserves
        card.owed = checkpoint.awaiting.map { answerDue(for: $0.content, calendar) }
        return card
    }

    private func card(of meeting: Meeting, _ calendar: WorkCalendar) -> PartCard {
        let isOpen = meeting.state == .planned || meeting.state == .held || meeting.state == .minuted
        var card = PartCard(
            id: meeting.id, kind: .meeting, title: meeting.title ?? "", state: meeting.state.rawValue,
            due: meeting.day, isOpen: isOpen && !state.isFinal)
        card.meetingKind = meeting.kind
        card.time = meeting.time
        if meeting.state == .held, let day = meeting.day {
            card.owed = calendar.adding(calendar.minutesDays, to: day)
        }
        return card
    }

    private func card(of action: Action) -> PartCard {
        var card = PartCard(
            id: action.id, kind: .action, title: action.text, state: action.state.rawValue, due: action.due,
            isOpen: action.state == .open && !state.isFinal)
        card.owner = action.owner
        return card
    }

    /// Its title is the number that the freelance gave it.
    private func card(of invoice: Invoice) -> PartCard {
        var card = PartCard(
            id: invoice.id, kind: .invoice, title: invoice.record.text(.number) ?? "",
            state: invoice.state.rawValue, due: invoice.due, isOpen: invoice.state == .received)
        card.amount = invoice.amount
        card.paidOn = invoice.paidOn
        return card
    }
}
