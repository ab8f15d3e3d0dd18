package import Domain

/// What importing a calendar would do, before anything is written.
///
/// ```swift
/// let file = try CalendarReader.read(bytes, today: today)
/// var plan = CalendarPlan(file, known: known, matcher: matcher, assigning: [:])
/// for meeting in plan.unmatched { … }   // ask, then make the plan anew with the answers
/// ```
package struct CalendarPlan: Equatable, Sendable {
    package var planned: [PlannedMeeting] = []
    package var changed: [ChangedMeeting] = []
    package var cancelled: [KnownMeeting] = []
    /// Imported before and as they were, or past changing here (held, called off).
    package var unchanged: [KnownMeeting] = []
    package var unmatched: [UnmatchedMeeting] = []
    /// Called off before they were ever imported.
    package var neverKnown = 0
    package var notes: [CalendarRemark]
    package var problems: [CalendarRemark]

    /// - Parameters:
    ///   - known: meetings of the workspace; those of an earlier import are recognised by their reference.
    ///   - all: the mission of every meeting that is new, whatever its words.
    ///   - assigning: answers by ``CalendarMeeting/uid``; nil for a meeting to leave out.
    ///   - placed: a line of the agenda that says where, of the place's own words.
    package init(
        _ file: CalendarFile, known: [KnownMeeting], matcher: MeetingMatcher, all: EntityID? = nil,
        assigning answers: [String: EntityID?] = [:], placed: (String) -> String = { $0 }
    ) {
        notes = file.notes
        problems = file.problems
        var byName: [Folded: KnownMeeting] = [:]
        for meeting in known {
            byName[Folded(exactly: CalendarWriter.uid(meeting.id))] = meeting
            if let name = meeting.externalID { byName[Folded(exactly: name)] = meeting }
        }
        for meeting in file.meetings {
            if let known = byName[Folded(exactly: meeting.externalID)] {
                take(meeting, known)
            } else if meeting.isCancelled {
                neverKnown += 1
            } else if let all {
                plan(meeting, all, matcher, placed)
            } else if let answer = answers[meeting.uid] {
                if let answer { plan(meeting, answer, matcher, placed) }
            } else {
                match(meeting, matcher, placed)
            }
        }
    }

    private mutating func take(_ meeting: CalendarMeeting, _ known: KnownMeeting) {
        let isMoved = meeting.day != known.day || meeting.time != nil && meeting.time != known.time
        if known.state != .planned {
            unchanged.append(known)
        } else if meeting.isCancelled {
            cancelled.append(known)
        } else if isMoved {
            changed.append(ChangedMeeting(known: known, day: meeting.day, time: meeting.time))
        } else {
            unchanged.append(known)
        }
    }

    private mutating func match(
        _ meeting: CalendarMeeting, _ matcher: MeetingMatcher, _ placed: (String) -> String
    ) {
        switch matcher.match(meeting) {
        case .mission(let id): plan(meeting, id, matcher, placed)
        case .toBeAsked(let candidates):
            unmatched.append(UnmatchedMeeting(meeting: meeting, candidates: candidates))
        }
    }

    private mutating func plan(
        _ meeting: CalendarMeeting, _ mission: EntityID, _ matcher: MeetingMatcher,
        _ placed: (String) -> String
    ) {
        let people = matcher.people(in: meeting)
        planned.append(
            PlannedMeeting(
                meeting: meeting, mission: mission, kind: MeetingWords.kind(meeting.summary),
                place: MeetingWords.place(meeting),
                agenda: MeetingWords.agenda(meeting, placed), participants: people.known,
                guests: Array(people.others.prefix(40))))
    }
}

package struct PlannedMeeting: Equatable, Sendable {
    package var meeting: CalendarMeeting
    package var mission: EntityID
    package var kind: MeetingKind
    package var place: MeetingPlace?
    package var agenda: [String]
    package var participants: [EntityID]
    /// Names that the directory does not have.
    package var guests: [String]
}

package struct ChangedMeeting: Equatable, Sendable {
    package var known: KnownMeeting
    package var day: Day
    package var time: TimeOfDay?
}

package struct UnmatchedMeeting: Equatable, Sendable {
    package var meeting: CalendarMeeting
    /// The likeliest first; perhaps none.
    package var candidates: [MeetingMatcher.Candidate]
}

/// A meeting of the workspace, as far as an import compares it.
package struct KnownMeeting: Equatable, Sendable {
    package var id: EntityID
    package var mission: EntityID
    package var externalID: String?
    package var day: Day?
    package var time: TimeOfDay?
    package var state: MeetingState

    package init(_ meeting: Meeting, in mission: EntityID) {
        id = meeting.id
        self.mission = mission
        externalID = meeting.externalID
        day = meeting.day
        time = meeting.time
        state = meeting.state
    }
}

extension CalendarPlan {
    /// One line for each mission, or several where it has many meetings.
    package var lines: [LinePlan] {
        var commands: [EntityID: [Command]] = [:]
        for one in changed {
            commands[one.known.mission, default: []].append(
                .move(meeting: one.known.id, in: one.known.mission, to: one.day, time: one.time))
        }
        for one in cancelled {
            commands[one.mission, default: []].append(.cancel(meeting: one.id, in: one.mission))
        }
        for one in planned {
            commands[one.mission, default: []].append(.planMeeting(one.fields, in: one.mission))
        }
        return commands.sorted { $0.key < $1.key }.flatMap { Self.lines(of: $0.value) }
    }

    /// Far fewer than a line may hold.
    private static func lines(of commands: [Command]) -> [LinePlan] {
        stride(from: 0, to: commands.count, by: 100).map { first in
            let some = Array(commands[first..<min(first + 100, commands.count)])
            return { _ in some }
        }
    }
}

extension PlannedMeeting {
    var fields: Fields {
        var fields: Fields = [
            .kind: .text(kind.rawValue), .day: .day(meeting.day), .externalID: .text(meeting.externalID),
        ]
        if let time = meeting.time { fields.set(.time, .time(time)) }
        if let duration = meeting.duration, (5...960).contains(duration) {
            fields.set(.duration, .number(duration))
        }
        if let place { fields.set(.place, .text(place.rawValue)) }
        if !meeting.summary.isEmpty {
            fields.set(.title, .text(meeting.summary.cut(to: MeetingWords.titleLimit)))
        }
        if !agenda.isEmpty { fields.set(.agenda, .texts(agenda)) }
        if !participants.isEmpty { fields.set(.participants, .ids(participants)) }
        if !guests.isEmpty { fields.set(.guests, .texts(guests)) }
        return fields
    }
}
