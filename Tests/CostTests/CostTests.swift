import Domain
import Glibc
import Interface
import Screen
import TestSupport
import Testing

@testable import Store
@testable import cadre

/// What must not grow: counted, because counts are the same on a loaded machine. Times are measured by
/// `Tests/Benchmarks/bench.py`.
@Suite struct CostTests {
    // MARK: Questions

    /// Each page with a store that notes how it was asked.
    private func plans(_ pages: [String]) throws -> [String] {
        let site = try GeneratedSite(lines: 3000)
        let workspace = try site.open()
        let world = World(answer: { (try? workspace.answer($0)) ?? .health(Health(problems: 1)) })
        var app = App(
            workspace: "w", language: .en, today: Day("2029-01-02"), me: try workspace.onlyMember(),
            width: 80,
            height: 24)
        app.reload(world)
        for page in pages { _ = app.update(.key(.char(Character(page))), world) }
        #expect(app.health.problems == 0)
        return try workspace.withIndex { try $0.plans() }
    }

    @Test func `the first screen reads no table of the history from end to end`() throws {
        let plans = try plans([])
        #expect(plans.contains { $0.contains("moment_open_day") })
        // A scan is one of a small table or of a partial index: problems, forks, what has vanished.
        let small = [
            "problem", "fork", "folder", "file", "vanished", "tally", "setting", "writing", "erasure", "e",
            "CONSTANT", "v",
            "root USING", "m USING INDEX mission_watched",
        ]
        for plan in plans where plan.hasPrefix("SCAN") {
            #expect(small.contains { plan.hasPrefix("SCAN \($0)") }, "\(plan)")
        }
    }

    @Test func `no page reads the lines, the moments or the missions from end to end`() throws {
        for plan in try plans(["2", "3", "4", "9"]) where plan.hasPrefix("SCAN") {
            for table in ["line", "l", "bytes", "b", "moment", "t", "mission"] {
                let isWhole = plan == "SCAN \(table)" || plan.hasPrefix("SCAN \(table) USING COVERING")
                #expect(!isWhole, "\(plan)")
            }
        }
    }

    @Test func `what is open is read from an index alone`() throws {
        let plans = try plans([]).filter { $0.contains("moment_open") }
        #expect(!plans.isEmpty && plans.allSatisfy { $0.contains("USING COVERING INDEX") }, "\(plans)")
    }

    @Test func `what is asked about each freelance of a list looks up no row`() throws {
        let plans = try plans(["2"])
        for index in ["mission_relation", "engaged_freelance"] {
            let uses = plans.filter { $0.hasPrefix("SEARCH") && $0.contains(index) }
            #expect(!uses.isEmpty && uses.allSatisfy { $0.contains("USING COVERING INDEX") }, "\(plans)")
        }
    }

    @Test func `how many missions stand in each state is known without counting them`() throws {
        let site = try GeneratedSite(lines: 1500)
        let workspace = try site.open()
        let counted = try workspace.withIndex { connection in
            try connection.prepared("SELECT state, count(*) FROM mission GROUP BY state").all {
                "\($0.text(0)) \($0.int(1))"
            }
        }
        let known = try workspace.withIndex { try $0.missionCounts() }
        #expect(Set(known.map { "\($0.key.rawValue) \($0.value)" }) == Set(counted))
    }

    @Test func `the cadences counted from the index are those of the missions`() throws {
        let site = try GeneratedSite(lines: 1500)
        let workspace = try site.open()
        guard case .missions(let rows) = try workspace.answer(.missions(MissionFilter(states: [.active])))
        else { throw NoFolder() }
        var seen: Set<CadenceState> = []
        for day in (0..<120).map({ Day("2026-01-05") + 9 * $0 }) {
            let expected = Dictionary(grouping: rows.filter { $0.card.rhythm != nil }) {
                $0.card.cadence(on: day, Thresholds()).state
            }.mapValues(\.count)
            #expect(try workspace.answer(.cadences(on: day)) == .cadences(expected), "\(day)")
            seen.formUnion(expected.keys)
        }
        #expect(seen == [.ok, .due, .grace, .lapsed])
    }

    @Test func `what was answered is not asked again until something changes`() throws {
        let site = try GeneratedSite(lines: 600)
        let workspace = try site.open()
        let query = Query.missions(MissionFilter(limit: 20))
        let answer = try workspace.answer(query)
        #expect(workspace.knownAnswers[query] == answer)
        let mission = try #require(try site.mission())
        let member = try workspace.directory().all(.member).first?.id
        try workspace.perform(by: member, today: Day("2029-01-02")) { _ in [.note("x", on: mission)] }
        #expect(workspace.knownAnswers[query] == nil)
    }

