import Domain

extension Words {
    func sentence(for fact: Fact, names: (EntityID) -> String?) -> String { fact.event.typeName }
    func sentence(for refusal: Refusal, names: (EntityID) -> String?) -> String { "\(refusal)" }
    func sentence(for advice: Advice) -> String { "\(advice)" }
    func sentence(for step: NextStep, on today: Day) -> String { "\(step.kind) \(step.subject)" }
}
extension Words {
    func sentence(for row: MomentRow, on today: Day) -> String { "\(row.moment.kind) \(row.moment.text)" }
}
