import Domain
import Screen

/// The joint review: results of the objectives, what each side says, handover and what comes after.
struct ClosingTab: MissionTab {
    let mission: Mission
    let context: Context
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] { words.questionColumns }

    var rows: [MissionTabRow] {
        mission.objectives.map { objective in
            let result = objective.result.map {
                "\(words.number($0)) \(objective.record.text(.measure) ?? "")"
            }
            return MissionTabRow(
                .part(Focus.Part(.objective, objective.id), 0),
                [
                    context.sign(isWritten: result != nil, isWanted: true).cell,
                    Table.Text("* " + objective.statement), Table.Text(result ?? "", .muted),
                ])
        }
            + mission.transfers.map { transfer in
                MissionTabRow(
                    .part(Focus.Part(.transfer, transfer.id), 0),
                    [
                        context.sign(transfer).cell, Table.Text("  " + words.short(Word.skillsTransfer)),
                        Table.Text(words.told(transfer, in: mission, context), .muted),
                    ])
            }
            + Entity.Kind.closingFields.map { field in
                let isFilled = mission.record[field] != nil
                let mark = Closing.required.contains(field) ? "* " : "  "
                return MissionTabRow(
                    .field(field),
                    [
                        sign(of: field).cell, Table.Text(mark + words.short(field)),
                        Table.Text(isFilled ? firstLine(shown(field)) : "", .muted),
                    ])
            }
    }

    private func sign(of field: Field) -> Sign {
        if mission.record.contested.contains(field) { return context.contested }
        if field == .handover, !mission.closing.handover.isEmpty, !mission.closing.isHandedOver {
            return Sign(context.glyphs.discHalf, words.say("En partie", "In part"), .warn)
        }
        return context.sign(
            isWritten: mission.record[field] != nil, isWanted: Closing.required.contains(field))
    }

    private func shown(_ field: Field) -> String {
        mission.record[field].map { context.shown($0, of: field) } ?? ""
    }

    private func firstLine(_ text: String) -> String { String(lines(of: text).first ?? "") }

    var lead: ScrollText.Paragraph? {
        let missing = mission.closing.missing.map { words.short($0) }
        let open = mission.unmeasured.count
        let results = open == 0 ? [] : [words.say("résultats (\(open))", "results (\(open))")]
        let all = (results + missing).joined(separator: ", ")
        return all.isEmpty
            ? .init(words.say("Le bilan dit l'essentiel (*)", "The review says what matters (*)"), .good)
            : .init(words.say("À écrire (*) : \(all)", "To write (*): \(all)"), .warn)
    }

    var first: Int { rows.firstIndex { $0.cells.first?.style == .warn } ?? 0 }

    /// Never needed: the questions are always there.
    var empty: String { "" }

    var creates: Entity.Kind? { .objective }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        if let objective = row?.part(.objective).flatMap(mission.objective) {
            text.add(objective.statement, .title)
            text.add(
                context.join([
                    objective.record.text(.indicator), objective.target.map { words.number($0) },
                    objective.record.text(.measure),
                ]))
            text.add(
                objective.reachedPerMille.map {
                    words.say("Atteint à \(words.percent($0 / 10))", "\(words.percent($0 / 10)) reached")
                } ?? words.say("e note le résultat.", "e records the result."), .muted)
        } else if let transfer = row?.part(.transfer).flatMap(mission.transfer) {
            text.add(transfer, in: mission, context)
        } else if case .field(let field)? = row?.key {
            text.add(words[field], .title)
            if mission.record[field] == nil {
                if field == .feedback { text.add(words[Closing.questions], .muted) }
                text.add(words.say("e pour l'écrire.", "e to write it."), .muted)
            } else {
                text.add(shown(field))
            }
        }
        text.add(
            words.say(
                "Le bilan parle de la collaboration, pas d'une personne ; les notes ne sortent d'ici dans aucun export.",
                "The review speaks of the collaboration, not of a person; ratings leave in no export."),
            .muted)
        return text.paragraphs
    }

    func said(_ row: MissionTabRow) -> String { said(row, [1, 0, 2]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        row?.part(.transfer) == nil
            ? [.edit, .editLong, .moveNext, .note] : [.tick, .edit, .archive, .moveNext, .note]
    }
}
