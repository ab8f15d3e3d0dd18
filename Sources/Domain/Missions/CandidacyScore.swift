/// What candidates for one mission are compared by (domain §2.2); the raw value is the name on disk.
package enum ChoiceCriterion: Hashable, Sendable {
    case skills, availability
    /// Follows from the quotes until somebody says otherwise.
    case price
    /// How well they know this field and its people.
    case knowledge
    /// One value of the organisation's charter, by its code.
    case value(String)

    package static let common: [ChoiceCriterion] = [.skills, .availability, .price, .knowledge]
}

extension ChoiceCriterion: RawRepresentable {
    package init?(rawValue: String) {
        switch rawValue {
        case "skills": self = .skills
        case "availability": self = .availability
        case "price": self = .price
        case "knowledge": self = .knowledge
        default:
            guard Charter.isCode(rawValue) else { return nil }
            self = .value(rawValue)
        }
    }

    package var rawValue: String {
        switch self {
        case .skills: "skills"
        case .availability: "availability"
        case .price: "price"
        case .knowledge: "knowledge"
        case .value(let code): code
        }
    }
}

/// From 0, nothing of it, to 4, all that one could wish for.
package struct CandidacyScore: Hashable, Sendable {
    package let points: Int
    /// What was seen or said that shows it: a fact in one sentence.
    package let evidence: String?

    package init(_ points: Int, evidence: String? = nil) {
        (self.points, self.evidence) = (points, evidence)
    }

    package static let range = 0...4
    /// From here on a value is shown by a fact (domain §1 A15).
    package static let evidenceFrom = 3
}
