import Domain
import Glibc
import Store
import Synchronization

/// A workspace of the test's own with places, clock and people of its own.
final class Desk: Sendable {
    let folder = Folder()
    let path: String
    /// Milliseconds; moves by one with every question.
    let clock = Mutex<UInt64>(1_795_000_000_000)

    init() throws {
        path = folder("workspace")
        _ = try Workspace.create(at: path, name: "Trois Rives", environment: environment(), host: host())
    }

    /// Another machine has other places and other random numbers.
    func environment(_ machine: String = "a") -> [String: String] {
        [
            "HOME": folder.path, "XDG_STATE_HOME": folder("state-\(machine)"),
            "XDG_CACHE_HOME": folder("cache-\(machine)"),
        ]
    }

    func host(_ machine: String = "a") -> Host {
        Host(
            machine: "machine-\(machine)", uid: geteuid(),
            now: { [self] in
                clock.withLock { now in
                    now += 1
                    return now
                }
            }, random: { UInt64.random(in: .min ... .max) })
    }

    func open(_ machine: String = "a") throws -> Workspace {
        try Workspace.open(at: path, environment: environment(machine), host: host(machine))
    }

    func wait(milliseconds: UInt64) { clock.withLock { $0 += milliseconds } }
}

let monday = Day("2026-11-23")!
let fixedNow = Now(milliseconds: 1_795_000_000_000, rfc3339: "2026-11-23T10:00:00+01:00")

extension Workspace {
    @discardableResult
    func act(by: EntityID?, _ commands: [Command]) throws -> Done {
        try perform(by: by, today: monday, now: fixedNow) { _ in commands }
    }

    /// The first member, who may do everything.
    func founder(_ name: String = "Alice") throws -> EntityID {
        let fields: Fields = [.name: .text(name), .roles: .texts(["coordination", "lead"])]
        return try act(by: nil, [.create(.member, fields)]).created!
    }

    func organisation(_ name: String, by: EntityID) throws -> EntityID {
        let fields: Fields = [.name: .text(name), .shortName: .text("Org"), .legalForm: .text("association")]
        return try act(by: by, [.create(.organisation, fields)]).created!
    }

    func mission(_ title: String, for organisation: EntityID, by: EntityID) throws -> EntityID {
        let fields: Fields = [
            .title: .text(title), .organisation: .id(organisation), .category: .text("COM"),
        ]
        return try act(by: by, [.create(.mission, fields)]).created!
    }

    var missionRows: [MissionRow] {
        get throws {
            guard case .missions(let rows) = try answer(.missions(MissionFilter())) else { return [] }
            return rows
        }
    }

    func search(_ typed: String) throws -> [SearchHit] {
        guard case .search(let hits) = try answer(.search(typed, limit: 20)) else { return [] }
        return hits
    }

    var undoable: Undoable {
        get throws {
            guard case .undoable(let undoable) = try answer(.undoable) else { return Undoable() }
            return undoable
        }
    }

    func history(_ filter: HistoryFilter = HistoryFilter()) throws -> [HistoryRow] {
        guard case .history(let rows) = try answer(.history(filter)) else { return [] }
        return rows
    }

    var health: Health {
        get throws {
            guard case .health(let health) = try answer(.health) else { return Health() }
            return health
        }
    }
}
