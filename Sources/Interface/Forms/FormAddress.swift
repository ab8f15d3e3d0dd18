import Domain

/// Which form and on what, in names that stay.
struct FormAddress {
    var form: String
    var mission: EntityID?
    var id: EntityID?
    var kind: Entity.Kind?
    /// A state, a section of the brief.
    var word: String?
    /// All missions that are told the same.
    var missions: [EntityID] = []

    init(
        _ form: String, _ mission: EntityID?, _ id: EntityID? = nil, _ kind: Entity.Kind? = nil,
        _ word: String? = nil
    ) {
        self.form = form
        self.mission = mission
        self.id = id
        self.kind = kind
        self.word = word
    }

    init?(_ json: JSON) {
        guard let form = json["form"]?.string else { return nil }
        self.init(
            form, json["mission"]?.string.flatMap { EntityID($0) },
            json["id"]?.string.flatMap { EntityID($0) },
            json["kind"]?.string.flatMap(Entity.Kind.init), json["word"]?.string)
        missions = (json["missions"]?.array ?? []).compactMap { $0.string.flatMap { EntityID($0) } }
    }

    var json: JSON {
        let members: [(String, String?)] = [
            ("form", form), ("mission", mission?.description), ("id", id?.description),
            ("kind", kind?.rawValue), ("word", word),
        ]
        let all = missions.map { JSON.string($0.description) }
        return .object(
            members.compactMap { name, text in text.map { JSON.Member(name, .string($0)) } }
                + (all.isEmpty ? [] : [JSON.Member("missions", .array(all))]))
    }

    fileprivate func of(_ missions: [EntityID]) -> FormAddress {
        var address = self
        address.missions = missions
        return address
    }

    fileprivate var part: Focus.Part? {
        if let kind, let id { Focus.Part(kind, id) } else { nil }
    }
}

extension DraftSubject {
    var address: FormAddress {
        switch self {
        case .review(let mission, let id): FormAddress("review", mission, id)
        case .meeting(let mission, let id): FormAddress("meeting", mission, id)
        case .form(let subject): subject.address
        case .several(let subject, let missions): subject.address.of(missions)
        }
    }

    init?(_ address: FormAddress) {
        if address.form == "review" {
            guard let mission = address.mission, let id = address.id else { return nil }
            self = .review(mission: mission, checkpoint: id)
        } else if address.form == "meeting" {
            guard let mission = address.mission, let id = address.id else { return nil }
            self = .meeting(mission: mission, meeting: id)
        } else if let subject = FormSubject(address) {
            self = address.missions.isEmpty ? .form(subject) : .several(subject, address.missions)
        } else {
            return nil
        }
    }
}

extension FormSubject {
    var address: FormAddress {
        switch self {
        case .create(let kind, let mission): FormAddress("create", mission, nil, kind)
        case .edit(let kind, let id, let mission): FormAddress("edit", mission, id, kind)
        case .reengage(let mission): FormAddress("reengage", mission)
        case .need(let mission, let part): FormAddress("need", mission, nil, nil, part.rawValue)
        case .closing(let mission, let part): FormAddress("closing", mission, nil, nil, part.rawValue)
        case .frame(let mission): FormAddress("frame", mission)
        case .brief(let mission, let section): FormAddress("brief", mission, nil, nil, section.rawValue)
        case .note(let id): FormAddress("note", nil, id)
        case .takeOver: FormAddress("takeOver", nil)
        case .hesitate(let hesitation): FormAddress("hesitate", nil, nil, nil, hesitation.rawValue)
        case .template(let category): FormAddress("template", nil, nil, nil, category.rawValue)
        case .snooze(let id, let key): FormAddress("snooze", id, key.about, nil, key.code.rawValue)
        case .move(let mission, let state): FormAddress("move", mission, nil, nil, state.rawValue)
        case .deliver(let mission, let id): FormAddress("deliver", mission, id)
        case .withdraw(let mission, let id): FormAddress("withdraw", mission, id)
        case .reschedule(let mission, let part): FormAddress("reschedule", mission, part.id, part.kind)
        case .waive(let mission, let id): FormAddress("waive", mission, id)
        case .lift(let mission, let id): FormAddress("lift", mission, id)
        case .reopen(let mission, let part): FormAddress("reopen", mission, part.id, part.kind)
        case .cancel(let mission, let part): FormAddress("cancel", mission, part.id, part.kind)
        case .archive(let kind, let id): FormAddress("archive", nil, id, kind)
        case .amend(let mission, let id): FormAddress("amend", mission, id)
        case .score(let mission, let id, let criterion, _):
            FormAddress("score", mission, id, nil, criterion.rawValue)
        case .choose(let mission, let id): FormAddress("choose", mission, id)
        case .charter(let id): FormAddress("charter", nil, id)
        case .hold(let mission, let id): FormAddress("hold", mission, id)
        case .missed(let mission, let id): FormAddress("missed", mission, id)
        case .minutes(let mission, let id): FormAddress("minutes", mission, id)
        case .share(let mission, let id): FormAddress("share", mission, id)
        case .pay(let mission, let id): FormAddress("pay", mission, id)
        }
    }

