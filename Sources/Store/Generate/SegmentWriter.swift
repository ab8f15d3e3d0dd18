import Domain
import Glibc

/// Writes the segments of one replica as fast as the disk takes them.
struct SegmentWriter {
    private let folder: String
    private let replica: String
    private var seq = 0
    private var segment = 0
    private var bytes: [UInt8] = []

    init(folder: String, replica: String) {
        self.folder = folder
        self.replica = replica
        bytes.reserveCapacity(80 * 1024)
        mkdir(folder, 0o700)
    }

    mutating func write(_ id: LineID, by: String, at: String, _ events: [Event]) throws {
        seq += 1
        bytes += Line.sealed([
            JSON.Member("v", .int(Int64(Line.version))), JSON.Member("id", .string(id.description)),
            JSON.Member("replica", .string(replica)), JSON.Member("seq", .int(Int64(seq))),
            JSON.Member("by", .string(by)), JSON.Member("at", .string(at)),
            JSON.Member("events", .array(events.map(\.json))),
        ])
        if bytes.count >= 64 * 1024 { try finish() }
    }

    /// Ends the segment.
    mutating func finish() throws {
        guard !bytes.isEmpty else { return }
        segment += 1
        let number = String(segment)
        let name = String(repeating: "0", count: max(0, 6 - number.utf8.count)) + number
        let file = try Descriptor.folder(folder).open("\(name).jsonl", O_WRONLY | O_CREAT | O_EXCL)
        try file.write(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
