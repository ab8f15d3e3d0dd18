/// `000042.jsonl`, a segment that its replica appends to; `000042-1a2b3c4d.jsonl`, a stray, written once.
package enum SegmentName {
    package static func name(_ number: Int) -> String { "\(padded(number)).jsonl" }

    /// For lines that arrived by another road; `hash` tells strays of one number apart.
    package static func stray(_ number: Int, hash: UInt32) -> String {
        let digits = String(hash, radix: 16)
        return "\(padded(number))-\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits).jsonl"
    }

    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    /// The number of any name that begins with one, so that a new name never meets an old one.
    static func number(_ name: [UInt8]) -> Int? {
        let digits = name.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (6...9).contains(digits.count) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
