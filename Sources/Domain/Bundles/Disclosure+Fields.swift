// Which fields of a record, and which settings, a freelance reads. A new field is in none of these lists.
extension Entity.Kind {
    var disclosedFields: [Field] {
        switch self {
        case .organisation: [.name, .shortName, .legalForm, .charter]
        case .member: [.name, .function, .roles]
        // Their own record; what was thought of them, and how they were found, is ours.
        case .freelance:
            [
                .name, .tradeName, .businessForm, .billedBy, .skills, .categories, .dayRate, .solidarityRate,
                .vatRegime, .town, .email, .phone, .informedOn, .since,
            ]
        // Of their own papers the dates, so that they see what runs out.
        case .document: [.documentKind, .issued, .expires, .verified]
        case .mission:
            [.title, .reference, .organisation, .category, .lead, .backup, .freelance, .start, .end]
                + Self.frameFields
        case .checkpoint: [.n, .title, .due, .share, .criteria, .deliverables, .reviewer]
        case .meeting: [.kind, .title, .day, .time, .duration, .place, .agenda, .participants, .guests]
        case .action: [.text, .owner, .due, .agreedIn]
        // How a collaboration feels is a mark given among ourselves.
        case .contact: [.day, .via, .note]
        case .invoice: [.number, .amount, .issued, .due, .checkpoint, .invoiceKind]
        case .engagement:
            [
                .paper, .sent, .day, .amount, .days, .start, .end, .paymentDays, .exclusivity,
                .tacitAcceptance,
            ]
        case .transfer: [.text, .learner, .checkpoint]
        case .funding, .objective, .candidacy, .allocation: []
        }
    }

    /// Of the joint review, the steps in which both take part; never what one side thinks of it.
    static let disclosedClosing: [Field] = [.feedbackAsked, .reviewShared, .handover, .thanks]
}

extension Setting {
    /// Those by which days and papers of a mission are reckoned.
    private var isDisclosed: Bool {
        switch self {
        case .vigilanceThreshold, .vigilanceMonths, .vigilanceCumulate, .vigilanceWindow, .vigilanceSoon,
            .paymentDays, .paymentMax, .paymentSoon, .reviewDays, .reviewSoon, .reviewTacit, .minutesDue,
            .cadenceSoon, .checkpointSoon, .checkpointHigh, .engagementEnding, .closurePending,
            .franchiseMention, .balancedFrom, .snoozeDays, .alsaceMoselle:
            true
        case .needStale, .burnAhead, .fundingReportMonths, .fundingReportSoon, .fundingAgreement,
            .fundingAudit, .candidateAnswer, .retentionContract, .retentionInvoice, .retentionCandidate,
            .authorDiffuser, .authorRate, .franchiseFrom, .franchiseTolerance, .relationMonths, .engagedDays,
            .meetingsLight, .meetingsHeavy, .choiceSkills, .choiceAvailability, .choicePrice, .choiceValues,
            .choiceKnowledge, .valuesFrom:
            false
        }
    }

    /// A number or a flag, and nothing else that a line may hold under that key.
    static func disclosed(_ key: String, _ value: JSON) -> Event.Body? {
        guard let setting = Setting(rawValue: key), setting.isDisclosed else { return nil }
        if value == .null { return .settingChanged(key: key, value: .null) }
        return setting.number(value).map { .settingChanged(key: key, value: setting.json($0)) }
    }
}
