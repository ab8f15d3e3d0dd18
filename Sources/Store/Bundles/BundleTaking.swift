package import Domain

/// What an answer brought: lines that are here now, or would be, and lines that stay out.
package struct TakenBundle: Equatable, Sendable {
    package let header: BundleHeader
    /// New here, in order.
    package fileprivate(set) var taken: [Line] = []
    /// Lines that were here already.
    package fileprivate(set) var known = 0
    package fileprivate(set) var leftOut: [LeftOut] = []

    package struct LeftOut: Equatable, Sendable {
        package let line: Line
        package let fault: ReplyFault
    }

    init(_ header: BundleHeader) { self.header = header }
}

extension Workspace {
    /// Takes in what a freelance recorded: every line that they may have written, as it is, in one new file of the
    /// log. Whatever else the file holds stays out, with its reason.
    package func take(_ path: String, now: Now, isRehearsal: Bool) throws -> TakenBundle {
        guard partial == nil else { throw BundleFault.isPartial }
        let bundle = try Bundle.read(path, .answer)
        let header = bundle.header
        guard header.workspace == id else {
            throw BundleFault.otherWorkspace(path: path, title: header.title)
        }
        guard try kind(of: header.person) == .freelance else { throw BundleFault.unknownPerson(path: path) }
        let taken = try journal.withLock(waiting: patience) { _ in
            _ = try catchUp(thorough: true)
            var taking = BundleTaking(self, header, now)
            for line in bundle.lines.sorted(by: { $0.id < $1.id }) { try taking.look(at: line) }
            if !isRehearsal { try write(taking.taken.taken) }
            return taking.taken
        }
        if !isRehearsal, !taken.taken.isEmpty { do { _ = try takeIn(thorough: true) } catch { forget() } }
        return taken
    }

    /// One file for all, named after what is in it: all of it is there, or nothing, and once.
    private func write(_ lines: [Line]) throws {
        guard let first = lines.first else { return }
        try places.refuseIfUnsafe(isShared: journal.isShared)
        let bytes = lines.flatMap(\.bytes)
        try LocalLog(places).write(bytes, at: RemotePath.stray(first.replica, bytes))
        let root = try Descriptor.folder(path)
        try root.folder(Places.logName).sync()
        try root.sync()
    }
}

/// Looks at the lines of an answer one after the other, each on the state that the ones before it leave.
struct BundleTaking {
    private let workspace: Workspace
    private let person: EntityID
    private let now: Now
    private let today: Day
    private var missions: [EntityID: Mission] = [:]
    /// What is taken so far, to tell a line that comes twice from another of its name.
    private var took: [LineID: Line] = [:]
    /// Replicas that are asked about once.
    private var others: [String: Bool] = [:]
    private(set) var taken: TakenBundle

    init(_ workspace: Workspace, _ header: BundleHeader, _ now: Now) {
        self.workspace = workspace
        self.now = now
        person = header.person
        today = now.day ?? Day(number: 0)
        taken = TakenBundle(header)
    }

    mutating func look(at line: Line) throws {
        let here = try known(line.id)
        if let here, here.redacted || here.bytes == line.bytes {
            taken.known += 1
        } else if let fault = try fault(of: line, isOtherVersion: here != nil) {
            taken.leftOut.append(TakenBundle.LeftOut(line: line, fault: fault))
        } else {
            taken.taken.append(line)
            took[line.id] = line
        }
    }

    /// What is here under this name: earlier in the same file, or before.
    private func known(_ id: LineID) throws -> Line? {
        if let line = took[id] { return line }
        return try workspace.withIndex { connection in
            guard let n = try connection.number(of: id), let raw = try connection.raw(of: n) else {
                return nil
            }
            return try? Line.read(raw)
        }
    }
}

// MARK: Judging

extension BundleTaking {
    /// The whole line, for it is one act: all of it may come, or nothing.
    private mutating func fault(of line: Line, isOtherVersion: Bool) throws -> ReplyFault? {
        if let fault = try envelopeFault(of: line, isOtherVersion) { return fault }
        let before = missions
        for fact in line.facts {
            if let fault = try fault(of: fact) {
                missions = before
                return fault
            }
            missions[fact.root]?.apply(fact)
        }
        return nil
    }

    private mutating func envelopeFault(of line: Line, _ isOtherVersion: Bool) throws -> ReplyFault? {
        if line.isNewer || line.redacted || line.events.isEmpty { return .unreadable }
        guard line.by == person.description else { return .otherAuthor }
        guard !isOtherVersion else { return .otherVersion }
        // A clock may be some hours wrong, for a traveller; one that is further ahead would come last for ever.
        guard let day = Day(beginning: line.at), day <= today + 1,
            !LineClock.isFarAhead(line.id.clock, of: now.milliseconds)
        else { return .ahead }
        let isOther = try others[line.replica] ?? isOfOtherWriter(line)
        others[line.replica] = isOther
        return isOther ? .otherWriter : nil
    }

    /// A replica writes for one person here; nobody adds to the lines of another's.
    private func isOfOtherWriter(_ line: Line) throws -> Bool {
        if line.replica == workspace.replica { return true }
        let raw = try workspace.withIndex { connection -> [UInt8]? in
            guard let n = try connection.replicaNumber(of: line.replica) else { return nil }
            return try connection.prepared(
                "SELECT b.raw FROM line l JOIN bytes b ON b.n = l.n WHERE l.replica = ? LIMIT 1"
            )
            .bind(1, n).first { Array($0.bytes(0)) }
        }
        guard let raw, let known = try? Line.read(raw) else { return false }
        return known.by != person.description
    }

    private mutating func fault(of fact: Fact) throws -> ReplyFault? {
        if let target = fact.event.body.undoneLine { return try undoFault(target) }
        try load(fact.root)
        return fact.event.replyFault(by: person, in: missions[fact.root], on: today)
    }

    /// Their own lines, as long as nothing here stands on them.
    private func undoFault(_ target: LineID) throws -> ReplyFault? {
        if took[target] != nil { return nil }
        guard let known = try workspace.withIndex({ try $0.knownLine(target) }) else { return .unknownThing }
        guard known.by == person, !known.isErasure else { return .notTheirOwn }
        return known.builtUpon.isEmpty ? nil : .builtUpon
    }

    private mutating func load(_ id: EntityID) throws {
        guard missions[id] == nil else { return }
        missions[id] = try workspace.withIndex { try $0.mission(id) }
    }
}
