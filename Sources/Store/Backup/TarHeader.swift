/// What stands before each file of a tar archive: the plain ustar format of POSIX, 512 bytes, that every tar reads.
///
/// Only what a backup of ours needs: regular files with short names. Whatever else an archive may hold (links,
/// devices, owners, names that lead upward) cannot be written here and is not read.
struct TarHeader: Equatable {
    static let size = 512

    let name: String
    let size: Int
    /// Since 1970.
    let seconds: Int

    /// Contents are followed by zeros up to whole blocks.
    static func padding(_ size: Int) -> Int { (Self.size - size % Self.size) % Self.size }
}

extension TarHeader {
    /// Where each part of the block begins, and how long it is.
    private enum Part {
        static let name = 0..<100
        static let mode = 100..<108
        static let owner = 108..<116
        static let group = 116..<124
        static let size = 124..<136
        static let time = 136..<148
        static let checksum = 148..<156
        static let type = 156
        static let magic = 257..<265
    }

    private static let magic = Array("ustar\0".utf8) + Array("00".utf8)

    var bytes: [UInt8] {
        precondition(name.utf8.count < Part.name.count, "our names are short")
        var block = [UInt8](repeating: 0, count: Self.size)
        block.replaceSubrange(0..<name.utf8.count, with: name.utf8)
        let numbers = [
            (Part.mode, 0o600), (Part.owner, 0), (Part.group, 0), (Part.size, size),
            (Part.time, max(0, min(seconds, 0o77_777_777_777))),
        ]
        for (part, number) in numbers {
            let digits = String(number, radix: 8)
            let text = String(repeating: "0", count: part.count - 1 - digits.utf8.count) + digits
            block.replaceSubrange(part.lowerBound..<part.upperBound - 1, with: text.utf8)
        }
        block[Part.type] = UInt8(ascii: "0")
        block.replaceSubrange(Part.magic, with: Self.magic)
        let sum = String(Self.checksum(block), radix: 8)
        let text = String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0 "
        block.replaceSubrange(Part.checksum, with: text.utf8)
        return block
    }

    /// Nil for what we do not write.
    init?(_ block: [UInt8]) {
        guard block.count == Self.size, Array(block[Part.magic]) == Self.magic,
            block[Part.type] == UInt8(ascii: "0"),
            Self.number(block[Part.checksum]) == Self.checksum(block),
            let size = Self.number(block[Part.size]), let seconds = Self.number(block[Part.time]),
            let name = String(validating: block[Part.name].prefix { $0 != 0 }, as: UTF8.self)
        else { return nil }
        (self.name, self.size, self.seconds) = (name, size, seconds)
    }

    /// Of all bytes, with spaces for the checksum itself.
    private static func checksum(_ block: [UInt8]) -> Int {
        block.enumerated().reduce(0) { sum, byte in
            sum + (Part.checksum.contains(byte.offset) ? 0x20 : Int(byte.element))
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        let digits = digits.prefix { $0 != 0 && $0 != 0x20 }
        return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
