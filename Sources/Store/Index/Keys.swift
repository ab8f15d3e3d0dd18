import Domain

// Names as SQLite keeps them: bytes whose order (memcmp) is the order of the domain.

extension LineID {
    /// Sixteen bytes, big end first.
    func withKey<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withUnsafeBytes(of: (clock.bigEndian, random.bigEndian), body)
    }

    /// The inverse; missing bytes read as zero, for an index is never trusted to be whole.
    init(key: UnsafeRawBufferPointer) {
        guard key.count >= 16 else {
            self.init(clock: 0, random: 0)
            return
        }
        self.init(
            clock: UInt64(bigEndian: key.loadUnaligned(as: UInt64.self)),
            random: UInt64(bigEndian: key.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// The clock as a signed number of the same order.
    var sortedClock: Int { clock.sorted }

    /// The twelve characters that people see, as a number of the same order.
    var shownNumber: Int { Int(random & ((1 << 60) - 1)) }
}

extension UInt64 {
    /// A clock as SQLite sorts it: signed, in the same order.
    var sorted: Int { Int(truncatingIfNeeded: self ^ (1 << 63)) }
    init(sorted: Int) { self = UInt64(truncatingIfNeeded: sorted) ^ (1 << 63) }
}

extension EntityID {
    /// The line's bytes; the place follows, in four, unless it is zero.
    func withKey<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        guard place > 0 else { return try line.withKey(body) }
        let place = UInt32(clamping: place).bigEndian
        return try withUnsafeBytes(of: (line.clock.bigEndian, line.random.bigEndian, place)) { bytes in
            try body(UnsafeRawBufferPointer(rebasing: bytes[..<20]))
        }
    }

    init(key: UnsafeRawBufferPointer) {
        let place =
            key.count < 20 ? 0 : UInt32(bigEndian: key.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
        self.init(line: LineID(key: key), place: Int(place))
    }
}

extension Moment.Kind {
    /// Numbers in the order of the words, so that SQLite sorts as the domain does. A new kind shifts them:
    /// the index is then of another version (see `Schema.fold`).
    static let numbered: [Moment.Kind] = allCases.sorted { $0.rawValue < $1.rawValue }

    private static let numbers = ChoiceTable { (kind: Self) in numbered.firstIndex(of: kind) ?? 0 }

    var indexNumber: Int { Self.numbers[self] }

    init?(indexNumber: Int) {
        guard Self.numbered.indices.contains(indexNumber) else { return nil }
        self = Self.numbered[indexNumber]
    }
}
