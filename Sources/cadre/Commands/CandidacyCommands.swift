import ArgumentParser
import Domain
import Interface

struct CandidacyCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "candidacy",
        abstract: "Candidacies for a mission: compare, open, quote, score, choose, answer.",
        discussion: """
            A candidacy is named MISSION.freelance, for instance M9.Karim, or by its id.
            Example: cadre candidacy list M9
            """,
        subcommands: [
            CandidacyList.self, CandidacyOpen.self, CandidacyEdit.self, CandidacyScoring.self,
            CandidacyMove.self, CandidacyChoose.self, CandidacyLetter.self,
        ])
}

struct CandidacyName: ParsableArguments {
    @Argument(help: "MISSION.freelance, for instance M9.Karim, or the candidacy's id.") var candidacy: String
}

struct CandidacyList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Compare the candidates for a mission: weights, scores, totals.",
        discussion: "Example: cadre candidacy list M9")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String

    func run(in session: Session) throws {
        let mission = try session.whole(try session.mission(mission))
        if output.json { return session.print(session.json.comparison(mission)) }
        session.print(ComparisonTable(session, mission).lines)
    }
}

struct CandidacyOpen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Consider a freelance for a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.candidacy.fields)).
            Example: cadre candidacy open M9 freelance=Gaël amount=9000
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.candidacy, part) }
}

struct CandidacyEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Record a quote (amount=) or the answer given (answered=).",
        discussion: "Example: cadre candidacy edit M9.Karim amount=9200 days=20")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CandidacyName
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.candidacy, try session.candidacy(name.candidacy), words)
    }
}

struct CandidacyScoring: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Score a candidate from 0 to 4; a high score on a value has its fact.",
        discussion: """
            What is scored: skills, availability, price (follows from the quotes when left out), knowledge, and each \
            value of the charter by its code. A value at 3 or 4 needs the fact that shows it: V1.fact="…". An empty \
            score (V1=) is taken back.
            Professional values only: no politics, religion, union, health or private life.
            Example: cadre candidacy score M9.Karim skills=3 V2=4 V2.fact="a formé deux équipes d'atelier"
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var name: CandidacyName
    @Argument(help: "criterion=points, and criterion.fact=\"…\".") var scores: [String]

    func run(in session: Session) throws {
        let (id, mission) = try session.candidacy(name.candidacy)
        let candidacy = try session.whole(mission).candidacy(id)
        let given = try ScoreArguments(session.words).read(scores)
        try session.perform(
            given.map { criterion, score in
                .score(candidacy: id, in: mission, criterion, score.merged(with: candidacy?.score(criterion)))
            })
    }
}

struct CandidacyMove: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Say where a candidacy stands; selected chooses the freelance.",
        discussion: """
            States: \(CandidacyState.allCases.map(\.rawValue).joined(separator: ", ")).
            Example: cadre candidacy move M9.Hugo met
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var name: CandidacyName
    @Argument(help: "The state.") var state: String
    @Argument(help: "Why.") var reason: String?
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let state: CandidacyState = try session.choice(self.state, "états", "states")
        let (id, mission) = try session.candidacy(name.candidacy)
        try session.perform(
            .move(candidacy: id, in: mission, to: state, day: try session.day(done: on), reason: reason))
    }
}

struct CandidacyChoose: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "choose", abstract: "Choose a candidate, with the reason that the others may hear.",
        discussion: "Example: cadre candidacy choose M9.Yanis \"a déjà relié deux ateliers\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CandidacyName
    @Argument(help: "Why, in one sentence.") var reason: String
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.candidacy(name.candidacy)
        try session.perform(
            .move(candidacy: id, in: mission, to: .selected, day: try session.day(done: on), reason: reason))
    }
}

struct CandidacyLetter: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter", abstract: "A courteous answer to a candidate who was not chosen, to copy.",
        discussion: "Example: cadre candidacy letter M9.Hugo --lang fr")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CandidacyName

    func run(in session: Session) throws {
        let (id, mission) = try session.candidacy(name.candidacy)
        let whole = try session.whole(mission)
        let text = session.words.courtesy(
            to: session.directory.name(whole.candidacy(id)?.freelance), mission: whole.title,
            organisation: session.directory.name(whole.organisation), reason: whole.selectionReason)
        session.print(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
}

extension Session {
    /// `M9.Karim`, or the id.
    func candidacy(_ text: String) throws -> (EntityID, mission: EntityID) {
        guard let dot = text.firstIndex(of: "."), let mission = try? mission(String(text[..<dot])) else {
            return try part(text, .candidacy)
        }
        let freelance = try find(String(text[text.index(after: dot)...]), [.freelance])
        guard let found = try whole(mission).candidacies.last(where: { $0.freelance == freelance }) else {
            let name = directory.name(freelance) ?? ""
            throw CommandFailure.refused(
                words.say(
                    "Aucune candidature de \(name) pour cette mission ; « cadre candidacy open » en ouvre une.",
                    "No candidacy of \(name) for this mission; “cadre candidacy open” opens one."))
        }
        return (found.id, mission)
    }
}
