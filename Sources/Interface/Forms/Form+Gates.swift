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
        let elsewhere = unmet.filter { $0.level == .block && $0.code.names.isEmpty }
        if !elsewhere.isEmpty {
            // No reason helps against what blocks and is met on another page: none is asked.
            complaint = context.words.explanation(for: .gates(elsewhere)).next
            sheet.fields.removeAll { $0.name == .reason && !$0.isRequired }
        } else if unmet.contains(where: { $0.level == .warn }) {
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

extension Form {
    /// What lacks first: what blocks and stands in this form, the empty field before the filled one; where nothing
    /// blocks, the reason to pass over. Nil where what blocks is met elsewhere.
    func place(of gates: [GateFinding]) -> Int? {
        let blocking = gates.filter { $0.level == .block }
        guard !blocking.isEmpty else { return sheet.place(.input(.despite)) }
        let places = blocking.flatMap(\.code.names).compactMap { sheet.place($0) }
        return places.first { sheet.fields[$0].isBlank } ?? places.first
    }
}

extension GateCode {
    /// The fields that meet it where one line does; none where it is met elsewhere.
    fileprivate var names: [FormField.Name] {
        switch self {
        case .lead: [.field(.lead)]
        case .purpose: [.field(.purposeLink)]
        case .cadence: [.field(.cadenceDays)]
        case .heard: [.field(.heard)]
        case .makeOrBuy: [.field(.makeOrBuy), .field(.makeOrBuyWhy)]
        case .cautions: [.field(.cautions)]
        case .conflict: [.field(.conflict), .field(.conflictDecision)]
        case .dataClauses: [.field(.dataClauses)]
        case .rights: [.field(.rights)]
        case .choice: [.field(.freelance), .choiceReason]
        default: []
        }
    }
}

extension FieldMaker {
    /// Where one line meets a gate, the fields of that line.
    fileprivate func fields(for code: GateCode) -> [FormField] {
        let record = mission?.record ?? Record()
        return code.names.compactMap { name in
            switch name {
            case .choiceReason: choiceReason
            case .field(.cautions): cautions(record)
            case .input(.field(let wanted)): field(wanted, of: .mission, in: record)
            default: nil
            }
        }
    }

    private var choiceReason: FormField {
        FormField(
            .choiceReason, Phrase("Motif du choix", "Reason for the choice"),
            LineWidget(.text(limit: 400), ""),
            hint: Phrase(
                "Pourquoi cette personne : une ligne que le financeur et les autres peuvent lire",
                "Why this person: one line that the funder and the others may read"))
    }

    fileprivate var despite: FormField {
        FormField(
            .input(.despite), Phrase("Passer quand même", "Pass anyway"), LineWidget(.text(limit: 400), ""),
            hint: Phrase(
                "Pourquoi, 10 caractères au moins : reste au journal, et † sur la carte tant que cela manque",
                "Why, at least 10 characters: stays in the history, and † on the card while it lacks"),
            heard: Phrase(
                "pourquoi, 10 caractères au moins : le motif reste au journal",
                "why, at least 10 characters: the reason stays in the history"))
    }
}
