import Domain
import Glibc
import Testing

@testable import Store

/// A workspace in which every text of every type of event is a mark of its own, in a mission of one freelance and in
/// a mission of another: what is in a bundle can be told from its bytes.
struct MarkedWorkspace {
    let desk: Desk
    let workspace: Workspace
    let organisation: EntityID
    let member: EntityID
    let person: EntityID
    let other: EntityID
    let funding: EntityID
    let mission: EntityID
    let otherMission: EntityID

    init() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        let first = try Self.write(
            workspace,
            [
                Event(.created(.organisation, [.name: .text("Les Sillons"), .shortName: .text("S")])),
                Event(.created(.member, [.name: .text("Inès"), .roles: .texts(["coordination"])])),
                Event(.created(.freelance, [.name: .text("Yanis")])),
                Event(.created(.freelance, [.name: .text("secret:other.name")])),
                Event(.created(.funding, [.name: .text("secret:funding.name")])),
                Event(.created(.member, [.name: .text("secret:absent.name"), .roles: .texts(["lead"])])),
            ])
        let ids = (0..<6).map { EntityID(line: first, place: $0) }
        self.desk = desk
        self.workspace = workspace
        (organisation, member, person, other, funding) = (ids[0], ids[1], ids[2], ids[3], ids[4])
        mission = try Self.mission(workspace, "Le site", ids[0], ids[2])
        otherMission = try Self.mission(workspace, "secret:other.title", ids[0], ids[3])
    }

    static func mission(
        _ workspace: Workspace, _ title: String, _ organisation: EntityID, _ freelance: EntityID?
    ) throws -> EntityID {
        let fields: Fields = [
            .title: .text(title), .organisation: .id(organisation), .category: .text("WEB"),
            .freelance: freelance.map { .id($0) },
        ]
        return EntityID(line: try write(workspace, [Event(.created(.mission, fields))]), place: 0)
    }

    /// As a member would have, and never refused.
    @discardableResult
    static func write(_ workspace: Workspace, _ events: [Event], by: EntityID? = nil) throws -> LineID {
        try write(workspace, events.map(\.json), by: by)
    }

    @discardableResult
    static func write(_ workspace: Workspace, _ events: [JSON], by: EntityID? = nil) throws -> LineID {
        let line = try workspace.journal.append(
            by: by?.description ?? "", at: "2026-11-23T10:00:00+01:00"
        ) { _ in events }
        _ = try workspace.catchUp()
        return line.id
    }

    @discardableResult
    func write(_ events: Event..., by: EntityID? = nil) throws -> LineID {
        try Self.write(workspace, events, by: by ?? member)
    }

    func bundle(_ missions: EntityID...) throws -> BundleDraft {
        try workspace.bundle(of: missions.isEmpty ? [mission] : missions, for: nil, now: fixedNow)
    }

    /// What stands in the file.
    func text(_ missions: EntityID...) throws -> String {
        let bundle = try workspace.bundle(
            of: missions.isEmpty ? [mission] : missions, for: nil, now: fixedNow
        ).bundle
        return String(decoding: bundle.bytes, as: UTF8.self)
    }
}

// MARK: Marks

extension MarkedWorkspace {
    /// One event of each type in that mission, each text, number and day in it a mark; returns the marks, by names
    /// such as `mission.edited title`.
    func writeEveryEvent(
        in mission: EntityID, of freelance: EntityID, from first: Int
    ) throws -> [String: Set<String>] {
        var marks = Marks(next: first)
        let parts = try makeParts(in: mission, of: freelance)
        let unmarked: Set<EventType> = [.lineUndone, .personErased, .factErased, .factWithheld]
        for type in EventType.allCases where !unmarked.contains(type) {
            let body = try Example.body(type)
            var event = Event(body)
            if let part = body.part, type.creates == nil { event.subject = parts[part] }
            if body.part == nil { event.subject = root(of: type, mission, freelance) }
            if let part = body.part { event.mission = part == .document ? freelance : mission }
            let json = Marking(type: type.rawValue, ids: ids(parts, mission, freelance))
                .marked(event.json, &marks)
            try Self.write(workspace, [json], by: member)
        }
        return marks.byName
    }

    private func root(of type: EventType, _ mission: EntityID, _ freelance: EntityID) -> EntityID? {
        switch type.rawValue.prefix(while: { $0 != "." }) {
        case "organisation": organisation
        case "member": member
        case "freelance": type == .freelanceSelected ? mission : freelance
        case "funding": funding
        case "setting": nil
        default: mission
        }
    }

    private func makeParts(in mission: EntityID, of freelance: EntityID) throws -> [Entity.Kind: EntityID] {
        var parts: [Entity.Kind: EntityID] = [:]
        for kind in Entity.Kind.allCases where kind.holder != nil {
            let fields: Fields =
                switch kind {
                case .meeting: [.kind: .text("followUp"), .participants: .ids([freelance, member])]
                case .engagement: [.sent: .day(monday)]
                case .candidacy: [.freelance: .id(other)]
                default: [:]
                }
            let holder = kind == .document ? freelance : mission
            parts[kind] = EntityID(line: try write(Event(.created(kind, fields), in: holder)), place: 0)
        }
        return parts
    }

    /// What the members that name things are to name, so that what is said stays inside the mission.
    private func ids(
        _ parts: [Entity.Kind: EntityID], _ mission: EntityID, _ freelance: EntityID
    ) -> [String: [EntityID]] {
        let member = [member]
        return [
            "agreedIn": [parts[.meeting]].compactMap { $0 },
            "checkpoint": [parts[.checkpoint]].compactMap { $0 }, "owner": [freelance],
            "freelance": [freelance], "organisation": [organisation], "organisations": [organisation],
            "lead": member, "backup": member, "reviewer": member, "learner": member, "funding": [funding],
            "participants": [freelance] + member, "present": [freelance] + member,
        ]
    }
}
