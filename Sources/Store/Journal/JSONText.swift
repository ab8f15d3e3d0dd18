/// The contents of strings that the scanner has already found valid.
enum JSONText {
    static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    static func string(_ bytes: UnsafeRawBufferPointer, escaped: Bool) -> String {
        guard escaped else { return String(decoding: bytes, as: UTF8.self) }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        decode(bytes, into: &plain)
        return String(decoding: plain, as: UTF8.self)
    }

    /// The bytes with every escape replaced, for the time of the call; nearly always there is none.
    static func plain<Outcome>(
        _ bytes: UnsafeRawBufferPointer, escaped: Bool, _ read: (UnsafeRawBufferPointer) -> Outcome
    ) -> Outcome {
        guard escaped else { return read(bytes) }
        var plain: [UInt8] = []
        decode(bytes, into: &plain)
        return plain.withUnsafeBytes(read)
    }

    /// Appends the bytes with every escape replaced by what it stands for.
    static func decode(_ bytes: UnsafeRawBufferPointer, into plain: inout [UInt8]) {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            guard byte == UInt8(ascii: "\\") else {
                plain.append(byte)
                place += 1
                continue
            }
            switch bytes[place + 1] {
            case UInt8(ascii: "b"): plain.append(0x08)
            case UInt8(ascii: "f"): plain.append(0x0C)
            case UInt8(ascii: "n"): plain.append(0x0A)
            case UInt8(ascii: "r"): plain.append(0x0D)
            case UInt8(ascii: "t"): plain.append(0x09)
            case UInt8(ascii: "u"):
                place += scalar(bytes, at: place, into: &plain)
                continue
            case let other: plain.append(other)
            }
            place += 2
        }
    }

    /// Appends the character of one `\uXXXX`, or of a pair of them; returns the bytes read.
    private static func scalar(
        _ bytes: UnsafeRawBufferPointer, at place: Int, into plain: inout [UInt8]
    ) -> Int {
        func unit(_ first: Int) -> UInt32 {
            (first..<first + 4).reduce(0) { $0 << 4 | (hexadecimalDigit(bytes[$1]) ?? 0) }
        }
        var value = unit(place + 2)
        var length = 6
        if (0xD800...0xDBFF).contains(value) {
            value = 0x10000 + (value & 0x3FF) << 10 + unit(place + 8) & 0x3FF
            length = 12
        }
        plain.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        return length
    }
}
