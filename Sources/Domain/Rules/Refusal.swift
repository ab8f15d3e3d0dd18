/// Why a command cannot be: data for a sentence, never the sentence.
package enum Refusal: Error, Equatable, Sendable {
    // Who
    /// The author is nobody that the directory knows as a member.
    case unknownAuthor
    /// One of these roles would do.
    case needsRole([Role])
    /// In a partial workspace, what its freelance cannot record.
    case notForFreelance(ReplyFault)
    /// Nobody would be left who may coordinate, and so nobody who could appoint another.
    case lastCoordination
    /// No organisation would be left that a mission could belong to.
    case lastOrganisation

    // What it is about
    case notFound(EntityID)
    case wrongKind(EntityID, wanted: [Entity.Kind])
    case archived(EntityID)
    /// No act of this kind exists for such a thing (to archive a meeting).
    case impossible(Entity.Kind)

    // What was typed
    case missing(Input)
    /// Nothing but white space or invisible characters.
    case empty(Input)
    /// Counted in characters as people see them.
    case tooLong(Input, limit: Int, count: Int)
    case tooMany(Input, limit: Int)
    case outOfRange(Input, ClosedRange<Int>)
    case notAChoice(Input, String)
    /// The value is of another shape than the field (a day where a text belongs).
    case wrongShape(Input)
    /// A field that such a thing does not have.
    case noSuchField(Field)
    case lineBreak(Input)
    /// The character NUL, which no other tool reads.
    case nul(Input)
    case badSIRET(String)
    case duplicateName(String)
    case duplicateNumber(Int)
    /// Another mission, of that title, goes by it.
    case duplicateReference(String, of: String)
    /// The freelance is a candidate for that mission already.
    case duplicateCandidacy(EntityID)
    /// Scores may stand under that code, which the charter had once for a value that is gone.
    case retiredCode(String, next: String)
    /// In hundredths of a percent, this one included.
    case sharesOver100(total: Int)
    /// A charter holds from three to eight values.
    case charterSize(Int)
    /// What its values weigh together, which is not a hundred.
    case weightsNot100(total: Int)
    /// The text cannot be read as a template, or does not add up.
    case badTemplate(TemplateFault)

    // When
    case futureDay(Day)
    case endBeforeStart(start: Day, end: Day)
    /// Answered before it was delivered.
    case beforeDelivery(Day)
    /// An alert is put off for some days, never for good.
    case outsideDays(from: Day, through: Day)

    // Where things stand
    case noSuchMove(from: MissionState, to: MissionState, possible: [MissionState])
    /// What was signed holds: a mission does not go back to sourcing under it.
    case engagementSigned
    /// Without a shortlist one chooses only whom one has worked with (domain §2.3).
    case notAPartner(EntityID?)
    /// Nothing new starts in a mission that is over.
    case finalMission(MissionState)
    case checkpointIs(CheckpointState, needs: [CheckpointState])
    case meetingIs(MeetingState, needs: [MeetingState])
    case actionIs(ActionState, needs: [ActionState])
    case engagementIs(EngagementState, needs: [EngagementState])
    case invoiceIs(InvoiceState, needs: [InvoiceState])
    /// Members answered differently without knowing of each other: settle that first.
    case contested([LineID])
    case alreadyLifted

    // Reasons and conditions (domain C2–C6, G24, G33)
    case reasonNeeded
    case reasonTooShort(Input, minimum: Int)
    /// What the way asks for, is not met and was not passed over; the cheapest to put right first.
    case gates([GateFinding])
    /// A reason was given to pass over what does not stand in the way.
    case gateNotInTheWay(GateCode)
    /// Places of the required criteria that are not found met (domain C2).
    case unmetCriteria([Int])
    /// Acceptance with reserves names at least one (domain C3).
    case reserveNeeded
    /// What one reserve lacks, by its place (domain C3).
    case reserveIncomplete(Int, Field)
    /// A rework request has a point tied to an unmet criterion, or a new request (domain C4).
    /// Rework beyond what the price includes says why, or names the amendment (domain C8).
    case beyondRounds(round: Int, included: Int)
    case reworkPointNeeded
    case decisionOrNoDecisionNeeded
    /// A high score on a value has its fact beside it (domain §1 A15).
    case evidenceNeeded(ChoiceCriterion)

    // Lines
    case nothingChanged
    case nothingToUndo
    case alreadyUndone
    case builtUpon([LineID])
    /// What was erased on request comes back by no undo.
    case erased
    /// One line holds no more events than this.
    case tooManyMarks(limit: Int)
}

/// A place where something was typed, to say where a refusal belongs.
package enum Input: Hashable, Sendable {
    /// The thing itself, or the mission of a part.
    case subject
    case field(Field)
    case section(BriefSection)
    case reason, despite, comment, note
    /// What was delivered and where it is.
    case delivery, reference
    case findings
    case reserve(Int)
    case rework(Int)
    case summary, decisions, recipients, guests, present, duration
    case settingKey
    case score(ChoiceCriterion)
}
