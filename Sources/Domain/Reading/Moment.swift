/// Something of a mission that has a day: past and done, or to come.
///
/// Moments hold no judgement about today: whether one is late is asked of it with a day. So the index can
/// keep them, and every list by date (home, queue, timeline, agenda) reads them without folding anything.
package struct Moment: Equatable, Sendable {
    package var day: Day
    package var kind: Kind
    /// The checkpoint, meeting, action, invoice… that it is about; the mission itself for start and end.
    package var subject: EntityID
    /// A checkpoint's number.
    package var number: Int?
    package var text: String
    package var time: TimeOfDay?
    /// Who acts; nil when it is not one person.
    package var owner: EntityID?
    /// For a span (a pause), its last day; nil when it has not ended. For an answer, the day on which what was
    /// signed holds the delivery accepted; nil where it says no such thing.
    package var through: Day?
    /// Still waits for somebody; past ones stay in the timeline as they are.
    package var isOpen: Bool
    /// A checkpoint whose rework is awaited, not its first delivery.
    package var isRework: Bool
    /// The clock of the line that said so: what happened on one day is told in the order in which it was written.
    package var clock: UInt64

    package enum Kind: String, Numbered {
        // What waits, when open
        /// A delivery to answer; the day is the last day of the review window.
        case answer
        /// A checkpoint whose delivery is awaited.
        case checkpoint
        /// A reserve to lift.
        case reserve
        case meeting
        /// A meeting held without minutes; the day is the one by which they are due.
        case minutes
        case action
        case invoice
        /// An engagement that nobody has signed yet; the day is that on which work begins, or began.
        case signature
        case start
        case resume
        /// When the next contact is due; `through` is the last day of grace.
        case contactDue
        case end

        // What was
        case submitted, accepted, acceptedWithReserves, changesRequested, rejected, waived, cancelled
        case reserveLifted, held, missed, contact, actionDone, paid, pause, signed, moved
    }

    package init(
        _ kind: Kind, on day: Day, subject: EntityID, number: Int? = nil, text: String = "",
        time: TimeOfDay? = nil, owner: EntityID? = nil, through: Day? = nil, isOpen: Bool = false,
        isRework: Bool = false, clock: UInt64 = 0
    ) {
        self.kind = kind
        self.day = day
        self.subject = subject
        self.number = number
        self.text = text
        self.time = time
        self.owner = owner
        self.through = through
        self.isOpen = isOpen
        self.isRework = isRework
        self.clock = clock
    }
}

extension Moment {
    /// By day, then by time where there is one, then in the order of the lines.
    package static func inOrder(_ a: Moment, _ b: Moment) -> Bool { a.order < b.order }

    /// The same, moving numbers and each moment once: a long mission has hundreds, with texts.
    static func sorted(_ moments: [Moment]) -> [Moment] {
        moments.indices.map { (order: moments[$0].order, place: $0) }.sorted { $0.order < $1.order }
            .map { moments[$0.place] }
    }

    private var order: Order {
        Order(
            day: day.number, time: time?.minutes ?? -1, clock: clock, kind: kind.ordinal, subject: subject)
    }

    private struct Order: Comparable {
        let day: Int
        let time: Int
        let clock: UInt64
        let kind: Int
        let subject: EntityID

        static func < (a: Order, b: Order) -> Bool {
            if a.day != b.day { return a.day < b.day }
            if a.time != b.time { return a.time < b.time }
            if a.clock != b.clock { return a.clock < b.clock }
            // One line may hold both, and says first what came first.
            if a.kind != b.kind { return a.kind < b.kind }
            return a.subject < b.subject
        }
    }
}

extension Moment.Kind {
    /// Somebody owes something by its day.
    package var isOwed: Bool {
        switch self {
        case .answer, .checkpoint, .reserve, .meeting, .minutes, .action, .invoice, .signature: true
        default: false
        }
    }
}
