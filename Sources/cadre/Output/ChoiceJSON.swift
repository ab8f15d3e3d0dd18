import Domain
import Interface

// The choice of a freelance, as `--json` gives it.
extension MissionJSON {
    func charter(_ organisation: Party) -> JSON {
        .make([
            "organisation": .id(organisation.id), "name": .text(organisation.name),
            "values": .list(Charter(of: organisation).criteria, value),
        ])
    }

    func value(_ criterion: ValueCriterion) -> JSON {
        .make([
            "code": .text(criterion.code), "weight": .number(criterion.weight),
            "fr": .text(Words(.fr).label(criterion)), "en": .text(Words(.en).label(criterion)),
        ])
    }

    func comparison(_ mission: Mission) -> JSON {
        let grid = session.grid(mission)
        return .make([
            "mission": .id(mission.id),
            "weights": .object(
                named: ChoiceCriterion.common.map { ($0.rawValue, .number(grid.weights[$0])) }
                    + [("values", .number(grid.weights.values))]),
            "values": .list(grid.charter.criteria, value),
            "candidacies": .list(mission.candidacies) { candidacy($0, of: mission) },
            "best": .list(grid.best) { .id($0) },
        ])
    }

    func candidacy(_ candidacy: Candidacy, of mission: Mission) -> JSON {
        let column = session.grid(mission)[candidacy.id]
        let real = session.realCost(of: candidacy.freelance, for: mission.organisation)
        return .make([
            "id": .id(candidacy.id), "freelance": .text(session.directory.name(candidacy.freelance)),
            "state": .text((mission.isChosen(candidacy) ? .selected : candidacy.state).rawValue),
            "quote": .money(candidacy.quote), "realCost": .money(candidacy.quote.flatMap { real?.of($0) }),
            "days": .number(candidacy.record.number(.days)),
            "validUntil": .day(candidacy.record.day(.validUntil)), "answeredOn": .day(candidacy.answeredOn),
            "scores": .list(scored(candidacy)) { score($0, candidacy) },
            "pricePoints": .number(column?.points[.price]),
            "valuesPercent": .number(column.flatMap { $0.values.scored == 0 ? nil : $0.values.percent }),
            "total": .number(column?.total), "complete": .bool(column?.isComplete ?? false),
        ])
    }

    private func scored(_ candidacy: Candidacy) -> [ChoiceCriterion] {
        candidacy.scores.keys.sorted { $0.rawValue < $1.rawValue }
            .filter { candidacy.scores[$0]?.content ?? nil != nil }
    }

    private func score(_ criterion: ChoiceCriterion, _ candidacy: Candidacy) -> JSON {
        let slot = candidacy.scores[criterion]
        let score = slot?.content ?? nil
        return .make([
            "criterion": .text(criterion.rawValue), "score": .number(score?.points),
            "evidence": .text(score?.evidence), "contested": .bool(slot?.isContested ?? false),
        ])
    }

    func transfer(_ transfer: SkillsTransfer, of mission: Mission) -> JSON {
        .make([
            "id": .id(transfer.id), "text": .text(transfer.text),
            "learner": .text(session.directory.name(transfer.learner)),
            "checkpoint": .number(transfer.checkpoint.flatMap(mission.checkpoint)?.number),
            "doneOn": .day(transfer.doneOn),
        ])
    }
}
