import Domain
import Screen

/// Makes fields: for each kind of value its widget, for each field its options and its help.
struct FieldMaker {
    let mission: Mission?
    let context: Context
    let authors: [LineID: Form.Author]

    var words: Words { context.words }
    var today: Day { context.today }

    func dateInput(_ prefers: DateInput.Preference) -> DateInput {
        DateInput(today: today, calendar: context.calendar, prefers: prefers)
    }

    func name(of mission: Mission) -> String {
        [mission.reference, mission.title].compactMap { $0 }.joined(separator: " · ")
    }
}

// MARK: - Fields of records

extension FieldMaker {
    /// A field of a record of that kind, with this value in it.
    func field(
        _ field: Field, of kind: Entity.Kind, _ value: Domain.Value? = nil, isRequired: Bool? = nil
    ) -> FormField {
        FormField(
            .field(field), label(field, of: kind), widget(field, of: kind, value),
            isRequired: isRequired ?? kind.required.contains(field), hint: field.hint(in: kind))
    }

    /// Long, for a form has room; but not so long that the echo of a day has none beside it.
    private func label(_ field: Field, of kind: Entity.Kind) -> Phrase {
        field == .mood ? field.term(of: kind).short : field.term(of: kind).long
    }

    /// The same, with the values that stand side by side when it is contested.
    func field(_ name: Field, of kind: Entity.Kind, in record: Record) -> FormField {
        var made = field(name, of: kind, record[name])
        let slot = record.slot(name)
        guard slot.isContested else { return made }
        made.rivals = slot.inForce.map { writing in
            rival(widget(name, of: kind, writing.content).typed, writing.line)
        }
        return made
    }

    func rival(_ typed: String, _ line: LineID) -> FormField.Rival {
        let author = authors[line]
        let day = Day(number: Int(line.milliseconds / 86_400_000))
        return FormField.Rival(typed: typed, by: author?.name, day: author?.day ?? day)
    }

    func widget(_ field: Field, of kind: Entity.Kind, _ value: Domain.Value?) -> any FieldWidget {
        let isOptional = !kind.required.contains(field)
        switch field.kind {
        case .text(let limit): return LineWidget(.text(limit: limit), value.text)
        case .prose(let limit): return AreaWidget(.prose(limit: limit), value.text)
        case .texts(let limit):
            return AreaWidget(.texts(limit: limit), value.texts.joined(separator: "\n"), rows: 2...8)
        case .choice(let codes):
            let options = codes.map { Option($0, field.phrase(of: $0)) }
            return ChoiceWidget(options, value.text.isEmpty ? nil : value.text, isOptional: isOptional)
        case .choices(let codes):
            return SeveralWidget(codes.map { Option($0, field.phrase(of: $0)) }, value.texts)
        case .number(let range): return LineWidget(.number(range), value.number)
        case .cents: return LineWidget(.money, value.money(words))
        case .share: return LineWidget(.share, value.share(words))
        case .flag:
            return FlagWidget(value.flag, standard: field == .conflict ? nil : false)
        case .day: return DayWidget(value.day, dateInput(field.prefers(in: kind)))
        case .time: return LineWidget(.time, value.time)
        case .one(let kinds):
            return ChoiceWidget(
                options(kinds, keeping: [value.id].compactMap { $0 }), value.id?.description, kind: .id,
                isOptional: isOptional, placeholder: field == .reviewer ? lead : nil,
                nothing: whenNone(of: kinds))
        case .several(let kinds):
            return SeveralWidget(
                options(kinds, keeping: value.ids), value.ids.map(\.description), kind: .id,
                nothing: whenNone(of: kinds))
        case .criteria:
            let criteria = value.criteria
            let isStarless = criteria.isEmpty || criteria.contains(where: \.isRequired)
            return AreaWidget(.criteria(starless: isStarless), AreaWidget.written(criteria))
        case .charter:
            // All its lines in sight, unless the screen is too low for that.
            let most = context.area.height < 16 ? 4 : 9
            let retired = context.directory.retiredCodes
            return AreaWidget(
                .charter(CharterReader(retired: retired)),
                CharterReader.written(value.charter ?? Charter.usual),
                rows: 3...most)
        }
    }
}

extension FieldMaker {
    /// Who answers when nobody is named.
    private var lead: Phrase? {
        context.name(mission?.lead).map { Phrase("\($0) (réf. interne)", "\($0) (lead)") }
    }
}

// MARK: - Things to choose from

