/// The name of one line of the journal, and its place in the order of all lines.
///
/// 128 bits: 48 of milliseconds since 1970, 16 of counter (together a hybrid logical clock), 64 random.
/// Written as 26 lower-case Crockford base32 characters; byte order of the text is the order of the lines.
package struct LineID: Hashable, Comparable, Sendable {
    /// Milliseconds in the upper 48 bits, counter in the lower 16.
    package let clock: UInt64
    package let random: UInt64

    package init(clock: UInt64, random: UInt64) {
        self.clock = clock
        self.random = random
    }

    package var milliseconds: UInt64 { clock >> 16 }
    /// The first name after this one: "before" it includes this one. The last of all, which only a hostile file holds,
    /// has none.
    package var next: LineID {
        if random < .max { return LineID(clock: clock, random: random + 1) }
        return clock < .max ? LineID(clock: clock + 1, random: 0) : self
    }

    package static func < (a: LineID, b: LineID) -> Bool {
        (a.clock, a.random) < (b.clock, b.random)
    }
}

extension LineID: CustomStringConvertible {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Values of the alphabet's characters, 255 for every other byte.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: 255, count: 256)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = UInt8(value) }
        return table
    }()

    package static let length = 26

    package var description: String {
        String(unsafeUninitializedCapacity: Self.length) { buffer in
            // 130 bits of text for 128 of value: the first character carries three bits only.
            for place in 0..<Self.length {
                let shift = 125 - 5 * place
                let bits: UInt64 =
                    if shift >= 64 {
                        clock >> UInt64(shift - 64)
                    } else if shift > 59 {
                        (clock << UInt64(64 - shift)) | (random >> UInt64(shift))
                    } else {
                        random >> UInt64(shift)
                    }
                buffer[place] = Self.alphabet[Int(bits & 31)]
            }
            return Self.length
        }
    }

    /// Reads exactly 26 lower-case characters; anything else is no line id.
    package init?(_ text: some StringProtocol) {
        var text = String(text)
        let read: LineID? = text.withUTF8 { LineID(ascii: UnsafeRawBufferPointer($0)) }
        guard let read else { return nil }
        self = read
    }

    package init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.length else { return nil }
        // Three pieces that each fit a word: 58 bits, of which the first character has three, 60 and 10.
        let read = Self.values.withUnsafeBufferPointer { values in
            var seen: UInt8 = 0
            func piece(_ places: Range<Int>) -> UInt64 {
                var piece: UInt64 = 0
                for place in places {
                    let value = values[Int(bytes[place])]
                    seen |= value
                    piece = piece << 5 | UInt64(value)
                }
                return piece
            }
            let pieces = (high: piece(0..<12), middle: piece(12..<24), low: piece(24..<26))
            return seen < 32 && values[Int(bytes[0])] < 8 ? pieces : nil
        }
        guard let read else { return nil }
        self.init(clock: read.high << 6 | read.middle >> 54, random: read.middle << 10 | read.low)
    }

    /// The random part as people see it: twelve characters, of which any unambiguous beginning will do.
    package var randomText: Substring { description.suffix(12) }
}
