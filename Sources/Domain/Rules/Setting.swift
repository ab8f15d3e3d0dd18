/// What a workspace may set otherwise: each threshold that a rule reads. What it rests on and when that was
/// checked is said in words where settings are shown; law moves, so none of them is written into a rule.
package enum Setting: String, Numbered {
    case vigilanceThreshold = "vigilance.thresholdHT"
    case vigilanceMonths = "vigilance.periodMonths"
    case vigilanceCumulate = "vigilance.cumulate"
    case vigilanceWindow = "vigilance.windowMonths"
    case vigilanceSoon = "vigilance.soonDays"
    case paymentDays = "payment.defaultDays"
    case paymentMax = "payment.maxDays"
    case paymentSoon = "payment.soonDays"
    case reviewDays = "review.defaultBusinessDays"
    case reviewSoon = "review.soonBusinessDays"
    case reviewTacit = "review.tacit"
    case minutesDue = "minutes.dueBusinessDays"
    case cadenceSoon = "cadence.soonDays"
    case checkpointSoon = "checkpoint.soonDays"
    case checkpointHigh = "checkpoint.highAfterDays"
    case engagementEnding = "engagement.endingDays"
    case closurePending = "closure.pendingDays"
    case needStale = "need.staleDays"
    case burnAhead = "budget.aheadPoints"
    case fundingReportMonths = "funding.reportMonths"
    case fundingReportSoon = "funding.soonDays"
    case fundingAgreement = "funding.agreementFrom"
    case fundingAudit = "funding.auditFrom"
    case candidateAnswer = "candidate.answerDays"
    case retentionContract = "retention.contractYears"
    case retentionInvoice = "retention.invoiceYears"
    case retentionCandidate = "retention.candidateMonths"
    case authorDiffuser = "author.diffuser"
    case authorRate = "author.diffuserRate"
    case franchiseMention = "vat.franchiseMention"
    case franchiseFrom = "vat.franchiseThreshold"
    case franchiseTolerance = "vat.franchiseTolerance"
    case relationMonths = "independence.relationMonths"
    case engagedDays = "independence.engagedDays"
    case balancedFrom = "frame.balancedFrom"
    case meetingsLight = "meetings.lightPercent"
    case meetingsHeavy = "meetings.heavyPercent"
    case snoozeDays = "alerts.snoozeDays"
    case alsaceMoselle = "holidays.alsaceMoselle"
    case choiceSkills = "choice.skillsWeight"
    case choiceAvailability = "choice.availabilityWeight"
    case choicePrice = "choice.priceWeight"
    case choiceValues = "choice.valuesWeight"
    case choiceKnowledge = "choice.knowledgeWeight"
    case valuesFrom = "choice.valuesFrom"

    package enum Unit: String, Sendable {
        case cents, months, years, days, workingDays, points, percent, flag
        /// Hundredths of a percent.
        case share
    }

    package var unit: Unit {
        switch self {
        case .vigilanceThreshold, .franchiseFrom, .franchiseTolerance, .fundingAgreement, .fundingAudit:
            .cents
        case .vigilanceMonths, .vigilanceWindow, .fundingReportMonths, .retentionCandidate, .relationMonths:
            .months
        case .retentionContract, .retentionInvoice: .years
        case .vigilanceCumulate, .alsaceMoselle, .reviewTacit, .authorDiffuser, .franchiseMention: .flag
        case .authorRate: .share
        case .reviewDays, .reviewSoon, .minutesDue: .workingDays
        case .burnAhead, .balancedFrom: .points
        case .choiceSkills, .choiceAvailability, .choicePrice, .choiceValues, .choiceKnowledge: .points
        case .meetingsLight, .meetingsHeavy, .valuesFrom: .percent
        default: .days
        }
    }

    /// What holds where nothing was set; a flag counts as 0 or 1.
    package var standard: Int {
        switch self {
        case .vigilanceThreshold: 500_000
        case .vigilanceMonths, .fundingReportMonths: 6
        case .vigilanceCumulate, .franchiseMention: 1
        case .reviewTacit, .authorDiffuser, .alsaceMoselle: 0
        case .vigilanceWindow: 12
        case .authorRate: 110
        case .franchiseFrom: 3_750_000
        case .franchiseTolerance: 4_125_000
        case .fundingAgreement: 2_300_000
        case .fundingAudit: 15_300_000
        case .vigilanceSoon, .paymentDays, .needStale, .fundingReportSoon, .meetingsHeavy, .snoozeDays:
            30
        case .paymentMax, .balancedFrom: 60
        case .paymentSoon, .retentionContract, .minutesDue: 5
        case .reviewDays, .retentionInvoice: 10
        case .reviewSoon, .cadenceSoon: 2
        case .checkpointSoon, .checkpointHigh, .candidateAnswer: 7
        case .engagementEnding: 14
        case .closurePending: 15
        case .burnAhead, .meetingsLight: 20
        case .retentionCandidate: 24
        case .relationMonths: 18
        case .engagedDays: 120
        case .choiceSkills: 30
        case .choiceAvailability: 15
        case .choicePrice: 20
        case .choiceValues: 25
        case .choiceKnowledge: 10
        case .valuesFrom: 50
        }
    }

    package var range: ClosedRange<Int> {
        switch unit {
        case .cents: Value.cents
        case .months: 1...120
        case .years: 1...50
        case .days: 0...365
        case .workingDays: self == .reviewDays ? 1...30 : 0...30
        case .points, .percent: 0...100
        case .flag: 0...1
        case .share: 0...10_000
        }
    }

    /// When what it rests on was last looked up; nil for a rule of our own, which rests on no text.
    package var checkedOn: Day? {
        switch self {
        case .vigilanceThreshold, .vigilanceMonths, .vigilanceCumulate, .paymentDays, .paymentMax,
            .reviewDays, .reviewTacit, .fundingReportMonths, .retentionContract, .franchiseMention,
            .franchiseFrom, .franchiseTolerance:
            Day("2026-11-23")
        case .fundingAgreement, .fundingAudit, .retentionInvoice, .authorRate, .authorDiffuser:
            Day("2026-11-28")
        default: nil
        }
    }

    /// The number in a line's JSON; nil when it is of another shape or out of range.
    package func number(_ json: JSON) -> Int? {
        let number = unit == .flag ? json.bool.map { $0 ? 1 : 0 } : json.int
        return number.flatMap { range.contains($0) ? $0 : nil }
    }

    package func json(_ number: Int) -> JSON { unit == .flag ? .bool(number == 1) : .int(Int64(number)) }
}

/// The thresholds in force: what the workspace has set, else what is usual.
package struct Thresholds: Equatable, Sendable {
    private var numbers: [Setting: Int] = [:]

    package init() {}

    /// Values that a threshold cannot have are passed over: the line stays, the usual one holds.
    package init(_ value: (String) -> JSON?) {
        for setting in Setting.allCases {
            if let json = value(setting.rawValue), let number = setting.number(json) {
                numbers[setting] = number
            }
        }
    }

    package subscript(_ setting: Setting) -> Int { numbers[setting] ?? setting.standard }
    package func holds(_ setting: Setting) -> Bool { self[setting] == 1 }
    /// Somebody has set it, be it to what is usual.
    package func isSet(_ setting: Setting) -> Bool { numbers[setting] != nil }
}
