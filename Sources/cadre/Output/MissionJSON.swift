import Domain

/// Missions as `--json` gives them (docs/json.md).
struct MissionJSON {
    let session: Session
    private var today: Day { session.today }
    private var calendar: WorkCalendar { session.calendar }
    private var directory: Directory { session.directory }

    func row(_ row: MissionRow) -> JSON {
        let card = row.card
        let outlook = session.outlook(row)
        let cadence = outlook.cadence
        return .make([
            "id": .id(card.id), "reference": .text(card.reference), "title": .text(card.title),
            "state": .text(card.state.rawValue), "category": .text(card.category?.rawValue),
            "structure": .text(row.organisation), "freelance": .text(row.freelance), "lead": .text(row.lead),
            "start": .day(card.start), "end": .day(card.end),
            "cadence": .make([
                "state": .text(cadence.state.rawValue), "nextDue": .day(cadence.rhythm?.nextDue),
                "lapseOn": .day(cadence.rhythm?.lapseOn),
            ]),
            "progressPercent": .number(card.progressPercent),
            "nextStep": outlook.nextStep.map(step) ?? .null, "contested": .number(card.contested),
            "imported": .bool(card.isImported), "scores": scores(outlook),
            "money": money(card), "alerts": .list(outlook.alerts, alert),
        ])
    }

    private func step(_ step: NextStep) -> JSON {
        .make([
            "kind": .text(step.kind.rawValue), "subject": .text(step.subject), "entity": .id(step.entity),
            "number": .number(step.number), "due": .day(step.due),
        ])
    }

    func whole(_ row: MissionRow, _ mission: Mission, history: [HistoryRow]) -> JSON {
        self.row(row).adding([
            "brief": .object(
                named: BriefSection.allCases.map { ($0.rawValue, .text(mission.text(of: $0).nonEmpty)) }),
            "priorLesson": .text(mission.record.text(.priorLesson)),
            "briefVersion": .number(mission.briefVersion),
            "frozenBriefVersion": .number(mission.frozenBrief == nil ? nil : mission.briefVersions.count),
            "briefChanges": .texts(mission.briefChanges.map(\.rawValue)),
            "frame": frame(mission),
            "need": need(mission), "closing": closing(mission),
            "gates": .list(session.outlook(row).gatesToShow, gate),
            "checkpoints": .list(mission.checkpoints) { checkpoint($0, in: mission) },
            "meetings": .list(mission.meetings, meeting), "actions": .list(mission.actions, action),
            "contacts": .list(mission.contacts, contact), "invoices": .list(mission.invoices, invoice),
            "engagements": .list(mission.engagements) { engagement($0, of: mission) },
            "objectives": .list(mission.objectives, objective),
            "candidacies": .list(mission.candidacies) { candidacy($0, of: mission) },
            "allocations": .list(mission.allocations, allocation),
            "transfers": .list(mission.transfers) { transfer($0, of: mission) },
            "notes": .list(mission.notes) { note in
                .make([
                    "text": .text(note.content), "by": .text(directory.name(note.by)), "at": .text(note.at),
                ])
            },
            "history": .list(history, HistoryJSON.row),
        ])
    }
}

extension MissionJSON {
    private func frame(_ mission: Mission) -> JSON {
        let frame = mission.frame
        return .make([
            "cadenceDays": .number(frame.everyDays), "graceDays": .number(frame.graceDays),
            "reviewDays": .number(frame.reviewDays), "rounds": .number(frame.rounds),
            "flexDays": .number(frame.flexDays), "channel": .text(frame.channel),
            "freeSchedule": .bool(frame.freeSchedule), "freePlace": .bool(frame.freePlace),
            "freeMethod": .bool(frame.freeMethod), "unit": .text(frame.unit.rawValue),
            "changeRule": .text(frame.changeRule.rawValue), "exitNoticeDays": .number(frame.exitNoticeDays),
            "meetingPlan": .texts(frame.meetingPlan.map(\.rawValue)),
            "paidByCheckpoint": .bool(frame.paidByCheckpoint ?? false),
            "personalData": .bool(frame.personalData), "dataClauses": .day(frame.dataClauses),
            "rights": .text(frame.rights.rawValue), "welcome": .texts(frame.welcome.map(\.rawValue)),
        ])
    }

