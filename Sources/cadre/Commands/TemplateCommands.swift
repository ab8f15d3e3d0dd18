import ArgumentParser
import Domain
import Interface
import Store

struct TemplateCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "templates",
        abstract: "What a mission of each category begins as: list, show, make your own, restore.",
        discussion: "Example: cadre templates show COM --start 4/1",
        subcommands: [
            TemplatesList.self, TemplatesShow.self, TemplatesSave.self, TemplatesRestore.self,
        ])
}

struct TemplatesList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates.", discussion: "Example: cadre templates list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        if output.json { return session.print(.list(Domain.Category.allCases, session.templateJSON)) }
        let words = session.words
        let heads = ["Code", words.say("Modèle", "Template"), words.say("En bref", "In short")]
        session.print(
            TextTable(heads: heads, flexible: 2, width: session.width).lines(
                Domain.Category.allCases.map { category in
                    let template = session.templates[category]
                    return [category.rawValue, words[template.name], words.outline(template)]
                }))
    }
}

struct TemplatesShow: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a template with real days; or its text, to be edited.",
        discussion: "Example: cadre templates show COM --text > com.txt")
    @OptionGroup var globals: Globals
    @Argument(help: "The code, as in the list.") var code: String
    @Option(help: "Count from this day; today otherwise.") var start: String?
    @Flag(help: "The text of the template, as “save” reads it.") var text = false
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let category = try session.category(code)
        let words = session.words
        if output.json { return session.print(session.templateJSON(category)) }
        if text {
            return session.print(
                session.templates.text(category, words).split(
                    separator: "\n", omittingEmptySubsequences: false
                ).map(String.init))
        }
        let template = session.templates[category]
        let start = try start.map(session.day(_:)) ?? session.today
        let plan = template.plan(from: start, session.calendar) { words[$0] }
        session.print(["\(category.rawValue)  \(words[template.name])", words.outline(template)])
        let rows = words.written(plan)
        for (place, checkpoint) in plan.checkpoints.enumerated() {
            session.print(
                [rows[place]] + checkpoint.criteria.map { "    \($0.isRequired ? "*" : "-") \($0.text)" })
        }
        session.print(Array(rows.dropFirst(plan.checkpoints.count)))
        session.print(template.prompts.map { "? \(words[$0])" } + template.notes.map { "! \(words[$0])" })
        session.print(try session.lessons(of: category).map { words[$0.phrase] })
    }
}

struct TemplatesSave: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Make a template your own, for missions to come.",
        discussion: "Example: cadre templates save COM com.txt")
    @OptionGroup var globals: Globals
    @Argument(help: "The code, as in the list.") var code: String
    @Argument(help: "The file with its text; - for standard input.") var file: String

    func run(in session: Session) throws {
        let category = try session.category(code)
        try session.refuseUnlessReply(.saveTemplate(category, ""))
        let bytes = try InputFile(file, session.words).bytes(limit: 65_536)
        try session.perform(.saveTemplate(category, String(decoding: bytes, as: UTF8.self)))
    }
}

struct TemplatesRestore: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Go back to the template that comes with the program.",
        discussion: "Example: cadre templates restore COM")
    @OptionGroup var globals: Globals
    @Argument(help: "The code, as in the list.") var code: String

    func run(in session: Session) throws { try session.perform(.restoreTemplate(try session.category(code))) }
}

extension Session {
    var templates: TemplateBook {
        let workspace = workspace
        return TemplateBook {
            if case .templates(let saved)? = try? workspace.answer(.templates) {
                saved
            } else {
                SavedTemplates()
            }
        }
    }

    /// What closed missions of the category taught, the latest first.
    func lessons(of category: Domain.Category) throws -> [Lesson] {
        Lesson.of(try missions(Lesson.filter(category)))
    }

    func category(_ text: String) throws -> Domain.Category {
        if let category = Domain.Category(rawValue: text.uppercased()) { return category }
        let codes = Domain.Category.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure.usage(
            words.say(
                "Aucun modèle « \(text) ». Les codes : \(codes).",
                "There is no template “\(text)”. Codes: \(codes)."))
    }

    /// The plan of a new mission, and what its template says of fields that were not given.
    func plan(_ code: String, leavingOut: [Int], completing fields: inout Fields) throws -> MissionPlan {
        let category = try category(code)
        let template = templates[category]
        guard let start = fields.day(.start) else {
            throw CommandFailure.usage(
                words.say(
                    "Un modèle se compte depuis un début : --start 4/1.",
                    "A template counts from a start: --start 4/1."))
        }
        let given: Fields = [
            .category: .text(category.rawValue), .end: .day(template.end(from: start, calendar)),
        ]
        for entry in given.entries + template.frame.entries where !fields.mentions(entry.field) {
            fields.set(entry.field, entry.value)
        }
        var plan = template.plan(from: start, calendar) { words[$0] }
        if let none = leavingOut.first(where: { !plan.checkpoints.indices.contains($0 - 1) }) {
            throw CommandFailure.usage(
                words.say(
                    "Pas de point \(none) : le modèle en a \(plan.checkpoints.count).",
                    "No checkpoint \(none): the template has \(plan.checkpoints.count)."))
        }
        plan.checkpoints = plan.checkpoints.enumerated().filter { !leavingOut.contains($0.offset + 1) }
            .map(\.element)
        return plan
    }

    func templateJSON(_ category: Domain.Category) -> JSON {
        let template = templates[category]
        return .make([
            "code": .text(category.rawValue), "name": both(template.name),
            "own": .bool(templates.isOwn(category)),
            "weeks": .number(template.weeks), "days": .number(template.days),
            "dayRate": template.rate.map {
                .make(["from": .number($0.lowerBound), "to": .number($0.upperBound)])
            }
                ?? .null,
            "cadenceDays": .number(template.cadenceDays), "graceDays": .number(template.graceDays),
            "reviewDays": .number(template.reviewDays), "rounds": .number(template.rounds),
            "checkpoints": .list(template.checkpoints) { checkpoint in
                .make([
                    "day": .number(checkpoint.day), "share": .percent(basisPoints: checkpoint.share),
                    "title": both(checkpoint.title),
                    "criteria": .list(checkpoint.criteria) {
                        .make(["text": both($0.text), "required": .bool($0.isRequired)])
                    },
                ])
            },
            "meetings": .list(template.meetings, meeting),
            "transfers": .list(template.transfers, both),
            "prompts": .list(template.prompts, both), "notes": .list(template.notes, both),
        ])
    }

    private func meeting(_ meeting: Template.Meeting) -> JSON {
        var day: Int?
        var every: Int?
        switch meeting.when {
        case .on(let offset): day = offset
        case .every(let days): every = days
        case .eachCheckpoint: break
        }
        return .make([
            "kind": .text(meeting.kind.rawValue), "day": .number(day), "every": .number(every),
            "eachCheckpoint": .bool(meeting.when == .eachCheckpoint),
            "title": meeting.title.map(both) ?? .null,
        ])
    }

    private func both(_ text: Bilingual) -> JSON { .make(["fr": .text(text.fr), "en": .text(text.en)]) }
}
