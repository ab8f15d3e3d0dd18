import ArgumentParser
import Domain
import Interface

struct CheckpointCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "Validation checkpoints: plan, deliver, answer.",
        discussion: "A checkpoint is named MISSION.n, for instance M2.3.\nExample: cadre checkpoint list",
        subcommands: [
            CheckpointList.self, CheckpointAdd.self, CheckpointEdit.self, CheckpointReschedule.self,
            CheckpointDeliver.self, CheckpointWithdraw.self, CheckpointCheck.self, CheckpointAccept.self,
            CheckpointReserve.self, CheckpointRework.self, CheckpointRefuse.self, CheckpointLift.self,
            CheckpointWaive.self, CheckpointCancel.self, CheckpointReopen.self,
        ])
}

struct CheckpointName: ParsableArguments {
    @Argument(help: "MISSION.n, for instance M2.3, or the checkpoint's id.", completion: .checkpoints)
    var checkpoint: String
}

struct CheckpointAdd: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Plan a checkpoint of a mission.",
        discussion: """
            Fields: \(FieldArguments.names(Entity.Kind.checkpoint.fields)).
            Criteria are separated by |, and a leading star says required.
            Example: cadre checkpoint add M11 title="Cadrage" due=+3w share=20 criteria="*rôles écrits|risques"
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var part: NewPart

    func run(in session: Session) throws { try session.add(.checkpoint, part) }
}

struct CheckpointEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change fields of a checkpoint.",
        discussion: "Example: cadre checkpoint edit M2.3 title=\"Version de recette, accessible\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @OptionGroup var words: FieldWords

    func run(in session: Session) throws {
        try session.edit(.checkpoint, try session.part(name.checkpoint, .checkpoint), words)
    }
}

struct CheckpointReschedule: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Move a checkpoint's due day; beyond the free slippage with a reason.",
        discussion: "Example: cadre checkpoint move M2.3 +1w --reason \"essais au clavier\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "The new day.") var to: String
    @Option(help: "Why.") var reason: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        try session.perform(.reschedule(checkpoint: id, in: mission, to: try session.day(to), reason: reason))
    }
}

struct CheckpointDeliver: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "Record a delivery received from the freelance.",
        discussion: "Example: cadre checkpoint deliver M2.2 \"Maquettes, version 3\" --ref https://…")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "What was delivered.") var what: String = ""
    @Option(help: "Where it is: a path or an address.") var ref: String?
    @Option(help: "How it came: call, mail, video, inPerson, message, tool.") var via: String = "mail"
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        guard let via = Via(rawValue: via) else {
            throw CommandFailure.usage(
                session.words.say(
                    "--via attend l'un de \(Via.allCases.map(\.rawValue).joined(separator: ", ")).",
                    "--via wants one of \(Via.allCases.map(\.rawValue).joined(separator: ", "))."))
        }
        let delivery = Delivery(day: try session.day(done: on), what: what, reference: ref, via: via)
        try session.perform(.submit(checkpoint: id, in: mission, delivery))
    }
}

struct CheckpointWithdraw: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take back a delivery recorded by mistake.",
        discussion: "Example: cadre checkpoint withdraw M7.2 \"mauvais fichier\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        try session.perform(.withdrawSubmission(checkpoint: id, in: mission, reason: reason))
    }
}

struct CheckpointCheck: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tick one criterion ahead of the answer.",
        discussion: "Example: cadre checkpoint check M7.2 1 yes")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "The criterion's number, from 1.") var criterion: Int
    @Argument(help: "yes, no or n/a.") var finding: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        guard let finding = Finding(rawValue: finding) else {
            throw CommandFailure.usage(
                session.words.say("On attend yes, no ou n/a.", "One of yes, no, n/a is wanted."))
        }
        try session.perform(.check(criterion: criterion - 1, finding, checkpoint: id, in: mission))
    }
}

struct CheckpointAccept: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept a delivery; every required criterion must be met.",
        discussion: "Example: cadre checkpoint accept M7.2 --met all")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @OptionGroup var answer: AnswerOptions

    func run(in session: Session) throws {
        try session.answer(name.checkpoint, answer, .accepted)
    }
}

struct CheckpointReserve: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reserve", abstract: "Accept with a reservation, to be lifted by a day.",
        discussion:
            "Example: cadre checkpoint reserve M7.2 \"relances de mai\" --owner Pauline --due +2w --met all")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "What remains to be done.") var text: String
    @Option(help: "Who lifts it: the freelance or a member.") var owner: String?
    @Option(help: "By which day.") var due: String = "+2w"
    @OptionGroup var answer: AnswerOptions

    func run(in session: Session) throws {
        let (_, mission) = try session.part(name.checkpoint, .checkpoint)
        let who =
            try owner.map { try session.find($0, [.freelance, .member]) } ?? session.freelance(of: mission)
        let reserve = Reserve(text: text, owner: who, due: try session.day(due))
        try session.answer(name.checkpoint, answer, .acceptedWithReserves, reserves: [reserve])
    }
}

struct CheckpointRework: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rework", abstract: "Ask for rework on criteria that are not met.",
        discussion: "Example: cadre checkpoint rework M7.2 \"relances de mai\" --criterion 2 --met 1,3")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "What to take up again.") var text: String
    @Option(help: "The number of the criterion that is not met.") var criterion: Int?
    @Flag(help: "Beyond what was agreed: a new request, perhaps an amendment.") var newRequest = false
    @OptionGroup var answer: AnswerOptions

    func run(in session: Session) throws {
        let point = ReworkPoint(criterion: criterion.map { $0 - 1 }, text: text, isNewRequest: newRequest)
        try session.answer(name.checkpoint, answer, .changesRequested, rework: [point])
    }
}

struct CheckpointRefuse: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "refuse", abstract: "Refuse a delivery for good; a signatory's act.",
        discussion:
            "Example: cadre checkpoint refuse M7.2 \"Le tri livré ne correspond pas aux relances.\" --as Bruno"
    )
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Why, in twenty characters at least.") var reason: String
    @OptionGroup var answer: AnswerOptions

    func run(in session: Session) throws {
        try session.answer(name.checkpoint, answer, .rejected, comment: reason)
    }
}

struct CheckpointLift: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift", abstract: "Lift a reservation.",
        discussion: "Example: cadre checkpoint lift M4.3")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Which one, from 1.") var reserve: Int = 1
    @Option(help: "A note.") var note: String?
    @Option(help: "On which day.") var on: String?

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        let open = try session.whole(mission).checkpoint(id)?.reserves ?? []
        guard open.indices.contains(reserve - 1) else {
            throw CommandFailure.refused(
                session.words.say(
                    "Ce point n'a pas de réserve \(reserve).",
                    "This checkpoint has no reservation \(reserve)."))
        }
        try session.perform(
            .lift(
                reserve: open[reserve - 1].id, checkpoint: id, in: mission, day: try session.day(done: on),
                note: note))
    }
}

struct CheckpointWaive: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: "Waive a checkpoint, with its reason.",
        discussion: "Example: cadre checkpoint waive M6.4 \"lot abandonné d'un commun accord\" --as Maëlle")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Why.") var reason: String
    @Option(help: "What becomes of its price: keep, cancel or transfer.") var payment: String = "keep"

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        guard let effect = PaymentEffect(rawValue: payment) else {
            throw CommandFailure.usage(
                session.words.say(
                    "--payment attend keep, cancel ou transfer.", "--payment wants keep, cancel or transfer.")
            )
        }
        try session.perform(
            .waive(checkpoint: id, in: mission, day: session.today, reason: reason, effect: effect))
    }
}

struct CheckpointCancel: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Cancel a checkpoint.",
        discussion: "Example: cadre checkpoint cancel M6.4 \"lot abandonné\"")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        try session.perform(.cancel(checkpoint: id, in: mission, day: session.today, reason: reason))
    }
}

struct CheckpointReopen: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Reopen an accepted or refused checkpoint; a signatory's act.",
        discussion: "Example: cadre checkpoint reopen M2.1 \"un critère oublié\" --as Bruno")
    @OptionGroup var globals: Globals
    @OptionGroup var name: CheckpointName
    @Argument(help: "Why.") var reason: String

    func run(in session: Session) throws {
        let (id, mission) = try session.part(name.checkpoint, .checkpoint)
        try session.perform(.reopen(checkpoint: id, in: mission, day: session.today, reason: reason))
    }
}
