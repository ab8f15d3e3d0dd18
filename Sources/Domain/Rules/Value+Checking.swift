extension Value {
    /// The value as it is kept, within the limits of its field; nil when it is blank.
    func checked(for field: Field) throws(Refusal) -> Value? {
        let input = Input.field(field)
        switch (field.kind, self) {
        case (.text(let limit), .text(let text)):
            return try Typed.line(text, in: input, limit: limit).map { .text($0) }
        case (.prose(let limit), .text(let text)):
            return try Typed.prose(text, in: input, limit: limit).map { .text($0) }
        case (.texts(let limit), .texts(let texts)):
            let lines = try Typed.lines(texts, in: input, limit: limit, each: field.itemLimit)
            return .texts(field.isTags ? lines.map { $0.lowercased() }.withoutRepeats : lines)
        case (.choice(let options), .text(let text)): return try self.checked([text], options, input)
        case (.choices(let options), .texts(let texts)):
            _ = try checked(texts, options, input)
            return .texts(texts.withoutRepeats)
        case (.number(let range), .number(let number)): return try checked(number, range, input)
        case (.cents, .number(let number)): return try checked(number, Self.cents, input)
        case (.share, .number(let number)): return try checked(number, 0...10_000, input)
        case (.day, .day(let day)):
            try day.check(input)
            return self
        case (.flag, .flag), (.time, .time), (.one, .id): return self
        case (.several, .ids(let ids)):
            let kept = ids.withoutRepeats
            guard kept.count <= Self.idLimit else { throw .tooMany(input, limit: Self.idLimit) }
            return .ids(kept)
        case (.criteria, .criteria(let criteria)): return .criteria(try criteria.checked(input))
        case (.charter, .charter(let criteria)): return .charter(try Charter.checked(criteria, input))
        default: throw .wrongShape(input)
        }
    }

    /// Up to a hundred million euros: more is a slip of the finger.
    static let cents = 0...10_000_000_000

    /// People around one table.
    static let idLimit = 60

    private func checked(_ texts: [String], _ options: [String], _ input: Input) throws(Refusal) -> Value {
        for text in texts where !options.contains(text) { throw .notAChoice(input, text) }
        return self
    }

    private func checked(
        _ number: Int, _ range: ClosedRange<Int>, _ input: Input
    ) throws(Refusal) -> Value {
        guard range.contains(number) else { throw .outOfRange(input, range) }
        return self
    }
}

extension Day {
    func check(_ input: Input) throws(Refusal) {
        let first = Day(year: Self.years.lowerBound, month: 1, day: 1)
        let last = Day(year: Self.years.upperBound, month: 12, day: 31)
        guard let first, let last, self >= first, self <= last else { throw .outOfRange(input, Self.years) }
    }
}

extension Field {
    /// Characters of one entry of a list.
    fileprivate var itemLimit: Int { isTags ? 30 : 200 }

    /// Lower case and without repeats, so that a search finds them however they were typed.
    fileprivate var isTags: Bool { self == .skills || self == .tags }
}

extension [Criterion] {
    fileprivate func checked(_ input: Input) throws(Refusal) -> [Criterion] {
        var kept: [Criterion] = []
        for criterion in self {
            guard let text = try Typed.line(criterion.text, in: input, limit: 200) else { continue }
            kept.append(Criterion(text, required: criterion.isRequired))
        }
        guard kept.count <= 30 else { throw .tooMany(input, limit: 30) }
        return kept
    }
}

extension Array where Element: Hashable {
    /// The first of each, in the given order.
    var withoutRepeats: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Value {
    /// A list with nothing in it says no more than a field that is not set.
    var isBlank: Bool {
        switch self {
        case .texts(let texts): texts.isEmpty
        case .ids(let ids): ids.isEmpty
        case .criteria(let criteria): criteria.isEmpty
        case .charter(let criteria): criteria.isEmpty
        default: false
        }
    }
}