    func checkpoint(_ checkpoint: Checkpoint, in mission: Mission) -> JSON {
        .make([
            "id": .id(checkpoint.id), "n": .number(checkpoint.number), "title": .text(checkpoint.title),
            "state": .text(checkpoint.state.rawValue), "due": .day(checkpoint.due),
            "originalDue": .day(checkpoint.originalDue),
            "sharePercent": .percent(basisPoints: checkpoint.share), "round": .number(checkpoint.round),
            "contested": .bool(checkpoint.isContested),
            "answerDue": .day(checkpoint.awaiting.map { mission.answerDue(for: $0.content, calendar) }),
            "deemedAcceptedOn": .day(mission.deemedAccepted(checkpoint, calendar)),
            "criteria": .array(
                checkpoint.criteria.enumerated().map { index, criterion in
                    .make([
                        "text": .text(criterion.text), "required": .bool(criterion.isRequired),
                        "finding": .text(finding(index, of: checkpoint)?.rawValue),
                    ])
                }),
            "deliveries": .list(checkpoint.deliveries) { delivery in
                .make([
                    "day": .day(delivery.content.day), "what": .text(delivery.content.what),
                    "reference": .text(delivery.content.reference),
                    "via": .text(delivery.content.via?.rawValue),
                    "recordedBy": .text(directory.name(delivery.by)),
                ])
            },
            "decisions": .list(checkpoint.decisions) { decision($0, checkpoint) },
            "reserves": .list(checkpoint.reserves) { held in
                .make([
                    "text": .text(held.reserve.text), "owner": .text(directory.name(held.reserve.owner)),
                    "due": .day(held.reserve.due), "liftedOn": .day(held.lifted?.day),
                ])
            },
        ])
    }

    /// As ticked since; else as the answer in force found it.
    private func finding(_ index: Int, of checkpoint: Checkpoint) -> Finding? {
        if let live = checkpoint.findings[index]?.content { return live }
        let answered = checkpoint.decision?.content.findings ?? []
        return answered.indices.contains(index) ? answered[index] : nil
    }

    private func decision(_ decision: Recorded<Decision>, _ checkpoint: Checkpoint) -> JSON {
        .make([
            "verdict": .text(decision.content.verdict.rawValue), "day": .day(decision.content.day),
            "by": .text(directory.name(decision.by)),
            "findings": .texts(decision.content.findings.map(\.rawValue)),
            "comment": .text(decision.content.comment),
            "points": .list(decision.content.rework) { point in
                .make([
                    "criterion": .number(point.criterion.map { $0 + 1 }), "text": .text(point.text),
                    "newRequest": .bool(point.isNewRequest),
                ])
            },
            "late": .bool(decision.content.isLate),
            "standing": .bool(checkpoint.decision?.line == decision.line),
        ])
    }

    func meeting(_ meeting: Meeting) -> JSON {
        let minutes = meeting.minutes.content
        return .make([
            "id": .id(meeting.id), "kind": .text(meeting.kind.rawValue), "title": .text(meeting.title),
            "state": .text(meeting.state.rawValue), "day": .day(meeting.day),
            "time": .text(meeting.time?.description), "durationMinutes": .number(meeting.duration),
            "place": .text(meeting.record.text(.place)), "agenda": .texts(meeting.agenda),
            "participants": .texts(meeting.record.ids(.participants).compactMap { directory.name($0) }),
            "guests": .texts(meeting.record.texts(.guests)),
            "present": .texts(meeting.holding?.present.compactMap { directory.name($0) } ?? []),
            "summary": .text(minutes?.summary.nonEmpty), "decisions": .texts(minutes?.decisions ?? []),
            "noDecision": .bool(minutes?.noDecision ?? false),
            "sharedOn": .day(meeting.sharings.last?.content.day),
            "sharedWith": .texts(meeting.sharings.last?.content.with ?? []),
            "agreedOn": .day(meeting.agreedOn),
        ])
    }

    func action(_ action: Action) -> JSON {
        .make([
            "id": .id(action.id), "text": .text(action.text), "owner": .text(directory.name(action.owner)),
            "due": .day(action.due), "state": .text(action.state.rawValue), "doneOn": .day(action.doneOn),
        ])
    }

    private func contact(_ contact: Contact) -> JSON {
        .make([
            "id": .id(contact.id), "day": .day(contact.day), "via": .text(contact.via.rawValue),
            "mood": .text(contact.mood?.rawValue), "note": .text(contact.note),
            "recordedBy": .text(directory.name(contact.by)),
        ])
    }

    private func invoice(_ invoice: Invoice) -> JSON {
        .make([
            "id": .id(invoice.id), "number": .text(invoice.record.text(.number)),
            "amount": .money(invoice.amount),
            "issued": .day(invoice.record.day(.issued)), "due": .day(invoice.due),
            "invoiceKind": .text(invoice.kind.rawValue), "state": .text(invoice.state.rawValue),
            "paidOn": .day(invoice.paidOn),
        ])
    }
}

extension JSON {
    static func object(named members: [(String, JSON)]) -> JSON {
        .object(members.map { JSON.Member($0.0, $0.1) })
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
