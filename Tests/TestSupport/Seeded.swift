import Foundation

/// Random numbers that can be had again: `SEED=17 swift test` repeats a run that failed.
package struct Seeded: RandomNumberGenerator {
    /// Given by `SEED`, else drawn; printed with every failure.
    package static let seed: UInt64 =
        ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? .random(in: 0...999_999)

    private var state: UInt64

    package init(_ stream: UInt64 = 0) { state = Self.seed &+ stream &* 0x9E37_79B9_7F4A_7C15 }

    /// SplitMix64.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
