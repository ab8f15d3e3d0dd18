package import Domain

/// Writes meetings as an iCalendar file that any calendar takes in.
///
/// Names and dates come from our own data; foreign text is escaped, and what could break a line is dropped
/// (a carriage return in a title would otherwise begin a property of its own).
package struct CalendarWriter: Sendable {
    private var lines: [String] = []

    /// One event. The summary and place are words of the interface around the user's own.
    package struct Entry: Equatable, Sendable {
        package var id: EntityID
        package var day: Day
        package var time: TimeOfDay?
        /// Minutes.
        package var duration: Int
        package var summary: String
        package var place: String?
        package var description: String?
        package var isCancelled: Bool

        package init(
            id: EntityID, day: Day, time: TimeOfDay? = nil, duration: Int = 45, summary: String,
            place: String? = nil, description: String? = nil, isCancelled: Bool = false
        ) {
            self.id = id
            self.day = day
            self.time = time
            self.duration = duration
            self.summary = summary
            self.place = place
            self.description = description
            self.isCancelled = isCancelled
        }
    }

    /// The whole file. `today` stamps the events, as the format demands.
    package static func text(of entries: [Entry], today: Day) -> String {
        var writer = CalendarWriter()
        writer.lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cadre//cadre//FR", "CALSCALE:GREGORIAN"]
        for entry in entries { writer.add(entry, today: today) }
        writer.lines.append("END:VCALENDAR")
        return writer.lines.map(folded).joined()
    }

    /// By which an event of ours is known again.
    package static func uid(_ id: EntityID) -> String { "\(id)@cadre" }

    private mutating func add(_ entry: Entry, today: Day) {
        lines += ["BEGIN:VEVENT", "UID:" + Self.uid(entry.id), "DTSTAMP:" + Self.date(today) + "T000000Z"]
        if let time = entry.time {
            let start = ParisTime.utc(wall: WallTime(entry.day, time))
            let end = WallTime(minutes: start.minutes + min(max(entry.duration, 0), 1440 * 7))
            lines += ["DTSTART:\(start)Z", "DTEND:\(end)Z"]
        } else {
            lines += ["DTSTART;VALUE=DATE:\(Self.date(entry.day))"]
            lines += ["DTEND;VALUE=DATE:\(Self.date(entry.day + 1))"]
        }
        lines.append("SUMMARY:" + Self.escaped(entry.summary))
        if let place = entry.place { lines.append("LOCATION:" + Self.escaped(place)) }
        if let text = entry.description { lines.append("DESCRIPTION:" + Self.escaped(text)) }
        lines += ["STATUS:" + (entry.isCancelled ? "CANCELLED" : "CONFIRMED"), "END:VEVENT"]
    }

    private static func date(_ day: Day) -> String { WallTime(day).description }
}

extension CalendarWriter {
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                result.append("\\")
                result.append(scalar)
            case "\n":
                result.append("\\")
                result.append("n")
            case "\t": result.append(" ")
            case "\u{2028}", "\u{2029}": break
            default: if !scalar.isControl { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// No line longer than 75 octets, and no letter parted (RFC 5545 §3.1).
    static func folded(_ line: String) -> String {
        var result = ""
        var width = 0
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if width + octets > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += octets
        }
        return result + "\r\n"
    }
}

extension Meeting {
    /// A meeting still to come, for a calendar; `summary` in the words of the interface.
    package func calendarEntry(summary: String, place: String? = nil) -> CalendarWriter.Entry? {
        guard state == .planned || state == .cancelled, let day else { return nil }
        return CalendarWriter.Entry(
            id: id, day: day, time: time, duration: duration, summary: summary, place: place,
            description: agenda.isEmpty ? nil : agenda.map { "- " + $0 }.joined(separator: "\n"),
            isCancelled: state == .cancelled)
    }
}
