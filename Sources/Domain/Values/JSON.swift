/// A value as the journal holds it: JSON without floating-point numbers, members in written order.
///
/// The domain speaks in values; the bytes (strict reading, escaping, checksums) are the store's.
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One `"name": value` of an object.
    package struct Member: Equatable, Sendable {
        package var name: String
        package var value: JSON

        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// The value of the first member of that name; nil when there is none or this is no object.
    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var int: Int? { if case .int(let number) = self { Int(exactly: number) } else { nil } }
    /// A number of a fact; nil beyond a hundred thousand million either way, where nothing lies that is counted here
    /// (in cents that is a thousand million euros). Whoever wrote the line, no sum, product or day of the rules can
    /// then leave what an `Int` holds, which would end the program each time it starts.
    package var figure: Int? {
        int.flatMap { (-100_000_000_000...100_000_000_000).contains($0) ? $0 : nil }
    }
    package var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    package var array: [JSON]? { if case .array(let items) = self { items } else { nil } }
    package var strings: [String]? { array?.compactMap(\.string) }
}
