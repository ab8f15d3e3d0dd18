import Domain

@testable import Store

/// Lines as no program would write them together: every kind of event on everything, undos of anything,
/// newer types, references to what never comes.
struct RandomHistory {
    private(set) var lines: [Line] = []
    private var dice: Dice
    private var missions: [EntityID] = []
    private var parties: [EntityID] = []
    private var parts: [(id: EntityID, mission: EntityID)] = []
    private var clock: UInt64 = 1_795_000_000_000 << 16

    init(_ dice: Dice, count: Int) throws {
        self.dice = dice
        for seq in 1...count { try add(seq) }
    }

    private mutating func add(_ seq: Int) throws {
        clock += UInt64(dice.roll(1..<1 << 20))
        // Now and then two lines at the same instant.
        if dice.chance(20) { clock -= 1 }
        let id = LineID(clock: clock, random: dice.next())
        let events = (0..<(dice.chance(5) ? dice.roll(2..<6) : 1)).map {
            event(EntityID(line: id, place: $0))
        }
        let replica = ["0000000001", "0000000002", "0000000003"][dice.roll(0..<3)]
        lines.append(
            try Line(
                id: id, replica: replica, seq: seq, by: parties.first?.description ?? "",
                at: "2026-1\(dice.roll(0..<3))-0\(dice.roll(1..<10))T10:00:00+01:00", events: events))
    }

    private mutating func event(_ id: EntityID) -> JSON {
        switch dice.roll(0..<22) {
        case 0, 1:
            missions.append(id)
            return json(.created(.mission, missionFields))
        case 2:
            missions.append(id)
            return json(.missionImported(missionFields, state: .active, day: day))
        case 3, 4:
            parties.append(id)
            let kind: Entity.Kind = [.organisation, .member, .freelance][dice.roll(0..<3)]
            return json(.created(kind, [.name: .text(word), .purpose: .text(word)]))
        case 5: return json(.edited(.member, [.name: .text(word)]), on: one(parties))
        case 6: return json(.archived(.member, reason: ""), on: one(parties))
        case 7: return json(.noted(word), on: dice.chance(3) ? one(parties) : one(missions))
        case 8:
            return json(.settingChanged(key: Setting.alsaceMoselle.rawValue, value: .bool(dice.chance(2))))
        case 9: return json(.edited(.mission, missionFields), on: one(missions), seen: seen)
        case 10:
            let state = MissionState.allCases[dice.roll(0..<9)]
            let move = MissionMove.allCases[dice.roll(0..<7)]
            return json(
                .missionMoved(move, to: state, day: day, reason: word, resumeOn: day), on: one(missions),
                seen: seen)
        case 11, 12:
            let mission = one(missions)
            parts.append((id, mission))
            let kind: Entity.Kind = [.checkpoint, .meeting, .action, .contact, .invoice][dice.roll(0..<5)]
            return json(
                .created(
                    kind,
                    [
                        .title: .text(word), .due: .day(day), .day: .day(day), .text: .text(word),
                        .n: .number(1),
                    ]),
                in: mission)
        case 13: return part(.checkpointSubmitted(Delivery(day: day, what: word)))
        case 14:
            let reserve = Reserve(text: word, owner: one(parties), due: day)
            return part(
                .checkpointDecided(Decision(verdict: .acceptedWithReserves, day: day, reserves: [reserve])))
        case 15: return part(.meetingHeld(Holding(day: day)))
        case 16: return part(.actionDone(day: day))
        case 17, 18, 19: return json(.undone(lineID))
        case 20:
            return .object([
                .init("type", .string("future.thing")), .init("on", .string(one(missions).description)),
            ])
        default:
            let on: JSON = dice.chance(2) ? .int(3) : .string("nonsense")
            return .object([
                .init("type", .string("line.undone")), .init("on", on), .init("line", .string("x")),
            ])
        }
    }

    private mutating func part(_ body: Event.Body) -> JSON {
        guard !parts.isEmpty else { return json(.noted(word), on: one(missions)) }
        let part = parts[dice.roll(0..<parts.count)]
        return json(body, on: part.id, in: part.mission, seen: seen)
    }

    private func json(
        _ body: Event.Body, on: EntityID? = nil, in mission: EntityID? = nil, seen: [LineID] = []
    ) -> JSON {
        Event(body, on: on, in: mission, seen: seen).json
    }

    private var missionFields: Fields {
        mutating get {
            [
                .title: .text(word), .reference: .text("R-\(dice.roll(0..<9))"),
                .organisation: .id(one(parties)),
                .freelance: .id(one(parties)), .lead: .id(one(parties)), .start: .day(day),
                .cadenceDays: .number(14),
            ]
        }
    }

    private var word: String {
        mutating get { ["Œuvre", "été", "Straße", "Ærø", "budget", "naïf", "ﬁn", "日本"][dice.roll(0..<8)] }
    }
    private var day: Day { mutating get { Day("2026-12-20")! + dice.roll(0..<20) } }

    /// Something known, or something that never comes.
    private mutating func one(_ ids: [EntityID]) -> EntityID {
        guard !ids.isEmpty, !dice.chance(12) else {
            return EntityID(line: LineID(clock: 9, random: 9), place: dice.roll(0..<2))
        }
        return ids[dice.roll(0..<ids.count)]
    }

    private var lineID: LineID {
        mutating get {
            guard !lines.isEmpty, !dice.chance(10) else { return LineID(clock: 7, random: 7) }
            // Recent ones more often, so that undos of undos come about.
            return lines[max(0, lines.count - 1 - dice.roll(0..<12))].id
        }
    }
    private var seen: [LineID] { mutating get { dice.chance(2) ? [lineID] : [] } }
}

extension Index {
    /// All that can be asked of it, table by table.
    func everything() throws -> [String: String] {
        try use { connection in
            // What FTS has taken in, told without row numbers.
            try connection.run(
                "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'search', 'col')")
            let words = try connection.prepared("SELECT term, col, doc FROM temp.vocabulary ORDER BY 1, 2")
                .all { "\($0.text(0))|\($0.text(1))|\($0.int(2))" }
            var tables = ["words": words.joined(separator: " "), "state": try connection.stateDigest()]
            for sql in Connection.comparable {
                tables[sql] = try connection.prepared(sql).all { row in
                    (0..<row.columns).map { row.isNull($0) ? "-" : row.text($0) }.joined(separator: "|")
                }.joined(separator: "\n")
            }
            return tables
        }
    }
}
