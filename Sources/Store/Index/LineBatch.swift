import Domain

/// Some hundred lines on their way into a new index, with what they touch.
struct LineBatch: Sendable {
    struct Entry: Sendable {
        let start: Int
        let count: Int
        let file: Int
        let head: LineHead
        let reach: LineReach
    }

    /// The lines' bytes, end to end.
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    /// Files that ended in this batch.
    var ends: [FileEnd] = []
    /// Bytes of the log behind it, for the progress.
    var read = 0

    struct FileEnd: Sendable {
        let file: Int
        /// Nil for a file that could not be read.
        let mark: FileMark?
        let torn: Int
        /// Numbers of lines that do not count.
        let damaged: [Int]
    }

    static let size = 1 << 20

    /// Room for what it will hold, so that it is not moved as it grows.
    init() {
        bytes.reserveCapacity(Self.size + Self.size / 4)
        entries.reserveCapacity(Self.size / 256)
    }

    mutating func add(_ line: UnsafeRawBufferPointer, _ head: LineHead, file: Int, _ reach: LineReach) {
        entries.append(Entry(start: bytes.count, count: line.count, file: file, head: head, reach: reach))
        bytes.append(contentsOf: line)
    }
}

extension LineBatch {
    /// Reads all files in batches, on whatever thread it is called.
    static func read(_ files: [LogFile], workspace: String, into channel: Channel<LineBatch>) {
        let scan = LogScan(workspace: workspace, readsReach: true)
        var batch = LineBatch()
        for (n, file) in files.enumerated() {
            var damaged: [Int] = []
            let outcome = try? scan.read(file) { found in
                guard case .success(let head) = found.head else { return damaged.append(found.number) }
                batch.add(found.bytes, head, file: n, found.reach)
            }
            batch.ends.append(
                FileEnd(file: n, mark: outcome?.mark, torn: outcome?.torn ?? 0, damaged: damaged))
            batch.read += file.size
            if batch.bytes.count >= size {
                guard channel.send(batch) else { return }
                batch = LineBatch()
            }
        }
        _ = channel.send(batch)
        channel.close()
    }
}
