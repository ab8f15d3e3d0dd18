// Who may do what (domain §2.1, §2.3).
extension Role {
    /// Everyone but those who only read.
    static let writing: [Role] = [.coordination, .lead, .signatory, .treasurer]
    static let follow: [Role] = [.coordination, .lead]
    static let govern: [Role] = [.coordination, .signatory]
    static let money: [Role] = [.coordination, .treasurer]
}

extension Entity.Kind {
    /// Who makes and edits such things.
    var writers: [Role] {
        switch self {
        case .organisation, .member, .engagement: Role.govern
        case .freelance, .mission, .checkpoint, .meeting, .action, .contact, .objective, .candidacy,
            .transfer:
            Role.follow
        case .document: [.coordination, .lead, .treasurer]
        case .invoice, .funding, .allocation: Role.money
        }
    }
}

extension Verdict {
    /// Who may give this answer, beside the reviewer; a rejection is for signatories alone.
    package var deciders: [Role] {
        switch self {
        case .accepted, .acceptedWithReserves, .changesRequested: [.coordination, .lead, .signatory]
        case .rejected: [.signatory]
        }
    }
}

extension MissionMove {
    /// Who may go from one state to another. Dropping what was signed is for the one who may sign.
    func movers(from: MissionState, to: MissionState, signed: Bool) -> [Role] {
        switch self {
        // What only a signatory passes over, a signatory moves.
        case .moved:
            to == .ready ? Role.govern : to == .active ? Role.follow + [.signatory] : Role.follow
        case .movedBack: from == .closing ? Role.govern : [.coordination]
        case .paused, .resumed: Role.follow
        case .closed: [.coordination]
        case .reopened: [.signatory]
        case .dropped: signed ? [.signatory] : [.coordination]
        }
    }
}

extension Deliberation {
    /// Refuses an author who holds none of these roles, unless they are that very person.
    func require(_ roles: [Role], or person: EntityID? = nil) throws(Refusal) {
        let author = try author()
        // What they may record is in a table of its own, by what the fact is about.
        if isReplying { return }
        guard author.roles.contains(where: roles.contains) || (person == author.id && author.mayWrite) else {
            throw .needsRole(roles)
        }
    }

    /// A workspace begins with nobody: the first organisation and members need no author.
    func requireOrBegin(_ roles: [Role]) throws(Refusal) {
        if situation.by == nil, beganEmpty { return }
        try require(roles)
    }

    func author() throws(Refusal) -> Party {
        guard let id = situation.by, let author = situation.directory[id],
            author.kind == .member || (author.kind == .freelance && isReplying)
        else { throw .unknownAuthor }
        guard !author.isArchived else { throw .archived(id) }
        return author
    }

    /// The freelance of a partial workspace is at work in it.
    var isReplying: Bool { situation.addressee != nil && situation.by == situation.addressee }

    /// Said before any other rule: what else a form or a command would have to hold is of no use to them. An edit
    /// waits for the fact that it becomes, for a day that moves has a name of its own.
    func refuseUnlessReply(_ command: Command) throws(Refusal) {
        guard isReplying else { return }
        if case .edited = command.wish { return }
        guard Event(command.wish).isReply else { throw .notForFreelance(.notTheirs) }
    }

    func refuseUnlessReply(_ event: Event) throws(Refusal) {
        guard let person = situation.addressee else { return }
        guard isReplying else { throw .unknownAuthor }
        let mission = (event.mission ?? event.subject).flatMap { situation.missions[$0] }
        if let fault = event.replyFault(by: person, in: mission, on: situation.today) {
            throw .notForFreelance(fault)
        }
    }

    /// To be called when members changed: somebody must stay who can appoint others.
    func keepCoordination() throws(Refusal) {
        let members = situation.directory.all(.member)
        guard members.contains(where: { $0.roles.contains(.coordination) }) else { throw .lastCoordination }
    }
}

extension Party {
    /// Holds a role beyond reading.
    fileprivate var mayWrite: Bool { roles.contains(where: Role.writing.contains) }
}
