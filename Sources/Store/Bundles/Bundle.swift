import Domain
import Glibc

/// A file of lines that goes to a freelance, or comes back from one: a header, then lines as the log has them.
package struct Bundle: Equatable, Sendable {
    package let header: BundleHeader
    package let lines: [Line]

    /// The lines go into one file of the log, which may be no longer than this.
    static let maximumBytes = LogFile.maximumBytes

    init(_ header: BundleHeader, _ lines: [Line]) throws(BundleFault) {
        self.header = header
        self.lines = lines
        guard lines.reduce(0, { $0 + $1.bytes.count }) <= Self.maximumBytes else { throw .tooMuch }
    }

    var log: [UInt8] { lines.flatMap(\.bytes) }
}

// MARK: Writing

extension Bundle {
    /// The whole file.
    var bytes: [UInt8] { header.bytes + log }

    package func write(to path: String, replacing: Bool) throws(Failure) {
        try NewFile.write(bytes, to: path, replacing: replacing)
    }
}

// MARK: Reading

extension Bundle {
    /// Reads a file of anybody's: no link, no device, not too long, every line whole. One byte that is wrong, and
    /// nothing of it is taken.
    package static func read(_ path: String, _ wanted: BundleHeader.Kind) throws -> Bundle {
        let bytes = try contents(path)
        var reading = Reading(path: path)
        try bytes.withUnsafeBytes { try reading.read($0) }
        guard let header = reading.header else { throw BundleFault.notABundle(path: path) }
        guard header.kind == wanted else {
            throw wanted == .bundle ? BundleFault.isAnswer(path: path) : .isBundle(path: path)
        }
        guard header.lines == reading.lines.count else {
            throw BundleFault.damaged(path: path, line: reading.lines.count + 2)
        }
        return try Bundle(header, reading.lines)
    }

    private static func contents(_ path: String) throws -> [UInt8] {
        let (folder, name) = try Places.split(path)
        let file = try Descriptor.folder(folder).open(name, O_RDONLY | O_NONBLOCK)
        let status = try file.status()
        guard status.kind == .file else { throw BundleFault.notABundle(path: path) }
        let limit = maximumBytes + Line.maximumBytes
        guard status.size <= limit else { throw BundleFault.tooLarge(path: path) }
        return try file.contents(limit: limit)
    }

    private struct Reading {
        let path: String
        var header: BundleHeader?
        var lines: [Line] = []

        mutating func read(_ bytes: UnsafeRawBufferPointer) throws {
            var start = 0
            while start < bytes.count {
                guard let feed = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else {
                    throw header == nil ? BundleFault.notABundle(path: path) : damaged
                }
                let end = UnsafeRawPointer(feed) - bytes.baseAddress!
                try take(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
                start = end + 1
            }
        }

        private mutating func take(_ line: UnsafeRawBufferPointer) throws {
            guard header != nil else { return header = try BundleHeader.read(line, path: path) }
            guard let read = try? Line(line, head: LineHead.read(line)) else { throw damaged }
            lines.append(read)
        }

        private var damaged: BundleFault { .damaged(path: path, line: lines.count + 2) }
    }
}
