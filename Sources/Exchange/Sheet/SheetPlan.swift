package import Domain

/// What importing a sheet would do, before anything is written: to show, to refuse or to carry out.
///
/// ```swift
/// let plan = try MissionSheet.read(bytes, existing: cards, directory: directory, today: today)
/// guard plan.problems.isEmpty || skipBad else { … }
/// for commands in plan.lines { … }
/// ```
package struct SheetPlan: Equatable, Sendable {
    /// In order of the file; only those without a fault.
    package var missions: [PlannedMission] = []
    package var newOrganisations: [NewParty] = []
    package var newFreelances: [NewParty] = []
    package var newMembers: [NewParty] = []
    package var notes: [SheetNote] = []
    /// In order of line.
    package var problems: [SheetProblem] = []
    package var today: Day
}

/// A person or an organisation that the sheet names and nobody knows yet.
package struct NewParty: Equatable, Sendable {
    package var line: Int
    package var name: String
    /// Of an organisation.
    package var form: LegalForm?
    /// The sheet does not say the form: an association until somebody corrects it.
    package var isFormAssumed: Bool
}

/// Somebody known, or a place in the plan's list of the new ones of that kind.
package enum PartyReference: Equatable, Sendable {
    case known(EntityID)
    case new(Int)
}

package struct PlannedMission: Equatable, Sendable {
    /// Of the sheet, where the mission begins.
    package var line: Int
    package var reference: String?
    package var title: String
    package var organisation: PartyReference
    package var category: Category
    package var state: MissionState
    package var freelance: PartyReference?
    package var lead: PartyReference?
    package var start: Day?
    package var end: Day?
    package var cadenceDays: Int?
    /// Cents, before tax: what was signed, or the estimate while nothing is.
    package var amount: Int?
    /// When the amount was signed; without the day nothing says that it was.
    package var signed: Day?
    package var note: String?
    package var lastContact: Day?
    package var checkpoints: [PlannedCheckpoint]

    /// Something was signed or delivered.
    package var hasRun: Bool { signed != nil || checkpoints.contains { $0.state.followsDelivery } }
}

package struct PlannedCheckpoint: Equatable, Sendable {
    package var line: Int
    package var title: String
    package var due: Day
    /// Hundredths of a percent.
    package var share: Int?
    package var criteria: [Criterion]
    package var state: CheckpointState
    package var delivered: Day?
    package var decided: Day?
    /// Reserves, points to take up again, or the reason, as the state has it.
    package var remarks: [String]
}

/// Something to know that hinders nothing.
package struct SheetNote: Equatable, Sendable {
    package let line: Int
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// Ignored: its name as the header has it.
        case unknownColumn(String)
        /// The mission is in the workspace, nothing is done.
        case alreadyHere(EntityID)
        /// The amount becomes the estimate: no day says that it was signed.
        case amountIsEstimate
        /// The amount becomes an engagement whose kind of paper is to be corrected when it is another; signed
        /// on that day.
        case amountIsEngagement(Day)
    }
}

/// One bad row: where, in which column, why. The words are the interface's.
package struct SheetProblem: Equatable, Sendable {
    package let line: Int
    /// Place of the column from 1; nil when the row as a whole is at fault.
    package let place: Int?
    /// The column's own name in this file.
    package let header: String?
    package let column: SheetColumn?
    package let reason: Reason

    package enum Reason: Equatable, Sendable {
        case csv(CSVProblem.Reason)
        case missing
        case notADay(String)
        case notAnAmount(String)
        case notAShare(String)
        case notANumber(String)
        case outOfRange(ClosedRange<Int>)
        /// A category, state or form of no such name.
        case unknownWord(String)
        /// Several have that name.
        case ambiguous([EntityID])
        case tooLong(limit: Int, count: Int)
        case tooMany(limit: Int)
        case tooShort(minimum: Int)
        case lineBreak
        case futureDay(Day)
        case endBeforeStart(start: Day, end: Day)
        case beforeDelivery(Day)
        /// Of all the mission's checkpoints so far, in hundredths of a percent.
        case sharesOver100(total: Int)
        /// The row repeats a mission with another value than on that line.
        case differs(fromLine: Int)
        /// The row continues a mission, and there is none above.
        case noMissionAbove
        /// The row belongs to a mission that is left out for its fault on that line.
        case missionLeftOut(line: Int)
    }
}

/// Why a file is no sheet of missions.
package enum SheetRefusal: Error, Equatable, Sendable {
    case csv(CSVRefusal)
    case missingColumns([SheetColumn])
    /// Two columns mean the same: their names in the file.
    case columnTwice(SheetColumn, String, String)
}
