import Glibc

/// The member names of the objects that are open, to refuse a name written twice.
///
/// Compared as bytes after unescaping, never as Swift strings: those call "é" in two spellings equal, which
/// would make validity depend on Unicode tables; and hashing a hostile one can take seconds.
struct JSONNames {
    private struct Name {
        let first: Int
        let count: Int
        /// The bytes stand in `unescaped` and not in the document.
        let wasEscaped: Bool
    }

    private var names: [Name] = []
    /// Where the names of each open object begin in `names`.
    private var levels: [Int] = []
    private var unescaped: [UInt8] = []

    mutating func removeAll() {
        names.removeAll(keepingCapacity: true)
        levels.removeAll(keepingCapacity: true)
        unescaped.removeAll(keepingCapacity: true)
    }

    mutating func open() { levels.append(names.count) }

    mutating func add(_ text: UnsafeRawBufferPointer, escaped: Bool, at offset: Int) {
        guard escaped else { return names.append(Name(first: offset, count: text.count, wasEscaped: false)) }
        let first = unescaped.count
        JSONText.decode(text, into: &unescaped)
        names.append(Name(first: first, count: unescaped.count - first, wasEscaped: true))
    }

    /// Ends the innermost object; false when two of its names are the same.
    mutating func close(in document: UnsafeRawBufferPointer) -> Bool {
        let first = levels.removeLast()
        let count = names.count - first
        defer { names.removeLast(count) }
        guard count > 1 else { return true }
        return unescaped.withUnsafeBytes { unescaped in
            func bytes(_ name: Name) -> UnsafeRawBufferPointer {
                UnsafeRawBufferPointer(
                    rebasing: (name.wasEscaped ? unescaped : document)[name.first..<name.first + name.count])
            }
            // Pairs are quickest for the usual handful, of which few have a length and a first byte in common;
            // sorting keeps fifty thousand names harmless.
            if count <= 24 {
                var met: UInt64 = 0
                for later in first..<names.count {
                    let mark = Self.mark(bytes(names[later]))
                    if met & mark != 0 {
                        for earlier in first..<later where names[earlier].count == names[later].count {
                            if Self.order(bytes(names[earlier]), bytes(names[later])) == 0 { return false }
                        }
                    }
                    met |= mark
                }
                return true
            }
            let sorted = names[first...].sorted { Self.order(bytes($0), bytes($1)) < 0 }
            return !zip(sorted, sorted.dropFirst()).contains { Self.order(bytes($0), bytes($1)) == 0 }
        }
    }

    /// One bit of sixty-four; equal names have the same.
    private static func mark(_ name: UnsafeRawBufferPointer) -> UInt64 {
        1 << ((UInt64(truncatingIfNeeded: name.count) &* 31 &+ UInt64(name.first ?? 0)) & 63)
    }

    private static func order(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
        let common = min(a.count, b.count)
        if common > 0, let a = a.baseAddress, let b = b.baseAddress {
            let difference = memcmp(a, b, common)
            if difference != 0 { return Int(difference) }
        }
        return a.count - b.count
    }
}
