import Domain

extension SheetPlan {
    /// First the people and organisations that nobody knows yet, then one line for each mission.
    package var lines: [LinePlan] {
        let parties = partyCommands
        let people: [LinePlan] = stride(from: 0, to: parties.count, by: Self.partiesPerLine).map { first in
            let commands = Array(parties[first..<min(first + Self.partiesPerLine, parties.count)])
            return { _ in commands }
        }
        return people
            + missions.map { mission in
                { lines in
                    MissionCommands(mission, in: self, lines: lines).all
                }
            }
    }

    /// Fewer than a line may hold.
    static let partiesPerLine = 200

    private var partyCommands: [Command] {
        newOrganisations.map { party in
            .create(
                .organisation,
                [
                    .name: .text(party.name), .shortName: .text(ShortName.of(party.name)),
                    .legalForm: .text((party.form ?? .association).rawValue),
                ])
        } + newFreelances.map { .create(.freelance, [.name: .text($0.name)]) }
            + newMembers.map {
                .create(.member, [.name: .text($0.name), .roles: .texts([Role.lead.rawValue])])
            }
    }

    func id(_ reference: PartyReference, _ kind: Entity.Kind, in lines: [LineID]) -> EntityID? {
        switch reference {
        case .known(let id): return id
        case .new(let place):
            let first =
                switch kind {
                case .organisation: 0
                case .freelance: newOrganisations.count
                default: newOrganisations.count + newFreelances.count
                }
            let (line, place) = (first + place).quotientAndRemainder(dividingBy: Self.partiesPerLine)
            return lines.indices.contains(line) ? EntityID(line: lines[line], place: place) : nil
        }
    }
}

/// The commands of one mission's line.
struct MissionCommands {
    private let mission: PlannedMission
    private let id: EntityID
    private let organisation: EntityID?
    private let freelance: EntityID?
    private let lead: EntityID?
    private let line: LineID
    private let today: Day
    private(set) var all: [Command] = []

    init(_ mission: PlannedMission, in plan: SheetPlan, lines: [LineID]) {
        self.mission = mission
        line = lines.last ?? LineID(clock: 0, random: 0)
        id = EntityID(line: line, place: 0)
        organisation = plan.id(mission.organisation, .organisation, in: lines)
        freelance = mission.freelance.flatMap { plan.id($0, .freelance, in: lines) }
        lead = mission.lead.flatMap { plan.id($0, .member, in: lines) }
        today = plan.today
        add()
    }

    private mutating func add() {
        enter()
        if mission.state != .dropped, let note = mission.note { all.append(.note(note, on: id)) }
        signEngagement()
        for (place, point) in mission.checkpoints.enumerated() { add(point, number: place + 1) }
        if let day = mission.lastContact {
            all.append(.logContact([.day: .day(day), .via: .text(Via.call.rawValue)], in: id))
        }
        leave()
    }

    /// A mission that has begun is imported at its state. One that is over enters before its end, for nothing
    /// is added to it afterwards.
    private mutating func enter() {
        switch mission.state {
        case .framing, .sourcing, .ready, .active, .paused, .closing:
            all = [.importMission(fields, at: mission.state, day: today)]
        case .closed: all = [.importMission(fields, at: .closing, day: today)]
        case .dropped: all = [.importMission(fields, at: mission.hasRun ? .active : .framing, day: today)]
        case .need: all = [.createMission(fields)]
        }
    }

    private mutating func leave() {
        switch mission.state {
        case .closed: all.append(.moveMission(id, to: .closed, day: min(mission.end ?? today, today)))
        case .dropped: all.append(.moveMission(id, to: .dropped, day: today, reason: mission.note))
        default: break
        }
    }

    private var fields: Fields {
        var fields: Fields = [
            .title: .text(mission.title), .category: .text(mission.category.rawValue),
        ]
        if let reference = mission.reference { fields.set(.reference, .text(reference)) }
        for (field, id) in [(Field.organisation, organisation), (.freelance, freelance), (.lead, lead)] {
            if let id { fields.set(field, .id(id)) }
        }
        if let start = mission.start { fields.set(.start, .day(start)) }
        if let end = mission.end { fields.set(.end, .day(end)) }
        if let days = mission.cadenceDays { fields.set(.cadenceDays, .number(days)) }
        if let amount = mission.amount, mission.signed == nil { fields.set(.estimate, .number(amount)) }
        return fields
    }

    private mutating func signEngagement() {
        guard let amount = mission.amount, let day = mission.signed else { return }
        var fields: Fields = [
            .paper: .text(Paper.serviceContract.rawValue), .day: .day(day),
            .amount: .number(amount),
        ]
        if let start = mission.start { fields.set(.start, .day(start)) }
        if let end = mission.end { fields.set(.end, .day(end)) }
        all.append(.signEngagement(fields, in: id))
    }
}

// Checkpoints.
extension MissionCommands {
    private mutating func add(_ point: PlannedCheckpoint, number: Int) {
        let checkpoint = EntityID(line: line, place: all.count)
        var fields: Fields = [
            .n: .number(number), .title: .text(point.title), .due: .day(point.due),
        ]
        if let share = point.share { fields.set(.share, .number(share)) }
        if !point.criteria.isEmpty { fields.set(.criteria, .criteria(point.criteria)) }
        all.append(.planCheckpoint(fields, in: id))
        if let delivered = point.delivered, point.state.followsDelivery {
            all.append(.submit(checkpoint: checkpoint, in: id, Delivery(day: delivered, what: "")))
        }
        if let decided = point.decided, let command = ending(point, checkpoint, decided) {
            all.append(command)
        }
    }

    private func ending(_ point: PlannedCheckpoint, _ checkpoint: EntityID, _ day: Day) -> Command? {
        switch point.state {
        case .planned, .submitted: nil
        case .accepted:
            .accept(
                checkpoint: checkpoint, in: id, day: day, findings: point.criteria.map { _ in .yes },
                comment: point.remarks.isEmpty ? nil : point.reason)
        case .acceptedWithReserves:
            .acceptWithReserves(
                checkpoint: checkpoint, in: id, day: day, reserves: reserves(point, day),
                findings: point.criteria.map { _ in .yes })
        case .changesRequested:
            .requestChanges(checkpoint: checkpoint, in: id, day: day, points: rework(point))
        case .rejected: .reject(checkpoint: checkpoint, in: id, day: day, reason: point.reason)
        case .waived:
            .waive(checkpoint: checkpoint, in: id, day: day, reason: point.reason, effect: .keep)
        case .cancelled: .cancel(checkpoint: checkpoint, in: id, day: day, reason: point.reason)
        }
    }

    /// A sheet names no day for each: the end of the mission, if it is still to come, else a month.
    private func reserves(_ point: PlannedCheckpoint, _ day: Day) -> [Reserve] {
        let end = mission.end ?? day
        let due = end > day ? end : day + 30
        return point.remarks.map { Reserve(text: $0, owner: freelance, due: due) }
    }

    /// Tied to the first required criterion; where there is none, what is asked is new by its nature.
    private func rework(_ point: PlannedCheckpoint) -> [ReworkPoint] {
        let criterion = point.criteria.firstIndex(where: \.isRequired)
        return point.remarks.map {
            ReworkPoint(criterion: criterion, text: $0, isNewRequest: criterion == nil)
        }
    }
}

extension CheckpointState {
    var followsDelivery: Bool {
        switch self {
        case .submitted, .accepted, .acceptedWithReserves, .changesRequested, .rejected: true
        case .planned, .waived, .cancelled: false
        }
    }
}
