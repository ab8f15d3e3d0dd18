/// How the collaboration is looked back upon, by both sides (domain §4.9). It describes the work together, never a
/// person: ratings stay here, and go into no export.
package struct Closing: Equatable, Sendable {
    package let valuesKept: ValuesKept?
    package let again: Again?
    package let lesson: String?
    package let handover: [HandoverStep]
    package let thanksOn: Day?
    /// What closing the mission asks for and nobody has written yet (domain G28).
    package let missing: [Field]

    init(_ record: Record) {
        valuesKept = record.choice(.valuesKept)
        again = record.choice(.again)
        lesson = record.text(.lesson)
        handover = record.texts(.handover).compactMap(HandoverStep.init)
        thanksOn = record.day(.thanks)
        missing = Self.required.filter { record[$0] == nil }
    }

    package static let required: [Field] = [.purposeEffect, .valuesKept, .again]
    /// Asked of the freelance, and shared with them (domain G29).
    package static let reviewSteps: [Field] = [.feedbackAsked, .reviewShared]
    package static let ratings: [Field] = [
        .rateQuality, .rateDeadlines, .rateDialogue, .rateTransfer, .rateValues,
    ]
    /// Below it a rating rests on facts that are written down.
    package static let factsBelow = 3

    package var isHandedOver: Bool { HandoverStep.allCases.allSatisfy(handover.contains) }
}

/// What is written together, in one form.
package enum ClosingPart: String, CaseIterable, Sendable {
    case results, review, ratings, handover

    package var fields: [Field] {
        switch self {
        case .results:
            [.purposeEffect, .valuesKept, .valuesNote, .whatWorked, .toImprove, .skillsGained]
        case .review: [.feedbackAsked, .feedback, .reviewShared]
        case .ratings: Closing.ratings + [.rateFacts]
        case .handover: [.handover, .thanks, .again, .againWhy, .lesson]
        }
    }

    package init?(of field: Field) {
        guard let part = Self.allCases.first(where: { $0.fields.contains(field) }) else { return nil }
        self = part
    }
}

package enum ValuesKept: String, CaseIterable, Sendable { case yes, partly, no }

/// Whether both would work together again.
package enum Again: String, CaseIterable, Sendable { case yes, maybe, no }

/// What comes back, or goes, when the work is over.
package enum HandoverStep: String, CaseIterable, Sendable {
    case sources, accesses, documents
    /// Personal data given back or destroyed.
    case data
}

extension Mission {
    package var closing: Closing { Closing(record) }

    /// Objectives whose result nobody has written yet (domain G28).
    package var unmeasured: [Objective] { objectives.filter { $0.result == nil } }
}
