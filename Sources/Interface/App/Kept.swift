/// What is worked out for each of some things when first asked for, and kept: until something changes, when an
/// empty one takes its place.
package final class Kept<Key: Hashable, Value> {
    private var known: [Key: Value] = [:]

    package init() {}

    func value(of key: Key, _ make: () -> Value) -> Value {
        if let value = known[key] { return value }
        let value = make()
        known[key] = value
        return value
    }
}
