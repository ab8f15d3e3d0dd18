import Domain

/// One of everything that the program can say, for tests that look at all of it.
enum Samples {
    static let line = LineID(clock: 1 << 40, random: 7)
    static let id = EntityID(line: line, place: 0)
    static let freelance = EntityID(line: LineID(clock: 2 << 40, random: 9), place: 0)
    static let today = day("2026-11-23")
    static let dueDay = day("2026-12-12")

    static func fact(_ body: Event.Body) -> Fact {
        Fact(line: line, place: 0, by: nil, at: "2026-11-23T10:15:00+01:00", event: Event(body, on: id))
    }

    static let reserve = Reserve(text: "tutoriel vidéo", owner: freelance, due: dueDay)
    static let rework = ReworkPoint(criterion: 0, text: "contrastes", isNewRequest: false)

    static let bodies: [Event.Body] =
        Entity.Kind.allCases.flatMap { [.created($0, fields($0)), .edited($0, fields($0))] }
        + [Entity.Kind.organisation, .member, .freelance, .funding].flatMap { kind -> [Event.Body] in
            [.archived(kind, reason: "départ"), .restored(kind)]
        }
        + [
            .noted("À relire"), .settingChanged(key: "review.days", value: .int(10)),
            .missionImported([.title: .text("Graphisme")], state: .active, day: today),
            .freelanceSelected(freelance, day: today, reason: "connaît le territoire"),
            .briefWritten(.scopeIn, "Deux sites"), .briefWritten(.scopeIn, ""),
            .closingSet([.again: .text("yes"), .lesson: .text("Écrire les critères plus tôt")]),
            .gateOverridden(.signature, to: .ready, reason: "signature demain au conseil"),
            .frameSet([.cadenceDays: .number(14), .rounds: .number(2)]),
        ]
        + MissionMove.allCases.map {
            .missionMoved($0, to: .sourcing, day: today, reason: "congrès", resumeOn: dueDay)
        }
        + checkpointBodies + partBodies

    private static let checkpointBodies: [Event.Body] =
        [
            .checkpointRescheduled(to: dueDay, reason: "fermeture"),
            .checkpointSubmitted(Delivery(day: today, what: "Maquettes v2", via: .mail)),
            .submissionWithdrawn(reason: "saisie par erreur"), .criterionChecked(2, .yes),
            .reserveLifted(line, 0, day: today, note: "reçu"),
            .checkpointWaived(day: today, reason: "repris en interne", effect: .keep),
            .checkpointCancelled(day: today, reason: "sans objet"),
            .checkpointReopened(day: today, reason: "défaut tardif"),
        ]
        + Verdict.allCases.map {
            .checkpointDecided(
                Decision(
                    verdict: $0, day: today, comment: "Merci", reserves: [reserve], rework: [rework],
                    isLate: true))
        }

    private static let partBodies: [Event.Body] = [
        .meetingMoved(to: dueDay, time: TimeOfDay(hour: 14, minute: 30), reason: "grève"),
        .meetingHeld(Holding(day: today, present: [freelance], guests: ["Maud"])),
        .meetingMissed(reason: "train annulé"), .meetingCancelled(reason: nil),
        .minutesSaved(Minutes(decisions: ["Deux publications par semaine"])),
        .minutesSaved(Minutes(noDecision: true)), .minutesShared(day: today, with: ["Théo", "Lucie"]),
        .minutesAgreed(day: today), .actionDone(day: today), .actionDropped(reason: "plus utile"),
        .actionReopened(reason: nil), .actionPostponed(to: dueDay, reason: "attente"),
        .invoicePaid(day: today),
        .invoiceCancelled(reason: "doublon"), .archived(.objective, reason: "sans objet"),
        .archived(.allocation, reason: ""), .archived(.document, reason: "périmée"),
        .alertSnoozed(AlertKey(.invoiceLate, about: id), until: dueDay, reason: "virement parti"),
        .alertUnsnoozed(AlertKey(.invoiceLate, about: id)),
        .created(.engagement, [.paper: .text("signedQuote"), .amount: .number(490_000)]),
        .engagementAmended(Amendment(day: today, what: "une page de plus", delta: 90_000, end: dueDay)),
        .engagementTerminated(Termination(day: today, noticeKept: true, reason: "projet arrêté")),
        .candidacyMoved(to: .met, day: today, reason: "par visio"), .undone(line),
        .candidacyScored(.skills, CandidacyScore(3)), .candidacyScored(.value("V9"), nil),
        .candidacyScored(.value("V1"), CandidacyScore(4, evidence: "a formé l'équipe")),
        .transferDone(day: today), .transferReopened(reason: "oublié"), .archived(.transfer, reason: ""),
        .personErased(others: [id]), .erased(was: "note.added"), .withheld,
        .unknown(type: "mission.sung"),
    ]

