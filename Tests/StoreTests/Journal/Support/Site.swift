import Domain
import Testing

@testable import Store

/// A workspace in a folder of its own, with its own state and cache.
struct Site {
    let folder: Folder
    let environment: [String: String]
    var workspace: String { folder("w") }
    var log: String { folder("w/log") }

    init(_ folder: Folder = Folder()) {
        self.folder = folder
        environment = [
            "HOME": folder("home"), "XDG_STATE_HOME": folder("state"), "XDG_CACHE_HOME": folder("cache"),
        ]
    }

    func places() throws -> Places {
        let file = try WorkspaceFile.create(at: workspace, title: "Essai", host: .pinned())
        return try Places(workspace: Places.resolve(workspace), id: file.id, environment: environment)
    }

    func journal(host: Host = .current, segmentBytes: Int = 64 * 1024) throws -> Journal {
        Journal(try places(), host: host, segmentBytes: segmentBytes)
    }

    /// Starts `cadre selftest append`.
    func append(
        _ count: Int, _ tag: String, segmentBytes: Int = 64 * 1024, environment extra: [String: String] = [:]
    ) -> Program {
        Program(
            Program.cadre,
            [
                "selftest", "append", "\(count)", tag, "--workspace", workspace, "--segment-bytes",
                "\(segmentBytes)",
            ],
            environment: environment.merging(extra) { $1 })
    }
}

/// What the log holds: one entry for each id.
struct Contents {
    var lines: [LineID: Line] = [:]
    var damaged: [String] = []
    var torn = 0

    static func read(_ workspace: String) throws -> Contents {
        var contents = Contents()
        let scan = LogScan(workspace: workspace)
        for file in try scan.list().files {
            let outcome = try scan.read(file) { found in
                switch found.head {
                case .success(let head):
                    let line = try found.line()
                    if contents.lines[head.id].map({ line.prevails(over: $0) }) ?? true {
                        contents.lines[head.id] = line
                    }
                case .failure(let damage):
                    contents.damaged.append("\(file.path):\(found.number) \(damage)")
                }
            }
            contents.torn += outcome.torn
        }
        return contents
    }

    /// In the order of the ids.
    var sorted: [Line] { lines.values.sorted { $0.id < $1.id } }

    /// The texts of all notes, each as often as lines with different ids carry it.
    var texts: [String] { lines.values.compactMap(\.text).sorted() }
}

extension Line {
    var text: String? { events.first?["text"]?.string }
}

extension Journal {
    @discardableResult func note(_ text: String) throws -> Line {
        try append(by: "m", at: "2026-01-01T00:00:00Z") { _ in [Note.event(text)] }
    }
}

extension AppendSession {
    @discardableResult func note(_ text: String) throws -> Line {
        try append([Note.event(text)], by: "m", at: "2026-01-01T00:00:00Z")
    }
}

enum Note {
    static func event(_ text: String) -> JSON {
        .object([JSON.Member("type", .string("note.added")), JSON.Member("text", .string(text))])
    }

    static func line(_ text: String, seq: Int = 1, clock: UInt64 = 1 << 40, redacted: Bool = false) throws
        -> Line
    {
        try Line(
            id: LineID(clock: clock, random: UInt64(seq)), replica: "0123456789", seq: seq, by: "m",
            at: "2026-01-01T00:00:00Z", events: [event(text)], redacted: redacted)
    }
}

extension Host {
    /// One machine, one user, a clock that advances a millisecond with each look.
    static func pinned(
        machine: String = "machine", now: UInt64 = 1_790_000_000_000, seed: UInt64 = 7
    ) -> Host {
        let ticks = Ticks(now: now, dice: Dice(seed))
        return Host(machine: machine, uid: 0, now: { ticks.tick() }, random: { ticks.random() })
    }
}

private final class Ticks: @unchecked Sendable {
    private var now: UInt64
    private var dice: Dice

    init(now: UInt64, dice: Dice) {
        self.now = now
        self.dice = dice
    }

    func tick() -> UInt64 {
        now &+= 1
        return now
    }

    func random() -> UInt64 { dice.next() }
}
