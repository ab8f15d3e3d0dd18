import Domain

extension FieldMaker {
    func need(_ part: NeedPart) -> FormPlan {
        let record = mission?.record ?? Record()
        let fields = part.fields.map { name in
            name == .cautions ? cautions(record) : field(name, of: .mission, in: record)
        }
        return FormPlan(part.term.long, fields)
    }

    /// A mission that one is not sure about: what it is, then the questions that answer this hesitation (domain §4.3).
    func hesitating(_ hesitation: Hesitation) -> FormPlan {
        let prefill = prefill(.mission)
        let asked = hesitation.questions.map { field($0, of: .mission, prefill[$0]) }
        let known: Fields = [.hesitations: .texts([hesitation.rawValue])]
        return FormPlan(
            Phrase(
                "J'hésite : \(Words(.fr).lowered(hesitation.term.long.fr))",
                "I hesitate: \(Words(.en).lowered(hesitation.term.long.en))"),
            about: words[hesitation.answer],
            [Field.title, .organisation, .category, .lead].map { field($0, of: .mission, prefill[$0]) }
                + asked
                + (hesitation == .knowHow ? [plan] : [])
                + [Field.hesitations, .hesitationAnswers].map { field($0, of: .mission, known[$0]) })
    }

    /// Which of them are asked for stands in the hint.
    func cautions(_ record: Record) -> FormField {
        var made = field(.cautions, of: .mission, in: record)
        let own = mission?.cautions ?? []
        guard !own.isEmpty else { return made }
        // Those of other categories are nothing to tick here.
        let taken = record[.cautions].texts
        let asked = Caution.allCases.filter { own.contains($0) || taken.contains($0.rawValue) }
        made.widget = SeveralWidget(
            asked.map { Option($0.rawValue, Field.cautions.phrase(of: $0.rawValue)) }, taken)
        guard let unread = mission?.cautionsUnread, !unread.isEmpty else { return made }
        let french = unread.map(\.term.long.fr).joined(separator: " · ")
        let english = unread.map(\.term.long.en).joined(separator: " · ")
        made.hint = Phrase("À lire : \(french)", "To read: \(english)")
        return made
    }
}

extension Hesitation {
    /// What to think through first: with the team, about money, or how it is done.
    fileprivate var questions: [Field] {
        switch self {
        case .culture: [.trigger, .heard, .heardOn]
        case .cost: [.trigger, .estimate, .makeOrBuy, .makeOrBuyWhy]
        case .knowHow: [.fits, .start, .cadenceDays, .end]
        case .other: [.trigger]
        }
    }
}
