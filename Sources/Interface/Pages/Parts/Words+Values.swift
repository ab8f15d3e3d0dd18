import Domain

extension Words {
    /// The value of a field as a person reads it, with its unit.
    func shown(_ value: Value?, of field: Field, _ name: (EntityID) -> String?) -> String {
        switch value {
        case nil where [.cadenceDays, .dataClauses].contains(field): say("aucune", "none")
        case nil: say("rien", "nothing")
        case .text(let text)?: choice(text, of: field) ?? text
        case .texts(let texts)?: texts.map { choice($0, of: field) ?? $0 }.joined(separator: ", ")
        case .number(let number)?: shown(number, of: field)
        case .flag(let flag)?: flag ? say("oui", "yes") : say("non", "no")
        case .day(let day)?: date(day, .medium)
        case .time(let time)?: self.time(time)
        case .id(let id)?: name(id) ?? id.shown
        case .ids(let ids)?: ids.map { name($0) ?? $0.shown }.joined(separator: ", ")
        case .criteria(let criteria)?: criteria.map(\.text).joined(separator: " ; ")
        case .charter(let criteria)?: listed(criteria)
        }
    }

    private func shown(_ number: Int, of field: Field) -> String {
        switch field {
        case .cadenceDays:
            say("tous les \(count(number, .days))", "every \(count(number, .days))")
        case .graceDays, .exitNoticeDays, .paymentDays: count(number, .days)
        case .reviewDays, .flexDays: count(number, .workingDays)
        case .duration: duration(number)
        case .share: share(number)
        case .amount, .estimate, .dayRate, .solidarityRate: moneyBeforeTax(number)
        default: self.number(number)
        }
    }

    /// The name of a choice from its raw value; nil when the field holds free text.
    private func choice(_ raw: String, of field: Field) -> String? {
        switch field {
        case .category: Category(rawValue: raw).map { self[$0] }
        case .unit: EngagementUnit(rawValue: raw).map { self[$0] }
        case .changeRule: ChangeRule(rawValue: raw).map { self[$0] }
        case .kind: MeetingKind(rawValue: raw).map { self[$0] }
        case .rights: RightsClause(rawValue: raw).map { self[$0] }
        case .welcome: WelcomeStep(rawValue: raw).map { self[$0] }
        case .hesitations: Hesitation(rawValue: raw).map { self[$0] }
        case .fits: Fit(rawValue: raw).map { self[$0] }
        case .makeOrBuy: MakeOrBuy(rawValue: raw).map { self[$0] }
        case .cautions: Caution(rawValue: raw).map { self[$0] }
        case .meetingPlan: MeetingKind(rawValue: raw).map { self[$0] }
        case .place: MeetingPlace(rawValue: raw).map { self[$0] }
        case .via: Via(rawValue: raw).map { self[$0] }
        case .mood: Mood(rawValue: raw).map { self[$0] }
        case .paper: Paper(rawValue: raw).map { self[$0] }
        default: nil
        }
    }
}
