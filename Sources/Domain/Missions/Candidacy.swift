/// A freelance whom a mission considers: contacted, quoted, told the outcome.
package struct Candidacy: Part {
    package let id: EntityID
    package private(set) var isHere = false
    package private(set) var record = Record()
    package private(set) var standing = Slot<Standing>()
    /// A slot for each thing that is scored: two people may score different things at once.
    package private(set) var scores: [ChoiceCriterion: Slot<CandidacyScore?>] = [:]

    package init(id: EntityID) { self.id = id }

    package struct Standing: Equatable, Sendable {
        package let state: CandidacyState
        package let day: Day?
        package let reason: String?
    }

    package var freelance: EntityID? { record.id(.freelance) }
    /// Cents, before tax.
    package var quote: Int? { record.number(.amount) }
    package var answeredOn: Day? { record.day(.answered) }
    package var state: CandidacyState { standing.content?.state ?? .spotted }
    package var isContested: Bool { standing.isContested }

    /// When both sides last had to do with each other here, as far as it was recorded.
    package var lastDay: Day? {
        [record.day(.day), standing.content?.day, answeredOn].compactMap { $0 }.max()
    }

    /// What was given; nothing while two members disagree.
    package func score(_ criterion: ChoiceCriterion) -> CandidacyScore? {
        guard let slot = scores[criterion], !slot.isContested else { return nil }
        return slot.content ?? nil
    }

    /// What two members scored differently without knowing of each other.
    package var contestedScores: [ChoiceCriterion] {
        scores.filter { $0.value.isContested }.map(\.key).sorted { $0.rawValue < $1.rawValue }
    }

    package mutating func apply(_ fact: Fact) {
        switch fact.event.body {
        case .created(_, let fields):
            isHere = true
            record.write(fields, at: fact.line, seen: [])
            stand(.spotted, nil, nil, fact)
        case .edited(_, let fields): record.write(fields, at: fact.line, seen: fact.event.seen)
        case .candidacyMoved(let state, let day, let reason): stand(state, day, reason, fact)
        case .candidacyScored(let criterion, let score):
            scores[criterion, default: Slot()].write(score, at: fact.line, seen: fact.event.seen)
        default: break
        }
    }

    private mutating func stand(_ state: CandidacyState, _ day: Day?, _ reason: String?, _ fact: Fact) {
        standing.write(
            Standing(state: state, day: day, reason: reason), at: fact.line, seen: fact.event.seen)
    }
}

/// Where a candidacy stands (domain §2.3); whoever a mission has chosen is `selected` by that choice.
package enum CandidacyState: String, CaseIterable, Sendable {
    case spotted, contacted, quoted, met, selected, notSelected, withdrew

    /// Somebody was spoken to and has not turned away: they are told the outcome.
    package var expectsAnswer: Bool {
        switch self {
        case .contacted, .quoted, .met, .notSelected: true
        case .spotted, .selected, .withdrew: false
        }
    }
}
