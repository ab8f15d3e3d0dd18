package import Domain
package import Screen

/// A full screen. A closed list: each case is one file of state, update and view.
package enum Page {
    case home(HomePage)
    case board(BoardPage)
    case mission(MissionPage)
    case checkpoints(CheckpointsPage)
    case meetings(MeetingsPage)
    case timeline(TimelinePage)
    case freelances(FreelancesPage)
    case alerts(AlertsPage)
    case history(HistoryPage)
    case live(LivePage)

    package enum Name: String, CaseIterable, Sendable {
        case home, board, mission, checkpoints, meetings, timeline, freelances, alerts, history
        /// The tab of a mission where candidates are compared: a mode of its own for keys.
        case choice
        /// A meeting while it is held.
        case live
    }
}

/// What all pages have in common.
package protocol PageContent {
    var name: Page.Name { get }
    var focus: Focus { get }
    /// The words by which the list is narrowed; nil for pages that have nothing to filter.
    var filter: String? { get set }
    /// Reads its rows anew, keeping place and selection.
    mutating func load(_ context: Context, _ world: World)
    /// Movement and whatever else only this page knows; false for keys that are none of its own.
    mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool
    /// A click on something that the page marked with that tag (below ``App/firstTag``).
    mutating func click(_ tag: Int, _ context: Context, _ world: World)
    /// What `n` makes here; nil when nothing is made here.
    var creates: Entity.Kind? { get }
    /// Something here can be marked.
    var hasMarkable: Bool { get }
    /// What `*` marks: all of the list, read into memory or not.
    func markable(_ world: World) -> [EntityID]
    /// The acts for the bottom bar, the most useful first, as the cursor stands.
    var mainActs: [ActID] { get }
    /// Acts of the page, wherever the cursor stands, that a bottom line of two rows tells before the usual ones.
    var pageActs: [ActID] { get }
    /// Acts that only change how the page looks (zoom, tabs, today); false for all others.
    mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool
    func draw(into grid: inout Grid, at area: Rect, _ context: Context)
    /// The same rows for who hears them, one line each.
    func linear(_ context: Context) -> LinearPage
}

extension PageContent {
    package var filter: String? {
        get { nil }
        set {}
    }
    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {}
    package var creates: Entity.Kind? { .mission }
    package var hasMarkable: Bool { false }
    package func markable(_ world: World) -> [EntityID] { [] }
    package var mainActs: [ActID] { [] }
    package var pageActs: [ActID] { [] }
    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool { false }
}

extension Page {
    package var content: any PageContent {
        get {
            switch self {
            case .home(let page): page
            case .board(let page): page
            case .mission(let page): page
            case .checkpoints(let page): page
            case .meetings(let page): page
            case .timeline(let page): page
            case .freelances(let page): page
            case .alerts(let page): page
            case .history(let page): page
            case .live(let page): page
            }
        }
        set {
            switch newValue {
            case let page as HomePage: self = .home(page)
            case let page as BoardPage: self = .board(page)
            case let page as MissionPage: self = .mission(page)
            case let page as CheckpointsPage: self = .checkpoints(page)
            case let page as MeetingsPage: self = .meetings(page)
            case let page as TimelinePage: self = .timeline(page)
            case let page as FreelancesPage: self = .freelances(page)
            case let page as AlertsPage: self = .alerts(page)
            case let page as HistoryPage: self = .history(page)
            case let page as LivePage: self = .live(page)
            default: break
            }
        }
    }

    package var name: Name { content.name }
}
