/// How far a sync has got; percent where git says it.
package enum SyncStage: Equatable, Sendable {
    case fetching(percent: Int?)
    case comparing
    case sending(percent: Int?)
    /// Somebody else was faster; once more.
    case again(round: Int)
}

/// Reads how far git is from what it writes on its standard error.
struct ProgressMeter {
    private(set) var percent: Int?

    /// `Receiving objects:  45% (9/20)`: the last number before a percent sign.
    mutating func read(_ bytes: UnsafeRawBufferPointer) {
        guard let sign = bytes.lastIndex(of: UInt8(ascii: "%")) else { return }
        let digits = bytes[..<sign].reversed().prefix {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        guard (1...3).contains(digits.count) else { return }
        percent = min(100, digits.reversed().reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
}
