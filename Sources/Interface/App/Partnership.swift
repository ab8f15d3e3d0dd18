package import Domain

/// With a partner of before a reason is enough (domain §2.3); what was last reviewed together is said beside it.
package enum Partnership {
    /// Where the reviews are: each costs the folding of a mission.
    package static func filter(_ freelance: EntityID) -> MissionFilter {
        MissionFilter(states: [.closed], freelance: freelance, limit: 20)
    }

    package static func phrase(lastReview: Day?) -> Phrase {
        guard let lastReview else {
            return Phrase(
                "Partenaire habituel : un motif suffit, sans devis ni notes ; aucun bilan partagé n'est noté",
                "Known partner: a reason is enough, no quotes or scores; no joint review is recorded"
            )
        }
        let (french, english) = (Words(.fr).date(lastReview, .medium), Words(.en).date(lastReview, .medium))
        return Phrase(
            "Partenaire habituel : un motif suffit, sans devis ni notes ; dernier bilan partagé le \(french)",
            "Known partner: a reason is enough, no quotes or scores; last joint review on \(english)"
        )
    }
}
