/// What set a mission off, and what was settled before anybody was looked for (domain §2.2).
package struct Need: Equatable, Sendable {
    package let trigger: String?
    package let hesitations: [Hesitation]
    /// What holds of the seven questions whether this is work for a freelance at all.
    package let fits: [Fit]
    /// With whom it was talked over, what they feared and what they were answered.
    package let heard: String?
    package let makeOrBuy: MakeOrBuy?
    package let makeOrBuyWhy: String?
    package let cautionsRead: [Caution]
    package let conflict: Conflict

    init(_ record: Record) {
        trigger = record.text(.trigger)
        hesitations = record.texts(.hesitations).compactMap(Hesitation.init)
        fits = record.texts(.fits).compactMap(Fit.init)
        heard = record.text(.heard)
        makeOrBuy = record.choice(.makeOrBuy)
        makeOrBuyWhy = record.text(.makeOrBuyWhy)
        cautionsRead = record.texts(.cautions).compactMap(Caution.init)
        conflict =
            switch (record.flag(.conflict), record.text(.conflictDecision)) {
            case (nil, _): .unanswered
            case (true?, nil): .undecided
            case (false?, _), (true?, _): .settled
            }
    }

    /// Questions that were gone through and not ticked; none before anybody began to.
    package var doubts: [Fit] { fits.isEmpty ? [] : Fit.allCases.filter { !fits.contains($0) } }

    /// Of a kind that is better kept inside, or given to a regulated profession (domain §2.2).
    package var isRatherOurs: Bool { doubts.contains(where: Fit.decisive.contains) }

    /// Whether somebody stands on both sides of the contract (domain F11).
    package enum Conflict: String, CaseIterable, Sendable { case unanswered, undecided, settled }
}

/// What is settled together, in one form.
package enum NeedPart: String, CaseIterable, Sendable {
    case why, fit, team, choice, cautions, conflict

    package var fields: [Field] {
        switch self {
        case .why: [.trigger, .hesitations, .hesitationAnswers]
        case .fit: [.fits]
        case .team: [.heard, .heardOn]
        case .choice: [.makeOrBuy, .makeOrBuyWhy]
        case .cautions: [.cautions]
        case .conflict: [.conflict, .conflictDecision]
        }
    }

    package init?(of field: Field) {
        guard let part = Self.allCases.first(where: { $0.fields.contains(field) }) else { return nil }
        self = part
    }
}

/// What holds one back.
package enum Hesitation: String, CaseIterable, Sendable { case culture, cost, knowHow, other }

package enum MakeOrBuy: String, CaseIterable, Sendable { case train, hire, freelance, mix, proBono }

/// Seven things that hold of work for a freelance.
package enum Fit: String, CaseIterable, Sendable {
    case bounded, describable, rareSkill, noAuthority, notReserved, notRegulated, reachable

    static let decisive: [Fit] = [.noAuthority, .notReserved, .notRegulated]
}

/// What must have been read before a mission of some kinds is offered: the findings of domain §1.
package enum Caution: String, CaseIterable, Sendable {
    case personalData = "F13"
    case rights = "F15"
    case accounting = "F16"
    case fundraising = "F17"
}

extension Category {
    package var cautions: [Caution] {
        switch self {
        case .administration, .finance: [.accounting]
        case .crowdfunding, .grant: [.fundraising]
        case .identity, .graphics, .web: [.rights]
        default: []
        }
    }

    /// What is made has an author (domain F15).
    package var isCreative: Bool { cautions.contains(.rights) }
}

extension Mission {
    package var need: Need { Need(record) }

    package var cautions: [Caution] {
        (frame.personalData ? [.personalData] : []) + (category?.cautions ?? [])
    }

    package var cautionsUnread: [Caution] {
        let read = need.cautionsRead
        return cautions.filter { !read.contains($0) }
    }
}
