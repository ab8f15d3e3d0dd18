/// What a mission is made with: checkpoints and meetings with real days, in one language.
package struct MissionPlan: Equatable, Sendable {
    package var checkpoints: [Checkpoint] = []
    package var meetings: [Meeting] = []
    /// What somebody of the team learns.
    package var transfers: [String] = []

    package struct Checkpoint: Equatable, Sendable {
        /// That of the template, where its criteria are.
        package var number: Int
        package var due: Day
        package var share: Int?
        package var title: String
        package var criteria: [Criterion]

        package init(number: Int, due: Day, share: Int?, title: String, criteria: [Criterion]) {
            self.number = number
            self.due = due
            self.share = share
            self.title = title
            self.criteria = criteria
        }
    }

    package struct Meeting: Equatable, Sendable {
        package var kind: MeetingKind
        package var day: Day
        package var title: String?

        package init(kind: MeetingKind, day: Day, title: String?) {
            self.kind = kind
            self.day = day
            self.title = title
        }
    }

    package init(checkpoints: [Checkpoint] = [], meetings: [Meeting] = [], transfers: [String] = []) {
        self.checkpoints = checkpoints
        self.meetings = meetings
        self.transfers = transfers
    }
}

extension Template {
    /// Days that fall on a weekend or a holiday go on to the next working day.
    package func plan(
        from start: Day, _ calendar: WorkCalendar, _ say: (Bilingual) -> String
    ) -> MissionPlan {
        func day(_ offset: Int) -> Day { calendar.roll(start + offset) }
        let meetings = meetings.flatMap { meeting in
            offsets(meeting).map {
                MissionPlan.Meeting(kind: meeting.kind, day: day($0), title: meeting.title.map(say))
            }
        }
        return MissionPlan(
            checkpoints: checkpoints.enumerated().map { place, checkpoint in
                .init(
                    number: place + 1, due: day(checkpoint.day), share: checkpoint.share,
                    title: say(checkpoint.title),
                    criteria: checkpoint.criteria.map {
                        Domain.Criterion(say($0.text), required: $0.isRequired)
                    })
            },
            meetings: meetings.sorted { $0.day < $1.day }, transfers: transfers.map(say))
    }

    package func end(from start: Day, _ calendar: WorkCalendar) -> Day { calendar.roll(start + weeks * 7) }

    /// Of what returns, follow-ups are planned one at a time, as the cadence reminds of the next; the answer to a
    /// delivery has the checkpoint's own day.
    private func offsets(_ meeting: Meeting) -> [Int] {
        switch meeting.when {
        case .on(let day): [day]
        case .every(let days) where meeting.kind == .followUp: [days]
        case .every(let days): Array(stride(from: days, through: checkpoints.last?.day ?? 0, by: days))
        case .eachCheckpoint: []
        }
    }
}

extension MissionPlan {
    /// Leaves out what lies before that day.
    package mutating func keep(from day: Day) {
        checkpoints.removeAll { $0.due < day }
        meetings.removeAll { $0.day < day }
    }

    /// One act: the mission, then what belongs to it.
    ///
    /// - Parameter author: who learns what the team is to learn, where nobody leads.
    package func commands(creating fields: Fields, by author: EntityID? = nil) -> [Command] {
        [.createMission(fields)] + parts(of: fields, by: author)
    }

    /// What is made after the mission, in the same line.
    private func parts(of fields: Fields, by author: EntityID?) -> [Command] {
        let people = [fields.id(.lead), fields.id(.freelance)].compactMap { $0 }
        return checkpoints.enumerated().map { place, checkpoint in
            .create(
                .checkpoint,
                [
                    .n: .number(place + 1), .title: .text(checkpoint.title), .due: .day(checkpoint.due),
                    .share: checkpoint.share.map { .number($0) },
                    .criteria: checkpoint.criteria.isEmpty ? nil : .criteria(checkpoint.criteria),
                ])
        }
            + meetings.map { meeting in
                .create(
                    .meeting,
                    [
                        .kind: .text(meeting.kind.rawValue), .day: .day(meeting.day),
                        .title: meeting.title.map { .text($0) },
                        .participants: people.isEmpty ? nil : .ids(people),
                    ])
            } + skills(for: fields.id(.lead) ?? author)
    }

    /// Somebody is named, to be changed for whoever will learn it.
    private func skills(for learner: EntityID?) -> [Command] {
        guard let learner else { return [] }
        return transfers.map { .create(.transfer, [.text: .text($0), .learner: .id(learner)]) }
    }
}
