package import Domain

/// What the interface asks of the world while it works: reading only. What changes the world is an
/// ``Effect``, returned and carried out by the program, so that every step of the interface is a pure
/// function of its state, the input and these answers.
package struct World {
    package var answer: (Query) -> Answer
    /// Half-typed forms by name, newest first.
    package var drafts: () -> [Draft]
    /// Nil when the workspace is not shared from here.
    package var sharing: () -> SharingState?

    package init(
        answer: @escaping (Query) -> Answer, drafts: @escaping () -> [Draft] = { [] },
        sharing: @escaping () -> SharingState? = { nil }
    ) {
        self.sharing = sharing
        self.answer = answer
        self.drafts = drafts
    }
}

/// A form that was left before it was saved.
package struct Draft: Equatable, Sendable {
    package var name: String
    package var content: JSON

    package init(name: String, content: JSON) {
        self.name = name
        self.content = content
    }
}

extension World {
    package func missions(_ filter: MissionFilter) -> [MissionRow] {
        if case .missions(let rows) = answer(.missions(filter)) { rows } else { [] }
    }
    package func missionCounts() -> [MissionState: Int] {
        if case .missionCounts(let counts) = answer(.missionCounts) { counts } else { [:] }
    }
    package func mission(_ id: EntityID) -> Mission? {
        if case .mission(let mission) = answer(.mission(id)) { mission } else { nil }
    }
    package func directory() -> Directory {
        if case .directory(let directory) = answer(.directory) { directory } else { Directory() }
    }
    package func moments(_ filter: MomentFilter) -> [MomentRow] {
        if case .moments(let rows) = answer(.moments(filter)) { rows } else { [] }
    }
    package func history(_ filter: HistoryFilter) -> [HistoryRow] {
        if case .history(let rows) = answer(.history(filter)) { rows } else { [] }
    }
    package func search(_ text: String, limit: Int) -> [SearchHit] {
        if case .search(let hits) = answer(.search(text, limit: limit)) { hits } else { [] }
    }
    package func cadences(on day: Day) -> [CadenceState: Int] {
        if case .cadences(let counts) = answer(.cadences(on: day)) { counts } else { [:] }
    }
    package func health() -> Health {
        if case .health(let health) = answer(.health) { health } else { Health() }
    }
    package func thresholds() -> Thresholds {
        if case .thresholds(let thresholds) = answer(.thresholds) { thresholds } else { Thresholds() }
    }
    package func templates() -> SavedTemplates {
        if case .templates(let templates) = answer(.templates) { templates } else { SavedTemplates() }
    }
    package func workspaceFacts(idleSince day: Day) -> WorkspaceFacts {
        if case .workspaceFacts(let facts) = answer(.workspaceFacts(idleSince: day)) {
            facts
        } else {
            WorkspaceFacts()
        }
    }
    /// One mission as lists show it.
    package func row(_ mission: EntityID) -> MissionRow? {
        missions(MissionFilter(missions: [mission])).first
    }
    package func undoable() -> Undoable {
        if case .undoable(let undoable) = answer(.undoable) { undoable } else { Undoable() }
    }
}