    @Test func `the answers that are kept stay few`() throws {
        let workspace = try GeneratedSite(lines: 600).open()
        for offset in 0..<90 {
            _ = try workspace.answer(.history(HistoryFilter(limit: 200 + offset)))
        }
        let kept = (0..<90).count { workspace.knownAnswers[.history(HistoryFilter(limit: 200 + $0))] != nil }
        #expect((1...30).contains(kept))
    }

    @Test func `a workspace is made with as many open missions as are asked for`() throws {
        let site = try GeneratedSite(lines: 4000, open: 40)
        guard case .missionCounts(let counts) = try site.open().answer(.missionCounts) else {
            throw NoFolder()
        }
        let open = counts.filter { !$0.key.isFinal }.values.reduce(0, +)
        // And those that were at work when the lines ran out.
        #expect((40...60).contains(open), "\(open)")
    }

    @Test func `a mission that is drawn twice is reckoned once`() throws {
        let workspace = try GeneratedSite(lines: 1500).open()
        let world = World { (try? workspace.answer($0)) ?? .health(Health(problems: 1)) }
        var app = App(
            workspace: "w", language: .en, today: Day("2029-01-02"), me: try workspace.onlyMember(),
            width: 80, height: 24)
        app.reload(world)
        let row = try #require(world.missions(MissionFilter(watchedOnly: true, limit: 1)).first)
        let reckoning = app.context.reckoning(row)
        #expect(app.context.reckoning(row) === reckoning)
        #expect(reckoning.alerts == app.context.outlook(row).alerts)
        app.reload(world)
        #expect(app.context.reckoning(row) !== reckoning)
    }

    // MARK: Starting

    @Test func `nothing brings Foundation or its tables of languages into the program`() throws {
        let session = try GeneratedSite(lines: 400).screens()
        let maps = try read("/proc/\(session.processID)/maps")
        // A debug build loads its libraries; the release holds in itself what this one loads.
        #expect(maps.contains("libsqlite3"))
        for library in ["libFoundation.so", "lib_FoundationICU.so", "libFoundationInternationalization.so"] {
            #expect(!maps.contains(library), "\(library)")
        }
    }

    // MARK: Writing

    private static let strace = access("/usr/bin/strace", X_OK) == 0 ? "/usr/bin/strace" : nil

    @Test(.enabled(if: strace != nil)) func `a contact is one fdatasync, on the log`() throws {
        let site = try GeneratedSite(lines: 400)
        let member = try #require(try site.open().directory().all(.member).first)
        let mission = try #require(try site.mission())
        let contact = [
            BuiltProduct.path("cadre"), "contact", mission.description, "--as", member.id.description,
            "--workspace", site.path,
        ]
        // The first line of a machine makes its folder too.
        #expect(try PtySession(contact, environment: site.environment).waitForExit() == .exited(0))
        let trace = site.folder + "/trace"
        let traced =
            [Self.strace!, "-f", "-y", "-e", "trace=fsync,fdatasync,sync_file_range,msync", "-o", trace]
            + contact
        #expect(try PtySession(traced, environment: site.environment).waitForExit() == .exited(0))
        let calls = try read(trace).split(separator: "\n").filter { $0.contains("sync") }
        #expect(calls.count == 1 && calls[0].contains("fdatasync("), "\(calls)")
        #expect(calls.first?.contains("/log/") ?? false, "\(calls)")
    }

    private func read(_ path: String) throws -> String {
        let bytes = try Descriptor.open(path, O_RDONLY).contents(limit: 1 << 20)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Connection {
    /// How SQLite goes about every statement that has been asked so far.
    fileprivate func plans() throws -> [String] {
        var plans: [String] = []
        for sql in compiled where sql.hasPrefix("SELECT") {
            try prepared("EXPLAIN QUERY PLAN " + sql).each { plans.append($0.text(3)) }
        }
        return plans
    }
}

struct NoFolder: Error {}

/// A made-up workspace with places of its own, removed with the test.
final class GeneratedSite {
    let folder: String
    var path: String { folder + "/w" }
    var environment: [String: String] {
        ["HOME": folder, "XDG_STATE_HOME": folder + "/state", "XDG_CACHE_HOME": folder + "/cache"]
    }

    init(lines: Int, open: Int? = nil) throws {
        var template = Array("/tmp/cadre-cost-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw NoFolder() }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try Generator.generate(at: path, lines: lines, seed: 7, open: open)
    }

    deinit { FolderRemoval.remove(folder) }

    func open() throws -> Workspace { try Workspace.open(at: path, environment: environment) }

    func mission() throws -> EntityID? {
        guard
            case .missions(let rows) = try open().answer(
                .missions(MissionFilter(states: [.active], limit: 1)))
        else { return nil }
        return rows.first?.card.id
    }
}
