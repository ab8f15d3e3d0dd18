import Domain

extension Words {
    func sentence(for refusal: Refusal, _ lookup: Lookup) -> String { "\(refusal)" }
    func sentence(for advice: Advice) -> String { "\(advice)" }
}
