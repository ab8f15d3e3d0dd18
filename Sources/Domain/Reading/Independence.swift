/// The ten markers of independence (domain §2.6): a list to look at together, never a score, never a bar.
package enum IndependenceMarker: String, CaseIterable, Sendable {
    case hours = "I1"
    case place = "I2"
    case method = "I3"
    case deliverables = "I4"
    case invitation = "I5"
    case otherClients = "I6"
    case noHierarchy = "I7"
    case bounded = "I8"
    case mutualRespect = "I9"
    case availability = "I10"

    package enum Finding: String, Sendable {
        case clear, toLookAt
    }
}

extension MissionRow {
    package func finding(
        _ marker: IndependenceMarker, on today: Day, _ thresholds: Thresholds
    ) -> IndependenceMarker.Finding {
        let agreed = card.facts.agreed
        func look(_ isThere: Bool) -> IndependenceMarker.Finding { isThere ? .toLookAt : .clear }
        return switch marker {
        case .hours: look(agreed.freeSchedule == false || card.facts.isMetByTheClock)
        case .place: look(agreed.freePlace == false)
        case .method: look(agreed.freeMethod == false)
        case .deliverables: look(agreed.unit == .time || card.facts.isPaidByTheMonth)
        case .invitation: look(!agreed.meetingLoadIsAtMost(thresholds[.meetingsHeavy]))
        case .otherClients: look(agreed.isExclusive)
        case .bounded: look(isLongRelation(on: today, thresholds))
        case .noHierarchy, .mutualRespect, .availability: look(card.facts.markersInTexts.contains(marker))
        }
    }

    /// Those to look at on that day.
    package func markersToLookAt(on today: Day, _ thresholds: Thresholds) -> [IndependenceMarker] {
        IndependenceMarker.allCases.filter { finding($0, on: today, thresholds) == .toLookAt }
    }

    /// Since when they work for this organisation, as typed or as the missions tell.
    package var relationSince: Day? {
        let first = card.organisation.flatMap { surroundings.partner.firstDays[$0] }
        return [surroundings.partner.since, first].compactMap { $0 }.min()
    }

    private func isLongRelation(on today: Day, _ thresholds: Thresholds) -> Bool {
        if let since = relationSince, since.adding(months: thresholds[.relationMonths]) <= today {
            return true
        }
        let yearAgo = today.adding(months: -12)
        let days = surroundings.partner.engagements.reduce(0) { sum, engaged in
            let counts =
                engaged.freelance == card.freelance && engaged.organisation == card.organisation
                && engaged.signed.day.map { $0 > yearAgo } ?? false
            return counts ? sum + (engaged.signed.days ?? 0) : sum
        }
        return days > thresholds[.engagedDays]
    }
}
