/// A named place of a record, one word for one meaning in the whole program.
///
/// Raw values are the member names on disk: a promise kept for ever.
package enum Field: String, Numbered {
    // Shared
    case name, title, reference, text, note, due, amount, day, time
    // Organisation
    case shortName, legalForm, siret, vatStatus, yearEnd, purpose
    // Member
    case function, roles, email, organisations
    // Freelance
    case tradeName, businessForm, billedBy, skills, categories, dayRate, solidarityRate, vatRegime, town
    case source, values, phone, informedOn, since, lastContact
    // Mission
    case organisation, category, lead, backup, freelance, start, end, estimate, quotesNeeded, purposeLink,
        tags, priorLesson
    // Need
    case trigger, hesitations, hesitationAnswers, fits, heardOn, heard, makeOrBuy, makeOrBuyWhy
    case cautions, conflict, conflictDecision
    // Frame
    case cadenceDays, graceDays, reviewDays, rounds, flexDays, channel, freeSchedule, freePlace, freeMethod
    case unit, changeRule, exitNoticeDays, meetingPlan, paidByCheckpoint
    case personalData, dataClauses, rights, welcome
    // Checkpoint
    case n, share, criteria, deliverables, reviewer
    // Meeting
    case kind, duration, place, agenda, participants, guests
    /// By which another calendar knows it, so that importing it again adds nothing twice.
    case externalID = "uid"
    // Action
    case owner, agreedIn
    // Contact
    case via, mood
    // Invoice, engagement
    case number, issued, checkpoint, invoiceKind, paper, sent, paymentDays, days, exclusivity
    /// Silence past the review window counts as acceptance, both sides signed.
    case tacitAcceptance
    // Objective
    case statement, indicator, target, measure, result
    // Candidacy
    case validUntil, answered
    // Funding, allocation
    case fundingKind, reportDue, reported, funding
    // Closing
    case purposeEffect, valuesKept, valuesNote, whatWorked, toImprove, skillsGained
    case feedbackAsked, feedback, reviewShared
    case rateQuality, rateDeadlines, rateDialogue, rateTransfer, rateValues, rateFacts
    case handover, thanks, again, againWhy, lesson
    // Document
    case documentKind, expires, verified, verifiedHow, location
    /// What the organisation asks of whom it works with.
    case charter
    /// Who of the team learns it.
    case learner
}

extension Field {
    /// What the field holds and within which limits new input must stay (domain §2.2).
    package var kind: Value.Kind { Self.kinds[self] }

    /// Every field of every line is read by its kind: the lists of choices are made once.
    private static let kinds = ChoiceTable(\Self.madeKind)

