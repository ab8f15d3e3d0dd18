import Domain

// What stands in a field before anything is typed: each kind of value as a person would type it.
extension Optional<Domain.Value> {
    var text: String { if case .text(let text)? = self { text } else { "" } }
    var texts: [String] { if case .texts(let texts)? = self { texts } else { [] } }
    var flag: Bool? { if case .flag(let flag)? = self { flag } else { nil } }
    var day: Day? { if case .day(let day)? = self { day } else { nil } }
    var id: EntityID? { if case .id(let id)? = self { id } else { nil } }
    var ids: [EntityID] { if case .ids(let ids)? = self { ids } else { [] } }
    var criteria: [Criterion] { if case .criteria(let criteria)? = self { criteria } else { [] } }
    var charter: [ValueCriterion]? { if case .charter(let criteria)? = self { criteria } else { nil } }
    var number: String { int.map { "\($0)" } ?? "" }
    var time: String { if case .time(let time)? = self { time.description } else { "" } }

    var int: Int? { if case .number(let number)? = self { number } else { nil } }

    /// `1950` or `1950,50`.
    func money(_ words: Words) -> String { int.map { words.typedDecimals($0) } ?? "" }
    /// `33,33`.
    func share(_ words: Words) -> String { int.map { words.typedDecimals($0) } ?? "" }
}

extension Words {
    /// Hundredths as a person would type them: no grouping, and no decimals that say nothing.
    func typedDecimals(_ hundredths: Int) -> String {
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(whole)" : "\(whole)\(say(",", "."))\(twoDigits(rest))"
    }
}
