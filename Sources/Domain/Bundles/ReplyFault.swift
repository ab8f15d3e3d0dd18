/// Why a fact of a freelance is not recorded at theirs, or its line not taken here.
package enum ReplyFault: String, Error, CaseIterable, Sendable {
    // What it says
    /// Of a kind that only the organisation records.
    case notTheirs
    /// In none of the missions that are theirs now.
    case otherMission
    /// About something that is not there.
    case unknownThing
    /// It changes or takes back what somebody else has recorded.
    case notTheirOwn
    /// It would take the place of an answer or minutes that somebody else gave.
    case replaces
    /// A value that no form would have let through.
    case misshapen
    /// A day that is still to come, or a clock that is ahead.
    case ahead
    /// Later acts stand on what it takes back.
    case builtUpon

    // The line as a whole
    /// Recorded in somebody else's name.
    case otherAuthor
    /// Under the name of a writer who is somebody else here.
    case otherWriter
    /// Another version of a line that is here.
    case otherVersion
    /// Of a newer version of the program, or erased.
    case unreadable
}

// What the forms let through, for what comes from elsewhere.
extension Event.Body {
    var isInShape: Bool {
        do throws(Refusal) { return try isAsTyped } catch { return false }
    }

    private var isAsTyped: Bool {
        get throws(Refusal) {
            switch self {
            case .created(let kind, let fields):
                try fields.complete(kind.required)
                return try fields.checked(allowed: kind.fields, required: kind.required) == fields
            case .edited(let kind, let fields):
                return try fields.checked(allowed: kind.fields, required: kind.required) == fields
            case .noted(let text): return try Typed.prose(text, in: .note, limit: 2000) == text
            case .checkpointSubmitted(let delivery): return try delivery.asTyped() == delivery
            case .minutesSaved(let minutes): return try minutes.asTyped() == minutes
            case .submissionWithdrawn(let reason): return try (Typed.reason(reason) ?? "") == reason
            case .actionReopened(let reason), .actionPostponed(_, let reason):
                return try Typed.reason(reason) == reason
            default: return true
            }
        }
    }

    /// What happened cannot lie ahead.
    func liesAhead(of today: Day) -> Bool {
        switch self {
        case .created(.contact, let fields), .edited(.contact, let fields):
            fields.day(.day).map { $0 > today } ?? false
        case .checkpointSubmitted(let delivery): delivery.day > today
        case .minutesAgreed(let day), .actionDone(let day): day > today
        default: false
        }
    }
}
