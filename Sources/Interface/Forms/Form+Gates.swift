import Domain
import Screen

// What the way of a mission asks for: said above the form that moves it, and asked there where one line does.
extension Form {
    /// Shows what is not met, with a field for each thing that a line can give; where a reason may pass over
    /// the rest, asks for that reason.
    mutating func stand(before gates: [GateFinding], _ context: Context) {
        let unmet = gates.filter(\.isInTheWay)
        guard !unmet.isEmpty else { return }
        asked = unmet.map(context.words.asked)
        let maker = FieldMaker(mission: mission, context: context, authors: [:])
        var fields = unmet.flatMap { maker.fields(for: $0.code) }
        if unmet.contains(where: { $0.level == .warn }) {
            fields.append(maker.despite)
            // One place to say why is enough.
            sheet.fields.removeAll { $0.name == .reason && !$0.isRequired }
        }
        sheet = Sheet(fields + sheet.fields, start: fields.first?.name)
    }

    /// What was given in the form that moves a mission, before the move is decided.
    func given(to mission: EntityID, _ context: Context) -> [Command] {
        var commands: [Command] = []
        func changed(_ names: [Field]) -> Fields {
            var fields = Fields()
            for name in names where sheet[.field(name)]?.isChanged ?? false {
                if let value = value(name) { fields.set(name, value) }
            }
            return fields
        }
        let edits = changed([.lead, .purposeLink] + Entity.Kind.needFields)
        if !edits.isEmpty { commands.append(.editMission(mission, edits)) }
        let frame = changed([.cadenceDays, .rights, .dataClauses])
        if !frame.isEmpty { commands.append(.setFrame(frame, in: mission)) }
        if let freelance = value(.freelance).id, let why = text(.choiceReason) {
            commands.append(.select(freelance: freelance, in: mission, day: context.today, reason: why))
        }
        return commands
    }
}

extension FieldMaker {
    /// Where one line meets a gate, the fields of that line; others are met elsewhere.
    fileprivate func fields(for code: GateCode) -> [FormField] {
        let record = mission?.record ?? Record()
        return switch code {
        case .lead: [field(.lead, of: .mission, in: record)]
        case .purpose: [field(.purposeLink, of: .mission, in: record)]
        case .cadence: [field(.cadenceDays, of: .mission, in: record)]
        case .heard: [field(.heard, of: .mission, in: record)]
        case .makeOrBuy:
            [Field.makeOrBuy, .makeOrBuyWhy].map { field($0, of: .mission, in: record) }
        case .cautions: [cautions(record)]
        case .conflict:
            [Field.conflict, .conflictDecision].map { field($0, of: .mission, in: record) }
        case .dataClauses: [field(.dataClauses, of: .mission, in: record)]
        case .rights: [field(.rights, of: .mission, in: record)]
        case .choice:
            [
                field(.freelance, of: .mission, in: record),
                FormField(
                    .choiceReason, Phrase("Motif du choix", "Reason for the choice"),
                    LineWidget(.text(limit: 400), ""),
                    hint: Phrase(
                        "Pourquoi cette personne : une ligne que le financeur et les autres peuvent lire",
                        "Why this person: one line that the funder and the others may read")),
            ]
        default: []
        }
    }

    fileprivate var despite: FormField {
        FormField(
            .input(.despite), Phrase("Passer quand même", "Pass anyway"), LineWidget(.text(limit: 400), ""),
            hint: Phrase(
                "Pourquoi, en une ligne : le motif reste au journal, et † sur la carte tant que cela manque",
                "Why, in one line: the reason stays in the history, and † on the card while it lacks"),
            heard: Phrase(
                "pourquoi, en une ligne : le motif reste au journal",
                "why, in one line: the reason stays in the history"))
    }
}
