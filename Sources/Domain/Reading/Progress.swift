extension Mission {
    /// Share of the price that is accepted or waived, in whole percent; nil without checkpoints.
    ///
    /// Weights are the shares; where none is given every checkpoint weighs the same (domain §2.5-4).
    package var progressPercent: Int? { progressBasisPoints.map(Self.percent) }

    static func percent(_ basisPoints: Int) -> Int { (basisPoints + 50) / 100 }

    /// The same in hundredths of a percent, for comparing.
    package var progressBasisPoints: Int? {
        let counted = checkpoints.filter { $0.state != .cancelled }
        guard !counted.isEmpty else { return nil }
        let weighed = counted.contains { $0.share > 0 }
        func weight(_ checkpoint: Checkpoint) -> Int { weighed ? checkpoint.share : 1 }
        let total = counted.reduce(0) { $0 + weight($1) }
        let positive = counted.filter(\.state.isPositive).reduce(0) { $0 + weight($1) }
        return total == 0 ? nil : (positive * 10_000 + total / 2) / total
    }

    /// Everything of the mission in which two members disagree without knowing: fields, decisions, moves.
    package var contestedCount: Int {
        record.contestedCount + (isContested ? 1 : 0)
            + checkpoints.reduce(0) { $0 + ($1.isContested ? 1 : 0) + $1.record.contestedCount }
            + meetings.reduce(0) {
                $0 + ($1.isContested ? 1 : 0) + $1.record.contestedCount + ($1.minutes.isContested ? 1 : 0)
            }
            + [
                objectives.map(\.record), allocations.map(\.record), candidacies.map(\.record),
                transfers.map(\.record),
            ]
            .joined().reduce(0) { $0 + $1.contestedCount }
            + candidacies.reduce(0) { $0 + ($1.isContested ? 1 : 0) + $1.contestedScores.count }
            + transfers.count { $0.isContested }
            + actions.reduce(0) { $0 + ($1.isContested ? 1 : 0) + $1.record.contestedCount }
            + brief.values.reduce(0) { $0 + ($1.isContested ? 1 : 0) }
    }
}
