import Domain
import Screen

/// The meetings of one mission: those that wait for us first, then those to come, then the past ones.
struct MeetingsTab: MissionTab {
    let mission: Mission
    let context: Context
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("État", "State"), minWidth: Sign.width),
                .init(words.say("Date", "Date"), minWidth: Context.dayWidth),
                .init("", minWidth: Context.whenWidth, priority: 2),
                .init(words.say("Heure", "Time"), minWidth: 9, priority: 3),
                .init(words.say("Réunion", "Meeting"), minWidth: width < 60 ? 4 : 20, weight: 1, priority: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        let ordered = mission.meetings.map { (rank($0), $0) }
            .sorted { a, b in
                // What is to come runs forward, what is past runs backward.
                let (first, second) = (a.1.day ?? context.today, b.1.day ?? context.today)
                return a.0 != b.0 ? a.0 < b.0 : a.0 == 2 ? first > second : first < second
            }
        return ordered.map { rank, meeting in
            let plain: Style = rank == 2 ? .muted : .normal
            let sign = context.sign(meeting)
            return MissionTabRow(
                .part(Focus.Part(.meeting, meeting.id), 0),
                [
                    sign.cell, Table.Text(context.shown(meeting.day), plain),
                    Table.Text(
                        meeting.day.map { words.relative($0, to: context.today) } ?? "",
                        rank == 0 ? sign.style : plain),
                    Table.Text(meeting.time.map { words.time($0) } ?? "", plain),
                    Table.Text(meeting.title ?? words[meeting.kind], plain),
                ])
        }
    }

    /// What waits for us, what is to come, what is done.
    private func rank(_ meeting: Meeting) -> Int {
        switch meeting.state {
        case .planned: (meeting.day ?? context.today) < context.today ? 0 : 1
        case .held, .minuted: mission.state.isFinal ? 2 : 0
        case .shared, .agreed, .missed, .cancelled: 2
        }
    }

    var empty: String {
        words.say(
            "Aucune réunion ; n en prévoit une.", "No meeting yet; n plans one.",
            toFreelance: Phrase("Aucune réunion.", "No meeting yet."))
    }

    var creates: Entity.Kind? { .meeting }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        guard let meeting = row?.part(.meeting).flatMap(mission.meeting) else { return [] }
        return MeetingText(mission, meeting, context).paragraphs
    }

    func said(_ row: MissionTabRow) -> String { said(row, [4, 0, 1, 2, 3]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        row?.part(.meeting).flatMap(mission.meeting).map { MeetingsTab.acts($0, context) } ?? [.contact]
    }

    /// Whatever comes next in a meeting's life comes first.
    static func acts(_ meeting: Meeting, _ context: Context) -> [ActID] {
        switch meeting.state {
        case .planned where meeting.day == context.today: [.holdNow, .meeting, .missed, .reschedule, .edit]
        case .planned where (meeting.day ?? context.today) <= context.today:
            [.meeting, .missed, .reschedule, .edit]
        case .planned: [.reschedule, .edit, .meeting, .holdNow]
        case .held: [.saveMinutes, .action, .edit]
        case .minuted: [.shareMinutes, .action, .saveMinutes]
        case .shared, .agreed: [.action, .saveMinutes, .contact]
        case .missed, .cancelled: [.contact, .action]
        }
    }
}
