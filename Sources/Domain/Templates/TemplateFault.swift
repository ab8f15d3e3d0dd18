/// Why a text is no template, with the number of the line, from 1, where one line is to blame.
package struct TemplateFault: Error, Equatable, Sendable {
    package var line: Int?
    package var reason: Reason

    package init(line: Int? = nil, _ reason: Reason) {
        self.line = line
        self.reason = reason
    }

    package enum Reason: Equatable, Sendable {
        /// The line begins with no word of templates.
        case unknown(String)
        case missing(TemplateWord)
        case number(TemplateWord, ClosedRange<Int>)
        case noText
        case tooLong(limit: Int)
        case meeting
        case checkpoint
        /// A criterion or a translation of nothing.
        case astray
        case noCriterion(checkpoint: Int)
        /// Each checkpoint comes after the one before.
        case order(checkpoint: Int)
        /// Shares add up to 100 %; hundredths of a percent.
        case shares(total: Int)
        case tooMany(limit: Int)
    }
}

/// The words that lines of a template begin with, in both languages.
package enum TemplateWord: String, CaseIterable, Sendable {
    case name, weeks, days, rate, cadence, grace, answer, rounds, meeting, brief, note, transfer, checkpoint

    package var french: String {
        switch self {
        case .name: "nom"
        case .weeks: "semaines"
        case .days: "jours"
        case .rate: "tarif"
        case .cadence: "cadence"
        case .grace: "tolérance"
        case .answer: "réponse"
        case .rounds: "reprises"
        case .meeting: "réunion"
        case .brief: "cahier"
        case .note: "note"
        case .transfer: "transmission"
        case .checkpoint: "point"
        }
    }

    package init?(typed: String) {
        let word = typed.lowercased()
        guard let found = Self.allCases.first(where: { $0.rawValue == word || $0.french == word }) else {
            return nil
        }
        self = found
    }
}

extension MeetingKind {
    /// As it is written in a template.
    package var french: String {
        switch self {
        case .kickoff: "lancement"
        case .followUp: "suivi"
        case .review: "validation"
        case .strategic: "stratégique"
        case .steering: "pilotage"
        case .wrapUp: "bilan"
        case .handover: "passation"
        }
    }

    init?(typed: String) {
        let word = typed.lowercased()
        let found = Self.allCases.first { $0.rawValue.lowercased() == word || $0.french == word }
        guard let found else { return nil }
        self = found
    }
}
