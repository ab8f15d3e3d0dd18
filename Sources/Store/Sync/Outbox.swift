/// What we have and the other side does not: whole files in their places, and strays for lines that lie where
/// nothing may lie on the other side, or beside a file there that has lines of its own.
struct Outbox {
    private enum Parcel {
        case file(LogFile)
        case stray(RemotePath, [UInt8])
    }

    private var parcels: [Parcel] = []
    private(set) var count = 0
    var isEmpty: Bool { parcels.isEmpty }

    /// Looks at one file of ours that is not the same on the other side.
    mutating func add(
        _ file: LogFile, _ log: LocalLog, _ intake: Intake, isThere: Bool, known: () throws -> LineSet
    ) throws {
        var lacking: [(LineHead, [UInt8])] = []
        try log.read(file)?.lines { head, line in
            if !intake.theirs.holds(head, line) { lacking.append((head, Array(line))) }
        }
        guard !lacking.isEmpty else { return }
        let path = RemotePath(file.path.utf8)
        if path != nil, !isThere || intake.covering.contains(file.path) {
            count += lacking.count
            return parcels.append(.file(file))
        }
        // A conflict copy mostly holds what lies in its proper place as well.
        let elsewhere = try known()
        lacking.removeAll { head, line in line.withUnsafeBytes { elsewhere.holds(head, $0) } }
        count += lacking.count
        for (replica, lines) in Dictionary(grouping: lacking, by: \.0.replica) {
            let bytes: [UInt8] = lines.flatMap { $0.1 + [UInt8(0x0A)] }
            parcels.append(.stray(RemotePath.stray(replica, bytes), bytes))
        }
    }

    /// The files one after the other, read when their turn comes; nil at the end. `told` learns which file of
    /// ours was sent as it is.
    func contents(
        _ log: LocalLog, told: @escaping (LogFile) -> Void
    ) -> () throws -> (path: String, contents: [UInt8])? {
        var rest = parcels[...]
        return {
            guard let parcel = rest.popFirst() else { return nil }
            switch parcel {
            case .stray(let path, let bytes): return (path.text, bytes)
            case .file(let file):
                guard let contents = try log.read(file) else { throw Moved() }
                let lines = contents.canonical
                if lines.count == contents.bytes.count, lines.count == file.size { told(file) }
                return (file.path, lines)
            }
        }
    }

    /// A file was replaced while we worked: look again.
    struct Moved: Error {}
}
