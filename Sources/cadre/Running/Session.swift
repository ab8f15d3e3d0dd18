import ArgumentParser
import Domain
import Glibc
import Interface
import Screen
import Store

/// One command at work on one workspace: who asks, in which language, on which day.
final class Session {
    let workspace: Workspace
    let words: Words
    let today: Day
    let author: String?

    init(workspace: Workspace, words: Words, today: Day, author: String?) {
        self.workspace = workspace
        self.words = workspace.partial == nil ? words : words.toFreelance
        self.today = today
        self.author = author
    }

    lazy var directory: Directory = (try? workspace.directory()) ?? Directory()
    lazy var thresholds: Thresholds = (try? workspace.thresholds()) ?? Thresholds()
    lazy var calendar: WorkCalendar = (try? workspace.calendar()) ?? WorkCalendar()
    var json: MissionJSON { MissionJSON(session: self) }

    /// As wide as what is printed may be; nil where nothing is cut.
    lazy var width: Int? = Standard.output.columns
}

// MARK: - Asking

extension Session {
    func missions(_ filter: MissionFilter) throws -> [MissionRow] {
        if case .missions(let rows) = try workspace.answer(.missions(filter)) { rows } else { [] }
    }
    func moments(_ filter: MomentFilter) throws -> [MomentRow] {
        if case .moments(let rows) = try workspace.answer(.moments(filter)) { rows } else { [] }
    }
    func history(_ filter: HistoryFilter) throws -> [HistoryRow] {
        if case .history(let rows) = try workspace.answer(.history(filter)) { rows } else { [] }
    }
    func search(_ text: String, limit: Int) throws -> [SearchHit] {
        if case .search(let hits) = try workspace.answer(.search(text, limit: limit)) { hits } else { [] }
    }
    func undoable() throws -> Undoable {
        if case .undoable(let undoable) = try workspace.answer(.undoable) { undoable } else { Undoable() }
    }
    func whole(_ id: EntityID) throws -> Mission {
        guard case .mission(let mission?) = try workspace.answer(.mission(id)) else {
            throw Refusal.notFound(id)
        }
        return mission
    }
    func freelance(of mission: EntityID) -> EntityID? { (try? whole(mission))?.freelance }

    func row(of mission: EntityID) throws -> MissionRow {
        guard let row = try missions(MissionFilter(missions: [mission])).first else {
            throw Refusal.notFound(mission)
        }
        return row
    }

    func outlook(_ row: MissionRow) -> Outlook { Outlook(row, on: today, calendar, thresholds) }

    func workspaceAlerts() throws -> [Alert] {
        let since = WorkspaceFacts.idleBefore(today, thresholds)
        guard case .workspaceFacts(let facts) = try workspace.answer(.workspaceFacts(idleSince: since)) else {
            return []
        }
        return facts.alerts(on: today, thresholds)
    }
}

// MARK: - Understanding words

extension Session {
    /// The one thing that these letters name; else a sentence with the candidates.
    func find(_ text: String, _ kinds: [Entity.Kind]) throws -> EntityID {
        switch try workspace.resolve(text, kinds: kinds) {
        case .unique(let id): return id
        case .ambiguous(let candidates):
            throw several(text, candidates.map(label))
        case .none:
            let kind = kinds.first.map { words[$0.term] } ?? ""
            throw CommandFailure.refused(
                words.say(
                    "Rien ne s'appelle « \(text) » (\(kind)). Les listes montrent les noms et les identifiants.",
                    "Nothing is called “\(text)” (\(kind)). The lists show names and ids."))
        }
    }

    private func label(_ id: EntityID) -> String {
        let name = directory.name(id) ?? (try? whole(id))?.title
        return [short(id), name].compactMap { $0 }.joined(separator: " ")
    }

    func mission(_ text: String) throws -> EntityID { try find(text, [.mission]) }

    /// A part and the mission it belongs to.
    func part(_ text: String, _ kind: Entity.Kind) throws -> (EntityID, mission: EntityID) {
        let id = try titled(text, kind) ?? find(text, [kind])
        guard let mission = try workspace.mission(of: id) else { throw Refusal.notFound(id) }
        return (id, mission)
    }

    /// Meetings and actions go by part of their title too, invoices by their number: an open one first, one whose
    /// title is just that before the others, and only if it is the only one.
    private func titled(_ text: String, _ kind: Entity.Kind) throws -> EntityID? {
        let kinds: [Entity.Kind: PartCard.Kind] = [
            .meeting: .meeting, .action: .action, .invoice: .invoice,
        ]
        guard let cardKind = kinds[kind], case .none = try workspace.resolve(text, kinds: [kind]) else {
            return nil
        }
        let wanted = fold(text)
        for openOnly in [true, false] {
            let rows = try parts(PartFilter(cardKind, openOnly: openOnly))
            let whole = rows.filter { fold($0.part.title) == wanted }
            let found = whole.isEmpty ? rows.filter { fold($0.part.title).contains(wanted) } : whole
            if found.count == 1 { return found[0].part.id }
            if found.count > 1 { throw several(text, found.map(label(of:))) }
        }
        return nil
    }

    private func label(of row: PartRow) -> String {
        "\(short(row.part.id)) \(row.part.title) (\(row.reference ?? row.title))"
    }

    private func several(_ text: String, _ candidates: [String]) -> CommandFailure {
        let names = candidates.prefix(5).joined(separator: ", ")
        return .refused(
            words.say(
                "« \(text) » désigne plusieurs choses : \(names). Écrire plus de lettres ou l'identifiant.",
                "“\(text)” means several things: \(names). Write more letters, or the id."))
    }

