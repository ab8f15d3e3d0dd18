/// A mission's card with the names to show.
package struct MissionRow: Equatable, Sendable {
    package var card: MissionCard
    package var organisation: String?
    package var freelance: String?
    package var lead: String?
    package var surroundings: Surroundings

    package init(
        card: MissionCard, organisation: String?, freelance: String?, lead: String?,
        surroundings: Surroundings = Surroundings()
    ) {
        self.card = card
        self.surroundings = surroundings
        self.organisation = organisation
        self.freelance = freelance
        self.lead = lead
    }
}

/// A moment with the mission it belongs to.
package struct MomentRow: Equatable, Sendable {
    package var moment: Moment
    package var mission: EntityID
    package var reference: String?
    package var title: String
    package var state: MissionState
    package var freelance: String?
    /// Name of ``Moment/owner``.
    package var owner: String?

    package init(
        moment: Moment, mission: EntityID, reference: String?, title: String, state: MissionState,
        freelance: String?, owner: String?
    ) {
        self.moment = moment
        self.mission = mission
        self.reference = reference
        self.title = title
        self.state = state
        self.freelance = freelance
        self.owner = owner
    }
}

/// One line of the journal with what it did.
package struct HistoryRow: Equatable, Sendable {
    package var line: LineID
    package var at: String
    package var by: EntityID?
    package var byName: String?
    package var facts: [Fact]
    /// Title or name of the thing touched first.
    package var about: String?
    package var isUndone: Bool
    /// What the parts are called that the facts speak of.
    package var parts: [EntityID: PartName]
    /// Of an undo, what it took back or brought back.
    package var rewound: Rewound?
    /// The name of the freelance whose deed it is, when somebody else recorded it (domain A3).
    package var onBehalfOf: String?

    package struct Rewound: Equatable, Sendable {
        package var facts: [Fact]
        package var bringsBack: Bool

        package init(facts: [Fact], bringsBack: Bool) {
            self.facts = facts
            self.bringsBack = bringsBack
        }
    }

    /// A checkpoint's number, or the text of an action, a meeting, an invoice.
    package struct PartName: Equatable, Sendable {
        package var number: Int?
        package var text: String?

        package init(number: Int? = nil, text: String? = nil) {
            self.number = number
            self.text = text
        }
    }

    package init(
        line: LineID, at: String, by: EntityID?, byName: String?, facts: [Fact], about: String?,
        isUndone: Bool, parts: [EntityID: PartName] = [:], rewound: Rewound? = nil, onBehalfOf: String? = nil
    ) {
        self.onBehalfOf = onBehalfOf
        self.parts = parts
        self.rewound = rewound
        self.line = line
        self.at = at
        self.by = by
        self.byName = byName
        self.facts = facts
        self.about = about
        self.isUndone = isUndone
    }
}

package struct SearchHit: Equatable, Sendable {
    /// The mission, person or organisation to open.
    package var root: EntityID
    package var kind: Entity.Kind
    package var title: String
    /// The text around the words found.
    package var excerpt: String

    package init(root: EntityID, kind: Entity.Kind, title: String, excerpt: String) {
        self.root = root
        self.kind = kind
        self.title = title
        self.excerpt = excerpt
    }
}

/// What the status line says of the workspace.
package struct Health: Equatable, Sendable {
    package var contested: Int
    /// Facts of a newer version, kept and without effect here.
    package var unknown: Int
    /// Damaged lines, files left aside, and the line that this machine did not finish.
    package var problems: Int
    /// Lines once seen and now in no file.
    package var vanished: Int
    /// The folder of the lines itself is not there: whatever looks empty may be anything but that.
    package var lacksLog = false

    package init(contested: Int = 0, unknown: Int = 0, problems: Int = 0, vanished: Int = 0) {
        self.contested = contested
        self.unknown = unknown
        self.problems = problems
        self.vanished = vanished
    }
}

/// The next line that undo takes back and the next that redo brings back, of those written on this machine.
package struct Undoable: Equatable, Sendable {
    package var undo: HistoryRow?
    package var redo: HistoryRow?
    /// What ``redo`` would bring back.
    package var restored: HistoryRow?

    package init(undo: HistoryRow? = nil, redo: HistoryRow? = nil, restored: HistoryRow? = nil) {
        self.undo = undo
        self.restored = restored
        self.redo = redo
    }
}

/// What a query answers; the case has the query's name.
package enum Answer: Equatable, Sendable {
    case missions([MissionRow])
    case missionCounts([MissionState: Int])
    case mission(Mission?)
    case directory(Directory)
    case moments([MomentRow])
    case parts([PartRow])
    case history([HistoryRow])
    case search([SearchHit])
    case cadences([CadenceState: Int])
    case health(Health)
    case undoable(Undoable)
    case workspaceFacts(WorkspaceFacts)
    case thresholds(Thresholds)
    case templates(SavedTemplates)
}
