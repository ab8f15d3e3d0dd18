import Domain
import TestSupport
import Testing

/// One organisation with a member for each role, a freelance and an active mission: where rules are tried.
struct Scene {
    var story = Story(on: "2026-11-02")  // a Monday
    let organisation: EntityID
    let members: [Role: EntityID]
    let outsider: EntityID
    let freelance: EntityID
    let funding: EntityID
    var mission: EntityID

    init(_ state: MissionState = .active, fields: Fields = [:]) {
        organisation = story.add(.organisation, Fields.organisation("Les Tisserands"))
        var members: [Role: EntityID] = [:]
        for role in Role.allCases {
            members[role] = story.add(
                .member, [.name: .text(role.rawValue), .roles: .texts([role.rawValue])])
        }
        self.members = members
        outsider = story.add(.member, [.name: .text("Sans rôle"), .roles: .texts([])])
        freelance = story.add(.freelance, [.name: .text("Lila")])
        funding = story.add(
            .funding, [.name: .text("Fondation"), .fundingKind: .text("foundation")])
        mission = EntityID(line: story.next, place: 0)
        story.by = members[.coordination]
        addMission(state, fields)
    }

    mutating func addMission(_ state: MissionState, _ fields: Fields = [:]) {
        var all: Fields = [
            .title: .text("Site"), .organisation: .id(organisation), .category: .text("WEB"),
            .freelance: .id(freelance), .start: .day("2026-10-01"), .end: .day("2026-12-31"),
        ]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        let line = story.write(Event(.missionImported(all, state: state, day: "2026-10-01")))
        mission = EntityID(line: line, place: 0)
    }

    func member(_ role: Role) -> EntityID { members[role]! }

    /// What a part of that kind belongs to.
    func holder(of kind: Entity.Kind) -> EntityID? {
        switch kind.holder {
        case .mission?: mission
        case .freelance?: freelance
        default: nil
        }
    }

    var today: Day { story.today }
    var folded: Mission { story.mission(mission) }

    mutating func write(_ body: Event.Body, on id: EntityID? = nil, seen: [LineID]? = nil) {
        let standing = id.map { standingLines($0) } ?? []
        story.write(Event(body, on: id ?? mission, in: id == nil ? nil : mission, seen: seen ?? standing))
    }

    /// What a fact that puts a part somewhere else must name.
    func standingLines(_ id: EntityID) -> [LineID] {
        let mission = folded
        return mission.checkpoint(id)?.standing.seen ?? mission.meeting(id)?.standing.seen
            ?? mission.action(id)?.standing.seen ?? mission.invoice(id)?.standing.seen
            ?? mission.transfer(id)?.standing.seen ?? []
    }

    /// What the rules say to one command of that member.
    func refusal(of command: Command, by member: EntityID?) -> Refusal? {
        var situation = story.situation
        situation.by = member
        do throws(Refusal) {
            _ = try decide([command], on: situation)
            return nil
        } catch {
            return error
        }
    }

    func refusal(of command: Command, by role: Role = .coordination) -> Refusal? {
        refusal(of: command, by: member(role))
    }

    func advice(on command: Command, by role: Role = .coordination) throws -> [Advice] {
        var situation = story.situation
        situation.by = member(role)
        return try decide([command], on: situation).advice
    }

    func event(of command: Command, by role: Role = .coordination) throws -> Event {
        var situation = story.situation
        situation.by = member(role)
        return try #require(try decide([command], on: situation).events.first)
    }

    /// The answer as it is completed.
    func decision(of command: Command) throws -> Decision {
        let event = try event(of: command)
        let decision: Decision? =
            if case .checkpointDecided(let decision) = event.body { decision } else { nil }
        return try #require(decision)
    }

    /// The fields of a new thing as they are completed.
    func fields(of command: Command) throws -> Fields {
        let event = try event(of: command)
        let fields: Fields? = if case .created(_, let fields) = event.body { fields } else { nil }
        return try #require(fields)
    }
}

extension Fields {
    static func organisation(_ name: String) -> Fields {
        [.name: .text(name), .shortName: .text("LT"), .legalForm: .text("association")]
    }

    /// These fields, some of them set otherwise or (nil) left out.
    func with(_ field: Field, _ value: Domain.Value?) -> Fields {
        var fields = self
        if let value { fields.set(field, value) } else { fields.remove(field) }
        return fields
    }
}

