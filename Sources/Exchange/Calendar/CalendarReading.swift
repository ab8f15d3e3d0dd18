import Domain

/// Turns events into meetings: times, repetitions, and the days that stand for one of a series.
struct CalendarReading {
    let window: ClosedRange<Day>
    let isCancelled: Bool
    var file = CalendarFile()
    /// The last event of a name stands: files list a changed one again.
    private var places: [Folded: Int] = [:]
    private var exceptions: Set<Folded> = []
    private var meetings: [CalendarMeeting] = []
    /// What one file may cost: see ``Recurrence/days(from:in:limit:steps:)``.
    private var steps = 2_000_000

    init(window: ClosedRange<Day>, isCancelled: Bool) {
        self.window = window
        self.isCancelled = isCancelled
    }

    /// In order of time.
    var finished: CalendarFile {
        var file = file
        file.meetings = meetings.sorted {
            (WallTime($0.day, $0.time), $0.line) < (WallTime($1.day, $1.time), $1.line)
        }
        return file
    }

    mutating func take(_ event: CalendarEvent) {
        guard let start = event["DTSTART"] else {
            file.problems.append(event.remark(.noStart))
            return
        }
        guard let from = wallTime(start, event) else {
            file.problems.append(event.remark(.badDate(start.value.cut(to: 40))))
            return
        }
        let meeting = meeting(event, from: from)
        if let original = event["RECURRENCE-ID"] {
            var one = meeting
            one.recurrence = wallTime(original, event)?.day ?? from.day
            add(one, isException: true)
        } else if let rule = event["RRULE"] {
            repeated(meeting, rule.value, event, from: from)
        } else {
            add(meeting)
        }
    }

    private func meeting(_ event: CalendarEvent, from: WallTime) -> CalendarMeeting {
        let text = event["UID"]?.text ?? ""
        let uid = text.isEmpty ? "-" + Fingerprint.of(event.summary + "\n" + from.description) : text
        let description = event["DESCRIPTION"]?.text ?? ""
        // Name and address often stand on lines of their own; it becomes one line of an agenda.
        let place = (event["LOCATION"]?.text ?? "").split(whereSeparator: \.isNewline).joined(separator: ", ")
        return CalendarMeeting(
            line: event.line, uid: uid, recurrence: nil, summary: event.summary, day: from.day,
            time: from.time, duration: from.time == nil ? nil : duration(event, from: from),
            place: place.isEmpty ? nil : place.cut(to: 200),
            attendees: (event.all("ORGANIZER") + event.all("ATTENDEE")).prefix(100).map(\.attendee),
            isCancelled: isCancelled || event["STATUS"]?.value.uppercased() == "CANCELLED",
            description: description.isEmpty ? nil : description.cut(to: 8000))
    }

    private func duration(_ event: CalendarEvent, from: WallTime) -> Int? {
        if let text = event["DURATION"]?.value { return CalendarValue.duration(text) }
        guard let end = event["DTEND"].flatMap({ Self.convert($0)?.time }), end > from else { return nil }
        return end.minutes - from.minutes
    }
}

// Times.
extension CalendarReading {
    private mutating func wallTime(_ property: ContentLine, _ event: CalendarEvent) -> WallTime? {
        guard let (time, unknownZone) = Self.convert(property) else { return nil }
        if let unknownZone {
            let remark = event.remark(.unknownZone(unknownZone))
            if file.notes.last != remark { file.notes.append(remark) }
        }
        return time
    }

    /// The time in France, and the zone when it is one that we do not convert.
    private static func convert(_ property: ContentLine) -> (time: WallTime, unknownZone: String?)? {
        convert(property.value, zone: property.parameter("TZID"))
    }

    private static func convert(
        _ text: String, zone: String?
    ) -> (time: WallTime, unknownZone: String?)? {
        guard let (time, isUTC) = CalendarValue.wallTime(text) else { return nil }
        guard time.time != nil else { return (time, nil) }
        if isUTC { return (ParisTime.wall(utc: time), nil) }
        guard let zone, !ParisTime.isKept(in: zone) else { return (time, nil) }
        if ParisTime.isUTC(zone) { return (ParisTime.wall(utc: time), nil) }
        return (time, zone.cut(to: 60))
    }
}

// Repetitions.
extension CalendarReading {
    private mutating func repeated(
        _ first: CalendarMeeting, _ rule: String, _ event: CalendarEvent, from: WallTime
    ) {
        guard let recurrence = Recurrence(rule) else {
            file.notes.append(event.remark(.unsupportedRule(rule.cut(to: 80))))
            return add(first, on: from.day)
        }
        let limit = CalendarReader.occurrenceLimit
        guard let days = recurrence.days(from: from, in: window, limit: limit, steps: &steps) else {
            file.notes.append(event.remark(.cutRepetition(limit: 0)))
            return add(first, on: from.day)
        }
        if days.count == limit { file.notes.append(event.remark(.cutRepetition(limit: limit))) }
        let excluded = excludedDays(event)
        for day in days {
            var one = first
            one.day = day
            one.isCancelled = first.isCancelled || excluded.contains(day)
            add(one, on: day)
        }
    }

    /// Days taken out of the series: a meeting imported before is thereby called off.
    private func excludedDays(_ event: CalendarEvent) -> Set<Day> {
        var days: Set<Day> = []
        for property in event.all("EXDATE") {
            for text in property.value.split(separator: ",") {
                if let day = Self.convert(String(text), zone: property.parameter("TZID"))?.time.day {
                    days.insert(day)
                }
            }
        }
        return days
    }

    private mutating func add(_ meeting: CalendarMeeting, on day: Day) {
        var meeting = meeting
        meeting.recurrence = day
        add(meeting)
    }

    /// An event for one day of a series wins over the series, whichever comes first in the file.
    private mutating func add(_ meeting: CalendarMeeting, isException: Bool = false) {
        let key = Folded(exactly: meeting.externalID)
        if let place = places[key] {
            if isException || !exceptions.contains(key) { meetings[place] = meeting }
        } else {
            places[key] = meetings.count
            meetings.append(meeting)
        }
        if isException { exceptions.insert(key) }
    }
}

extension ContentLine {
    fileprivate var attendee: CalendarMeeting.Attendee {
        let name = (parameter("CN") ?? "").trimmed.cut(to: 120)
        let prefix = "mailto:"
        let isMail = value.lowercased().hasPrefix(prefix)
        let mail = isMail ? String(value.dropFirst(prefix.count)).trimmed.cut(to: 120) : ""
        return CalendarMeeting.Attendee(
            name: name.isEmpty ? nil : name, mail: mail.isEmpty ? nil : mail)
    }
}
