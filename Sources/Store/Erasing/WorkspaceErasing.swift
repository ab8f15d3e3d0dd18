package import Domain
import Glibc

extension Workspace {
    /// What has arrived since: read, and what it asks to be erased is erased. True when there was something.
    ///
    /// Throws ``Stopped`` when `progress` returns false: nothing of it is read then, and all of it the next time.
    @discardableResult
    package func takeIn(thorough: Bool, progress: ProgressReport = { _ in true }) throws -> Bool {
        do {
            guard try catchUp(thorough: thorough, progress: progress) else { return false }
        } catch is Cancelled {
            throw Stopped()
        }
        // Where that cannot be written now, the next start tries again.
        do { try eraseWhatWasAsked() } catch is Failure {}
        return true
    }

    /// Records the wish that all of this be erased, and erases it here.
    package func erase(_ person: EntityID, _ held: Held, by author: EntityID?, today: Day) throws {
        // A line holds so many names at most.
        let starts = stride(from: 0, to: max(1, held.others.count), by: 5000)
        try performAll(
            starts.map { start in
                let part = Array(held.others[start..<min(start + 5000, held.others.count)])
                return Proposal(by: author, today: today) { _ in [.erase(person, others: part)] }
            })
        try eraseWhatWasAsked()
    }

    /// Takes out of this machine's files what anybody has asked to be erased, as far as it is still in them; true
    /// when something was.
    ///
    /// What can be done without comes first and the log last, for it is by the log that the next start sees that
    /// something is still to be erased. Then the index is made anew: old pages of it may hold the text.
    @discardableResult
    package func eraseWhatWasAsked() throws -> Bool {
        let (erasures, isPending) = try withIndex { connection in
            let erasures = try connection.erasures()
            return (erasures, try connection.holds(any: erasures))
        }
        let purge = Purge(places: places, erasures: erasures)
        guard try isPending ?? purge.isNeeded() else { return false }
        // An index made anew knows no line that no file holds: those go back into files first.
        _ = try rescue()
        try discardMailbox()
        try discardDrafts(on: erasures.people)
        try FolderTree(path: places.quarantine).remove()
        try journal.withLock(waiting: patience) { _ in
            _ = try purge.run(isShared: journal.isShared)
        }
        try rebuild()
        return true
    }

    /// What was fetched holds the past of the branch; it is fetched again, as it is then.
    private func discardMailbox() throws {
        guard try FileStatus.of(places.mailbox) != nil else { return }
        try places.makeState()
        let lock = try FileLock.take(places.syncLock, waiting: min(patience, 5))
        try FolderTree(path: places.mailbox).remove()
        withExtendedLifetime(lock) {}
    }

    /// Those that speak of a person for sure; in one that holds a word of a name alone a person reads it again.
    private func discardDrafts(on people: Set<EntityID>) throws {
        let traces = try withIndex { connection in
            try people.map { ($0.description, try connection.traces(of: $0)) }
        }
        let speaksOfThem = { (text: String) in
            traces.contains { id, traces in text.contains(id) || traces.found(in: text)?.isSure ?? false }
        }
        for draft in drafts() where speaksOfThem(draft.key) || speaksOfThem(draft.text) {
            try removeDraft(draft.key)
        }
        try discardTexts(where: speaksOfThem)
    }

    /// What an editor was given, and a kill kept from being removed.
    private func discardTexts(where speaksOfThem: (String) -> Bool) throws {
        guard try FileStatus.of(places.drafts)?.kind == .folder else { return }
        let folder = try Descriptor.folder(places.drafts)
        for bytes in try folder.names() where bytes.ends(with: ".txt".utf8) {
            guard let name = String(validating: bytes, as: UTF8.self),
                let text = try? folder.open(name, O_RDONLY | O_NONBLOCK).contents(limit: 1 << 20),
                speaksOfThem(String(decoding: text, as: UTF8.self))
            else { continue }
            unlinkat(folder.raw, name, 0)
        }
    }
}

extension Connection {
    func erasures() throws -> Erasures {
        var erasures = Erasures()
        let lines = try prepared(
            "SELECT e.line, b.raw FROM erasure e CROSS JOIN line l ON l.id = e.line JOIN bytes b ON b.n = l.n"
        )
        .all { row in (id: row.line(0), raw: Array(row.bytes(1))) }
        for line in lines {
            for fact in line.raw.withUnsafeBytes({ StoredFacts.of($0, id: line.id) }) {
                try erasures.add(fact, isPerson: isPerson)
            }
        }
        return erasures
    }

    /// Also when the creation has been erased already: the type that it had stays.
    private func isPerson(_ id: EntityID) throws -> Bool {
        guard let n = try number(of: id.line), let raw = try raw(of: n) else { return false }
        let facts = raw.withUnsafeBytes { StoredFacts.of($0, id: id.line) }
        guard facts.indices.contains(id.place) else { return false }
        switch facts[id.place].event.body {
        case .created(.member, _), .created(.freelance, _): return true
        case .erased(let was): return [EventType.memberAdded, .freelanceAdded].map(\.rawValue).contains(was)
        default: return false
        }
    }

    /// Whether a line here still says what was to be erased; nil when only the files can tell, for it is there
    /// in several versions.
    func holds(any erasures: Erasures) throws -> Bool? {
        if erasures.isEmpty { return false }
        var isForked = false
        var lines = Set(erasures.facts.compactMap { $0.line } + erasures.people.map(\.line))
        for person in erasures.people {
            guard let root = try rootNumber(of: person) else { continue }
            try prepared("SELECT l.id FROM touch t JOIN line l ON l.n = t.line WHERE t.root = ?").bind(
                1, root
            )
            .each { lines.insert($0.line(0)) }
        }
        for id in lines {
            guard let n = try number(of: id), let raw = try raw(of: n) else { continue }
            if let line = try? Line.read(raw + [0x0A]), erasures.applied(to: line) != nil { return true }
            if try prepared("SELECT 1 FROM fork WHERE line = ?").bind(1, n).first({ $0.int(0) }) != nil {
                isForked = true
            }
        }
        return isForked ? nil : false
    }
}
