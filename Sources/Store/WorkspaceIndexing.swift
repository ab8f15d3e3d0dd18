import Domain
import Glibc

extension Workspace {
    /// Reads what others, and we, have written since the last look; true when something has changed.
    ///
    /// The quick look finds whatever is added to the log. The thorough one looks at every file, for tools
    /// that write into old ones: after the first screen, after a sync, in a check.
    package func catchUp(
        thorough: Bool = false, rereading: Set<String> = [], progress: ProgressReport = { _ in true }
    ) throws -> Bool {
        let now = host.now()
        let result = try withWholeIndex {
            try $0.catchUp(thorough: thorough, rereading: rereading, now: now, progress: progress)
        }
        let isOld = try noticeOthers()
        if result.hasChanged { knownAnswers.forget() }
        if result.hasChangedPeople { knownDirectory = nil }
        // What was erased may still stand in pages that SQLite has only marked as free.
        if result.hasErased {
            // An index made anew knows no line that no file holds: those go back into files first.
            do { _ = try rescue() } catch is Failure {}
            try rebuild(progress: { progress($0) })
        }
        return result.hasChanged || isOld
    }

    /// Makes the index anew from the journal. Throws ``Stopped`` when `progress` returns false; the old index
    /// then stays.
    package func rebuild(progress: ProgressReport = { _ in true }) throws {
        try withoutActuallyEscaping(progress) { progress in
            do {
                index.close()
                index = try IndexOpening(places, progress: progress).run(anew: true)
            } catch is Cancelled {
                index = try IndexOpening(places, progress: { _ in true }).run()
                throw Stopped()
            }
        }
        forget()
    }

    /// Folders to watch: when something happens in one of them, there may be news.
    package var watchable: [String] {
        let listing = (try? Descriptor.folder(places.log).names()) ?? []
        let folders = listing.compactMap { String(validating: $0, as: UTF8.self) }
        return [places.log]
            + folders.map { "\(places.log)/\($0)" }.filter { path in
                (try? FileStatus.of(path))??.kind == .folder
            }
    }
}

// MARK: Whatever SQLite complains of

extension Workspace {
    /// Asks the index; when it is broken, makes it anew and asks again.
    func withIndex<Outcome>(_ body: (Connection) throws -> Outcome) throws(Failure) -> Outcome {
        do {
            return try withWholeIndex { try $0.use(body) }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .system(call: "index", path: places.cache, errno: EIO)
        }
    }

    func withWholeIndex<Outcome>(_ body: (Index) throws -> Outcome) throws -> Outcome {
        do { return try body(index) } catch let complaint as Complaint {
            guard complaint != .busy else { throw failure(complaint) }
            index.close()
            forget()
            index = try IndexOpening(places, progress: { _ in true }).run(anew: true)
            do { return try body(index) } catch let complaint as Complaint { throw failure(complaint) }
        }
    }

    private func failure(_ complaint: Complaint) -> Failure {
        switch complaint {
        case .busy: .locked(path: places.cache, seconds: 10)
        case .diskFull: .diskFull(path: places.cache)
        case .broken: .system(call: "sqlite", path: places.cache, errno: EIO)
        }
    }
}
