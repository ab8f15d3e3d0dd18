/// What one field of a record holds.
package enum Value: Equatable, Sendable {
    case text(String)
    case texts([String])
    case number(Int)
    case flag(Bool)
    case day(Day)
    case time(TimeOfDay)
    case id(EntityID)
    case ids([EntityID])
    case criteria([Criterion])
    case charter([ValueCriterion])
}

/// One line of a checkpoint's list: what must be true for the delivery to be accepted.
package struct Criterion: Hashable, Sendable {
    package var text: String
    package var isRequired: Bool

    package init(_ text: String, required: Bool = true) {
        self.text = text
        isRequired = required
    }
}

extension Value {
    /// How a field's value is read from and written to a line.
    package enum Kind: Equatable, Sendable {
        case text(limit: Int)
        /// Several lines allowed.
        case prose(limit: Int)
        case texts(limit: Int)
        case choice([String])
        case choices([String])
        case number(ClosedRange<Int>)
        /// Euro cents.
        case cents
        /// Hundredths of a percent.
        case share
        case flag
        case day
        case time
        /// The name of one thing of these kinds.
        case one([Entity.Kind])
        case several([Entity.Kind])
        case criteria
        /// The values of an organisation with their weights.
        case charter
    }

    /// The JSON form; the inverse of ``init(_:as:)``.
    package var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .texts(let texts): .array(texts.map(JSON.string))
        case .number(let number): .int(Int64(number))
        case .flag(let flag): .bool(flag)
        case .day(let day): .string(day.description)
        case .time(let time): .string(time.description)
        case .id(let id): .string(id.description)
        case .ids(let ids): .array(ids.map { .string($0.description) })
        case .criteria(let criteria):
            .array(
                criteria.map {
                    .object([.init("text", .string($0.text)), .init("required", .bool($0.isRequired))])
                })
        case .charter(let criteria): .array(criteria.map(\.json))
        }
    }

    /// Reads a value of that kind; nil when the JSON is of another shape. Limits are not checked here:
    /// what was written elsewhere is a fact, only new input is refused.
    package init?(_ json: JSON, as kind: Kind) {
        switch kind {
        case .text, .prose, .choice:
            guard let text = json.string else { return nil }
            self = .text(text)
        case .texts, .choices:
            guard let array = json.array else { return nil }
            self = .texts(array.compactMap(\.string))
        case .number(let range):
            // Days, minutes, times: a million of them is more than anybody means.
            guard let number = json.figure, number.magnitude <= max(1_000_000, range.upperBound) else {
                return nil
            }
            self = .number(number)
        case .cents, .share:
            guard let number = json.figure else { return nil }
            self = .number(number)
        case .flag:
            guard let flag = json.bool else { return nil }
            self = .flag(flag)
        case .day:
            guard let day = json.string.flatMap({ Day($0) }) else { return nil }
            self = .day(day)
        case .time:
            guard let time = json.string.flatMap({ TimeOfDay($0) }) else { return nil }
            self = .time(time)
        case .one:
            guard let id = json.string.flatMap({ EntityID($0) }) else { return nil }
            self = .id(id)
        case .several:
            guard let array = json.array else { return nil }
            self = .ids(array.compactMap { $0.string.flatMap { EntityID($0) } })
        case .criteria:
            guard let array = json.array else { return nil }
            self = .criteria(
                array.compactMap { item in
                    item["text"]?.string.map { Criterion($0, required: item["required"]?.bool ?? true) }
                })
        case .charter:
            guard let array = json.array else { return nil }
            self = .charter(array.compactMap(ValueCriterion.init))
        }
    }
}
