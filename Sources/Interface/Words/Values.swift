package import Domain

extension Context {
    /// A field's value as people read it: names instead of ids, words instead of codes.
    func shown(_ value: Value, of field: Field) -> String {
        words.shown(value, of: field, directory)
    }
}

extension Words {
    /// As people read it, with names from the directory.
    package func shown(_ value: Value, of field: Field, _ directory: Directory) -> String {
        switch (value, field.kind) {
        case (.text(let text), .choice): choice(text, of: field)
        case (.text(let text), _): text
        case (.texts(let texts), .choices): texts.map { choice($0, of: field) }.joined(separator: ", ")
        case (.texts(let texts), _): texts.joined(separator: ", ")
        case (.number(let number), .cents): money(number)
        case (.number(let number), .share): share(number)
        case (.number(let number), _): self.number(number)
        case (.flag(let flag), _): flag ? say("oui", "yes") : say("non", "no")
        case (.day(let day), _): date(day, .medium)
        case (.time(let time), _): self.time(time)
        case (.id(let id), _): directory.name(id) ?? id.shown
        case (.ids(let ids), _): ids.map { directory.name($0) ?? $0.shown }.joined(separator: ", ")
        case (.criteria(let criteria), _): criteria.map(\.text).joined(separator: " · ")
        case (.charter(let criteria), _): listed(criteria)
        }
    }

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
        case .valuesKept: name(ValuesKept.self)
        case .rights: name(RightsClause.self)
        case .welcome: name(WelcomeStep.self)
        case .hesitations: name(Hesitation.self)
        case .fits: name(Fit.self)
        case .makeOrBuy: name(MakeOrBuy.self)
        case .cautions: name(Caution.self)
        case .again: name(Again.self)
        case .handover: name(HandoverStep.self)
        default: code
        }
    }
}