    private var madeKind: Value.Kind {
        switch self {
        case .name: .text(limit: 80)
        case .title: .text(limit: 70)
        case .reference: .text(limit: 12)
        case .text: .text(limit: 200)
        case .note: .prose(limit: 2000)
        case .due, .day, .informedOn, .since, .lastContact, .start, .end, .issued, .validUntil, .answered,
            .reportDue, .reported, .expires, .verified, .sent,
            .feedbackAsked, .reviewShared, .thanks, .dataClauses, .heardOn:
            .day
        case .amount, .dayRate, .solidarityRate, .estimate: .cents
        case .time: .time
        case .shortName: .text(limit: 10)
        case .legalForm: .choice(LegalForm.allCases.map(\.rawValue))
        case .siret: .text(limit: 20)
        case .vatStatus: .choice(VATStatus.allCases.map(\.rawValue))
        case .yearEnd: .text(limit: 5)
        case .purpose: .prose(limit: 400)
        case .function: .text(limit: 60)
        case .roles: .choices(Role.allCases.map(\.rawValue))
        case .email: .text(limit: 120)
        case .organisations: .several([.organisation])
        case .tradeName: .text(limit: 80)
        case .businessForm: .choice(BusinessForm.allCases.map(\.rawValue))
        case .billedBy: .text(limit: 120)
        case .skills: .texts(limit: 12)
        case .categories: .choices(Category.allCases.map(\.rawValue))
        case .vatRegime: .choice(VATRegime.allCases.map(\.rawValue))
        case .town: .text(limit: 60)
        case .source: .choice(Source.allCases.map(\.rawValue))
        case .values: .prose(limit: 400)
        case .phone: .text(limit: 30)
        case .organisation: .one([.organisation])
        case .category: .choice(Category.allCases.map(\.rawValue))
        case .lead, .backup, .reviewer, .learner: .one([.member])
        case .freelance: .one([.freelance])
        case .purposeLink: .prose(limit: 200)
        case .tags: .texts(limit: 12)
        case .cadenceDays: .number(3...90)
        case .graceDays: .number(0...30)
        case .reviewDays: .number(1...30)
        case .rounds: .number(0...5)
        case .flexDays: .number(0...15)
        case .channel: .text(limit: 120)
        case .freeSchedule, .freePlace, .freeMethod, .paidByCheckpoint, .exclusivity, .tacitAcceptance,
            .personalData,
            .conflict:
            .flag
        case .unit: .choice(EngagementUnit.allCases.map(\.rawValue))
        case .changeRule: .choice(ChangeRule.allCases.map(\.rawValue))
        case .exitNoticeDays: .number(0...365)
        case .meetingPlan: .choices(MeetingKind.allCases.map(\.rawValue))
        case .rights: .choice(RightsClause.allCases.map(\.rawValue))
        case .welcome: .choices(WelcomeStep.allCases.map(\.rawValue))
        case .priorLesson: .text(limit: 160)
        case .trigger, .makeOrBuyWhy: .prose(limit: 400)
        case .hesitations: .choices(Hesitation.allCases.map(\.rawValue))
        case .hesitationAnswers, .heard: .prose(limit: 1000)
        case .fits: .choices(Fit.allCases.map(\.rawValue))
        case .makeOrBuy: .choice(MakeOrBuy.allCases.map(\.rawValue))
        case .cautions: .choices(Caution.allCases.map(\.rawValue))
        case .conflictDecision: .text(limit: 120)
        case .quotesNeeded: .number(1...20)
        case .n: .number(1...999)
        case .share: .share
        case .criteria: .criteria
        case .deliverables: .texts(limit: 20)
        case .kind: .choice(MeetingKind.allCases.map(\.rawValue))
        case .duration: .number(5...960)
        case .place: .choice(MeetingPlace.allCases.map(\.rawValue))
        case .agenda: .texts(limit: 40)
        case .participants: .several([.member, .freelance])
        case .guests: .texts(limit: 40)
        case .externalID: .text(limit: 200)
        case .owner: .one([.member, .freelance])
        case .agreedIn: .one([.meeting])
        case .checkpoint: .one([.checkpoint])
        case .via: .choice(Via.allCases.map(\.rawValue))
        case .mood: .choice(Mood.allCases.map(\.rawValue))
        case .number: .text(limit: 40)
        case .paper: .choice(Paper.allCases.map(\.rawValue))
        case .paymentDays: .number(0...365)
        case .invoiceKind: .choice(InvoiceKind.allCases.map(\.rawValue))
        case .days: .number(1...999)
        case .statement: .text(limit: 200)
        case .indicator: .text(limit: 120)
        case .target, .result: .number(0...1_000_000_000)
        case .measure: .text(limit: 20)
        case .fundingKind: .choice(FundingKind.allCases.map(\.rawValue))
        case .funding: .one([.funding])
        case .documentKind: .choice(DocumentKind.allCases.map(\.rawValue))
        case .verifiedHow: .text(limit: 80)
        case .location: .text(limit: 200)
        case .purposeEffect, .whatWorked, .toImprove, .skillsGained, .rateFacts: .prose(limit: 1000)
        case .valuesKept: .choice(ValuesKept.allCases.map(\.rawValue))
        case .valuesNote, .againWhy: .prose(limit: 400)
        case .feedback: .prose(limit: 4000)
        case .rateQuality, .rateDeadlines, .rateDialogue, .rateTransfer, .rateValues: .number(1...5)
        case .handover: .choices(HandoverStep.allCases.map(\.rawValue))
        case .again: .choice(Again.allCases.map(\.rawValue))
        case .lesson: .text(limit: 160)
        case .charter: .charter
        }
    }
}

