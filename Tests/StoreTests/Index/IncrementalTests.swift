import Domain
import Glibc
import Testing

@testable import Store

/// The promise on which everything else stands: however lines arrive, the index is the one that a rebuild
/// would make.
@Suite struct IncrementalTests {
    @Test(arguments: 1...40) func `catching up in any order ends where a rebuild ends`(_ round: Int) throws {
        var dice = Dice(UInt64(round) * 7919)
        let history = try RandomHistory(dice, count: 90)
        let folder = Folder()
        mkdir(folder("log"), 0o700)
        let index = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
        var files: [String: [UInt8]] = [:]
        for line in history.lines.shuffled(using: &dice) {
            try deliver(line, &files, &dice)
            if dice.chance(6) {
                write(files, folder)
                _ = try index.catchUp(thorough: dice.chance(2), now: 1)
            }
        }
        write(files, folder)
        _ = try index.catchUp(thorough: true, now: 1)
        let rebuilt = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
        let expected = try rebuilt.everything()
        for (table, rows) in try index.everything() where rows != expected[table] {
            let lines = rows.split(separator: "\n")
            let others = (expected[table] ?? "").split(separator: "\n")
            Issue.record(
                "\(table.prefix(60)) \(dice): \(lines.filter { !others.contains($0) }.prefix(2)) for \(others.filter { !lines.contains($0) }.prefix(2))"
            )
        }
    }

    /// Appended to some file, now and then to two, or together with another form of itself, or with rubbish.
    private func deliver(_ line: Line, _ files: inout [String: [UInt8]], _ dice: inout Dice) throws {
        let place = place(&dice)
        files[place, default: []] += line.bytes
        if dice.chance(8) { files[self.place(&dice), default: []] += line.bytes }
        if dice.chance(12) {
            let other = try Line(
                id: line.id, replica: line.replica, seq: line.seq, by: line.by, at: line.at,
                events: dice.chance(2) ? [] : Array(line.events.reversed()) + [Note.event("fork")],
                redacted: dice.chance(2))
            files[self.place(&dice), default: []] += other.bytes
        }
        if dice.chance(15) { files[place, default: []] += Array("{\"v\":1}\n".utf8) }
        // A synchroniser brings the file anew under another name.
        if dice.chance(25), let moved = files.removeValue(forKey: place) {
            files[self.place(&dice) + "x.jsonl", default: []] += moved
        }
    }

    private func place(_ dice: inout Dice) -> String {
        "000000000\(dice.roll(1..<4))/00000\(dice.roll(1..<4)).jsonl"
    }

    private func write(_ files: [String: [UInt8]], _ folder: Folder) {
        for name in Tree.read(folder("log")).files.keys where files[name] == nil {
            unlink(folder("log/\(name)"))
        }
        for (name, bytes) in files {
            mkdir(folder("log/" + name.prefix { $0 != "/" }), 0o700)
            let path = folder("log/\(name)")
            let known = Files.read(path)
            guard known != bytes else { continue }
            if bytes.starts(with: known), !known.isEmpty {
                Files.append(path, bytes[known.count...])
            } else {
                Files.write(path, bytes)
            }
        }
    }

    /// Missions carry the names of people: whichever thread is the quicker, theirs must be written first.
    @Test func `a rebuild folds no mission together with people`() throws {
        let (person, mission) = (LineID(clock: 1 << 30, random: 1), LineID(clock: 2 << 30, random: 2))
        let folder = Folder()
        mkdir(folder("log"), 0o700)
        mkdir(folder("log/0000000001"), 0o700)
        let lines = try [
            line(person, [Event(.created(.freelance, [.name: .text("Nadia")]))]),
            line(mission, [Event(.created(.mission, [.title: .text("Site")]))]),
        ]
        Files.write(folder("log/0000000001/000001.jsonl"), lines.flatMap(\.bytes))
        let index = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
        try index.use { connection in
            let ids = [person, mission].map { EntityID(line: $0, place: 0) }
            let roots = try ids.map { try #require(try connection.rootNumber(of: $0)) }
            let touches = roots.enumerated().map {
                Rebuild.Touch(clock: UInt64($0), root: Int32($1), line: Int32($0 + 1))
            }
            let reader = FoldReader(connection, touches, [])
            #expect(try reader.next(before: 1)?.roots.map(\.n) == [roots[0]])
            #expect(try reader.next(before: 1)?.roots == nil)
            #expect(try reader.next(before: 2)?.roots.map(\.n) == [roots[1]])
        }
    }

    @Test func `an undo works in whatever order the lines arrive`() throws {
        let mission = LineID(clock: 1 << 30, random: 1)
        let lines = try [
            line(mission, [Event(.created(.mission, [.title: .text("Ancien")]))]),
            line(
                LineID(clock: 2 << 30, random: 2),
                [
                    Event(
                        .edited(.mission, [.title: .text("Nouveau")]), on: EntityID(line: mission, place: 0),
                        seen: [mission])
                ]),
            line(LineID(clock: 3 << 30, random: 3), [Event(.undone(LineID(clock: 2 << 30, random: 2)))]),
            line(LineID(clock: 4 << 30, random: 4), [Event(.undone(LineID(clock: 3 << 30, random: 3)))]),
        ]
        for order in permutations(4) {
            let folder = Folder()
            mkdir(folder("log"), 0o700)
            mkdir(folder("log/0000000001"), 0o700)
            let index = try Index.rebuildInMemory(workspace: folder.path) { _ in true }
            for place in order {
                Files.append(folder("log/0000000001/000001.jsonl"), lines[place].bytes[...])
                _ = try index.catchUp(now: 1)
                let here = order[...order.firstIndex(of: place)!]
                guard here.contains(0) else { continue }
                let isNew = here.contains(1) && (!here.contains(2) || here.contains(3))
                let title = try index.use { try $0.missions(MissionFilter()).first?.card.title }
                #expect(title == (isNew ? "Nouveau" : "Ancien"), "\(here)")
            }
            let history = try index.use {
                try $0.history(HistoryFilter(root: EntityID(line: mission, place: 0)))
            }
            #expect(history.map(\.isUndone) == [false, true, false, false], "\(order)")
        }
    }

    private func line(_ id: LineID, _ events: [Event]) throws -> Line {
        try Line(
            id: id, replica: "0000000001", seq: Int(id.random), by: "", at: "2026-11-23T10:00:00Z",
            events: events.map(\.json))
    }

    private func permutations(_ count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        return permutations(count - 1).flatMap { shorter in
            (0..<count).map { place in shorter[..<place] + [count - 1] + shorter[place...] }
        }
    }
}

extension Files {
    static func append(_ path: String, _ bytes: ArraySlice<UInt8>) {
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        defer { close(file) }
        bytes.withUnsafeBytes { _ = Glibc.write(file, $0.baseAddress, $0.count) }
    }
}
