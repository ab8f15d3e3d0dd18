import Domain
import Screen

/// The checkpoints of one mission by number, and all that was said of the selected one.
struct CheckpointsTab: MissionTab {
    let mission: Mission
    let context: Context
    let writers: [LineID: HistoryRow]
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(
                    words.isSpoken ? words.say("point", "checkpoint") : words.say("N°", "No"), minWidth: 3,
                    alignment: .right),
                .init(words.say("État", "State"), minWidth: Sign.width),
                .init(words.say("Échéance", "Due"), minWidth: Context.dayWidth, priority: 1),
                .init("", minWidth: Context.whenWidth, priority: 2),
                .init(
                    words.isSpoken ? "" : words.say("Reprises", "Rework"), minWidth: 8, alignment: .right,
                    priority: 4),
                .init(words.say("Part", "Share"), minWidth: 7, alignment: .right, priority: 3),
                .init(words.say("Intitulé", "Title"), minWidth: width < 60 ? 8 : 22, weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        mission.checkpoints.map { checkpoint in
            let late = mission.isLate(checkpoint, context)
            let sign = context.sign(checkpoint, isLate: late)
            let plain: Style = checkpoint.state.isFinal && !late ? .muted : .normal
            let awaited = mission.awaitedDay(of: checkpoint, context.calendar)
            let (asked, included) = (checkpoint.round, mission.frame.rounds)
            let round = words.isSpoken ? words.rounds(asked, of: included) : "\(asked)/\(included)"
            return MissionTabRow(
                .part(Focus.Part(.checkpoint, checkpoint.id), 0),
                [
                    Table.Text("\(checkpoint.number)", plain), sign.cell,
                    due(checkpoint, awaited, plain),
                    awaited.map { Table.Text(context.when($0, isOpen: true), late ? .bad : plain) } ?? "",
                    Table.Text(round, checkpoint.round > mission.frame.rounds ? .warn : plain),
                    Table.Text(checkpoint.share == 0 ? "" : words.share(checkpoint.share), plain),
                    Table.Text(checkpoint.title, plain),
                ])
        }
    }

    /// What the delay beside it counts to: of a delivery its answer, of a reservation its lifting. An arrow marks a
    /// due day that was moved; the text tells from where.
    private func due(_ checkpoint: Checkpoint, _ awaited: Day?, _ style: Style) -> Table.Text {
        if let awaited, awaited != checkpoint.due { return Table.Text(context.shown(awaited), style) }
        let day = context.shown(checkpoint.due)
        let isMoved = checkpoint.due != checkpoint.originalDue
        return Table.Text(isMoved ? "\(context.glyphs.arrowRight)\(day)" : day, style)
    }

    var empty: String {
        words.say(
            "Aucun point de validation ; n en ajoute un.", "No checkpoint yet; n adds one.",
            toFreelance: Phrase("Aucun point de validation.", "No checkpoint yet."))
    }

    var creates: Entity.Kind? { .checkpoint }

    /// Where something is owed, else where something is awaited.
    var first: Int {
        let all = mission.checkpoints
        return all.firstIndex { $0.isContested || $0.state == .submitted }
            ?? all.firstIndex { mission.isLate($0, context) } ?? all.firstIndex { !$0.state.isFinal } ?? 0
    }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        guard let checkpoint = row?.part(.checkpoint).flatMap(mission.checkpoint) else { return [] }
        return CheckpointText(mission, checkpoint, context, writers).paragraphs
    }

    func said(_ row: MissionTabRow) -> String { said(row, [6, 1, 3, 2, 0, 4, 5]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        row?.part(.checkpoint).flatMap(mission.checkpoint).map(CheckpointsTab.acts) ?? [.contact]
    }

    /// What we owe first: an answer, then a reserve to see lifted, then what is awaited.
    static func acts(_ checkpoint: Checkpoint) -> [ActID] {
        if checkpoint.isContested { return [.answer, .edit, .contact] }
        return switch checkpoint.state {
        case .submitted: [.answer, .contact, .withdraw, .edit]
        case .planned, .changesRequested: [.deliver, .reschedule, .contact, .edit, .waive]
        case .acceptedWithReserves: [.tick, .contact, .edit]
        case .rejected: [.waive, .contact, .edit]
        case .accepted, .waived, .cancelled: [.edit, .contact]
        }
    }
}

extension Mission {
    /// The day that matters for a checkpoint as it stands: of our answer, of the delivery, of a reserve.
    func awaitedDay(of checkpoint: Checkpoint, _ calendar: WorkCalendar) -> Day? {
        if let delivery = checkpoint.awaiting { return answerDue(for: delivery.content, calendar) }
        if checkpoint.state.awaitsDelivery { return checkpoint.due }
        return checkpoint.openReserves.map(\.reserve.due).min()
    }

    func isLate(_ checkpoint: Checkpoint, _ context: Context) -> Bool {
        guard !state.isFinal, let day = awaitedDay(of: checkpoint, context.calendar) else { return false }
        return day < context.today
    }
}
