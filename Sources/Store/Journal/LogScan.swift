import Glibc

/// Reads the log: every regular `*.jsonl` in every folder under `log/`, whatever its name.
///
/// Takes no lock and never blocks: lines that are still being written are simply not there yet. One bad file
/// is reported and skipped; it never keeps the others from being read. Keep one scan for many files: it owns
/// the buffer.
package final class LogScan {
    private let workspace: String
    private let splitter = LineSplitter()
    private var reading = LineReading()

    /// Who takes lines in wants to know what they touch, too.
    private let readsReach: Bool

    package init(workspace: String) {
        self.workspace = workspace
        readsReach = false
    }

    init(workspace: String, readsReach: Bool) {
        self.workspace = workspace
        self.readsReach = readsReach
    }

    package convenience init(_ places: Places) { self.init(workspace: places.workspace) }
}

// MARK: Listing

extension LogScan {
    package struct Listing: Equatable, Sendable {
        /// In the order of their paths' bytes: the same on every machine.
        package fileprivate(set) var files: [LogFile] = []
        package fileprivate(set) var problems: [Problem] = []
    }

    /// What there is to read now. A workspace without `log/` is an empty one.
    package func list() throws(Failure) -> Listing {
        var listing = Listing()
        let root = try Descriptor.folder(workspace)
        let log: Descriptor
        do throws(Failure) { log = try root.folder(Places.logName) } catch {
            if case .missing = error { return listing }
            throw error
        }
        for name in try log.names() { list(name, in: log, to: &listing) }
        return listing
    }

    private func list(_ name: [UInt8], in log: borrowing Descriptor, to listing: inout Listing) {
        let path = "\(Places.logName)/\(String(decoding: name, as: UTF8.self))"
        guard let folder = Self.text(name) else { return listing.problems.append(.unexpected(path: path)) }
        do throws(Failure) {
            guard let status = try log.status(of: folder) else { return }
            switch status.kind {
            case .folder: break
            case .symlink: return listing.problems.append(.symlink(path: path))
            case .file, .other: return listing.problems.append(.unexpected(path: path))
            }
            let open = try log.folder(folder)
            for name in try open.names() { list(name, folder: folder, in: open, to: &listing) }
        } catch {
            listing.problems.append(.unreadable(path: path, errno: error.code))
        }
    }

    private func list(
        _ bytes: [UInt8], folder: String, in open: borrowing Descriptor, to listing: inout Listing
    ) {
        let path = "\(Places.logName)/\(folder)/\(String(decoding: bytes, as: UTF8.self))"
        guard bytes.ends(with: ".jsonl".utf8), let name = Self.text(bytes) else {
            return listing.problems.append(.unexpected(path: path))
        }
        do throws(Failure) {
            // Gone since the listing: a synchroniser at work.
            guard let status = try open.status(of: name) else { return }
            switch status.kind {
            case .file: break
            case .symlink: return listing.problems.append(.symlink(path: path))
            case .folder, .other: return listing.problems.append(.unexpected(path: path))
            }
            guard status.size <= LogFile.maximumBytes else {
                return listing.problems.append(.fileTooLarge(file: path, bytes: status.size))
            }
            listing.files.append(
                LogFile(
                    folder: folder, name: name, identity: status.identity, size: status.size,
                    modifiedNanoseconds: status.modifiedNanoseconds))
        } catch {
            listing.problems.append(.unreadable(path: path, errno: error.code))
        }
    }

    /// Names that are not UTF-8 could not be opened again by their text.
    private static func text(_ name: [UInt8]) -> String? { String(validating: name, as: UTF8.self) }
}

// MARK: Reading

extension LogScan {
    /// One complete line of a file, for the time of the call.
    package struct Found {
        /// Without line feed; zero-copy.
        package let bytes: UnsafeRawBufferPointer
        /// Of the line's first byte in its file.
        package let offset: Int
        /// From 1.
        package let number: Int
        package let head: Result<LineHead, LineDamage>
        /// Nothing unless the scan was asked to read it.
        let reach: LineReach

        /// Builds the contents; only for a line whose head is good.
        package func line() throws(LineDamage) -> Line { try Line(bytes, head: head.get()) }
    }

    package struct Outcome: Equatable, Sendable {
        /// To be remembered, together with what the lines have changed.
        package let mark: FileMark
        /// The file was read from its beginning although a mark was given: it had been replaced or shortened.
        package let restarted: Bool
        /// Bytes after the last line feed.
        package let torn: Int
    }

    /// Reads a file from where `mark` ends, or from its beginning when it is no longer that file.
    ///
    /// Empty lines are passed over in silence. Throws `Failure` for this file, and whatever `visit` throws.
    package func read(
        _ file: LogFile, from mark: FileMark? = nil, _ visit: (Found) throws -> Void
    ) throws -> Outcome {
        let root = try Descriptor.folder(workspace)
        let open = try root.folder(Places.logName).folder(file.folder).open(file.name, O_RDONLY | O_NONBLOCK)
        return try read(open, from: mark, visit)
    }

    func read(
        _ open: borrowing Descriptor, from mark: FileMark?, _ visit: (Found) throws -> Void
    ) throws -> Outcome {
        let status = try open.status()
        guard status.kind == .file else { throw Failure.missing(path: open.path) }
        let resumed = try mark.flatMap { try Self.continues(open, status, $0) ? $0 : nil }
        let end = try splitter.split(open, from: resumed?.goodEnd ?? 0, lines: resumed?.lines ?? 0) { piece in
            guard piece.isTooLong || !piece.bytes.isEmpty else { return }
            let (head, reach) = look(piece)
            try visit(
                Found(
                    bytes: piece.bytes, offset: piece.offset, number: piece.number, head: head, reach: reach))
        }
        let lastBytes = end.lastBytes.isEmpty ? resumed?.lastBytes ?? [] : end.lastBytes
        return Outcome(
            mark: FileMark(
                identity: status.identity, size: status.size, modifiedNanoseconds: status.modifiedNanoseconds,
                goodEnd: end.goodEnd, lines: end.lines, lastBytes: lastBytes),
            restarted: mark != nil && resumed == nil, torn: end.torn)
    }

    private func look(_ piece: LineSplitter.Piece) -> (Result<LineHead, LineDamage>, LineReach) {
        guard !piece.isTooLong else { return (.failure(.tooLong), LineReach()) }
        do throws(LineDamage) {
            guard readsReach else { return (.success(try reading.head(piece.bytes)), LineReach()) }
            let (head, reach) = try reading.headAndReach(piece.bytes)
            return (.success(head), reach)
        } catch {
            return (.failure(error), LineReach())
        }
    }

    private static func continues(
        _ open: borrowing Descriptor, _ status: FileStatus, _ mark: FileMark
    ) throws(Failure) -> Bool {
        let count = mark.lastBytes.count
        guard status.identity == mark.identity, status.size >= mark.goodEnd, mark.goodEnd >= count,
            mark.goodEnd == 0 || count > 0
        else { return false }
        var before = [UInt8](repeating: 0, count: count)
        guard count > 0 else { return true }
        let outcome = before.withUnsafeMutableBytes { buffer -> Result<Int, Failure> in
            do throws(Failure) { return .success(try open.read(buffer, at: mark.goodEnd - count)) } catch {
                return .failure(error)
            }
        }
        return try outcome.get() == count && before == mark.lastBytes
    }
}

extension Array<UInt8> {
    func ends(with other: some BidirectionalCollection<UInt8>) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
