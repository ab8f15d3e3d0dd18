import Domain

/// The name of one writer: ten Crockford characters, 50 random bits. It names its folder under `log/`.
package enum ReplicaName {
    package static let length = 10

    /// Nothing that a case-insensitive or normalising file system could confuse with another.
    package static func isValid(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == length && bytes.allSatisfy { letters[Int($0)] }
    }

    package static func mint(random: UInt64) -> String {
        String(LineID(clock: 0, random: random).description.suffix(length))
    }

    private static let letters: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for letter in "0123456789abcdefghjkmnpqrstvwxyz".utf8 { table[Int(letter)] = true }
        return table
    }()
}
