import Domain
import Screen

/// What the two sides agreed to do: open ones by day, done ones quietly at the end.
struct ActionsTab: MissionTab {
    let mission: Mission
    let context: Context
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("État", "State"), minWidth: 14),
                .init(words.say("Échéance", "Due"), minWidth: Context.dayWidth, priority: 1),
                .init("", minWidth: Context.whenWidth, priority: 3),
                .init(words.say("Qui", "Who"), minWidth: 16, priority: 2),
                .init(
                    words.say("Ce qui est convenu", "What was agreed"), minWidth: width < 60 ? 10 : 20,
                    weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        let open = mission.actions.filter { $0.state == .open }
        let done = mission.actions.filter { $0.state != .open }
        return (open + done.reversed()).map { action in
            let sign = context.sign(action)
            let plain: Style = action.state == .open ? .normal : .muted
            return MissionTabRow(
                .part(Focus.Part(.action, action.id), 0),
                [
                    sign.cell, Table.Text(context.shown(action.due), plain),
                    Table.Text(when(action), sign.style == .bad ? .bad : plain),
                    Table.Text(context.person(action.owner), plain), Table.Text(action.text, plain),
                ])
        }
    }

    private func when(_ action: Action) -> String {
        if let day = action.doneOn { return words.relative(day, to: context.today) }
        return context.when(action.due, isOpen: action.state == .open)
    }

    var empty: String {
        words.say(
            "Aucune action convenue ; n en note une.", "No agreed action; n records one.",
            toFreelance: Phrase("Aucune action convenue.", "No agreed action."))
    }

    var creates: Entity.Kind? { .action }

    var textHeight: Int { 4 }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        guard let action = row?.part(.action).flatMap(mission.action) else { return [] }
        var text = Reading(context)
        text.add(action.text, .title)
        let sign = context.sign(action)
        text.add(context.join([sign.text, due(action)]), sign.style)
        text.add(context.person(action.owner))
        if let meeting = action.record.id(.agreedIn).flatMap(mission.meeting) {
            text.add(
                context.join([
                    words[Field.agreedIn], meeting.title ?? words[meeting.kind], context.shown(meeting.day),
                ]), .muted
            )
        }
        if case .dropped(let reason)? = action.standing.content { text.add(reason, .muted) }
        text.wordings(in: [action.text], words)
        return text.paragraphs
    }

    private func due(_ action: Action) -> String? {
        if let day = action.doneOn { return words.date(day, .weekday) }
        return action.due.map {
            "\(words.date($0, .weekday)), \(context.when($0, isOpen: action.state == .open))"
        }
    }

    func said(_ row: MissionTabRow) -> String { said(row, [4, 3, 0, 2, 1]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        guard let action = row?.part(.action).flatMap(mission.action) else { return [.contact, .meeting] }
        return action.state == .open
            ? [.tick, .reschedule, .edit, .contact, .archive] : [.tick, .contact, .edit]
    }
}
