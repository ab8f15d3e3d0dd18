package import Domain

/// A bundle with what a person should look at before it is sent.
package struct BundleDraft: Equatable, Sendable {
    package let bundle: Bundle
    /// What is in it, by type of event.
    package let counts: [EventType: Int]
    /// Members, organisations and the freelance, by name.
    package let names: [String]
    /// Names of others that somebody wrote in a text that goes along, with how many lines hold them.
    package let mentions: [Mention]

    package struct Mention: Equatable, Sendable {
        package let name: String
        package let lines: Int
    }
}

extension Workspace {
    /// What would go to the freelance of these missions; writes nothing.
    ///
    /// - Parameter person: nil for the one freelance whom these missions have; without missions, all of theirs.
    package func bundle(of missions: [EntityID], for person: EntityID?, now: Now) throws -> BundleDraft {
        guard partial == nil else { throw BundleFault.isPartial }
        var wanted = missions
        if wanted.isEmpty, let person { wanted = try withIndex { try $0.missions(of: person) }.sorted() }
        let folded = try wanted.map { id in
            guard let mission = try withIndex({ try $0.mission(id) }) else { throw Refusal.notFound(id) }
            return mission
        }
        let person = try addressee(of: folded, named: person)
        return try BundleMaking(self, person, folded).draft(now)
    }

    /// One freelance for all, and none in doubt: a bundle that went to the wrong one cannot be called back.
    private func addressee(of missions: [Mission], named: EntityID?) throws -> EntityID {
        var person = named
        for mission in missions {
            guard !mission.record.slot(.freelance).isContested else {
                throw BundleFault.contestedFreelance(title: mission.title)
            }
            guard let theirs = mission.freelance else { throw BundleFault.noFreelance(title: mission.title) }
            if let named, theirs != named { throw BundleFault.otherFreelance(title: mission.title) }
            if let known = person, known != theirs {
                throw BundleFault.severalFreelances(missions[0].title, mission.title)
            }
            person = theirs
        }
        guard let person, !missions.isEmpty else { throw BundleFault.noFreelance(title: "") }
        return person
    }
}

/// Gathers what one freelance may see, line by line.
struct BundleMaking {
    private let workspace: Workspace
    private let directory: Directory
    private let person: EntityID
    private let missions: [EntityID]
    private let stored: [LineID: StoredLine]
    private let scope: BundleScope
    /// The same as if nothing had been taken back: who was given such a line before is given its undo.
    private let past: BundleScope

    init(_ workspace: Workspace, _ person: EntityID, _ missions: [Mission]) throws {
        self.workspace = workspace
        self.person = person
        let ids = missions.map(\.id)
        self.missions = ids
        directory = try workspace.directory()
        stored = try workspace.withIndex { try $0.lines(touching: ids + [person]) }
        let told = try missions.map { mission in
            (mission: mission, facts: try workspace.withIndex { try $0.facts(of: mission.id) })
        }
        scope = BundleScope(person, told, directory)
        let all = stored.values.flatMap(\.facts)
        past = BundleScope(
            person,
            told.map { mission, facts in
                (mission: Mission(id: mission.id, facts: all.filter { $0.home == mission.id }), facts: facts)
            }, directory)
    }

    func draft(_ now: Now) throws -> BundleDraft {
        var (scope, stored) = (scope, stored)
        // Who is named by what goes along goes along by name, and so does the organisation of a member.
        var named: Set<EntityID> = []
        for line in project(stored, scope) {
            named.formUnion(line.named.filter { [.member, .organisation].contains(directory[$0]?.kind) })
        }
        scope.name(named)
        let more = try workspace.withIndex { try $0.lines(touching: named.sorted() + [Settings.root]) }
        stored.merge(more) { first, _ in first }
        let lines = project(stored, scope)
        let header = BundleHeader(
            kind: .bundle, workspace: workspace.id, title: workspace.title, person: person,
            missions: missions, made: Int(now.milliseconds), at: now.rfc3339, lines: lines.count)
        let bundle = try Bundle(header, lines)
        let inside = named.union([person])
        return BundleDraft(
            bundle: bundle, counts: lines.counts,
            names: inside.compactMap { directory.name($0) }.sorted(),
            mentions: lines.mentions(of: directory, but: inside))
    }
}

