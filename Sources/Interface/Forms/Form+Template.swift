import Domain
import Screen

// A new mission begins from the template of its category, once its start is known: the form shows the plan with
// real days, a person changes or deletes lines, and what stands there is made with the mission.
extension Form {
    mutating func followTemplate(_ context: Context) {
        if let category = sheet.place(.field(.category)) {
            let told = lesson(context)?.phrase
            sheet.fields[category].hint = told ?? Field.category.hint(in: .mission)
        }
        guard let place = sheet.place(.plan) else { return }
        guard let template = template(context) else { return sheet.fields[place].suggest("") }
        sheet.fields[place].hint = Phrase(
            "\(Words(.fr).outline(template))", Words(.en).outline(template))
        guard let start = value(.start).day else { return sheet.fields[place].suggest("") }
        suggest(.field(.cadenceDays), String(template.cadenceDays))
        suggest(.field(.end), DayWidget.written(template.end(from: start, context.calendar)))
        var plan = template.plan(from: start, context.calendar) { context.words[$0] }
        // Of what runs already, only what lies ahead.
        if case .takeOver = subject { plan.keep(from: context.today) }
        sheet.fields[place].suggest(context.words.written(plan).joined(separator: "\n"))
    }

    private var category: Domain.Category? { text(.field(.category)).flatMap(Domain.Category.init) }

    private func template(_ context: Context) -> Template? { category.map { context.templates[$0] } }

    /// What the last mission of the same kind taught; said here, and kept with the new one (domain §1 A37).
    private func lesson(_ context: Context) -> Lesson? { category.flatMap { context.lessons[$0].first } }

    /// The mission alone where no plan stands; else with its checkpoints, meetings and the template's frame.
    func newMission(_ fields: Fields, _ context: Context) -> [Command] {
        var fields = fields
        if fields[.priorLesson] == nil, let lesson = lesson(context) {
            fields.set(.priorLesson, .text(lesson.text))
        }
        guard let area = sheet[.plan]?.widget as? AreaWidget, case .plan(let reader) = area.shape,
            let template = template(context), let items = try? reader.read(area.lines).get(), !items.isEmpty
        else { return [.createMission(fields)] }
        let isOwnCadence = fields.number(.cadenceDays) == template.cadenceDays
        for entry in template.frame.entries where !fields.mentions(entry.field) {
            // The tolerance belongs to its cadence.
            if entry.field == .graceDays, !isOwnCadence { continue }
            fields.set(entry.field, entry.value)
        }
        fields.remove(.cadenceDays)
        if let days = value(.cadenceDays) { fields.set(.cadenceDays, days) }
        return plan(items, template, context.words).commands(creating: fields, by: context.me)
    }

    /// A mission that runs: with what was agreed, what is left, and when one last heard of the other.
    func takeOver(_ typed: Fields, _ context: Context) -> [Command] {
        guard let start = typed.day(.start) else { return [] }
        var fields = typed
        for field in [Field.amount, .paper, .lastContact] { fields.remove(field) }
        var commands = newMission(fields, context)
        if case .created(.mission, let filled) = commands.removeFirst().wish {
            commands.insert(.importMission(filled, at: .active, day: start), at: 0)
        }
        if let amount = typed[.amount] {
            commands.append(
                .create(
                    .engagement,
                    [.paper: typed[.paper], .day: .day(start), .amount: amount, .end: typed[.end]]))
        }
        if let day = typed[.lastContact] {
            commands.append(.create(.contact, [.day: day, .via: .text(Via.call.rawValue)]))
        }
        return commands
    }

    private func plan(_ items: [PlanReader.Item], _ template: Template, _ words: Words) -> MissionPlan {
        var plan = MissionPlan()
        for item in items {
            switch item {
            case .meeting(let meeting): plan.meetings.append(meeting)
            case .transfer(let text): plan.transfers.append(text)
            case .checkpoint(let number, let due, let share, let title):
                let known = template.checkpoints.indices.contains(number - 1)
                let criteria = known ? template.checkpoints[number - 1].criteria : []
                plan.checkpoints.append(
                    .init(
                        number: number, due: due, share: share, title: title,
                        criteria: criteria.map { Criterion(words[$0.text], required: $0.isRequired) }))
            }
        }
        return plan
    }
}

extension FieldMaker {
    var plan: FormField {
        FormField(
            .plan, Phrase("Points et réunions", "Checkpoints, meetings"),
            AreaWidget(.plan(PlanReader(input: dateInput(.coming))), rows: 1...12),
            hint: Phrase(
                "Rempli d'après catégorie et début ; chaque ligne se change ou s'efface",
                "Filled in from category and start; change or delete any line"),
            heard: Phrase(
                "rempli d'après catégorie et début ; une ligne dit le numéro du point, sa date, sa part du prix, son intitulé",
                "filled in from category and start; a line says the number of the checkpoint, its day, its share of the price, its title"
            ))
    }

