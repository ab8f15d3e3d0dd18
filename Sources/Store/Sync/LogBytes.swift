import Glibc

/// The lines of some bytes in memory, by the one parser; what is no line is passed over.
struct LogBytes {
    let bytes: [UInt8]

    /// Without line feed, carriage return and byte order mark.
    func lines(_ visit: (LineHead, UnsafeRawBufferPointer) throws -> Void) rethrows {
        var reading = LineReading()
        try bytes.withUnsafeBytes { bytes in
            var start = 0
            while start < bytes.count,
                let feed = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start)
            {
                let end = UnsafeRawPointer(feed) - bytes.baseAddress!
                var line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                if line.last == 0x0D { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
                if start == 0, line.starts(with: [0xEF, 0xBB, 0xBF]) {
                    line = UnsafeRawBufferPointer(rebasing: line.dropFirst(3))
                }
                start = end + 1
                guard let head = try? reading.head(line) else { continue }
                try visit(head, line)
            }
        }
    }

    /// The valid lines as the writer would have written them.
    var canonical: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        lines { _, line in
            result += line
            result.append(0x0A)
        }
        return result
    }

    /// Nothing but lines as we write them.
    var isExact: Bool { canonical.count == bytes.count }

    var set: LineSet {
        var set = LineSet()
        lines { set.insert($0, $1) }
        return set
    }

    /// Whether every line of these is in the set.
    func isCovered(by set: LineSet) -> Bool {
        var isCovered = true
        lines { if !set.holds($0, $1) { isCovered = false } }
        return isCovered
    }
}