    func state(_ text: String) throws -> MissionState {
        for language in Language.allCases {
            let names = Words(language)
            if let state = MissionState.allCases.first(where: { names[$0].lowercased() == text.lowercased() })
            {
                return state
            }
        }
        return try choice(text, "états", "states")
    }

    func order(_ text: String) throws -> MissionOrder { try choice(text, "ordres", "orders") }

    /// Of what was done, which never lies ahead; today unless the command says otherwise.
    func day(done text: String?) throws -> Day { try text.map { try day($0, .past) } ?? today }
    /// Of what is to come.
    func day(_ text: String) throws -> Day { try day(text, .coming) }

    private func day(_ text: String, _ prefers: DateInput.Preference) throws -> Day {
        switch DateInput(today: today, calendar: calendar, prefers: prefers).read(text) {
        case .success(let day): return day
        case .failure(let fault): throw CommandFailure.usage(words.sentence(for: fault))
        }
    }

    func time(_ text: String) throws -> TimeOfDay {
        switch TimeInput.read(text) {
        case .success(let time): return time
        case .failure(let fault): throw CommandFailure.usage(words.sentence(for: fault))
        }
    }

    func fields(
        _ arguments: [String], allowed: [Field]? = nil, of kind: Entity.Kind, isRunning: Bool = false
    ) throws -> Fields {
        try FieldArguments(
            kind: kind, today: today, calendar: calendar, words: words, isRunning: isRunning,
            // Everybody is read for them.
            retired: kind == .organisation ? directory.retiredCodes : [], find: find
        )
        .read(arguments, of: allowed ?? kind.fields)
    }

    func short(_ id: EntityID) -> String { (try? workspace.shortID(id)) ?? id.shown }
}

// MARK: - Recording

extension Session {
    @discardableResult
    func perform(_ commands: Command...) throws -> [Fact] { try perform(commands) }

    /// As one line.
    @discardableResult
    func perform(_ commands: [Command]) throws -> [Fact] {
        let done = try explaining(commands) {
            try workspace.perform(by: try me(), today: today) { _ in commands }
        }
        let lookup = lookup(of: done.facts)
        for fact in done.facts {
            let sentence = safe(words.sentence(for: fact, lookup) + createdID(fact))
            Standard.output.write(sentence + "\n", isRecorded: true)
        }
        for advice in done.advice { remark(words.sentence(for: advice, lookup)) }
        return done.facts
    }

    /// Undo, or redo, of a whole line; who asked says in words what came back.
    func take(back row: HistoryRow) throws {
        let command = Command.undo(row.line)
        _ = try explaining([command]) {
            try workspace.perform(by: try me(), today: today) { _ in [command] }
        }
    }

    /// The act that an undo took back, to be named when it comes back; the undo itself when it is long ago.
    func act(undoneBy row: HistoryRow) throws -> HistoryRow {
        guard case .undone(let line)? = row.facts.first?.event.body else { return row }
        return try history(HistoryFilter(limit: 500)).first { $0.line == line } ?? row
    }

    /// A refusal names the checkpoint and the criterion that it is about, as the screens do.
    func explaining<Outcome>(_ commands: [Command], _ body: () throws -> Outcome) throws -> Outcome {
        do { return try body() } catch let refusal as Refusal {
            let command = commands.first
            let mission = (command?.mission ?? command?.on).flatMap { try? whole($0) }
            let attempt = command.map { Attempt($0, in: mission, directory) } ?? Attempt()
            throw Refused(explanation: words.explanationInShell(for: refusal, of: attempt))
        }
    }

    /// Names and numbers for sentences about facts of one mission.
    func lookup(of facts: [Fact]) -> Lookup {
        let mission = facts.first.flatMap { try? whole($0.root) }
        return Lookup(directory, mission, on: today)
    }

    /// A fact that stands alone: its mission, then what was done.
    func sentence(_ fact: Fact) -> String {
        let place = (try? whole(fact.root))?.reference.map { "\($0) · " } ?? ""
        return place + words.sentence(for: fact, lookup(of: [fact]))
    }

    /// What was made can be named in the next command.
    private func createdID(_ fact: Fact) -> String {
        guard fact.event.subject == nil, fact.event.body.type.creates != nil else { return "" }
        return "  (\(short(fact.created)))"
    }

    func answer(
        _ name: String, _ options: AnswerOptions, _ verdict: Verdict, comment: String? = nil,
        reserves: [Reserve] = [], rework: [ReworkPoint] = []
    ) throws {
        let (id, mission) = try part(name, .checkpoint)
        let count = try whole(mission).checkpoint(id)?.criteria.count ?? 0
        let decision = Decision(
            verdict: verdict, day: try day(done: options.on),
            findings: try options.findings(count: count, words),
            comment: comment ?? options.comment, reserves: reserves, rework: rework)
        try perform(.answer(checkpoint: id, in: mission, decision))
    }
}

// MARK: - Printing

extension Session {
    /// The one door to the terminal: what comes from records has nothing left in it that a terminal obeys.
    func print(_ lines: [String]) { Standard.output.write(lines.map { safe($0) + "\n" }.joined()) }
    func print(_ json: JSON) {
        Standard.output.write(JSONWriter.pretty(json, asciiOnly: width != nil) + "\n")
    }
    /// What another program is to take in: as it is into a file or a pipe, harmless where a terminal would obey it.
    func write(file text: String) {
        Standard.output.write(width == nil ? text : shownSafely(text, keepingLines: true))
    }
    func safe(_ text: String) -> String { shownSafely(text) }
    /// Beside what was asked for: scripts read the other stream.
    func remark(_ text: String) { Standard.error.write("\(safe(text))\n") }
}
