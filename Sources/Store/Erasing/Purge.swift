import Domain
import Glibc

/// Takes what was erased out of every file of the log, in place: under the lock of the writers, file by file, each
/// replaced whole. Killed anywhere it leaves files of before and of after, and the next one goes on.
struct Purge {
    let places: Places
    let erasures: Erasures
    /// For tests: what somebody else does at the worst moment.
    var beforeReplacing: () -> Void = {}

    /// How many files were rewritten.
    func run(isShared: Bool) throws -> Int {
        try places.refuseIfUnsafe(isShared: isShared)
        return try LogScan(places).list().files.reduce(0) { count, file in count + (try rewrite(file) ? 1 : 0)
        }
    }

    /// Reads every file.
    func isNeeded() throws -> Bool {
        let log = try LocalLog(places)
        return try log.sorted.contains { file in try log.read(file).flatMap { applied(to: $0.bytes) } != nil }
    }

    private func rewrite(_ file: LogFile) throws -> Bool {
        let root = try Descriptor.folder(places.workspace)
        let folder = try root.folder(Places.logName).folder(file.folder)
        // Gone since the listing: what a synchroniser brings instead is looked at again.
        guard try folder.status(of: file.name)?.kind == .file else { return false }
        let old = try folder.open(file.name, O_RDONLY | O_NONBLOCK)
        let before = try old.contents(limit: LogFile.maximumBytes)
        guard let after = applied(to: before) else { return false }
        beforeReplacing()
        try AtomicFile.replace(file.name, in: folder, with: after)
        // Somebody whom our lock does not reach may have gone on in the old file.
        let late = Array(try old.contents(limit: LogFile.maximumBytes).dropFirst(before.count))
        if !late.isEmpty {
            let lines = applied(to: late) ?? late
            let stray = RemotePath.stray(file.folder, lines)
            _ = try AtomicFile.create(stray.name, in: folder, with: lines)
        }
        return true
    }

    /// Nil when nothing in it is to be erased. All other bytes stay as they are, damaged ones too.
    private func applied(to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var hasChanged = false
        var start = 0
        while start < bytes.count {
            let feed = bytes[start...].firstIndex(of: 0x0A)
            let end = feed.map { $0 + 1 } ?? bytes.count
            let piece = bytes[start..<end]
            if feed != nil, let line = line(of: piece, isFirst: start == 0),
                let erased = erasures.applied(to: line)
            {
                result += erased.bytes
                hasChanged = true
            } else {
                result += piece
            }
            start = end
        }
        return hasChanged ? result : nil
    }

    private func line(of piece: ArraySlice<UInt8>, isFirst: Bool) -> Line? {
        let bytes = isFirst && piece.starts(with: [0xEF, 0xBB, 0xBF]) ? piece.dropFirst(3) : piece
        return try? Line.read(Array(bytes))
    }
}
