import Domain
import Store
import Testing

/// What is kept between two readings must be what a first reading would say.
@Suite struct KnownRowsTests {
    private let desk: Desk
    private let workspace: Workspace
    private let alice: EntityID

    init() throws {
        desk = try Desk()
        workspace = try desk.open()
        alice = try workspace.founder()
    }

    @Test(arguments: 1...4) func `rows kept are rows read anew, whoever wrote`(_ seed: UInt64) throws {
        var dice = Dice(seed)
        // A second program on the same index: what it writes is never announced to the first.
        let other = try desk.open()
        let organisation = try workspace.organisation("Rives", by: alice)
        var freelances: [EntityID] = []
        for name in ["Nadia", "Omar", "Petra"] {
            freelances.append(
                try workspace.act(by: alice, [.create(.freelance, [.name: .text(name)])]).created!)
        }
        var missions: [EntityID] = []
        var lines: [LineID] = []
        for step in 0..<60 {
            let writer = dice.chance(2) ? workspace : other
            let command = try act(&dice, step, organisation, freelances, missions, lines)
            // Some acts are refused, such as a second undo of one line.
            guard let done = try? writer.act(by: alice, [command]) else { continue }
            lines.append(done.line)
            if case .created(.mission, _) = command.wish, let created = done.created {
                missions.append(created)
            }
            #expect(try workspace.missionRows == desk.open().missionRows, "\(dice) step \(step): \(command)")
        }
        #expect(missions.count > 3)
    }

    private func act(
        _ dice: inout Dice, _ step: Int, _ organisation: EntityID, _ freelances: [EntityID],
        _ missions: [EntityID], _ lines: [LineID]
    ) throws -> Command {
        let freelance = freelances.randomElement(using: &dice)!
        guard let mission = missions.randomElement(using: &dice), !dice.chance(5) else {
            return .create(
                .mission,
                [
                    .title: .text("Mission \(step)"), .organisation: .id(organisation),
                    .category: .text("COM"), .freelance: .id(freelance), .start: .day(monday + step),
                ])
        }
        switch dice.roll(0..<7) {
        case 0: return .note("vu", on: mission)
        case 1: return .edit(.freelance, freelance, [.name: .text("Nom \(step)")])
        case 2: return .edit(.freelance, freelance, [.billedBy: .text(dice.chance(2) ? "Coop" : "Autre")])
        case 3:
            let fields: Fields = [
                .paper: .text("signedQuote"), .amount: .number(step + 1), .day: .day(monday),
            ]
            return .create(.engagement, fields, in: mission)
        case 4: return .edit(.mission, mission, [.freelance: .id(freelance)])
        case 5: return .edit(.organisation, organisation, [.name: .text("Rives \(step)")])
        default: return .undo(lines.randomElement(using: &dice)!)
        }
    }
}
