/// A value worked out when first asked for, and kept.
final class Once<Value> {
    private var known: Value?

    func value(_ make: () -> Value) -> Value {
        if let known { return known }
        let made = make()
        known = made
        return made
    }
}
