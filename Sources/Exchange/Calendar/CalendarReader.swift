package import Domain

/// Reads the meetings of an iCalendar file (RFC 5545), from whatever program.
///
/// Only events are read; tasks, alarms, time zone tables and attachments are passed over. Times are brought
/// to the wall time of France.
package enum CalendarReader {
    package static let sizeLimit = 10 << 20
    package static let eventLimit = 10_000
    package static let occurrenceLimit = 200

    /// Repetitions are read within a year before and after today.
    package static func read(_ bytes: [UInt8], today: Day) throws(CalendarRefusal) -> CalendarFile {
        if bytes.count > sizeLimit { throw .tooBig(limit: sizeLimit) }
        if Encoding.isUTF16(bytes) { throw .utf16 }
        var scan = CalendarScan()
        for (line, bytes) in ContentLines(Encoding.withoutMark(bytes)) {
            if let property = ContentLine(bytes, line: line) { scan.take(property) }
            if scan.events.count > eventLimit { throw .tooManyEvents(limit: eventLimit) }
        }
        guard scan.isCalendar else { throw .notACalendar }
        var reading = CalendarReading(window: today - 365...today + 365, isCancelled: scan.isCancelled)
        if let event = scan.open { reading.file.problems.append(event.remark(.unfinished)) }
        for event in scan.events { reading.take(event) }
        return reading.finished
    }
}

/// One VEVENT: its own properties, without those of alarms within it.
struct CalendarEvent {
    var line: Int
    var properties: [ContentLine] = []

    subscript(_ name: String) -> ContentLine? { properties.first { $0.name == name } }
    func all(_ name: String) -> [ContentLine] { properties.filter { $0.name == name } }

    var summary: String {
        (self["SUMMARY"]?.text ?? "").split(whereSeparator: \.isNewline).joined(separator: " ").cut(to: 200)
    }

    func remark(_ kind: CalendarRemark.Kind) -> CalendarRemark {
        CalendarRemark(line: line, summary: summary, kind: kind)
    }
}

/// Parts a file into events by counting BEGIN and END: no recursion, whatever the nesting.
struct CalendarScan {
    private(set) var isCalendar = false
    /// A calendar whose whole purpose is to call off (METHOD:CANCEL, RFC 5546).
    private(set) var isCancelled = false
    private(set) var events: [CalendarEvent] = []
    private(set) var open: CalendarEvent?
    /// Components open within the event, or around it that are not ours.
    private var depth = 0

    static let propertyLimit = 2000

    mutating func take(_ property: ContentLine) {
        switch property.name {
        case "BEGIN": begin(property)
        case "END": end(property)
        case "METHOD" where open == nil && depth == 0:
            isCancelled = property.value.uppercased() == "CANCEL"
        default:
            guard depth == 0, let count = open?.properties.count, count < Self.propertyLimit else { return }
            open?.properties.append(property)
        }
    }

    private mutating func begin(_ property: ContentLine) {
        let name = property.value.uppercased()
        if open != nil || depth > 0 {
            depth += 1
        } else if name == "VCALENDAR" {
            isCalendar = true
        } else if name == "VEVENT" {
            open = CalendarEvent(line: property.line)
        } else {
            depth = 1
        }
    }

    private mutating func end(_ property: ContentLine) {
        if depth > 0 {
            depth -= 1
        } else if let event = open, property.value.uppercased() == "VEVENT" {
            events.append(event)
            open = nil
        }
    }
}
