import ArgumentParser
import Domain
import Interface

struct MissionMoveCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a mission to a state that follows its own.",
        discussion: """
            Example: cadre mission move M8 active --despite "début avancé d'un commun accord"
            What the state asks for and is not met is listed. A warning is passed over with a reason, for all \
            of them or for one: --despite G23="lancement tenu par téléphone".
            With a partner of before, no shortlist is asked for: --direct says why them, --freelance who, where the \
            mission does not name them yet.
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "need, framing, sourcing, ready, active, paused, closing, closed or dropped.")
    var state: String
    @Option(help: "Why; asked for where the way leads back or out.") var reason: String?
    @Option(help: "On which day it happened.") var on: String?
    @Option(help: "When a paused mission resumes.") var resume: String?
    @Option(help: "Why a partner of before, without a shortlist.") var direct: String?
    @Option(help: "The partner, with --direct.", completion: .freelances) var freelance: String?
    @OptionGroup var despite: DespiteOptions

    func run(in session: Session) throws {
        let id = try session.mission(mission)
        let move = Command.moveMission(
            id, to: try session.state(state), day: try session.day(done: on), reason: reason,
            resumeOn: try resume.map(session.day(_:)), despite: try despite.read(session.words),
            direct: direct != nil)
        try session.perform(try choice(of: id, session) + [move])
        if direct != nil { try tellReview(of: id, session) }
    }

    /// What was last reviewed with the partner, as the form that moves says it.
    private func tellReview(of id: EntityID, _ session: Session) throws {
        guard let partner = try session.whole(id).freelance else { return }
        let reviewed = try session.missions(Partnership.filter(partner))
            .compactMap { try session.whole($0.card.id).record.day(.reviewShared) }
        session.remark(session.words[Partnership.phrase(lastReview: reviewed.max())])
    }

    /// Chosen and moved in one line: one undo takes both back.
    private func choice(of id: EntityID, _ session: Session) throws -> [Command] {
        guard let direct else {
            guard freelance == nil else {
                throw CommandFailure.usage(
                    session.words.say(
                        "--freelance accompagne --direct ; sinon, « cadre candidacy choose » retient quelqu'un.",
                        "--freelance goes with --direct; else “cadre candidacy choose” chooses somebody."))
            }
            return []
        }
        let mission = try session.whole(id)
        guard let partner = try freelance.map({ try session.find($0, [.freelance]) }) ?? mission.freelance
        else {
            throw CommandFailure.usage(
                session.words.say(
                    "Dire avec qui : --freelance NOM.", "Say with whom: --freelance NAME."))
        }
        if mission.freelance == partner, mission.selectionReason != nil { return [] }
        return [.select(freelance: partner, in: id, day: try session.day(done: on), reason: direct)]
    }
}

struct MissionPause: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Pause an active mission.",
        discussion: "Example: cadre mission pause M2 \"Changement de logiciel\" --resume +4w")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String
    @Option(help: "When it resumes.") var resume: String?
    @OptionGroup var despite: DespiteOptions

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(
                try session.mission(mission), to: .paused, day: session.today, reason: reason,
                resumeOn: try resume.map(session.day(_:)), despite: try despite.read(session.words)))
    }
}

struct MissionResume: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Resume a paused mission.",
        discussion: "Example: cadre mission resume M7")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String

    func run(in session: Session) throws {
        try session.perform(.moveMission(try session.mission(mission), to: .active, day: session.today))
    }
}

struct MissionClose: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a mission that is closing.",
        discussion: "Example: cadre mission close M3")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @OptionGroup var despite: DespiteOptions

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(
                try session.mission(mission), to: .closed, day: session.today,
                despite: try despite.read(session.words)))
    }
}

struct MissionReopen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Reopen a closed mission.",
        discussion: "Example: cadre mission reopen M3 \"une facture oubliée\" --as Bruno")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(try session.mission(mission), to: .closing, day: session.today, reason: reason))
    }
}

struct MissionDrop: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Drop a mission, with its reason; nothing is deleted.",
        discussion: "Example: cadre mission drop M11 \"le poste est pourvu autrement\"")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the title.", completion: .missions) var mission: String
    @Argument(help: "Why.") var reason: String
    @OptionGroup var despite: DespiteOptions

    func run(in session: Session) throws {
        try session.perform(
            .moveMission(
                try session.mission(mission), to: .dropped, day: session.today, reason: reason,
                despite: try despite.read(session.words)))
    }
}

/// Reasons to pass over what a move asks for.
struct DespiteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Why warnings are passed over: a reason for all, or for one gate.", valueName: "[G04=]reason"))
    var despite: [String] = []

    /// A letter and digits before the first “=” are a code, known or not: a slip must not pass everything.
    func read(_ words: Words) throws -> Despite {
        var read = Despite()
        for text in despite {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, Self.looksLikeCode(parts[0]) else {
                read.all = text
                continue
            }
            guard let code = GateCode(rawValue: parts[0].uppercased()) else {
                let known = GateCode.allCases.map(\.rawValue).joined(separator: " ")
                throw CommandFailure.usage(
                    words.say(
                        "« \(parts[0]) » n'est pas une condition. Connues : \(known).",
                        "“\(parts[0])” is no gate. Known: \(known)."))
            }
            read.each[code] = parts[1]
        }
        return read
    }

    private static func looksLikeCode(_ word: String) -> Bool {
        word.count <= 5 && word.first?.isLetter == true && !word.dropFirst().isEmpty
            && word.dropFirst().allSatisfy(\.isNumber)
    }
}
