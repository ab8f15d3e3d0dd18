/// A meeting through its whole life: planned, held, minuted, shared, agreed.
package struct Meeting: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var standing = Slot<Standing>()
    package private(set) var minutes = Slot<Minutes>()
    package private(set) var sharings: [Recorded<Sharing>] = []
    package private(set) var agreedOn: Day?
    package private(set) var moves = 0

    package init(id: EntityID) { self.id = id }

    package enum Standing: Equatable, Sendable {
        case planned
        case held(Holding)
        case missed(reason: String)
        case cancelled(reason: String?)
    }

    package struct Sharing: Equatable, Sendable {
        package let day: Day
        package let with: [String]
    }
}

package enum MeetingState: String, CaseIterable, Sendable {
    case planned, held, minuted, shared, agreed, missed, cancelled

    /// It took place, whatever was written afterwards.
    package var wasHeld: Bool {
        switch self {
        case .held, .minuted, .shared, .agreed: true
        case .planned, .missed, .cancelled: false
        }
    }
}

extension Meeting {
    package var kind: MeetingKind { record.choice(.kind) ?? .followUp }
    /// What the meeting is called, when its kind does not say enough.
    package var title: String? { record.text(.title) }
    /// When it was held, else when it is planned.
    package var day: Day? { holding?.day ?? record.day(.day) }
    package var time: TimeOfDay? { record.time(.time) }
    /// Minutes.
    package var duration: Int { holding?.duration ?? record.number(.duration) ?? 45 }
    package var agenda: [String] { record.texts(.agenda) }
    /// By which another calendar knows it.
    package var externalID: String? { record.text(.externalID) }
    package var isContested: Bool { standing.isContested }

    package var holding: Holding? {
        if !standing.isContested, case .held(let holding)? = standing.content { holding } else { nil }
    }

    package var state: MeetingState {
        // Contested counts as not taken: held here, cancelled there, is still to be confirmed.
        guard let content = standing.content, !standing.isContested else { return .planned }
        switch content {
        case .planned: return .planned
        case .missed: return .missed
        case .cancelled: return .cancelled
        case .held:
            if minutes.content == nil { return .held }
            if agreedOn != nil { return .agreed }
            return sharings.isEmpty ? .minuted : .shared
        }
    }
}

extension Meeting {
    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            standing.write(.planned, at: fact.line, seen: [])
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .meetingMoved(let day, let time, _):
            var fields: Fields = [.day: .day(day)]
            if let time { fields.set(.time, .time(time)) }
            record.write(fields, at: fact.line, seen: fact.event.seen)
            moves += 1
        case .meetingHeld(let holding): stand(.held(holding), fact)
        case .meetingMissed(let reason): stand(.missed(reason: reason), fact)
        case .meetingCancelled(let reason): stand(.cancelled(reason: reason), fact)
        case .minutesSaved(let text): minutes.write(text, at: fact.line, seen: fact.event.seen)
        case .minutesShared(let day, let people):
            sharings.append(Recorded(Sharing(day: day, with: people), fact))
        case .minutesAgreed(let day): agreedOn = max(agreedOn ?? day, day)
        default: break
        }
    }

    private mutating func stand(_ content: Standing, _ fact: Fact) {
        standing.write(content, at: fact.line, seen: fact.event.seen)
    }
}