extension FieldMaker {
    /// Everything of these kinds that may be chosen, and what is chosen already though it may no longer be.
    func options(_ kinds: [Entity.Kind], keeping kept: [EntityID] = []) -> [Option] {
        var options = kinds.flatMap(options)
        for id in kept where !options.contains(where: { $0.code == id.description }) {
            options.append(Option(id, context.name(id) ?? id.shown))
        }
        return options
    }

    /// Where they are made, when the one looked for is not among them.
    private func whenNone(of kinds: [Entity.Kind]) -> Phrase? {
        switch kinds.first {
        case .freelance? where kinds.count > 1, .member? where kinds.count > 1:
            elsewhere("une personne", "somebody")
        case .freelance?: elsewhere("un freelance", "a freelance")
        case .member?: elsewhere("un membre", "a member", tab: Phrase("membres", "members"), ", Tab")
        case .organisation?:
            elsewhere(
                "une structure", "an organisation", tab: Phrase("structures", "organisations"), ", Tab, Tab")
        case .checkpoint?, .meeting?:
            Phrase(
                "La mission n'en a pas de ce nom ; ce formulaire reste en brouillon, le temps d'en ajouter.",
                "The mission has none of that name; this form stays as a draft while you add one.")
        default: nil
        }
    }

    /// People and organisations are added on their page; `tab` is the list that is not the first there, and `turn` the
    /// keys that lead to it.
    private func elsewhere(_ fr: French, _ en: String, tab: Phrase? = nil, _ turn: String = "") -> Phrase {
        if words.isSpoken {
            let (onglet, list) = tab.map { (", onglet \($0.fr)", ", tab \($0.en)") } ?? ("", "")
            return Phrase(
                "Pas dans la liste ? q garde ce brouillon ; freelances\(onglet), puis n, ajoute \(fr.text).",
                "Not in the list? q keeps this draft; freelances\(list), then n, adds \(en).")
        }
        return Phrase(
            "Pas dans la liste ? Échap deux fois garde ce brouillon ; 6\(turn), n ajoute \(fr.text).",
            "Not in the list? Esc twice keeps this draft; 6\(turn), n adds \(en).")
    }

    private func options(_ kind: Entity.Kind) -> [Option] {
        switch kind {
        case .checkpoint:
            (mission?.checkpoints ?? []).map { Option($0.id, "\($0.number) · \($0.title)") }
        case .meeting: (mission?.meetings ?? []).reversed().map { option($0) }
        case .organisation, .member, .freelance:
            context.directory.all(kind).map { Option($0.id, $0.name) }
        default: []
        }
    }

    private func option(_ meeting: Meeting) -> Option {
        let term = meeting.kind.term.short
        let (fr, en) = (Words(.fr), Words(.en))
        guard let day = meeting.day else { return Option(meeting.id.description, term) }
        return Option(
            meeting.id.description,
            Phrase("\(term.fr) \(fr.date(day, .medium))", "\(term.en) \(en.date(day, .medium))"))
    }

    /// The lead and the freelance: who meets when nothing else is said.
    var bothSides: [EntityID] { [mission?.lead, mission?.freelance].compactMap { $0 } }
}

// MARK: - Fields of forms only

extension FieldMaker {
    func day(
        _ name: FormField.Name = .field(.day), _ label: Phrase, _ day: Day?, _ prefers: DateInput.Preference,
        isRequired: Bool = true, hint: Phrase? = nil
    ) -> FormField {
        FormField(
            name, label, DayWidget(day, dateInput(prefers)), isRequired: isRequired,
            hint: hint ?? Field.dayHint)
    }

    func reason(isRequired: Bool, _ hint: Phrase? = nil) -> FormField {
        let area = AreaWidget(.prose(limit: 400), rows: 2...6, isOneParagraph: true)
        return FormField(.reason, Word.reason.term.long, area, isRequired: isRequired, hint: hint)
    }

    func prose(
        _ name: FormField.Name, _ label: Phrase, _ text: String = "", limit: Int,
        rows: ClosedRange<Int> = 3...8, isRequired: Bool = false, hint: Phrase? = nil
    ) -> FormField {
        let area = AreaWidget(.prose(limit: limit), text, rows: rows)
        return FormField(name, label, area, isRequired: isRequired, hint: hint)
    }

    func lines(
        _ name: FormField.Name, _ label: Phrase, _ lines: [String] = [], isRequired: Bool = false,
        hint: Phrase? = nil
    ) -> FormField {
        let area = AreaWidget(.texts(limit: 40), lines.joined(separator: "\n"))
        return FormField(name, label, area, isRequired: isRequired, hint: hint ?? Field.linesHint)
    }
}
