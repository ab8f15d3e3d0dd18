package import Domain

/// One meeting of a calendar, a repeated event being as many as there are days.
package struct CalendarMeeting: Equatable, Sendable {
    /// Of the file, where its event begins.
    package var line: Int
    package var uid: String
    /// The day of the series that this one stands for, wherever it was moved; nil when it does not repeat.
    package var recurrence: Day?
    package var summary: String
    package var day: Day
    /// Nil for what lasts all day.
    package var time: TimeOfDay?
    /// Minutes.
    package var duration: Int?
    package var place: String?
    package var attendees: [Attendee]
    /// Called off, or taken out of its series.
    package var isCancelled: Bool
    package var description: String?

    package struct Attendee: Equatable, Sendable {
        package var name: String?
        package var mail: String?
    }

    /// By which a meeting is known again at the next import, short enough for a field.
    package var externalID: String {
        let short = uid.utf8.count <= 160 ? uid : uid.cut(to: 120) + "~" + Fingerprint.of(uid)
        return recurrence.map { short + "/" + WallTime($0).description } ?? short
    }
}

/// Names long things shortly. FNV-1a of 64 bits: not secret, only unlikely to meet by chance.
enum Fingerprint {
    static func of(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}

/// A calendar as it was read.
package struct CalendarFile: Equatable, Sendable {
    /// In order of day and time.
    package var meetings: [CalendarMeeting] = []
    /// What was read otherwise than it says.
    package var notes: [CalendarRemark] = []
    /// Events left out.
    package var problems: [CalendarRemark] = []
}

package struct CalendarRemark: Equatable, Sendable {
    package let line: Int
    /// Of the event, to find it again in the calendar program.
    package let summary: String
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// The time is taken as it stands, for the zone is not one that we convert.
        case unknownZone(String)
        /// Only the first day of a repetition of another kind.
        case unsupportedRule(String)
        /// The repetition has more days than are read at once.
        case cutRepetition(limit: Int)
        case noStart
        case badDate(String)
        /// The file ends within the event.
        case unfinished
    }
}

package enum CalendarRefusal: Error, Equatable, Sendable {
    case notACalendar
    case tooBig(limit: Int)
    case tooManyEvents(limit: Int)
    case utf16
}