// MARK: Reading and projecting

/// A line with what it says, decoded once.
private struct StoredLine {
    let line: Line
    let facts: [Fact]
    let isUndone: Bool

    init(_ line: Line, isUndone: Bool) {
        self.line = line
        self.isUndone = isUndone
        facts = line.facts
    }
}

extension Connection {
    fileprivate func lines(touching roots: [EntityID]) throws -> [LineID: StoredLine] {
        var lines: [LineID: StoredLine] = [:]
        for root in roots {
            guard let n = try rootNumber(of: root) else { continue }
            try prepared(
                """
                SELECT l.undone, b.raw FROM touch t JOIN line l ON l.n = t.line JOIN bytes b ON b.n = l.n
                WHERE t.root = ?
                """
            )
            .bind(1, n)
            .each { row in
                guard let line = try? Line.read(Array(row.bytes(1))), lines[line.id] == nil else { return }
                lines[line.id] = StoredLine(line, isUndone: row.bool(0))
            }
        }
        return lines
    }
}

extension BundleMaking {
    /// What was taken back stays out, and the undo goes along: who was given the line before learns that it is gone.
    private func project(_ stored: [LineID: StoredLine], _ scope: BundleScope) -> [Line] {
        var concerned: Set<LineID> = []
        var lines: [Line] = []
        for (id, row) in stored.sorted(by: { $0.key < $1.key }) where !row.line.isNewer {
            let isUndo = row.facts.contains { $0.event.body.undoneLine != nil }
            let isGone = row.isUndone && !isUndo
            guard let line = projected(row, isGone ? past : scope, concerned) else { continue }
            concerned.insert(id)
            if !isGone { lines.append(line) }
        }
        return lines
    }

    /// The line with what is out of scope taken out, each other fact in its place; nil when nothing is left.
    private func projected(
        _ stored: StoredLine, _ scope: BundleScope, _ concerned: Set<LineID>
    ) -> Line? {
        let (line, facts) = (stored.line, stored.facts)
        // What they wrote themselves goes back as it came: another version of a line would be a fork of it.
        if line.by == person.description, facts.allSatisfy({ isTheirs($0, concerned) }) { return line }
        var events = facts.map { fact -> Event? in
            if let target = fact.event.body.undoneLine {
                return concerned.contains(target) ? fact.event : nil
            }
            return fact.disclosed(to: scope)
        }
        while let last = events.last, last == nil { events.removeLast() }
        guard !events.isEmpty else { return nil }
        return try? Line(
            id: line.id, replica: line.replica, seq: line.seq, by: line.by, at: line.at,
            events: events.map { ($0 ?? Event(.withheld)).json })
    }

    private func isTheirs(_ fact: Fact, _ concerned: Set<LineID>) -> Bool {
        if let target = fact.event.body.undoneLine { return concerned.contains(target) }
        return fact.event.isReply && missions.contains(fact.root)
    }
}

extension Line {
    /// Whoever and whatever it names, its author among them.
    var named: Set<EntityID> {
        var ids = Set([EntityID(by)].compactMap { $0 })
        for event in events { event.collect(into: &ids) }
        return ids
    }
}

extension [Line] {
    var counts: [EventType: Int] {
        var counts: [EventType: Int] = [:]
        for fact in flatMap(\.facts) where fact.event.body != .withheld {
            counts[fact.event.body.type, default: 0] += 1
        }
        return counts
    }

    /// Whose names stand in texts of lines, though the bundle holds nothing else of them.
    func mentions(of directory: Directory, but inside: Set<EntityID>) -> [BundleDraft.Mention] {
        let kinds: [Entity.Kind] = [.member, .freelance, .organisation, .funding]
        let others = kinds.flatMap { directory.all($0, archived: true) }.filter { !inside.contains($0.id) }
        return others.compactMap { other in
            guard !other.name.isEmpty else { return nil }
            let name = JSONWriter.spelling(of: other.name)
            let count = filter { line in line.bytes.withUnsafeBytes { $0.holds(name) } }.count
            return count > 0 ? BundleDraft.Mention(name: other.name, lines: count) : nil
        }
    }
}
