package import Domain

/// Something in the files is not as it should be; the program goes on without it. Data only, no sentences.
///
/// Paths are relative to the workspace unless they begin with "/"; they may hold anything and must pass
/// through the one door for text before they are shown.
package enum Problem: Equatable, Sendable {
    /// A complete line that does not count. It was left where it is.
    case damagedLine(file: String, line: Int, LineDamage)
    /// Bytes after the last complete line: somebody is writing, or was interrupted. Only whoever owns the file
    /// ever mends it.
    case tornTail(file: String, offset: Int, bytes: Int, isOurs: Bool)
    /// There is no log at all: whoever made the workspace wrote into it at once.
    case missingLog(path: String)
    /// Longer than any segment of ours; not read.
    case fileTooLarge(file: String, bytes: Int)
    /// Could not be read; `errno` says why.
    case unreadable(path: String, errno: Int32)
    /// A link; never followed.
    case symlink(path: String)
    /// A file, folder or device that the log does not know; not read.
    case unexpected(path: String)
    /// A segment that others than its owner may read or write.
    case openPermissions(path: String, mode: UInt32)
    /// One id, several contents: all are there, and the same one counts everywhere.
    case fork(id: LineID, places: [LinePlace])
    /// Lines of a replica that are known to exist and are not here (yet).
    case gap(replica: String, missing: ClosedRange<Int>)
    /// Two lines of one replica under one number: a restored backup or a cloned disk.
    case sequenceReused(replica: String, seq: Int, ids: [LineID])
    /// A replica whose clock is ahead of ours, at its furthest.
    case clockAhead(replica: String, milliseconds: UInt64)
}

extension Problem {
    var isUnreadable: Bool { if case .unreadable = self { true } else { false } }
}

/// Where a line stands.
package struct LinePlace: Equatable, Hashable, Sendable {
    /// From the workspace's folder.
    package let file: String
    /// From 1.
    package let line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}
