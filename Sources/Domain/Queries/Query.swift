/// What screens and the command line ask of a workspace. Each costs what it shows, not what is stored.
package enum Query: Equatable, Sendable {
    /// Cards of missions, the most pressing first.
    case missions(MissionFilter)
    /// How many missions stand in each state, whatever else is filtered.
    case missionCounts
    /// One mission, folded whole.
    case mission(EntityID)
    /// Everybody.
    case directory
    /// Moments by date, of all missions or one.
    case moments(MomentFilter)
    /// Checkpoints, meetings or actions, next due first, of all missions or some.
    case parts(PartFilter)
    /// Lines, the newest first.
    case history(HistoryFilter)
    case search(String, limit: Int)
    /// How many active missions with a cadence stand in each of its states on the day.
    case cadences(on: Day)
    /// Contested values, unknown facts and damaged lines, for the status line.
    case health
    /// What `undo` and `redo` would take back or bring back, if anything.
    case undoable
    /// What the alerts of the workspace as a whole ask: money to report on, people to forget.
    case workspaceFacts(idleSince: Day)
    /// What the workspace has set, with what is usual for the rest.
    case thresholds
    /// The templates that the workspace has made its own.
    case templates
}

/// In which order missions come; equals stand by what presses most.
package enum MissionOrder: String, CaseIterable, Sendable {
    case pressing, title, freelance, end
}

package struct MissionFilter: Equatable, Sendable {
    /// Empty for all missions.
    package var missions: [EntityID]
    /// Empty for all states.
    package var states: [MissionState]
    package var organisation: EntityID?
    package var freelance: EntityID?
    package var category: Category?
    /// Only those of which there may be an alert.
    package var watchedOnly: Bool
    /// Only those in which something is contested.
    package var contestedOnly: Bool
    /// Only those in which nobody owes anything up to this day.
    package var quietUntil: Day?
    /// Words that all must occur in title, reference or names; case and accents do not matter.
    package var text: String
    package var order: MissionOrder
    package var limit: Int
    package var offset: Int

    package init(
        missions: [EntityID] = [], states: [MissionState] = [], organisation: EntityID? = nil,
        freelance: EntityID? = nil, category: Category? = nil, watchedOnly: Bool = false,
        contestedOnly: Bool = false, quietUntil: Day? = nil, text: String = "",
        order: MissionOrder = .pressing, limit: Int = .max, offset: Int = 0
    ) {
        self.missions = missions
        self.quietUntil = quietUntil
        self.states = states
        self.watchedOnly = watchedOnly
        self.contestedOnly = contestedOnly
        self.organisation = organisation
        self.freelance = freelance
        self.category = category
        self.text = text
        self.order = order
        self.limit = limit
        self.offset = offset
    }
}

package struct MomentFilter: Equatable, Sendable {
    package var missions: [EntityID]
    /// Empty for all kinds.
    package var kinds: [Moment.Kind]
    package var from: Day?
    package var to: Day?
    /// Only what still waits.
    package var openOnly: Bool
    /// Only of missions in these states; empty for all.
    package var states: [MissionState]
    package var newestFirst: Bool
    package var limit: Int
    package var offset: Int

    package init(
        missions: [EntityID] = [], kinds: [Moment.Kind] = [], from: Day? = nil, to: Day? = nil,
        openOnly: Bool = false, states: [MissionState] = [], newestFirst: Bool = false, limit: Int = .max,
        offset: Int = 0
    ) {
        self.missions = missions
        self.kinds = kinds
        self.from = from
        self.to = to
        self.openOnly = openOnly
        self.states = states
        self.newestFirst = newestFirst
        self.limit = limit
        self.offset = offset
    }
}

package struct HistoryFilter: Equatable, Sendable {
    /// Only what touches this mission, person or organisation.
    package var root: EntityID?
    /// Only lines before this one: the next page.
    package var before: LineID?
    /// Only lines after this one, those next to it first counted: the page before. The newest still come first.
    package var after: LineID?
    package var limit: Int

    package init(
        root: EntityID? = nil, before: LineID? = nil, after: LineID? = nil, limit: Int = 200
    ) {
        self.root = root
        self.before = before
        self.after = after
        self.limit = limit
    }
}
