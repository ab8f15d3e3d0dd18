import Domain
import Glibc

/// One sync of a workspace with one remote: fetch, take the lines that we lack, send those that are lacking
/// there, and begin again when somebody else was faster.
///
/// A sync only ever adds lines, on both sides. So it may be killed anywhere and run again; a remote that went
/// back, or was written anew, gets what it has lost.
struct Sync {
    let places: Places
    let host: Host
    let mailbox: Mailbox

    private var git: Git { mailbox.git }
    private var address: Address { mailbox.address }

    /// Under `sync.lock`.
    func run() throws -> Synced {
        try places.refuseIfUnsafe()
        do {
            return try rounds()
        } catch  where Self.isAboutMailbox(error) {
            // Whatever broke it: it holds nothing that is not here or there as well.
            try mailbox.discard()
            return try rounds()
        }
    }

    private static func isAboutMailbox(_ error: any Error) -> Bool {
        switch error as? SharingFailure {
        case .failed, .damaged: true
        default: false
        }
    }

    private func rounds() throws -> Synced {
        try mailbox.prepare()
        var result = Synced()
        var said = ""
        for round in 1...git.limits.rounds {
            result.rounds = round
            if let beaten = try once(&result) { said = beaten } else { return result }
            // Unlike for all, so that of several that met here one comes through.
            usleep(UInt32.random(in: 0..<min(2_000_000, 50_000 << UInt32(min(round, 6)))))
            guard mailbox.tell(.again(round: round + 1)) else { throw SharingFailure.stopped }
        }
        throw SharingFailure.busy(address: address.text, said: said)
    }
}

// MARK: One round

extension Sync {
    /// What the other side said when somebody was faster; nil when all is done.
    private func once(_ result: inout Synced) throws -> String? {
        let isThere = try mailbox.fetch()
        // Before the files: what it remembers as written is among them.
        let own = try ReplicaIdentity.load(places, host: host)
        (result.replica, result.seq) = (own?.replica, own?.last?.seq ?? 0)
        let log = try LocalLog(places)
        if isThere, try isSettled(log, &result) { return nil }
        if try mailbox.wentBack(isThere: isThere) { result.wentBack = true }
        let tree = isThere ? try mailbox.tree(of: Mailbox.incoming) : RemoteTree()
        if isThere { try verify(tree) }
        result.ignored = tree.ignored
        try log.sweep(now: host.now())
        var agreed = Agreed.load(mailbox.path)
        var intake = Intake(log, own: own?.replica, known: { [agreed] in try Self.known(log, tree, agreed) })
        try receive(tree, log, &intake, &agreed)
        result.received += intake.received
        try agreed.save(mailbox.path)

        var outbox = Outbox()
        for file in log.sorted where !agreed.holds(file, tree.files[file]?.oid) {
            guard mailbox.tell(.comparing) else { throw SharingFailure.stopped }
            try outbox.add(file, log, intake, isThere: tree.files[file] != nil) {
                try Self.known(log, tree, agreed)
            }
        }
        if outbox.isEmpty, isThere {
            try mailbox.remember(Mailbox.incoming)
            try settle(log, result)
            return nil
        }
        return try send(outbox, log, upon: isThere, &agreed, &result)
    }

    /// Whether both sides are what they were when nothing was left to exchange.
    private func isSettled(_ log: LocalLog, _ result: inout Synced) throws -> Bool {
        guard let settled = Settled.load(mailbox.path), settled.log == log.likeness,
            try settled.tip == mailbox.tip(of: Mailbox.incoming)
        else { return false }
        result.ignored = settled.ignored
        return true
    }

    /// What the branch is known to hold now holds all that was listed here, and the other way round.
    private func settle(_ log: LocalLog, _ result: Synced) throws {
        let tip = try mailbox.tip(of: Mailbox.known)
        try Settled(tip: tip, log: log.likeness, ignored: result.ignored).save(mailbox.path)
    }

    /// The lines of files that both sides agree on; read only where a stray asks for it.
    private static func known(_ log: LocalLog, _ tree: RemoteTree, _ agreed: Agreed) throws -> LineSet {
        var set = LineSet()
        for file in log.sorted where agreed.holds(file, tree.files[file]?.oid) {
            try log.read(file)?.lines { set.insert($0, $1) }
        }
        return set
    }

    /// Another workspace's lines would mix two clients' data, for ever.
    private func verify(_ tree: RemoteTree) throws {
        let there = try RemoteWorkspace.read(tree, mailbox)
        guard there.file.id == places.id else {
            throw SharingFailure.otherWorkspace(address: address.text, title: there.file.title)
        }
    }

    private func receive(
        _ tree: RemoteTree, _ log: LocalLog, _ intake: inout Intake, _ agreed: inout Agreed
    ) throws {
        for file in log.sorted where !agreed.holds(file, tree.files[file]?.oid) {
            guard mailbox.tell(.comparing) else { throw SharingFailure.stopped }
            try intake.read(file)
        }
        let differing = tree.files.filter { path, blob in
            log.files[path.text].map { !agreed.holds($0, blob.oid) } ?? true
        }.sorted { $0.key.text < $1.key.text }
        var same: [Int] = []
        try mailbox.read(differing.map(\.value)) { place, contents in
            if try intake.take(contents, at: differing[place].key) { same.append(place) }
        }
        try log.sync()
        try log.list()
        for (path, blob) in same.map({ differing[$0] }) {
            if let file = log.files[path.text], file.size == blob.size { agreed.note(file, blob.oid) }
        }
    }
}

// MARK: Sending

extension Sync {
    private func send(
        _ outbox: Outbox, _ log: LocalLog, upon isThere: Bool, _ agreed: inout Agreed,
        _ result: inout Synced
    ) throws -> String? {
        var whole: [LogFile] = []
        let files = outbox.contents(log) { whole.append($0) }
        var notes = isThere ? [] : try RemoteWorkspace.files(of: places)[...]
        let stream = CommitStream(message: "Lines: \(outbox.count)", milliseconds: host.now()) {
            if let note = notes.popFirst() { return note }
            return try files()
        }
        let commit: String
        do { commit = try mailbox.commit(stream, upon: isThere) } catch is Outbox.Moved { return "" }
        if case .beaten(let said) = try mailbox.push(commit) { return said }
        try mailbox.remember(Mailbox.outgoing)
        result.sent += outbox.count
        let tree = try mailbox.tree(of: Mailbox.outgoing)
        for file in whole {
            if let blob = tree.files[file], blob.size == file.size { agreed.note(file, blob.oid) }
        }
        try agreed.save(mailbox.path)
        try settle(log, result)
        return nil
    }
}

extension [RemotePath: RemoteTree.Blob] {
    /// Of the same path as a file of ours.
    subscript(file: LogFile) -> RemoteTree.Blob? { RemotePath(file.path.utf8).flatMap { self[$0] } }
}
