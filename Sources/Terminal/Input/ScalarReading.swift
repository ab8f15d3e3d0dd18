/// One character's bytes at the front of the input, strictly decoded.
enum ScalarReading {
    case scalar(Unicode.Scalar, length: Int)
    case invalid
    case incomplete

    init(_ bytes: ArraySlice<UInt8>, isUTF8: Bool) {
        let first = bytes[bytes.startIndex]
        guard isUTF8 else {
            // Latin 1, whose numbers are Unicode's, is the likeliest of the other encodings.
            self = .scalar(Unicode.Scalar(first), length: 1)
            return
        }
        let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let candidate = bytes.prefix(length)
        let tail = candidate.dropFirst()
        guard first < 0x80 || (0xC2...0xF4).contains(first), tail.allSatisfy({ $0 & 0xC0 == 0x80 }) else {
            self = .invalid
            return
        }
        guard candidate.count == length else {
            self = .incomplete
            return
        }
        var decoder = UTF8()
        var iterator = candidate.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
            self = .invalid
            return
        }
        self = .scalar(scalar, length: length)
    }
}