    /// A mission that runs already, on one screen.
    var takeOver: FormPlan {
        let prefill = prefill(.mission)
        let first: [Field] = [.title, .organisation, .category, .freelance, .lead]
        let rhythm: [Field] = [.end, .cadenceDays]
        return FormPlan(
            Phrase("Mission déjà en cours", "Mission that runs already"),
            first.map { field($0, of: .mission, prefill[$0]) }
                + [
                    day(
                        .field(.start), Field.start.term(of: .mission).long, nil,
                        Field.start.prefers(in: .mission, isRunning: true))
                ]
                + rhythm.map { field($0, of: .mission, prefill[$0]) }
                + [
                    plan,
                    FormField(
                        .field(.amount), Phrase("Montant signé HT", "Signed amount"), LineWidget(.money, ""),
                        hint: Phrase("Vide si rien n'est encore signé", "Empty if nothing is signed yet")),
                    field(.paper, of: .engagement, .text(Paper.signedQuote.rawValue)),
                    day(
                        .field(.lastContact), Phrase("Dernier contact", "Last contact"), nil,
                        Field.lastContact.prefers(in: .mission),
                        isRequired: false),
                ])
    }

    /// One readable text, in the words of the language at hand.
    func template(_ category: Domain.Category) -> FormPlan {
        let text = context.templates.text(category, words)
        var field = FormField(
            .template, category.term.short, AreaWidget(.template, text, rows: 12...40), isRequired: true,
            hint: Phrase(
                "Vaut pour les missions à venir. = anglais de la ligne du dessus, * critère requis, - facultatif",
                "For missions to come. = English of the line above, * required criterion, - optional"),
            heard: Phrase(
                "Vaut pour les missions à venir. = anglais de la ligne du dessus, étoile critère requis, - facultatif",
                "For missions to come. = English of the line above, star required criterion, - optional"))
        let slot = context.templates.saved.slot(category)
        if slot.isContested {
            field.rivals = slot.inForce.map {
                rival(words.spelled($0.content.string ?? StandardTemplate.text(category)), $0.line)
            }
        }
        return FormPlan(
            Phrase("Modèle : \(category.term.short.fr)", "Template: \(category.term.short.en)"), [field])
    }
}

extension Words {
    func sentence(for fault: TemplateFault) -> String {
        let what = sentence(for: fault.reason)
        return fault.line.map { say("Ligne \($0) : \(lowered(what))", "Line \($0): \(lowered(what))") }
            ?? what
    }

    private func sentence(for reason: TemplateFault.Reason) -> String {
        switch reason {
        case .unknown(let text):
            let known = TemplateWord.allCases.map { say("\($0.french)", $0.rawValue) }.joined(separator: ", ")
            return say(
                "« \(text) » n'est pas compris. Mots : \(known).",
                "“\(text)” is not understood. Words: \(known).")
        case .missing(let word): return say("Il manque « \(word.french) ».", "“\(word.rawValue)” is missing.")
        case .number(let word, let range):
            return say(
                "\(word.french) : un nombre de \(range.lowerBound) à \(range.upperBound).",
                "\(word.rawValue): a number from \(range.lowerBound) to \(range.upperBound).")
        case .noText: return say("Un texte manque.", "A text is missing.")
        case .tooLong(let limit):
            return say("\(limit) caractères au plus.", "At most \(limit) characters.")
        case .meeting:
            return say(
                "Écrire : réunion: bilan +133, ou pilotage tous les 28, ou validation à chaque point.",
                "Write: meeting: wrapUp +133, or steering every 28, or review each checkpoint.")
        case .checkpoint:
            return say("Écrire : point: +21 20% Titre.", "Write: checkpoint: +21 20% Title.")
        case .astray:
            return say(
                "Cette ligne ne suit ni un point ni un texte à traduire.",
                "This line follows no checkpoint and no text to translate.")
        case .noCriterion(let point):
            return say("Le point \(point) n'a pas de critère.", "Checkpoint \(point) has no criterion.")
        case .order(let point):
            return say(
                "Le point \(point) doit venir après le précédent.",
                "Checkpoint \(point) must come after the one before.")
        case .shares(let total):
            return say(
                "Les parts des points font \(share(total)) au lieu de 100 %.",
                "The checkpoints' shares come to \(share(total)) instead of 100%.")
        case .tooMany(let limit): return say("\(limit) au plus.", "At most \(limit).")
        }
    }
}