extension Entity.Kind {
    /// The fields of a record of that kind, in the order of its form and of its line.
    package var fields: [Field] { Self.fields[self] }

    private static let fields = ChoiceTable(\Self.madeFields)

    private var madeFields: [Field] {
        switch self {
        case .organisation: [.name, .shortName, .legalForm, .siret, .vatStatus, .yearEnd, .purpose, .charter]
        case .member: [.name, .function, .roles, .email, .organisations]
        case .freelance:
            [
                .name, .tradeName, .businessForm, .billedBy, .skills, .categories, .dayRate, .solidarityRate,
                .vatRegime, .town, .source, .values, .email, .phone, .informedOn, .since, .lastContact,
            ]
        case .funding:
            [
                .name, .fundingKind, .organisation, .amount, .start, .end, .reportDue, .reported,
                .quotesNeeded,
            ]
        case .mission:
            [
                .title, .reference, .organisation, .category, .lead, .backup, .freelance, .start, .end,
                .estimate, .quotesNeeded, .purposeLink, .tags,
                .priorLesson,
            ] + Self.needFields + Self.frameFields
        case .checkpoint: [.n, .title, .due, .share, .criteria, .deliverables, .reviewer]
        case .meeting:
            [.kind, .title, .day, .time, .duration, .place, .agenda, .participants, .guests, .externalID]
        case .action: [.text, .owner, .due, .agreedIn]
        case .contact: [.day, .via, .mood, .note]
        case .invoice: [.number, .amount, .issued, .due, .checkpoint, .invoiceKind]
        case .engagement:
            [
                .paper, .sent, .day, .amount, .days, .start, .end, .paymentDays, .exclusivity,
                .tacitAcceptance,
            ]
        case .objective: [.statement, .indicator, .target, .measure, .due, .result]
        case .candidacy: [.freelance, .day, .amount, .days, .validUntil, .answered]
        case .allocation: [.funding, .amount]
        case .document: [.documentKind, .issued, .expires, .verified, .verifiedHow, .location]
        case .transfer: [.text, .learner, .checkpoint]
        }
    }

    /// Without which a new record is refused.
    package var required: [Field] {
        switch self {
        case .organisation: [.name, .shortName, .legalForm]
        case .member: [.name, .roles]
        case .freelance: [.name]
        case .funding: [.name, .fundingKind]
        case .mission: [.title, .organisation, .category]
        case .checkpoint: [.title, .due]
        case .meeting: [.kind, .day]
        case .action: [.text, .owner, .due]
        case .contact: [.day, .via]
        case .invoice: [.amount, .issued]
        case .engagement: [.paper, .amount]
        case .objective: [.statement]
        case .candidacy: [.freelance]
        case .allocation: [.funding, .amount]
        case .document: [.documentKind, .issued]
        case .transfer: [.text, .learner]
        }
    }

    /// The joint review at the end of a mission, a form for each of its parts.
    package static let closingFields = ClosingPart.allCases.flatMap(\.fields)

    /// Why the mission is, and what was settled before anybody was looked for.
    package static let needFields = NeedPart.allCases.flatMap(\.fields)

    /// The working frame of a mission, a form of its own.
    package static let frameFields: [Field] = [
        .cadenceDays, .graceDays, .reviewDays, .rounds, .flexDays, .channel, .freeSchedule, .freePlace,
        .freeMethod, .unit, .changeRule, .exitNoticeDays, .meetingPlan, .paidByCheckpoint, .personalData,
        .dataClauses, .rights, .welcome,
    ]
}
