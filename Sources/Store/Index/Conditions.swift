import Domain

/// The WHERE of a query with the values of its parameters, put together in one order.
struct Conditions {
    private var parts: [String] = []
    private var binds: [(Prepared, Int32) -> Void] = []

    mutating func add(_ part: String) { parts.append(part) }

    /// A part with one parameter.
    mutating func add(_ part: String, _ bind: @escaping (Prepared, Int32) -> Void) {
        parts.append(part)
        binds.append(bind)
    }

    /// A part with the same value for several parameters.
    mutating func add(_ part: String, times: Int, _ bind: @escaping (Prepared, Int32) -> Void) {
        parts.append(part)
        for _ in 0..<times { binds.append(bind) }
    }

    /// An empty list excludes nothing.
    mutating func isIn<Value>(
        _ column: String, _ values: [Value], _ bind: @escaping (Prepared, Int32, Value) -> Void
    ) {
        guard !values.isEmpty else { return }
        parts.append("\(column) IN (\(values.map { _ in "?" }.joined(separator: ", ")))")
        for value in values { binds.append { bind($0, $1, value) } }
    }

    /// The column is the number of one of these roots; an empty list excludes nothing.
    mutating func isNumber(_ column: String, ofRoots ids: [EntityID]) {
        guard !ids.isEmpty else { return }
        let places = ids.map { _ in "?" }.joined(separator: ", ")
        parts.append("\(column) IN (SELECT n FROM root WHERE id IN (\(places)))")
        for id in ids { binds.append { $0.bind($1, id) } }
    }

    var sql: String { parts.isEmpty ? "" : "WHERE " + parts.joined(separator: " AND ") }

    /// Binds from place 1; returns the place of the next parameter.
    func bind(_ statement: Prepared) -> Int32 {
        var place: Int32 = 1
        for bind in binds {
            bind(statement, place)
            place += 1
        }
        return place
    }
}
