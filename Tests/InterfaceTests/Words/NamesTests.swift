import Domain
import Interface
import Testing

/// Every name that the program gives to a thing of the domain or of a page.
enum AllTerms {
    static let named: [(String, Term)] =
        terms(MissionState.self) + terms(CadenceState.self) + terms(Domain.Category.self)
        + terms(BriefSection.self) + terms(CheckpointState.self) + terms(Verdict.self) + terms(Finding.self)
        + terms(PaymentEffect.self) + terms(MeetingState.self) + terms(MeetingKind.self)
        + terms(MeetingPlace.self) + terms(ActionState.self) + terms(Via.self) + terms(Mood.self)
        + terms(Role.self) + terms(LegalForm.self) + terms(BusinessForm.self) + terms(VATStatus.self)
        + terms(VATRegime.self) + terms(Source.self) + terms(InvoiceState.self) + terms(Paper.self)
        + terms(EngagementState.self) + terms(ValuesKept.self) + terms(RightsClause.self)
        + terms(WelcomeStep.self) + terms(Again.self) + terms(HandoverStep.self)
        + terms(ClosingPart.self) + terms(NeedPart.self) + terms(Hesitation.self) + terms(Fit.self)
        + terms(MakeOrBuy.self) + terms(Caution.self) + terms(GateCode.self)
        + terms(EngagementUnit.self) + terms(ChangeRule.self) + terms(Entity.Kind.self)
        + terms(Moment.Kind.self) + terms(Holiday.self) + terms(Word.self)

    static let plurals = Entity.Kind.allCases.map { ("plural.\($0)", $0.plural) }

    static let fields = Entity.Kind.allCases.flatMap { kind in
        (kind.fields + Field.allCases).map { ("\(kind).\($0)", $0.term(of: kind)) }
    }

    static let all = named + plurals + fields

    static func terms<Choice: Named & CaseIterable>(_ type: Choice.Type) -> [(String, Term)] {
        type.allCases.map { ("\(type).\($0)", $0.term) }
    }
}

@Suite struct NamesTests {
    @Test func `every thing has a name in both languages`() {
        for (thing, term) in AllTerms.all {
            for language in Language.allCases {
                #expect(!term.long[language].isEmpty, "\(thing)")
                #expect(!term.short[language].isEmpty, "\(thing)")
            }
        }
    }

    @Test func `short names fit sixteen columns`() {
        for (thing, term) in AllTerms.all {
            for language in Language.allCases {
                #expect(term.short[language].count <= Term.shortWidth, "\(thing): \(term.short[language])")
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `two states of one list never share a short name`(_ language: Language) {
        func check<Choice: Named & CaseIterable>(_ type: Choice.Type) {
            let names = type.allCases.map { $0.term.short[language] }
            #expect(Set(names).count == names.count, "\(type): \(names)")
        }
        check(MissionState.self)
        check(CadenceState.self)
        check(Domain.Category.self)
        check(BriefSection.self)
        check(CheckpointState.self)
        check(Finding.self)
        check(MeetingState.self)
        check(MeetingKind.self)
        check(Role.self)
        check(LegalForm.self)
        check(BusinessForm.self)
        check(Source.self)
        check(Paper.self)
        check(Via.self)
        check(Mood.self)
        check(Holiday.self)
    }

    @Test(arguments: Entity.Kind.allCases)
    func `two fields of one form never share a label`(_ kind: Entity.Kind) {
        for language in Language.allCases {
            let labels = kind.fields.map { $0.term(of: kind).long[language] }
            #expect(Set(labels).count == labels.count, "\(labels)")
        }
    }

    @Test func `every heading of a brief asks a question`() {
        for section in BriefSection.allCases {
            #expect(section.prompt.fr.hasSuffix("\u{A0}?"))
            #expect(section.prompt.en.hasSuffix("?"))
        }
    }

    @Test func `a label depends on the thing where it must`() {
        let words = Words(.fr)
        #expect(words[Field.title.term(of: .mission)] == "Titre")
        #expect(words[Field.title.term(of: .checkpoint)] == "Intitulé")
        #expect(words[Field.day.term(of: .engagement)] == "Signé le")
        #expect(words[Field.owner.term(of: .action)] == "Qui s'engage")
    }
}

@Suite struct LanguageTests {
    @Test(arguments: [
        ("fr_FR.UTF-8", Language.fr), ("fr", .fr), ("fr_BE@euro", .fr), ("FR_CA", .fr), ("fr:en", .fr),
        ("fry_NL", .en), ("frp", .en), ("en_GB.UTF-8", .en), ("C", .en), ("", .en), ("de_DE", .en),
    ])
    func `the language follows the locale`(_ name: String, _ language: Language) {
        #expect(Language(locale: name) == language)
    }

    @Test func `without a locale the language is English`() { #expect(Language(locale: nil) == .en) }
}

@Suite struct FrenchTests {
    @Test func `French spacing is set on what the source says`() {
        #expect(Phrase("Quoi : ceci ; cela ?", "").fr == "Quoi\u{A0}: ceci\u{A0}; cela\u{A0}?")
        #expect(Phrase("« Oui »", "").fr == "«\u{A0}Oui\u{A0}»")
        #expect(Phrase("20 % de 3 €", "").fr == "20\u{A0}% de 3\u{A0}€")
    }

    @Test func `a user's own words stay as typed`() {
        let typed = "Site : v2 ?"
        #expect(Phrase("Titre « \(typed) » !", "").fr == "Titre «\u{A0}Site : v2 ?\u{A0}»\u{A0}!")
    }
}
