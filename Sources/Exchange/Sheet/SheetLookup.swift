import Domain

/// Finds what the sheet names among what is known, and lists what is new.
struct SheetLookup {
    var plan: SheetPlan
    private let directory: Directory
    private var byReference: [Folded: EntityID] = [:]
    private var byTitle: [TitleKey: EntityID] = [:]
    private var known: [Entity.Kind: [Folded: [EntityID]]] = [:]
    private var new: [Entity.Kind: [Folded: Int]] = [:]

    private struct TitleKey: Hashable {
        let title: Folded
        let organisation: EntityID?
    }

    init(existing: [MissionCard], directory: Directory, today: Day) {
        plan = SheetPlan(today: today)
        self.directory = directory
        for card in existing {
            if let reference = card.reference { byReference[Folded(reference)] = card.id }
            byTitle[TitleKey(title: Folded(card.title), organisation: card.organisation)] = card.id
        }
        for kind in [Entity.Kind.organisation, .freelance, .member] {
            for party in directory.all(kind) {
                for name in Set([Folded(party.name), Folded(party.shortName)]) {
                    known[kind, default: [:]][name, default: []].append(party.id)
                }
            }
        }
    }

    mutating func take(_ draft: SheetDraft) {
        var row = draft.row
        let before = row.problems.count
        if let here = here(draft) {
            plan.notes.append(SheetNote(line: draft.line, kind: .alreadyHere(here)))
            return
        }
        for (column, kind, name) in names(in: draft) where ids(kind, name).count > 1 {
            row.blame(column, .ambiguous(ids(kind, name)))
        }
        guard row.problems.count == before else {
            plan.problems += row.problems[before...]
            return
        }
        plan.missions.append(planned(draft))
        note(draft)
    }

    private func names(in draft: SheetDraft) -> [(SheetColumn, Entity.Kind, String)] {
        [
            (SheetColumn.organisation, Entity.Kind.organisation, draft.organisation),
            (.freelance, .freelance, draft.freelance ?? ""), (.lead, .member, draft.lead ?? ""),
        ]
    }

    private func ids(_ kind: Entity.Kind, _ name: String) -> [EntityID] {
        known[kind]?[Folded(name)] ?? []
    }

    private func here(_ draft: SheetDraft) -> EntityID? {
        if let reference = draft.reference, let id = byReference[Folded(reference)] { return id }
        let organisation = ids(.organisation, draft.organisation).first
        guard organisation != nil else { return nil }
        return byTitle[TitleKey(title: Folded(draft.title), organisation: organisation)]
    }

    private mutating func planned(_ draft: SheetDraft) -> PlannedMission {
        PlannedMission(
            line: draft.line, reference: draft.reference, title: draft.title,
            organisation: party(.organisation, draft.organisation, draft), category: draft.category,
            state: draft.state, freelance: draft.freelance.map { party(.freelance, $0, draft) },
            lead: draft.lead.map { party(.member, $0, draft) }, start: draft.start, end: draft.end,
            cadenceDays: draft.cadenceDays, amount: draft.amount, signed: draft.signed, note: draft.note,
            lastContact: draft.lastContact, checkpoints: draft.checkpoints)
    }

    private mutating func party(
        _ kind: Entity.Kind, _ name: String, _ draft: SheetDraft
    ) -> PartyReference {
        let key = Folded(name)
        if let id = known[kind]?[key]?.first { return .known(id) }
        if let place = new[kind]?[key] { return .new(place) }
        let isOrganisation = kind == .organisation
        let party = NewParty(
            line: draft.line, name: name, form: isOrganisation ? draft.form ?? .association : nil,
            isFormAssumed: isOrganisation && draft.form == nil)
        let place = plan.add(party, kind)
        new[kind, default: [:]][key] = place
        return .new(place)
    }

    private mutating func note(_ draft: SheetDraft) {
        guard draft.amount != nil, let mission = plan.missions.last else { return }
        let kind = mission.signed.map(SheetNote.Kind.amountIsEngagement)
        plan.notes.append(SheetNote(line: draft.line, kind: kind ?? .amountIsEstimate))
    }
}

extension SheetPlan {
    fileprivate mutating func add(_ party: NewParty, _ kind: Entity.Kind) -> Int {
        switch kind {
        case .organisation: newOrganisations.append(party)
        case .freelance: newFreelances.append(party)
        default: newMembers.append(party)
        }
        return (kind == .organisation ? newOrganisations : kind == .freelance ? newFreelances : newMembers)
            .count - 1
    }
}
