import Domain
import Screen

/// The brief: twelve headings, of which eight are required, and the text of the selected one.
struct BriefTab: MissionTab {
    let mission: Mission
    let context: Context
    let writers: [LineID: HistoryRow]
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("État", "State"), minWidth: 14),
                .init(words.say("Rubrique", "Heading"), minWidth: width < 60 ? 10 : 28, weight: 1),
                .init(words.say("Texte", "Text"), minWidth: 16, weight: 2, priority: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        BriefSection.allCases.map { section in
            let text = mission.text(of: section)
            let sign = sign(of: section)
            let mark = section.isRequired ? "* " : "  "
            return MissionTabRow(
                .section(section),
                [
                    sign.cell, Table.Text(mark + words[section]),
                    Table.Text(String(lines(of: text).first ?? ""), .muted),
                ])
        }
    }

    private func sign(of section: BriefSection) -> Sign {
        if mission.brief[section]?.isContested ?? false { return context.contested }
        if mission.briefChanges.contains(section) {
            return Sign(context.glyphs.discHalf, words.say("Changé", "Changed"), .warn)
        }
        return context.sign(isWritten: !mission.text(of: section).isEmpty, isWanted: section.isRequired)
    }

    /// What is required comes first: a brief is complete when nothing of it lacks.
    var lead: ScrollText.Paragraph? {
        let missing = BriefSection.allCases.filter { $0.isRequired && mission.text(of: $0).isEmpty }
        let count = words.fraction(mission.briefCount, BriefSection.requiredCount)
        let changes = mission.briefChanges
        if missing.isEmpty, !changes.isEmpty {
            let number = mission.briefVersion
            return .init(
                changes.count == 1
                    ? words.say(
                        "Version \(number) : une rubrique changée depuis la signature ; V la montre",
                        "Version \(number): one heading changed since it was signed; V shows it")
                    : words.say(
                        "Version \(number) : \(changes.count) rubriques changées depuis la signature ; V les montre",
                        "Version \(number): \(changes.count) headings changed since it was signed; V shows them"
                    ),
                .warn)
        }
        guard !missing.isEmpty else {
            return .init(
                words.say(
                    "Brief complet : \(count) rubriques obligatoires (*)",
                    "Brief complete: \(count) required headings (*)"), .good)
        }
        let names = missing.map { words.short($0) }.joined(separator: ", ")
        if context.area.width < 60 {
            return .init(words.say("À écrire (*) : \(names)", "To write (*): \(names)"), .warn)
        }
        return .init(
            words.say("Brief \(count) (*) ; à écrire : \(names)", "Brief \(count) (*); to write: \(names)"),
            .warn)
    }

    /// What lacks and is required.
    var first: Int {
        BriefSection.allCases.firstIndex { $0.isRequired && mission.text(of: $0).isEmpty } ?? 0
    }

    /// Never needed: the headings are always there.
    var empty: String { "" }

    /// What is measured belongs to the objectives of the brief.
    var creates: Entity.Kind? { .objective }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        guard case .section(let section)? = row?.key else { return [] }
        var text = Reading(context)
        text.add(words[section], .title)
        if let slot = mission.brief[section], slot.isContested {
            text.add(
                words.say(
                    "Deux textes écrits sans se connaître ; e en choisit un ou les réunit.",
                    "Two texts written unaware of each other; e chooses one or brings them together."), .bad)
            for writing in slot.inForce {
                text.head(context.writer(writers[writing.line], of: writing.line))
                text.add(writing.content)
            }
        } else if mission.text(of: section).isEmpty {
            text.add(words[section.prompt], .muted)
            text.add(
                words.say(
                    "e pour l'écrire.", "e to write it.",
                    toFreelance: Phrase("Rien n'y est écrit.", "Nothing is written there.")), .muted)
        } else {
            text.add(mission.text(of: section))
            text.wordings(in: [mission.text(of: section)], words)
        }
        if mission.briefChanges.contains(section) {
            text.add(
                words.say(
                    "V montre ce qui a changé depuis la signature.",
                    "V shows what changed since it was signed."), .warn)
        }
        if section == .objectives { add(mission.objectives, &text) }
        addReminders(&text)
        return text.paragraphs
    }

    /// What the template of the category says not to forget, in whatever heading it belongs.
    private func addReminders(_ text: inout Reading) {
        guard let template = mission.category.map({ context.templates[$0] }) else { return }
        let reminders = template.prompts + template.notes
        guard !reminders.isEmpty else { return }
        text.list(
            words.say("Ce que le modèle rappelle", "What the template reminds of"),
            reminders.map { words[$0] })
    }

    private func add(_ objectives: [Objective], _ text: inout Reading) {
        text.list(
            words[Entity.Kind.objective.plural],
            objectives.map { objective in
                let record = objective.record
                let target = objective.target.map { "\(words.number($0)) \(record.text(.measure) ?? "")" }
                let reached = objective.reachedPerMille.map { perMille in
                    words.say(
                        "atteint à \(words.percent(perMille / 10))", "\(words.percent(perMille / 10)) reached"
                    )
                }
                return context.join([
                    objective.statement, record.text(.indicator), target,
                    objective.due.map { words.date($0, .medium) }, reached,
                ])
            })
        if objectives.isEmpty {
            text.add(words.say("n fixe un objectif mesurable.", "n sets a measurable objective."), .muted)
        }
    }

    func said(_ row: MissionTabRow) -> String { said(row, [1, 0, 2]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        (mission.briefChanges.isEmpty ? [] : [.difference]) + [.edit, .editLong, .moveNext, .note]
    }
}

extension Mission {
    /// Required headings of the brief that hold something.
    var briefCount: Int {
        BriefSection.allCases.count { $0.isRequired && !text(of: $0).isEmpty }
    }
}

extension BriefSection {
    static let requiredCount = allCases.count { $0.isRequired }
}

extension LineID {
    /// The day on which the line was written, in universal time.
    var day: Day { Day(number: Int(milliseconds / 86_400_000)) }
}
