import Domain

// How `--json` spells values (docs/json.md): days as YYYY-MM-DD, money in cents, ids whole, null for nothing.

extension JSON {
    static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
    static func day(_ day: Day?) -> JSON { text(day?.description) }
    static func number(_ number: Int?) -> JSON { number.map { .int(Int64($0)) } ?? .null }
    static func id(_ id: EntityID?) -> JSON { text(id?.description) }
    static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
    static func list<Item>(_ items: [Item], _ json: (Item) -> JSON) -> JSON { .array(items.map(json)) }
    static func make(_ members: KeyValuePairs<String, JSON>) -> JSON {
        .object(members.map { JSON.Member($0.key, $0.value) })
    }
    /// Cents with their currency.
    static func money(_ cents: Int?) -> JSON {
        cents.map { .make(["cents": .int(Int64($0)), "currency": .string("EUR")]) } ?? .null
    }
    /// A share in whole percent where it is whole; else in text, as there are no floating-point numbers.
    static func percent(basisPoints: Int) -> JSON {
        basisPoints % 100 == 0
            ? .int(Int64(basisPoints / 100))
            : .string("\(basisPoints / 100).\(basisPoints % 100 < 10 ? "0" : "")\(basisPoints % 100)")
    }

    func adding(_ members: KeyValuePairs<String, JSON>) -> JSON {
        guard case .object(let own) = self else { return self }
        return .object(own + members.map { JSON.Member($0.key, $0.value) })
    }
}
