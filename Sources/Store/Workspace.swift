package import Domain

/// The one door to a workspace: screens and commands ask and act through it, on one thread.
///
/// ```swift
/// let workspace = try Workspace.open(at: path, environment: environment)
/// let rows = try workspace.answer(.missions(MissionFilter(limit: 50)))
/// let done = try workspace.perform(by: me, today: today) { _ in [.note("Called back", on: mission)] }
/// ```
/// What is written is in the journal and durable before anything says so; what is read comes from the index,
/// which follows the journal and may be lost at any time.
package final class Workspace {
    package let places: Places
    /// What people call it.
    package let title: String
    /// Of which workspace this holds some missions, and for whom; nil for a whole one.
    package let partial: PartialOrigin?
    let host: Host
    let journal: Journal
    var index: Index
    /// Seconds to wait while another program writes; then the act fails and nothing is changed.
    package var patience = 30
    /// Everybody, kept from query to query; nil when it must be read again.
    var knownDirectory: Directory?
    var knownAnswers = KnownAnswers()
    /// Of the index, when something was last read from it.
    private var knownVersion: Int?

    init(_ places: Places, _ file: WorkspaceFile, host: Host, journal: Journal, index: Index) {
        self.places = places
        title = file.title
        partial = file.partial
        self.host = host
        self.journal = journal
        self.index = index
    }

    package var id: LineID { places.id }
    package var path: String { places.workspace }

    /// The name under which this machine writes; nil before its first line.
    package var replica: String? {
        if let name = journal.replica { return name }
        return (try? ReplicaIdentity.load(places, host: host))?.replica
    }
}

// MARK: Asking

extension Workspace {
    package func answer(_ query: Query) throws(Failure) -> Answer {
        if case .directory = query { return .directory(try directory()) }
        _ = try noticeOthers()
        if let known = knownAnswers[query] { return known }
        let replica = query == .undoable || query == .health ? replica : nil
        let now = host.now()
        var answer = try withIndex { try $0.answer(query, replica: replica, now: now) }
        if case .health(var health) = answer {
            health.lacksLog = lacksLog
            answer = .health(health)
        }
        knownAnswers.keep(answer, to: query)
        return answer
    }

    /// Nobody has written yet, or the folder was lost: a copy without it looks like an empty workspace.
    private var lacksLog: Bool { do { return try FileStatus.of(places.log) == nil } catch { return false } }

    /// True when another program has changed the index: what was kept of it is old. It may read the news from
    /// the log before we do, and then there is nothing left for us to find there.
    func noticeOthers() throws(Failure) -> Bool {
        let version = try withIndex { try $0.prepared("PRAGMA data_version").first { $0.int(0) } }
        defer { knownVersion = version }
        guard knownVersion != nil, version != knownVersion else { return false }
        forget()
        return true
    }

    /// Nothing that was read from the index is certain any more.
    func forget() {
        knownDirectory = nil
        knownAnswers.forget()
    }

    /// Everybody, from memory while nobody has changed.
    package func directory() throws(Failure) -> Directory {
        _ = try noticeOthers()
        if let knownDirectory { return knownDirectory }
        let directory = try withIndex { try $0.directory() }
        knownDirectory = directory
        return directory
    }

    /// The one member there is; nil when there are none, or several. The archived do not count.
    package func onlyMember() throws(Failure) -> EntityID? { try withIndex { try $0.onlyMember() } }

    /// What a name typed by a person stands for; `kinds` empty for anything.
    package func resolve(_ typed: String, kinds: [Entity.Kind] = []) throws(Failure) -> Resolution {
        try withIndex { try $0.resolve(typed, kinds) }
    }

    /// The shortest name that ``resolve(_:kinds:)`` takes for this thing.
    package func shortID(_ id: EntityID) throws(Failure) -> String {
        try withIndex { try $0.shortID(id) }
    }

    /// What kind of thing it is; nil when its creation is not here.
    package func kind(of id: EntityID) throws(Failure) -> Entity.Kind? {
        try withIndex { try $0.kind(of: id) }
    }

    /// The mission of a part; a mission's own id for a mission.
    package func mission(of id: EntityID) throws(Failure) -> EntityID? {
        try withIndex { try $0.mission(of: id) }
    }

    package func setting(_ key: String) throws(Failure) -> JSON? {
        try withIndex { try $0.setting(key) }
    }

    package func thresholds() throws(Failure) -> Thresholds { try withIndex { try $0.thresholds() } }

    package func calendar() throws(Failure) -> WorkCalendar {
        try withIndex { try $0.calendar() }
    }
}
