import Domain
import Screen

@testable import Interface

/// A place of the demonstration where acts are done.
enum Stage: Hashable, Sendable, CustomStringConvertible {
    case home, board, checkpoints, meetings, timeline, freelances, alerts, history
    /// A tab of a mission, by its place.
    case mission(String, tab: Int)
    /// A meeting while it is held.
    case live

    static let all: [Stage] =
        [.home, .board, .checkpoints, .meetings, .timeline, .freelances, .alerts, .history, .live]
        + ["M7", "M9"].flatMap { mission in
            MissionPage.Tab.allCases.map { .mission(mission, tab: $0.rawValue) }
        }

    var description: String {
        switch self {
        case .home: "home"
        case .board: "board"
        case .checkpoints: "checkpoints"
        case .meetings: "meetings"
        case .timeline: "timeline"
        case .freelances: "freelances"
        case .alerts: "alerts"
        case .history: "history"
        case .mission(let reference, let tab): "\(reference), tab \(tab)"
        case .live: "a running meeting"
        }
    }

    /// The keys that lead there from the page as it opens.
    var way: [Key] {
        if case .mission(_, let tab) = self { Array(repeating: .tab, count: tab) } else { [] }
    }

    /// From row to row; what is done depends on what the cursor stands on.
    var walk: [Key] {
        switch self {
        case .home, .alerts: Array(repeating: .down, count: 24)
        case .board: Array(repeating: [.right, .down], count: 8).flatMap { $0 }
        case .timeline: [.right, .right, .down, .left, .down]
        case .live: []
        case .mission: Array(repeating: .down, count: 4)
        case .checkpoints, .meetings, .freelances, .history: Array(repeating: .down, count: 8)
        }
    }

    func page(of showplace: Showplace) -> Page? {
        switch self {
        case .home: return .home(HomePage())
        case .board: return .board(BoardPage())
        case .checkpoints: return .checkpoints(CheckpointsPage())
        case .meetings: return .meetings(MeetingsPage())
        case .timeline: return .timeline(TimelinePage())
        case .freelances: return .freelances(FreelancesPage())
        case .alerts: return .alerts(AlertsPage())
        case .history: return .history(HistoryPage())
        case .mission(let reference, _):
            return showplace.mission(reference).map { .mission(MissionPage($0, part: nil)) }
        case .live:
            guard let id = showplace.mission("M7"), let meeting = showplace.world.mission(id)?.meetings.last
            else { return nil }
            return .live(LivePage(RunningMeeting(meeting, in: id, at: 0, topic: "Tour d'horizon")))
        }
    }
}
