import Domain

extension Words {
    func sentence(for fact: Fact, names: @escaping (EntityID) -> String?) -> String {
        sentence(for: fact, Lookup(name: names))
    }
    func sentence(for refusal: Refusal, names: (EntityID) -> String?) -> String { "\(refusal)" }
    func sentence(for advice: Advice) -> String { "\(advice)" }
}
