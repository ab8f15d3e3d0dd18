import Domain
import Interface
import Store
import Synchronization
import TestSupport

@testable import cadre

/// The demonstration, written once for all sessions and only read by them; what was answered is not asked again.
final class Showplace: Sendable {
    static let shared = Showplace()
    static let today: Day = "2026-11-23"

    private let home = Home()
    private let kept: Mutex<Kept>

    private struct Kept {
        let workspace: Workspace?
        var missions: [EntityID: Answer] = [:]
        var others: [(query: Query, answer: Answer)] = []
    }

    private init() {
        let workspace = try? DemonstrationWriter(Self.today).write(
            at: home("w"), environment: home.environment)
        kept = Mutex(Kept(workspace: workspace))
    }

    var world: World { World(answer: answer) }

    /// One query at a time: sessions of several sizes run side by side.
    private func answer(_ query: Query) -> Answer {
        kept.withLock { kept in
            if case .mission(let id) = query, let known = kept.missions[id] { return known }
            if let known = kept.others.first(where: { $0.query == query }) { return known.answer }
            let answer = (try? kept.workspace?.answer(query)) ?? .health(Health(problems: 1))
            if case .mission(let id) = query {
                kept.missions[id] = answer
            } else {
                kept.others.append((query, answer))
            }
            return answer
        }
    }
}

extension Showplace {
    /// The member at the keyboard, who may do most.
    var me: EntityID? { world.directory().all(.member).first { $0.name == "Maëlle Kerbrat" }?.id }

    func mission(_ reference: String) -> EntityID? {
        world.missions(MissionFilter()).first { $0.card.reference == reference }?.card.id
    }

    /// What recording it would come to; nothing is written.
    func decided(_ commands: [Command]) -> Performed {
        let world = world
        let ids = world.missions(MissionFilter()).map(\.card.id)
        let missions = ids.compactMap { id in world.mission(id).map { (id, $0) } }
        let line = LineID(clock: .max, random: 0)
        let situation = Situation(
            missions: Dictionary(uniqueKeysWithValues: missions), directory: world.directory(),
            today: Self.today, by: me, line: line,
            lines: { _ in KnownLine(by: nil) })
        do throws(Refusal) {
            let decided = try decide(commands, on: situation)
            let facts = decided.events.enumerated().map { place, event in
                Fact(line: line, place: place, by: me, at: "\(Self.today)T09:00:00Z", event: event)
            }
            return .done(facts, advice: decided.advice)
        } catch {
            return .refused(error)
        }
    }
}
