import Domain
import Glibc

/// Writes a workspace of any size in bulk, to measure with: years of a network's work, all made up.
///
/// The same seed gives the same lines. Nothing is synced and no rule is asked: these are facts, and their
/// order and references are those of real work (see ``MissionPlot``). A workspace that somebody works in must
/// never be written in this way.
package struct Generator {
    private var random: GeneratorRandom
    private var writers: [SegmentWriter] = []
    private let lines: Int
    private var written = 0
    private var clock: UInt64
    private let tick: UInt64
    private var cast = GeneratedCast()
    private var open: [MissionPlot] = []
    private var missions = 0

    /// Missions that run at the same time, so that their lines mix in the files as they do in life.
    private let running: Int
    /// Missions that never end, three of four until there are so many; nil for as many as chance leaves.
    private let neverEnding: Int?
    private static let replicas = 4
    /// 2023-01-02 and six years on.
    private static let firstDay: UInt64 = 1_672_617_600_000
    private static let span: UInt64 = 6 * 365 * 86_400_000

    /// Makes the folder at `path` a workspace of so many lines; it must not be one already.
    ///
    /// - Parameter open: how many missions are still open at the end, and those at work beside them; nil for as
    ///   many as chance leaves.
    package static func generate(
        at path: String, lines: Int, seed: UInt64, open: Int? = nil, progress: (Progress) -> Void = { _ in }
    ) throws {
        guard try FileStatus.of("\(path)/\(WorkspaceFile.name)") == nil else {
            throw Failure.system(call: "generate", path: path, errno: EEXIST)
        }
        var generator = Generator(lines: lines, seed: seed, neverEnding: open)
        let host = Host(
            machine: "generated", uid: geteuid(), now: { Self.firstDay },
            random: { seed &* 0x9E37_79B9_7F4A_7C15 })
        _ = try WorkspaceFile.create(at: path, title: "Réseau des Trois Rives", host: host)
        try generator.run(at: path, progress)
    }

    private init(lines: Int, seed: UInt64, neverEnding: Int?) {
        random = GeneratorRandom(seed)
        self.lines = lines
        self.neverEnding = neverEnding
        running = min(150, lines / 400 + 3)
        clock = Self.firstDay << 16
        tick = max(1, Self.span / UInt64(max(1, lines))) << 16
    }

    private mutating func run(at path: String, _ progress: (Progress) -> Void) throws {
        mkdir("\(path)/log", 0o700)
        for _ in 0..<Self.replicas {
            let name = ReplicaName.mint(random: random.next())
            writers.append(SegmentWriter(folder: "\(path)/log/\(name)", replica: name))
        }
        for events in cast.people(lines / 2000 + 3, &random) {
            if written < lines { cast.note(try write(events)) }
        }
        while written < lines {
            if open.count < running {
                missions += 1
                open.append(MissionPlot(number: missions, ending, cast, &random))
            }
            let place = random.below(open.count)
            if let event = open[place].next(on: day, &random) {
                open[place].note(try write([event]))
                if written % 10_000 == 0 { progress(Progress(done: written, total: lines)) }
            } else {
                open.swapAt(place, open.count - 1)
                open.removeLast()
            }
        }
        for place in writers.indices { try writers[place].finish() }
    }

    private var ending: MissionPlot.Ending {
        guard let neverEnding else { return .asItComes }
        return missions % 4 != 0 && missions - missions / 4 <= neverEnding ? .never : .always
    }

    private var day: Day { Day(number: Int(clock >> 16 / 86_400_000)) }

    private mutating func write(_ events: [Event]) throws -> LineID {
        clock += tick / 2 + UInt64(random.below(Int(clamping: tick)))
        let id = LineID(clock: clock, random: random.next())
        let by = cast.members.isEmpty ? "" : cast.members[random.below(cast.members.count)].description
        let hour = 8 + random.below(10)
        let at = "\(day)T\(hour < 10 ? "0" : "")\(hour):\(10 + random.below(50)):00+01:00"
        try writers[random.below(writers.count)].write(id, by: by, at: at, events)
        written += 1
        return id
    }
}

/// SplitMix64, with the small questions that a plot asks.
struct GeneratorRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
    mutating func of<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
}
