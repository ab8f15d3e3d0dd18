// Finding what a command is about.
extension Mission {
    /// What a part of this mission is, by its id; nil when its creation has not arrived.
    func kind(of id: EntityID) -> Entity.Kind? {
        if checkpoint(id)?.isHere ?? false { return .checkpoint }
        if meeting(id)?.isHere ?? false { return .meeting }
        if action(id)?.isHere ?? false { return .action }
        if contact(id)?.isHere ?? false { return .contact }
        if invoice(id)?.isHere ?? false { return .invoice }
        if engagement(id)?.isHere ?? false { return .engagement }
        if objective(id)?.isHere ?? false { return .objective }
        if candidacy(id)?.isHere ?? false { return .candidacy }
        if transfer(id)?.isHere ?? false { return .transfer }
        return allocation(id)?.isHere ?? false ? .allocation : nil
    }
}

extension Situation {
    func kind(of id: EntityID) -> Entity.Kind? {
        if let kind = directory[id]?.kind { return kind }
        if missions[id]?.isHere ?? false { return .mission }
        for mission in missions.values {
            if let kind = mission.kind(of: id) { return kind }
        }
        let isDocument = directory.all(.freelance, archived: true).contains {
            $0.document(id)?.isHere ?? false
        }
        return isDocument ? .document : nil
    }
}

extension Deliberation {
    func mission(_ id: EntityID?) throws(Refusal) -> Mission {
        guard let id else { throw .missing(.subject) }
        guard let mission = situation.missions[id], mission.isHere else {
            throw absence(of: id, wanted: [.mission])
        }
        return mission
    }

    func party(_ id: EntityID?, _ kinds: [Entity.Kind]) throws(Refusal) -> Party {
        guard let id else { throw .missing(.subject) }
        guard let party = situation.directory[id], let kind = party.kind, kinds.contains(kind) else {
            throw absence(of: id, wanted: kinds)
        }
        return party
    }

    /// A part of a mission, refused when it is not there or is something else.
    func part<Member: Part>(
        _ command: Command, _ kind: Entity.Kind, _ find: (Mission) -> (EntityID) -> Member?
    ) throws(Refusal) -> (mission: Mission, part: Member) {
        let mission = try mission(command.mission)
        guard let id = command.on else { throw .missing(.subject) }
        guard let part = find(mission)(id), part.isHere else { throw absence(of: id, wanted: [kind]) }
        return (mission, part)
    }

    /// The freelance whose document it is.
    @discardableResult
    func holder(_ id: EntityID?) throws(Refusal) -> Party { try party(id, [.freelance]) }

    func document(_ command: Command) throws(Refusal) -> ComplianceDocument {
        let freelance = try holder(command.mission)
        guard let id = command.on else { throw .missing(.subject) }
        guard let document = freelance.document(id), document.isHere else {
            throw absence(of: id, wanted: [.document])
        }
        return document
    }

    func absence(of id: EntityID, wanted: [Entity.Kind]) -> Refusal {
        guard let kind = situation.kind(of: id), !wanted.contains(kind) else { return .notFound(id) }
        return .wrongKind(id, wanted: wanted)
    }

    /// Refuses ids that name nothing, or nothing of the right kind, or (newly named) what is archived.
    func resolve(_ fields: Fields, in mission: Mission?, before record: Record = Record()) throws(Refusal) {
        for entry in fields.entries {
            guard let kinds = entry.field.names else { continue }
            let known = record[entry.field]?.named ?? []
            for id in entry.value?.named ?? [] where !known.contains(id) {
                try resolve(id, kinds, in: mission)
            }
        }
    }

    func resolve(_ id: EntityID, _ kinds: [Entity.Kind], in mission: Mission?) throws(Refusal) {
        let kind = situation.directory[id]?.kind ?? mission?.kind(of: id)
        guard let kind, kinds.contains(kind) else { throw absence(of: id, wanted: kinds) }
        if situation.directory[id]?.isArchived ?? false { throw .archived(id) }
    }
}

extension Field {
    /// The kinds of thing that the field names.
    fileprivate var names: [Entity.Kind]? {
        switch kind {
        case .one(let kinds), .several(let kinds): kinds
        default: nil
        }
    }
}

extension Value {
    /// The things that the value names.
    var named: [EntityID] {
        switch self {
        case .id(let id): [id]
        case .ids(let ids): ids
        default: []
        }
    }
}
