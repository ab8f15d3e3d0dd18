import Glibc

/// Reproducible randomness: print `seed` with every failure, run again with `SEED=…`.
struct Dice: RandomNumberGenerator, CustomStringConvertible {
    let seed: UInt64
    private var state: UInt64

    init(_ seed: UInt64? = nil) {
        let given = getenv("SEED").flatMap { UInt64(String(cString: $0)) }
        self.seed = seed ?? given ?? UInt64.random(in: 1...999_999_999)
        state = self.seed
    }

    var description: String { "SEED=\(seed)" }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func roll(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
    mutating func chance(_ one: Int) -> Bool { roll(0..<one) == 0 }
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}
