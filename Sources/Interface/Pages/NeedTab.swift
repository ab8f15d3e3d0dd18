import Domain
import Screen

/// Why the mission is, and what is settled before anybody is looked for (domain §4.4).
struct NeedTab: MissionTab {
    let mission: Mission
    let context: Context
    let outlook: Outlook?
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] { words.questionColumns }

    var rows: [MissionTabRow] {
        let wanted = outlook?.needWanted ?? []
        return Entity.Kind.needFields.map { field in
            let isWanted = wanted.contains(field)
            return MissionTabRow(
                .field(field),
                [
                    sign(of: field, isWanted: isWanted).cell,
                    Table.Text((isWanted ? "* " : "  ") + words.short(field)),
                    Table.Text(lines(of: shown(field)).first.map(String.init) ?? "", .muted),
                ])
        }
    }

    private func sign(of field: Field, isWanted: Bool) -> Sign {
        if mission.record.contested.contains(field) { return context.contested }
        return context.sign(isWritten: !isWanted && mission.record[field] != nil, isWanted: isWanted)
    }

    private func shown(_ field: Field) -> String {
        mission.record[field].map { context.shown($0, of: field) } ?? ""
    }

    var lead: ScrollText.Paragraph? {
        let wanted = outlook?.needWanted ?? []
        guard
            mission.state.isBeforeStart
                || Entity.Kind.needFields.contains(where: { mission.record[$0] != nil })
        else {
            return .init(words.say("Rien n'a été noté du besoin", "Nothing was recorded of the need"), .muted)
        }
        guard !wanted.isEmpty else {
            return .init(words.say("Le besoin est posé (*)", "The need is settled (*)"), .good)
        }
        let all = wanted.map { words.short($0) }.joined(separator: ", ")
        return .init(words.say("À poser (*) : \(all)", "To settle (*): \(all)"), .warn)
    }

    var first: Int { rows.firstIndex { $0.cells.first?.style == .warn } ?? 0 }

    /// Never needed: the questions are always there.
    var empty: String { "" }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        if case .field(let field)? = row?.key {
            text.add(words[field], .title)
            text.add(shown(field))
            if let hint = field.needHint { text.add(words[hint], .muted) }
            if mission.record[field] == nil {
                text.add(words.say("e pour l'écrire.", "e to write it."), .muted)
            }
        }
        let (need, record) = (mission.need, mission.record)
        if record[.hesitationAnswers] == nil {
            text.list(
                words[Field.hesitations],
                need.hesitations.map { words.labelled(words.short($0), words.lowered(words[$0.answer])) },
                .accent)
        }
        text.list(words.say("À regarder", "To look at"), need.doubts.map { words[$0.advice] }, .warn)
        if need.isRatherOurs {
            text.add(
                words.say(
                    "Plutôt à garder en interne, ou à confier à une profession réglementée.",
                    "Rather to be kept inside, or given to a regulated profession."), .warn)
        }
        text.list(
            words.say("Précautions à lire", "Cautions to read"), mission.cautionsUnread.map { words[$0] },
            .warn)
        return text.paragraphs
    }

    func said(_ row: MissionTabRow) -> String { said(row, [1, 0, 2]) }

    func acts(at row: MissionTabRow?) -> [ActID] { [.edit, .editLong, .moveNext, .note] }
}

extension Outlook {
    /// What the gates up to ready still ask of the need (domain G06–G08, G12); nothing once work has begun.
    fileprivate var needWanted: [Field] {
        guard row.card.state.isBeforeStart else { return [] }
        let asked = Set((gates(to: .sourcing) + gates(to: .ready)).flatMap(\.wanted))
        return Entity.Kind.needFields.filter(asked.contains)
    }
}