    init?(_ address: FormAddress) {
        let subject =
            if let mission = address.mission {
                Self.ofMission(mission, address)
            } else {
                Self.ofNone(address)
            }
        guard let subject else { return nil }
        self = subject
    }

    private static func ofNone(_ address: FormAddress) -> FormSubject? {
        switch (address.form, address.id, address.kind) {
        case ("create", _, let kind?): .create(kind, mission: nil)
        case ("edit", let id?, let kind?): .edit(kind, id, mission: nil)
        case ("archive", let id?, let kind?): .archive(kind, id)
        case ("note", let id?, _): .note(id)
        case ("charter", let id?, _): .charter(id)
        case ("takeOver", _, _): .takeOver
        case ("hesitate", _, _): address.word.flatMap(Hesitation.init).map { .hesitate($0) }
        case ("template", _, _): address.word.flatMap(Category.init).map { .template($0) }
        default: nil
        }
    }

    private static func ofMission(_ mission: EntityID, _ address: FormAddress) -> FormSubject? {
        switch address.form {
        case "create": address.kind.map { .create($0, mission: mission) }
        case "edit": address.part.map { .edit($0.kind, $0.id, mission: mission) }
        case "frame": .frame(mission)
        case "reengage": .reengage(mission)
        case "need": address.word.flatMap(NeedPart.init(rawValue:)).map { .need(mission, $0) }
        case "closing": address.word.flatMap(ClosingPart.init(rawValue:)).map { .closing(mission, $0) }
        case "brief": address.word.flatMap(BriefSection.init).map { .brief(mission, $0) }
        case "move": address.word.flatMap(MissionState.init).map { .move(mission, to: $0) }
        case "snooze":
            address.word.flatMap(AlertCode.init).map { .snooze(mission, AlertKey($0, about: address.id)) }
        case "deliver": .deliver(mission: mission, checkpoint: address.id)
        case "reschedule": address.part.map { .reschedule(mission: mission, $0) }
        case "reopen": address.part.map { .reopen(mission: mission, $0) }
        case "cancel": address.part.map { .cancel(mission: mission, $0) }
        case "score":
            address.word.flatMap(ChoiceCriterion.init).flatMap { criterion in
                address.id.map { .score(mission: mission, candidacy: $0, criterion, points: nil) }
            }
        default: address.id.flatMap { ofPart($0, mission, address.form) }
        }
    }

    private static func ofPart(_ id: EntityID, _ mission: EntityID, _ form: String) -> FormSubject? {
        switch form {
        case "withdraw": .withdraw(mission: mission, checkpoint: id)
        case "waive": .waive(mission: mission, checkpoint: id)
        case "lift": .lift(mission: mission, checkpoint: id)
        case "amend": .amend(mission: mission, engagement: id)
        case "choose": .choose(mission: mission, candidacy: id)
        case "hold": .hold(mission: mission, meeting: id)
        case "missed": .missed(mission: mission, meeting: id)
        case "minutes": .minutes(mission: mission, meeting: id)
        case "share": .share(mission: mission, meeting: id)
        case "pay": .pay(mission: mission, invoice: id)
        default: nil
        }
    }
}