// Parts in every state.
extension Scene {
    mutating func checkpoint(
        _ state: CheckpointState = .planned, criteria: [Criterion] = [Criterion("Lisible")],
        due: Day = "2026-11-10", fields: Fields = [:]
    ) -> EntityID {
        var all: Fields = [
            .n: .number(folded.checkpoints.count + 1), .title: .text("Maquette"), .due: .day(due),
            .criteria: .criteria(criteria),
        ]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        let id = story.add(.checkpoint, all, in: mission)
        bring(id, to: state)
        return id
    }

    private mutating func bring(_ id: EntityID, to state: CheckpointState) {
        switch state {
        case .planned: break
        case .submitted: write(.checkpointSubmitted(Delivery(day: today - 1, what: "v1")), on: id)
        case .accepted: answer(id, .accepted)
        case .acceptedWithReserves: answer(id, .acceptedWithReserves)
        case .changesRequested: answer(id, .changesRequested)
        case .rejected: answer(id, .rejected)
        case .waived: write(.checkpointWaived(day: today, reason: "r", effect: .keep), on: id)
        case .cancelled: write(.checkpointCancelled(day: today, reason: "r"), on: id)
        }
    }

    mutating func answer(_ id: EntityID, _ verdict: Verdict, seen: [LineID]? = nil) {
        if folded.checkpoint(id)?.deliveries.isEmpty ?? true {
            write(.checkpointSubmitted(Delivery(day: today - 1, what: "v1")), on: id)
        }
        let round = verdict == .changesRequested ? (folded.checkpoint(id)?.round ?? 0) + 1 : 0
        let reserves = verdict == .acceptedWithReserves ? [reserve] : []
        let decision = Decision(verdict: verdict, day: today, reserves: reserves, round: round)
        write(.checkpointDecided(decision), on: id, seen: seen)
    }

    var reserve: Reserve { Reserve(text: "Coquille p. 3", owner: freelance, due: today + 7) }

    /// The name of the first reserve of the answer that stands.
    func reserveID(_ id: EntityID) -> Checkpoint.ReserveID {
        folded.checkpoint(id)?.reserves.first?.id
            ?? Checkpoint.ReserveID(decision: story.next, index: 0)
    }

    mutating func meeting(_ state: MeetingState = .planned, day: Day = "2026-11-01") -> EntityID {
        let id = story.add(.meeting, [.kind: .text("followUp"), .day: .day(day)], in: mission)
        switch state {
        case .planned: break
        case .missed: write(.meetingMissed(reason: "r"), on: id)
        case .cancelled: write(.meetingCancelled(reason: nil), on: id)
        case .held, .minuted, .shared, .agreed:
            write(.meetingHeld(Holding(day: day, present: [member(.lead), freelance])), on: id)
            if state != .held { write(.minutesSaved(Minutes(noDecision: true)), on: id, seen: []) }
            if state == .shared || state == .agreed {
                write(.minutesShared(day: day, with: ["Lila"]), on: id, seen: [])
            }
            if state == .agreed { write(.minutesAgreed(day: day), on: id, seen: []) }
        }
        return id
    }

    mutating func action(_ state: ActionState = .open, owner: EntityID? = nil) -> EntityID {
        let id = story.add(
            .action, [.text: .text("Envoyer"), .owner: .id(owner ?? freelance), .due: .day("2026-11-05")],
            in: mission)
        switch state {
        case .open: break
        case .done: write(.actionDone(day: today), on: id)
        case .dropped: write(.actionDropped(reason: "r"), on: id)
        }
        return id
    }

    mutating func invoice(_ state: InvoiceState = .received, fields: Fields = [:]) -> EntityID {
        var all: Fields = [.amount: .number(100_000), .issued: .day("2026-10-20"), .due: .day("2026-11-19")]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        let id = story.add(.invoice, all, in: mission)
        switch state {
        case .received: break
        case .paid: write(.invoicePaid(day: today), on: id)
        case .cancelled: write(.invoiceCancelled(reason: "r"), on: id)
        }
        return id
    }

    mutating func engagement(_ fields: Fields = [:]) {
        var all: Fields = [
            .paper: .text("signedQuote"), .day: .day("2026-10-01"), .amount: .number(500_000),
        ]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        _ = story.add(.engagement, all, in: mission)
    }
}
