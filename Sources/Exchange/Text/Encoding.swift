/// What the first look at a file's bytes says of its encoding.
enum Encoding {
    static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...]
    }

    /// A UTF-16 mark, or so many zeros among the first bytes that they are half-characters.
    static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return true }
        let head = bytes.prefix(64)
        return head.count >= 8 && head.count(where: { $0 == 0 }) * 3 >= head.count
    }

    /// No character beyond ASCII is spelled as UTF-8 does, though there are bytes beyond ASCII: Latin-1,
    /// Windows-1252 or another encoding of one byte a character.
    static func isOneBytePerCharacter(_ bytes: ArraySlice<UInt8>) -> Bool {
        var beyond = false
        var left = bytes
        while let place = left.firstIndex(where: { $0 >= 0x80 }) {
            beyond = true
            let length = length(ofSequenceFrom: left[place])
            if length > 1, left.endIndex - place >= length,
                String(validating: left[place..<place + length], as: UTF8.self) != nil
            {
                return false
            }
            left = left[(place + 1)...]
        }
        return beyond
    }

    private static func length(ofSequenceFrom lead: UInt8) -> Int {
        switch lead {
        case 0xc2...0xdf: 2
        case 0xe0...0xef: 3
        case 0xf0...0xf4: 4
        default: 1
        }
    }
}
