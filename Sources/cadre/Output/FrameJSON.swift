import Domain
import Interface

// Scores, money and alerts, as `--json` gives them.
extension MissionJSON {
    func scores(_ outlook: Outlook) -> JSON {
        .make([
            "structure": .number(outlook.frame?.structure.value),
            "flexibility": .number(outlook.frame?.flexibility.value),
            "quadrant": .text(outlook.frame?.quadrant.rawValue),
            "health": .number(outlook.health?.value), "band": .text(outlook.health?.band.rawValue),
        ])
    }

    /// Cents, unlike other sums: six of them side by side.
    func money(_ card: MissionCard) -> JSON {
        let money = card.facts.money
        let real = session.realCost(of: card.freelance, for: card.organisation)
        return .make([
            "estimate": .number(money.estimate), "committed": .number(money.committed),
            "accepted": .number(money.accepted), "invoiced": .number(money.invoiced),
            "paid": .number(money.paid),
            "realCost": .number(money.price.flatMap { price in real?.of(price) }),
            "currency": .string("EUR"),
        ])
    }

    func alert(_ alert: Alert) -> JSON {
        // Scripts read the same, whoever runs them.
        let words = Words(session.words.language)
        return .make([
            "code": .text(alert.code.rawValue), "severity": .text(alert.severity.rawValue),
            "subject": .text(alert.subject), "why": .text(words.why(alert, on: session.today)),
        ])
    }

    func gate(_ gate: GateFinding) -> JSON {
        .make([
            "code": .text(gate.code.rawValue), "level": .text(gate.level.rawValue),
            "to": .text(gate.to.rawValue), "met": .bool(gate.isMet),
            "lacks": .text(gate.isMet ? nil : session.words.name(gate.code, lacks: gate.lack)),
            "passers": .texts(gate.passers.map(\.rawValue)), "overridden": .bool(gate.isOverridden),
        ])
    }

    func alert(_ row: AlertRow) -> JSON {
        alert(row.alert).adding([
            "entity": .id(row.alert.entity), "n": .number(row.alert.number), "day": .day(row.alert.day),
            "mission": .id(row.mission?.card.id), "reference": .text(row.mission?.card.reference),
            "missionTitle": .text(row.mission?.card.title),
        ])
    }

    func setting(_ setting: Setting) -> JSON {
        .make([
            "key": .text(setting.rawValue), "value": setting.json(session.thresholds[setting]),
            "default": setting.json(setting.standard), "unit": .text(setting.unit.rawValue),
            "set": .bool(session.thresholds.isSet(setting)), "source": .text(session.words[setting.source]),
            "checkedOn": .day(setting.checkedOn),
        ])
    }

    func document(_ document: ComplianceDocument) -> JSON {
        let record = document.record
        return .make([
            "id": .id(document.id), "documentKind": .text(document.kind.rawValue),
            "issued": .day(document.issuedOn), "expires": .day(document.expiresOn(session.thresholds)),
            "verified": .day(document.verifiedOn), "verifiedHow": .text(record.text(.verifiedHow)),
            "location": .text(record.text(.location)),
            "state": .text(document.state(on: session.today, session.thresholds).rawValue),
        ])
    }

    func objective(_ objective: Objective) -> JSON {
        let record = objective.record
        return .make([
            "id": .id(objective.id), "statement": .text(objective.statement),
            "indicator": .text(record.text(.indicator)), "target": .number(objective.target),
            "measure": .text(record.text(.measure)), "due": .day(objective.due),
            "result": .number(objective.result), "smart": .bool(objective.isSMART),
        ])
    }

    /// Without the ratings: they stay where they were written.
    func need(_ mission: Mission) -> JSON {
        let (record, need) = (mission.record, mission.need)
        return .make([
            "trigger": .text(need.trigger), "hesitations": .texts(need.hesitations.map(\.rawValue)),
            "hesitationAnswers": .text(record.text(.hesitationAnswers)),
            "fits": .texts(need.fits.map(\.rawValue)), "doubts": .texts(need.doubts.map(\.rawValue)),
            "heardOn": .day(record.day(.heardOn)), "heard": .text(need.heard),
            "makeOrBuy": .text(need.makeOrBuy?.rawValue), "makeOrBuyWhy": .text(need.makeOrBuyWhy),
            "cautions": .texts(need.cautionsRead.map(\.rawValue)),
            "cautionsUnread": .texts(mission.cautionsUnread.map(\.rawValue)),
            "conflict": record.flag(.conflict).map { .bool($0) } ?? .null,
            "conflictDecision": .text(record.text(.conflictDecision)),
        ])
    }

    func closing(_ mission: Mission) -> JSON {
        let (record, closing) = (mission.record, mission.closing)
        return .make([
            "purposeEffect": .text(record.text(.purposeEffect)),
            "valuesKept": .text(closing.valuesKept?.rawValue), "valuesNote": .text(record.text(.valuesNote)),
            "whatWorked": .text(record.text(.whatWorked)), "toImprove": .text(record.text(.toImprove)),
            "skillsGained": .text(record.text(.skillsGained)),
            "feedbackAsked": .day(record.day(.feedbackAsked)), "feedback": .text(record.text(.feedback)),
            "reviewShared": .day(record.day(.reviewShared)),
            "handover": .texts(closing.handover.map(\.rawValue)), "thanks": .day(closing.thanksOn),
            "again": .text(closing.again?.rawValue), "againWhy": .text(record.text(.againWhy)),
            "lesson": .text(closing.lesson),
        ])
    }

    func engagement(_ engagement: Engagement, of mission: Mission) -> JSON {
        let record = engagement.record
        return .make([
            "id": .id(engagement.id), "paper": .text(record.text(.paper)),
            "signedOn": .day(engagement.signedOn), "amount": .money(engagement.amount),
            "days": .number(record.number(.days)), "start": .day(record.day(.start)),
            "end": .day(engagement.end), "state": .text(mission.state(of: engagement).rawValue),
            "tacitAcceptance": .bool(record.flag(.tacitAcceptance) ?? false),
            "sentOn": .day(record.day(.sent)), "total": .money(engagement.total),
            "amendments": .list(Array(engagement.amendments.enumerated())) { place, amendment in
                .make([
                    "n": .number(place + 1), "day": .day(amendment.content.day),
                    "what": .text(amendment.content.what), "delta": .money(amendment.content.delta),
                    "end": .day(amendment.content.end),
                ])
            },
            "terminatedOn": .day(engagement.termination?.day),
            "noticeKept": engagement.termination.map { .bool($0.noticeKept) } ?? .null,
            "terminationReason": .text(engagement.termination?.reason),
        ])
    }

    func allocation(_ allocation: Allocation) -> JSON {
        .make([
            "id": .id(allocation.id), "funding": .text(session.directory.name(allocation.funding)),
            "amount": .money(allocation.amount),
        ])
    }
}
