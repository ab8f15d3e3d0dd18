import Glibc

/// Cuts a file into its lines, reading a mebibyte at a time; no line and no file can exhaust the memory.
///
/// Plain reads and not a memory map: a map of a file that somebody truncates meanwhile kills us (SIGBUS).
final class LineSplitter {
    /// One line without its line feed, one CR before it, and a BOM at the file's start; valid for the call.
    struct Piece {
        let bytes: UnsafeRawBufferPointer
        /// Of the line's first byte in the file.
        let offset: Int
        /// From 1.
        let number: Int
        /// Longer than a line may be; `bytes` is empty.
        let isTooLong: Bool
    }

    struct End {
        /// Behind the last line feed.
        var goodEnd: Int
        var lines: Int
        /// Bytes after the last line feed.
        var torn: Int
        var lastBytes: [UInt8]
    }

    private static let chunk = 1 << 20
    private let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: chunk + Line.maximumBytes, alignment: 16)

    deinit { buffer.deallocate() }

    /// Calls `visit` for each complete line from `start` on, which must be the start of a line.
    func split(
        _ file: borrowing Descriptor, from start: Int, lines: Int, _ visit: (Piece) throws -> Void
    ) throws -> End {
        var end = End(goodEnd: start, lines: lines, torn: 0, lastBytes: [])
        var filled = 0
        // In the middle of a line that is too long: nothing of it is kept.
        var skipping = false
        var offset = start
        while true {
            let room = UnsafeMutableRawBufferPointer(
                rebasing: buffer[filled..<min(buffer.count, filled + Self.chunk)])
            let count = try file.read(room, at: offset)
            guard count > 0 else { break }
            offset += count
            let total = filled + count
            var place = 0
            while let feed = memchr(buffer.baseAddress! + place, 0x0A, total - place) {
                let length = UnsafeRawPointer(feed) - UnsafeRawPointer(buffer.baseAddress! + place)
                let next = offset - (total - place) + length + 1
                let isTooLong = skipping || length >= Line.maximumBytes
                let line = UnsafeRawBufferPointer(
                    start: buffer.baseAddress! + place, count: isTooLong ? 0 : length)
                end.lines += 1
                try visit(
                    Piece(
                        bytes: Self.trimmed(line, isFirst: end.goodEnd == 0), offset: end.goodEnd,
                        number: end.lines, isTooLong: isTooLong))
                skipping = false
                end.goodEnd = next
                place += length + 1
            }
            // Remember what precedes the end while it is still in the buffer.
            if place > 0 { end.lastBytes = Self.last(of: UnsafeRawBufferPointer(rebasing: buffer[..<place])) }
            filled = total - place
            if filled >= Line.maximumBytes {
                skipping = true
                filled = 0
            } else if place > 0 {
                memmove(buffer.baseAddress!, buffer.baseAddress! + place, filled)
            }
        }
        end.torn = offset - end.goodEnd
        return end
    }

    private static func last(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
        // Not `suffix`: as an array it is the sequence's, which walks through the whole mebibyte.
        Array(bytes[max(0, bytes.count - FileMark.rememberedBytes)...])
    }

    private static func trimmed(_ line: UnsafeRawBufferPointer, isFirst: Bool) -> UnsafeRawBufferPointer {
        var line = line
        if line.last == UInt8(ascii: "\r") { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
        if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) {
            line = UnsafeRawBufferPointer(rebasing: line.dropFirst(3))
        }
        return line
    }
}
