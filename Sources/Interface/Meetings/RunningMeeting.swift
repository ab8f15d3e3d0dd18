package import Domain

/// A meeting while it is held: its points one by one, how long each takes, what is said of it.
///
/// Whatever changes here is in a draft before the next key is read, so that a crash or a closed terminal loses
/// nothing. Agreed actions are recorded at once and are none of this: they are facts already.
package struct RunningMeeting: Equatable {
    package let mission: EntityID
    package let meeting: EntityID
    package var points: [MeetingPoint]
    package private(set) var current = 0
    /// When time began to run for the current point, in seconds since 1970.
    private var since: Int
    /// Nothing is written down while it only has been opened.
    package private(set) var isBegun = false

    /// - Parameters:
    ///   - clock: seconds since 1970.
    ///   - topic: what an agenda without a line is about.
    init(_ meeting: Meeting, in mission: EntityID, at clock: Int, topic: String) {
        self.mission = mission
        self.meeting = meeting.id
        let lines = meeting.agenda.isEmpty ? [topic] : meeting.agenda
        points = MeetingPoint.plan(lines, minutes: meeting.duration)
        since = clock
    }
}

// MARK: - Time

extension RunningMeeting {
    /// Seconds that a point has taken until now.
    func spent(_ place: Int, at clock: Int) -> Int {
        points[place].spent + (place == current ? max(0, clock - since) : 0)
    }

    func spent(at clock: Int) -> Int { points.indices.reduce(0) { $0 + spent($1, at: clock) } }

    /// Seconds foreseen for all points.
    var planned: Int { points.reduce(0) { $0 + $1.planned } }

    /// From here on time runs for this point.
    mutating func go(to place: Int, at clock: Int) {
        points[current].spent = spent(current, at: clock)
        current = min(max(0, place), points.count - 1)
        since = clock
        isBegun = true
    }

    /// What was dealt with is ticked, and the next one that is open is taken up.
    mutating func goOn(at clock: Int) {
        if !points[current].isCarried { points[current].isDone = true }
        let after = points.indices.filter { points[$0].isOpen }
        go(to: after.first { $0 > current } ?? after.first ?? current, at: clock)
    }
}

// MARK: - What is said

extension RunningMeeting {
    mutating func tick() {
        isBegun = true
        points[current].isDone.toggle()
        if points[current].isDone { points[current].isCarried = false }
    }

    mutating func carry() {
        isBegun = true
        points[current].isCarried.toggle()
        if points[current].isCarried { points[current].isDone = false }
    }

    mutating func note(_ text: String, asDecision isDecision: Bool) {
        isBegun = true
        points[current].notes.append(MeetingPoint.Note(text: text, isDecision: isDecision))
    }

    /// The last line of the point at hand.
    mutating func takeBack() { _ = points[current].notes.popLast() }

    var decisions: [String] { points.flatMap(\.notes).filter(\.isDecision).map(\.text) }

    var carried: [String] { points.filter(\.isCarried).map(\.text) }

    /// The notes under their points, with the time that each took.
    func summary(at clock: Int, _ words: Words) -> String {
        points.indices.compactMap { place in
            let point = points[place]
            let notes = point.notes.filter { !$0.isDecision }.map { "- \($0.text)" }
            let minutes = (spent(place, at: clock) + 30) / 60
            guard !notes.isEmpty || point.isCarried || minutes > 0 else { return nil }
            let time = minutes > 0 ? words.duration(minutes) : nil
            let carried = point.isCarried ? words.say("reporté", "carried over") : nil
            let told = [time, carried].compactMap { $0 }.joined(separator: ", ")
            return ([point.text + (told.isEmpty ? "" : " (\(told))")] + notes).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

// MARK: - Its draft

extension RunningMeeting {
    var subject: DraftSubject { .meeting(mission: mission, meeting: meeting) }

    var draft: Draft {
        Draft(
            subject,
            [
                JSON.Member("points", .array(points.map(\.json))),
                JSON.Member("current", .int(Int64(current))),
                JSON.Member("since", .int(Int64(since))),
            ])
    }

    /// Time went on while nobody looked: the meeting did not stop with the program.
    init?(_ draft: Draft) {
        guard case .meeting(let mission, let meeting)? = draft.subject,
            let points = draft.content["points"]?.array?.compactMap(MeetingPoint.init(_:)), !points.isEmpty,
            let since = draft.content["since"]?.int
        else { return nil }
        self.mission = mission
        self.meeting = meeting
        self.points = points
        self.since = since
        current = min(max(0, draft.content["current"]?.int ?? 0), points.count - 1)
        isBegun = true
    }
}
