import Domain
import Testing

/// What is on disk stays readable for ever: these names may be joined by others, never change.
@Suite struct NamesOnDiskTests {
    @Test func `no type of event is renamed`() {
        #expect(missing(Self.events, EventType.init) == [])
    }

    @Test func `no field is renamed`() {
        #expect(missing(Self.fields, Field.init) == [])
    }

    @Test func `no choice is renamed`() {
        #expect(
            missing("need framing sourcing ready active paused closing closed dropped", MissionState.init)
                == [])
        #expect(missing("yes no n/a", Finding.init) == [])
        #expect(missing("coordination lead signatory treasurer reader", Role.init) == [])
        #expect(missing("COM CRF IDV GRA WEB DIG ADM SUB FIN STR PRJ AUT", Category.init) == [])
        #expect(
            missing("spotted contacted quoted met selected notSelected withdrew", CandidacyState.init) == [])
        #expect(
            missing(
                "vigilance registration liabilityInsurance taxCompliance vatCertificate "
                    + "withholdingExemption bankDetails other", DocumentKind.init) == [])
        #expect(
            missing(
                "publicGrant europeanFund foundation sponsorship crowdfunding dla ownFunds", FundingKind.init)
                == [])
        #expect(missing("checkpoint downPayment balance creditNote", InvoiceKind.init) == [])
        #expect(
            missing(
                """
                REVIEW_LATE REVIEW_DUE CP_OVERDUE CP_DUE_SOON RESERVE_OVERDUE REWORK_LIMIT CADENCE_DUE
                CADENCE_GRACE CADENCE_LAPSED MEETING_UNCONFIRMED MINUTES_MISSING ACTION_OVERDUE
                ENGAGEMENT_UNSIGNED ENGAGEMENT_ENDING VIGILANCE_MISSING VIGILANCE_EXPIRED
                VIGILANCE_EXPIRING INVOICE_LATE INVOICE_DUE_SOON INVOICE_NO_ACCEPT BURN_AHEAD FUNDING_PERIOD
                FUNDING_REPORT_DUE QUOTES_MISSING NEED_STALE NO_NEXT_STEP CLOSURE_PENDING FRAME_UNBALANCED
                INDEPENDENCE_HINT CANDIDATE_UNANSWERED RETENTION_DUE
                """, AlertCode.init) == [])
        #expect(missing("none licence transfer", RightsClause.init) == [])
        #expect(missing("team charter accesses contact calendar", WelcomeStep.init) == [])
        #expect(missing("yes partly no", ValuesKept.init) == [])
        #expect(missing("yes maybe no", Again.init) == [])
        #expect(missing("sources accesses documents data", HandoverStep.init) == [])
        #expect(missing("keep cancel transfer", PaymentEffect.init) == [])
        #expect(missing("skills availability price knowledge V1 V12", ChoiceCriterion.init) == [])
        #expect(missing("call mail video inPerson message tool", Via.init) == [])
        #expect(missing("kickoff followUp review strategic steering wrapUp handover", MeetingKind.init) == [])
        #expect(
            missing(
                "context objectives scopeIn scopeOut deliverables audience calendar budget values resources "
                    + "constraints validation", BriefSection.init) == [])
    }

    private func missing<Name>(_ names: String, _ read: (String) -> Name?) -> [String] {
        names.split(whereSeparator: \.isWhitespace).map(String.init).filter { read($0) == nil }
    }

    private static let events = """
        organisation.added organisation.edited organisation.archived organisation.restored member.added
        member.edited member.archived member.restored freelance.added freelance.edited
        freelance.archived freelance.restored setting.changed note.added mission.created
        mission.imported mission.edited mission.moved mission.moved-back mission.paused mission.resumed
        mission.closed mission.reopened mission.dropped freelance.selected brief.written frame.set closing.set
        checkpoint.planned checkpoint.edited checkpoint.rescheduled checkpoint.submitted
        submission.withdrawn criterion.checked checkpoint.accepted checkpoint.accepted-with-reserves
        checkpoint.changes-requested checkpoint.rejected reserve.lifted checkpoint.waived
        checkpoint.cancelled checkpoint.reopened meeting.planned meeting.edited meeting.moved
        meeting.held meeting.missed meeting.cancelled minutes.saved minutes.shared minutes.agreed
        action.agreed action.edited action.done action.dropped action.reopened action.postponed
        contact.logged contact.edited invoice.received invoice.edited invoice.paid invoice.cancelled
        engagement.drafted engagement.signed engagement.edited engagement.amended engagement.terminated line.undone person.erased fact.erased funding.added funding.edited funding.archived
        funding.restored document.recorded document.edited document.removed objective.set objective.edited
        objective.removed candidacy.opened candidacy.edited candidacy.moved funding.allocated
        allocation.edited allocation.removed alert.snoozed alert.unsnoozed gate.overridden
        candidacy.scored transfer.planned transfer.edited transfer.done transfer.reopened transfer.removed
        fact.withheld
        """

    private static let fields = """
        name title reference text note due amount day time shortName legalForm siret vatStatus yearEnd
        purpose function roles email organisations tradeName businessForm billedBy skills categories
        dayRate solidarityRate vatRegime town source values phone informedOn organisation category lead
        backup freelance start end estimate purposeLink tags cadenceDays graceDays reviewDays rounds
        flexDays channel freeSchedule freePlace freeMethod unit changeRule exitNoticeDays n share
        criteria deliverables reviewer kind duration place agenda participants guests owner agreedIn via
        mood number issued checkpoint paper paymentDays since lastContact quotesNeeded meetingPlan
        paidByCheckpoint invoiceKind days exclusivity statement indicator target measure result validUntil
        answered fundingKind reportDue reported funding documentKind expires verified verifiedHow location sent
        personalData dataClauses rights welcome priorLesson
        trigger hesitations hesitationAnswers fits heardOn heard makeOrBuy makeOrBuyWhy cautions conflict
        conflictDecision
        purposeEffect valuesKept valuesNote whatWorked toImprove skillsGained feedbackAsked feedback
        reviewShared rateQuality rateDeadlines rateDialogue rateTransfer rateValues rateFacts handover thanks
        again againWhy lesson charter learner tacitAcceptance
        """
}
