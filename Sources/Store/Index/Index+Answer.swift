import Domain

extension Connection {
    func answer(_ query: Query, replica: String?, now: UInt64) throws -> Answer {
        switch query {
        case .missions(let filter): .missions(try missions(filter))
        case .missionCounts: .missionCounts(try missionCounts())
        case .mission(let id): .mission(try mission(id))
        case .directory: .directory(try directory())
        case .moments(let filter): .moments(try moments(filter))
        case .parts(let filter): .parts(try parts(filter))
        case .history(let filter): .history(try history(filter))
        case .search(let typed, let limit): .search(try search(typed, limit: limit))
        case .cadences(let day): .cadences(try cadences(on: day))
        case .health: .health(try health(of: replica, now: now))
        case .undoable: .undoable(try undoable(replica))
        case .workspaceFacts(let day): .workspaceFacts(try workspaceFacts(idleSince: day))
        case .thresholds: .thresholds(try thresholds())
        case .templates: .templates(try templates())
        }
    }
}