    static func fields(_ kind: Entity.Kind) -> Fields {
        switch kind {
        case .organisation, .member, .freelance, .funding: [.name: .text("Noémie G.")]
        case .mission:
            [.title: .text("Site web"), .start: .day(today), .end: .day(dueDay), .tags: .texts(["a"])]
        case .checkpoint: [.n: .number(2), .title: .text("Maquettes"), .due: .day(dueDay)]
        case .meeting: [.kind: .text("strategic"), .day: .day(dueDay), .time: .time(twoThirty)]
        case .action: [.text: .text("Fournir les textes"), .owner: .id(freelance), .due: .day(dueDay)]
        case .contact: [.day: .day(today), .via: .text("call"), .note: .text("tout avance")]
        case .invoice: [.number: .text("CP1"), .amount: .number(195_000), .issued: .day(today)]
        case .engagement: [.paper: .text("engagementLetter"), .day: .day(today), .amount: .number(490_000)]
        case .objective: [.statement: .text("Adhérer sans aide"), .target: .number(5)]
        case .candidacy: [.freelance: .id(freelance), .amount: .number(840_000)]
        case .allocation: [.funding: .id(freelance), .amount: .number(800_000)]
        case .document: [.documentKind: .text("vigilance"), .issued: .day(today)]
        case .transfer: [.text: .text("Monter une vidéo"), .learner: .id(freelance)]
        }
    }

    static let twoThirty = TimeOfDay(hour: 14, minute: 30) ?? .midnight

    static let inputs: [Input] =
        [
            .subject, .reason, .despite, .comment, .note, .delivery, .reference, .findings, .reserve(0),
            .rework(1),
            .summary, .decisions, .recipients, .guests, .present, .duration, .settingKey, .score(.price),
            .score(.value("V1")), .score(.value("V9")),
        ] + Field.allCases.map(Input.field) + BriefSection.allCases.map(Input.section)

    static let refusals: [Refusal] =
        [
            .unknownAuthor, .needsRole([.signatory, .coordination]), .lastCoordination, .lastOrganisation,
            .notFound(id),
            .wrongKind(id, wanted: [.member, .freelance]), .archived(id), .impossible(.meeting),
            .noSuchField(.siret), .badSIRET("123"), .duplicateName("Théo"), .duplicateNumber(2),
            .duplicateReference("M5", of: "Site"), .duplicateCandidacy(freelance),
            .retiredCode("V9", next: "V10"),
            .badTemplate(TemplateFault(line: 3, .noText)), .sharesOver100(total: 11_000), .charterSize(2),
            .weightsNot100(total: 99), .weightsNot100(total: 101), .evidenceNeeded(.value("V1")),
            .notAPartner(freelance), .notAPartner(nil), .futureDay(dueDay),
            .endBeforeStart(start: dueDay, end: today),
            .beforeDelivery(today), .outsideDays(from: today, through: dueDay),
            .noSuchMove(from: .active, to: .ready, possible: [.closing, .paused]),
            .noSuchMove(from: .dropped, to: .ready, possible: []), .engagementSigned, .finalMission(.closed),
            .finalMission(.dropped), .checkpointIs(.planned, needs: [.submitted]),
            .meetingIs(.held, needs: [.planned]), .actionIs(.done, needs: [.open]),
            .engagementIs(.draft, needs: [.signed]), .invoiceIs(.paid, needs: [.received]),
            .contested([line]), .alreadyLifted, .reasonNeeded,
            .reasonTooShort(.reason, minimum: 20), .gates([gate]), .gateNotInTheWay(.objective),
            .unmetCriteria([2]), .unmetCriteria([0, 2]), .reserveNeeded,
            .reserveIncomplete(0, .owner), .beyondRounds(round: 3, included: 2), .reworkPointNeeded,
            .decisionOrNoDecisionNeeded, .notForFreelance(.notTheirs), .nothingChanged,
            .nothingToUndo, .alreadyUndone, .builtUpon([line]), .erased, .tooManyMarks(limit: 200),
        ]
        + [
            .empty(.reason), .tooLong(.comment, limit: 70, count: 85), .tooMany(.field(.skills), limit: 12),
            .lineBreak(.field(.title)), .nul(.note),
        ]
        + inputs.flatMap { [.missing($0), .outOfRange($0, 3...90), .notAChoice($0, "xyz"), .wrongShape($0)] }

    static let advice: [Advice] = [
        .startInPast(today), .longerThanAYear, .noCriteria,
        .wording(Wording.findings(in: "un contrôle")[0]), .dueAfterMissionEnd(dueDay),
        .deliveryWithoutWords,
        .lateAnswer(due: today), .roundsBeyondFrame(round: 3, included: 2), .newRequest, .amendmentNeeded,
        .rescheduledBeyondFlex(days: 9, free: 5), .onlyOneSidePresent, .pausedWithoutDay,
        .invoiceBeforeAcceptance,
        .invoiceNumberKnown("CP1"), .longPaymentTerm(days: 75, limit: 60), .franchiseMention,
        .aboveFranchise(total: 4_000_000, limit: 3_750_000), .grantAgreement(above: 2_300_000),
        .grantAudit(above: 15_300_000), .overAllocated(funding: freelance, by: 100_000), .gate(gate),
        .tell([freelance]),
    ]

    static let gate = GateFinding(
        code: .brief, level: .warn, to: .sourcing, passers: [.signatory], lack: .have(5, of: 8),
        isOverridden: false)
}

extension TimeOfDay {
    fileprivate static let midnight = TimeOfDay("00:00")!
}
