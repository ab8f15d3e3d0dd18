/// What a mission of one category usually is: its checkpoints with their criteria, its meetings, its rhythm and
/// what to think of. A beginning that people adjust, never a rule.
package struct Template: Equatable, Sendable {
    package var name = Bilingual()
    package var weeks = 0
    package var days = 0
    /// Day rates as seen, in euros; nil where none is known.
    package var rate: ClosedRange<Int>?
    package var cadenceDays = 0
    package var graceDays = 0
    package var reviewDays = 0
    package var rounds = 0
    /// What the brief should not forget.
    package var prompts: [Bilingual] = []
    package var notes: [Bilingual] = []
    /// What somebody of the team can do alone at the end.
    package var transfers: [Bilingual] = []
    package var meetings: [Meeting] = []
    package var checkpoints: [Checkpoint] = []

    package struct Meeting: Equatable, Sendable {
        package var kind: MeetingKind
        package var when: When
        package var title: Bilingual?
    }

    package enum When: Equatable, Sendable {
        /// Days after the start.
        case on(Int)
        case every(Int)
        /// The answer to each delivery is talked over.
        case eachCheckpoint
    }

    package struct Checkpoint: Equatable, Sendable {
        /// Days after the start.
        package var day: Int
        /// In hundredths of a percent.
        package var share: Int
        package var title: Bilingual
        package var criteria: [Criterion] = []
    }

    package struct Criterion: Equatable, Sendable {
        package var text: Bilingual
        package var isRequired: Bool
    }
}

/// A text of a template in both languages: what the user wrote once counts for both.
package struct Bilingual: Equatable, Sendable {
    package var fr = ""
    package var en = ""

    package init(_ fr: String = "", _ en: String? = nil) {
        self.fr = fr
        self.en = en ?? fr
    }
}

extension Template {
    /// The frame that a mission begins with.
    package var frame: Fields {
        var kinds: [MeetingKind] = []
        for meeting in meetings where !kinds.contains(meeting.kind) { kinds.append(meeting.kind) }
        return [
            .cadenceDays: .number(cadenceDays), .graceDays: .number(graceDays),
            .reviewDays: .number(reviewDays), .rounds: .number(rounds),
            .meetingPlan: kinds.isEmpty ? nil : .texts(kinds.map(\.rawValue)),
        ]
    }
}
