package import Domain

extension Context {
    /// A field's value as people read it: names instead of ids, words instead of codes.
    func shown(_ value: Value, of field: Field) -> String {
        switch (value, field.kind) {
        case (.text(let text), .choice): words.choice(text, of: field)
        case (.text(let text), _): text
        case (.texts(let texts), .choices): texts.map { words.choice($0, of: field) }.joined(separator: ", ")
        case (.texts(let texts), _): texts.joined(separator: ", ")
        case (.number(let number), .cents): words.money(number)
        case (.number(let number), .share): words.share(number)
        case (.number(let number), _): words.number(number)
        case (.flag(let flag), _): flag ? words.say("oui", "yes") : words.say("non", "no")
        case (.day(let day), _): words.date(day, .medium)
        case (.time(let time), _): words.time(time)
        case (.id(let id), _): name(id) ?? id.shown
        case (.ids(let ids), _): ids.map { name($0) ?? $0.shown }.joined(separator: ", ")
        case (.criteria(let criteria), _): criteria.map(\.text).joined(separator: " · ")
        }
    }
}

extension Words {
    /// The name of one of a closed list's codes; the code itself when it is of a newer version.
    package func choice(_ code: String, of field: Field) -> String {
        func name<Choice: Named & RawRepresentable<String>>(_ type: Choice.Type) -> String {
            Choice(rawValue: code).map { self[$0] } ?? code
        }
        return switch field {
        case .legalForm: name(LegalForm.self)
        case .vatStatus: name(VATStatus.self)
        case .roles: name(Role.self)
        case .businessForm: name(BusinessForm.self)
        case .category, .categories: name(Category.self)
        case .vatRegime: name(VATRegime.self)
        case .source: name(Source.self)
        case .unit: name(EngagementUnit.self)
        case .changeRule: name(ChangeRule.self)
        case .kind: name(MeetingKind.self)
        case .place: name(MeetingPlace.self)
        case .via: name(Via.self)
        case .mood: name(Mood.self)
        case .paper: name(Paper.self)
        case .invoiceKind: name(InvoiceKind.self)
        case .fundingKind: name(FundingKind.self)
        case .documentKind: name(DocumentKind.self)
        case .meetingPlan: name(MeetingKind.self)
        default: code
        }
    }
}
