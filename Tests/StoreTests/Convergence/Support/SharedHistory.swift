import Domain

@testable import Store

/// One random history of a shared workspace: machines with clocks of their own write, exchange in any order, are
/// copied and put back from backups, and in the end have all that is anywhere.
struct SharedHistory {
    private(set) var writers: [Writer] = []
    /// Which lines had reached the author of each line: what an edit may replace without a word.
    private(set) var knew: [LineID: Set<LineID>] = [:]
    /// How often each type of event came about.
    private(set) var types: [String: Int] = [:]
    /// Of lines that were stamped further ahead than their machine's own clock explains.
    private(set) var dragged = 0
    private var members: [EntityID] = []
    private var backups: [HeldLines] = []
    private var now: Int64 = 1_795_000_000_000
    private var dice: Dice

    /// Nobody else's data contain it.
    static let secret = "Zébulon Effacet"

    init(_ dice: Dice, steps: Int) throws {
        self.dice = dice
        let count = self.dice.roll(2..<7)
        for place in 0..<count {
            writers.append(Writer(replica: "000000000\(place)"))
            if self.dice.chance(4) { turnClock(place) }
        }
        try found()
        for _ in 0..<steps { try step() }
        try exchangeAll()
    }

    private mutating func found() throws {
        let roles: Domain.Value = .texts(["coordination", "lead"])
        let organisation: Fields = [
            .name: .text("Trois Rives"), .shortName: .text("TR"), .legalForm: .text("association"),
        ]
        var made: [EntityID] = []
        for (kind, fields) in [
            (Entity.Kind.member, [.name: .text("Alice"), .roles: roles] as Fields),
            (.member, [.name: .text("Inès"), .roles: roles]), (.organisation, organisation),
            (.freelance, [.name: .text(Self.secret)]), (.freelance, [.name: .text("Nadia")]),
        ] {
            let line = try write(0, by: made.first) { _ in [[.create(kind, fields)]] }
            made += [line].compactMap { $0.map { EntityID(line: $0.id, place: 0) } }
        }
        members = Array(made.prefix(2))
        let mission: Fields = [
            .title: .text("Site"), .organisation: .id(made[2]), .category: .text("WEB"),
            .freelance: .id(made[3]),
            .start: .day(monday - 30), .end: .day(monday + 60),
        ]
        let criteria: Domain.Value = .criteria([Criterion("a"), Criterion("b")])
        _ = try write(0, by: members[0]) { situation in
            let home = EntityID(line: situation.line, place: 0)
            let plan: [Command] = [
                .importMission(mission, at: .active, day: monday - 20),
                .planCheckpoint(
                    [.title: .text("Maquettes"), .due: .day(monday + 7), .criteria: criteria], in: home),
                .planMeeting([.kind: .text("followUp"), .day: .day(monday - 1)], in: home),
                .agreeAction([.text: .text("Envoyer"), .owner: .id(made[4]), .due: .day(monday)], in: home),
            ]
            return [plan]
        }
        for place in writers.indices.dropFirst() where !dice.chance(4) {
            deliver(from: 0, to: place, all: true)
        }
    }
}

// MARK: What happens

extension SharedHistory {
    private mutating func step() throws {
        now += Int64(dice.roll(1..<3_600_000))
        let place = dice.roll(0..<writers.count)
        switch dice.roll(0..<40) {
        case 0..<22: try wish(place)
        case 22..<26: try undo(place)
        case 26..<36: deliver(from: dice.roll(0..<writers.count), to: place, all: dice.chance(3))
        case 36: turnClock(place)
        case 37: copy(place)
        case 38: if dice.chance(2) { backups.append(writers[place].held) } else { putBack(place) }
        default: if dice.chance(4) { try eraseSomebody(place) }
        }
    }

    private mutating func write(
        _ place: Int, by member: EntityID?, _ wishes: (Situation) -> [[Command]]
    ) throws -> Line? {
        let known = Set(writers[place].held.lines.keys)
        let line = try writers[place].act(by: member, now: now, random: dice.next(), wishes)
        guard let line else { return nil }
        knew[line.id] = known
        if writers[place].isDragged(line, now: now) { dragged += 1 }
        for event in line.events { types[event["type"]?.string ?? "", default: 0] += 1 }
        return line
    }

    private mutating func wish(_ place: Int) throws {
        let member = members[dice.roll(0..<members.count)]
        let seeds = (0..<6).map { _ in dice.next() }
        // Most wishes are refused; what somebody would really do next is found by trying.
        _ = try write(place, by: member) { situation in
            seeds.compactMap { seed in
                var wish = RandomWish(situation, Dice(seed))
                return wish.command().map { [$0] }
            }
        }
    }

    private mutating func undo(_ place: Int) throws {
        let lines = writers[place].held.lines.keys.sorted()
        guard !lines.isEmpty else { return }
        let line = dice.chance(2) ? lines[dice.roll(0..<lines.count)] : lines[lines.count - 1]
        let member = members[dice.roll(0..<members.count)]
        _ = try write(place, by: member) { _ in [[.undo(line)]] }
    }

    private mutating func eraseSomebody(_ place: Int) throws {
        _ = try write(place, by: members[0]) { situation in
            situation.directory.all(.freelance, archived: true).filter { $0.name == Self.secret }.map {
                person in
                let candidacies = situation.missions.values.sorted { $0.id < $1.id }.flatMap(\.candidacies)
                let others = candidacies.filter { $0.freelance == person.id }.map(\.id)
                return [.erase(person.id, others: others)]
            }
        }
    }

    private mutating func turnClock(_ place: Int) {
        let minute: Int64 = 60_000
        let year = 525_600 * minute
        let skews = [
            0, 5 * minute, -5 * minute, 40 * minute, -40 * minute, year, -20 * year, 2 * year, 7000 * year,
        ]
        writers[place].skew = skews[dice.roll(0..<skews.count)]
    }

    /// A cloned disk: whether it is noticed or not, only the name differs.
    private mutating func copy(_ place: Int) {
        guard writers.count < 8 else { return }
        var copy = writers[place]
        if dice.chance(2) { copy.replica = "00000000c\(writers.count)" }
        writers.append(copy)
    }

    /// What was written since the backup, and has reached nobody, is gone.
    private mutating func putBack(_ place: Int) {
        guard !backups.isEmpty else { return }
        writers[place].held = backups[dice.roll(0..<backups.count)]
        writers[place].replica = "00000000b\(dice.roll(0..<9))"
    }
}

// MARK: Exchanging

extension SharedHistory {
    private mutating func deliver(from: Int, to place: Int, all: Bool) {
        for line in writers[from].held.inOrder.shuffled(using: &dice) where all || dice.chance(2) {
            // A file that is still being copied ends within a line.
            if dice.chance(9) {
                writers[place].held.take(Array(line.bytes.prefix(dice.roll(0..<line.bytes.count))))
            }
            if !all, dice.chance(9) { continue }
            for _ in 0..<(dice.chance(6) ? 2 : 1) { writers[place].held.take(line.bytes) }
        }
        writers[place].held.erase()
    }

    private mutating func exchangeAll() throws {
        let everything = writers.flatMap(\.held.inOrder)
        for place in writers.indices {
            for line in everything.shuffled(using: &dice) { writers[place].held.take(line.bytes) }
            writers[place].held.erase()
        }
        // Erasing on one side makes another version of a line: it goes round once more.
        for line in writers.flatMap(\.held.inOrder) {
            for place in writers.indices { writers[place].held.take(line.bytes) }
        }
    }
}
