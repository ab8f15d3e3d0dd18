/// A place in the bytes, and the tokens that can be read from there.
///
/// Pointer arithmetic is checked by hand against `end` in each loop: this is the innermost loop of every
/// start-up and every rebuild.
struct JSONCursor {
    private let start: UnsafePointer<UInt8>
    private let end: UnsafePointer<UInt8>
    private var place: UnsafePointer<UInt8>

    /// Stands in for the base of an empty buffer, which has none.
    nonisolated(unsafe) private static let nowhere = UnsafePointer(
        UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

    init(_ bytes: UnsafeRawBufferPointer) {
        start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? Self.nowhere
        end = start + bytes.count
        place = start
    }

    var offset: Int { place - start }
    var isAtEnd: Bool { place == end }

    func fault(_ reason: JSONFault.Reason) -> JSONFault { JSONFault(offset: offset, reason: reason) }

    mutating func advance() { place += 1 }

    func peek() throws(JSONFault) -> UInt8 {
        guard place < end else { throw fault(.endedEarly) }
        return place.pointee
    }

    mutating func skipSpace() {
        while place < end {
            switch place.pointee {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return
            }
        }
    }

    mutating func word(_ word: StaticString) throws(JSONFault) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try peek() == word.utf8Start[index] else { throw fault(.unexpectedByte) }
            place += 1
        }
    }

    /// An integer within ±(2^53 − 1); the sign may stand before zero, as RFC 8259 has it.
    mutating func integer() throws(JSONFault) -> Int64 {
        let negative = place.pointee == UInt8(ascii: "-")
        if negative { place += 1 }
        let first = place
        var value: Int64 = 0
        while place < end {
            let digit = place.pointee &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            // At most 17 digits ever reach the product, so it cannot overflow.
            guard value <= JSONLimits.integer else { throw fault(.integerOutOfRange) }
            value = value &* 10 &+ Int64(digit)
            place += 1
        }
        guard place > first else { throw fault(isAtEnd ? .endedEarly : .unexpectedByte) }
        guard value <= JSONLimits.integer else { throw fault(.integerOutOfRange) }
        if first.pointee == UInt8(ascii: "0"), place - first > 1 { throw fault(.leadingZero) }
        if place < end {
            switch place.pointee {
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): throw fault(.notAnInteger)
            default: break
            }
        }
        return negative ? -value : value
    }
}

// MARK: Strings

extension JSONCursor {
    /// What stands between two quotes, validated; the cursor ends up behind the closing quote.
    mutating func string() throws(JSONFault) -> (text: UnsafeRawBufferPointer, escaped: Bool) {
        place += 1
        let first = place
        var escaped = false
        while true {
            skipPlain()
            let byte = try peek()
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                escaped = true
                try escape()
            } else if byte < 0x20 {
                throw fault(.controlCharacter)
            } else {
                try multibyte(byte)
            }
        }
        let text = UnsafeRawBufferPointer(start: first, count: place - first)
        place += 1
        return (text, escaped)
    }

    /// Jumps over ASCII that needs no thought, eight bytes at a time.
    private mutating func skipPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        while end - place >= 8 {
            let word = UInt64(littleEndian: UnsafeRawPointer(place).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let slash = word ^ (ones &* 0x5C)
            // In each byte the top bit marks: below 0x20, a quote, a backslash, or not ASCII. A borrow can
            // mark a byte wrongly only above a byte marked rightly, so the lowest mark is always true.
            let marks =
                (((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
                    | word) & tops
            guard marks == 0 else {
                place += marks.trailingZeroBitCount / 8
                return
            }
            place += 8
        }
        while place < end, Self.isPlain(place.pointee) { place += 1 }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// One character of two to four bytes: no overlong form, no surrogate, nothing past U+10FFFF.
    private mutating func multibyte(_ lead: UInt8) throws(JSONFault) {
        let (length, second): (Int, ClosedRange<UInt8>)
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: throw fault(.invalidUTF8)
        }
        guard end - place >= length, second.contains(place[1]) else { throw fault(.invalidUTF8) }
        for index in 2..<max(2, length) where place[index] & 0xC0 != 0x80 { throw fault(.invalidUTF8) }
        place += length
    }

    private mutating func escape() throws(JSONFault) {
        place += 1
        switch try peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            place += 1
        case UInt8(ascii: "u"):
            place += 1
            let unit = try hexadecimal()
            guard !(0xDC00...0xDFFF).contains(unit) else { throw fault(.loneSurrogate) }
            guard (0xD800...0xDBFF).contains(unit) else { return }
            guard end - place >= 2, place[0] == UInt8(ascii: "\\"), place[1] == UInt8(ascii: "u") else {
                throw fault(.loneSurrogate)
            }
            place += 2
            guard (0xDC00...0xDFFF).contains(try hexadecimal()) else { throw fault(.loneSurrogate) }
        default:
            throw fault(.invalidEscape)
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = JSONText.hexadecimalDigit(try peek()) else { throw fault(.invalidEscape) }
            value = value << 4 | digit
            place += 1
        }
        return value
    }
}
