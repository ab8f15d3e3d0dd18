import Domain

@testable import Store

/// What one machine holds, without files and without an index: the set of lines, and what it means. Reading, the
/// choice between versions, erasing and folding are the program's own.
struct HeldLines {
    private(set) var lines: [LineID: Line] = [:]
    private var facts: [LineID: [Fact]] = [:]

    /// By their names, so that a seed tells the same history in every process.
    var inOrder: [Line] { lines.values.sorted { $0.id < $1.id } }

    /// Takes bytes as they come, whole or torn; what is no line is passed over.
    mutating func take(_ bytes: [UInt8]) {
        guard let line = try? Line.read(bytes) else { return }
        if let known = lines[line.id], known == line || !line.prevails(over: known) { return }
        hold(line)
    }

    private mutating func hold(_ line: Line) {
        lines[line.id] = line
        facts[line.id] = Array(line.bytes.dropLast()).withUnsafeBytes { StoredFacts.of($0, id: line.id) }
    }

    /// Takes out what anybody whose line is here has asked to be erased.
    mutating func erase() {
        var erasures = Erasures()
        for fact in facts.values.joined() { erasures.add(fact, isPerson: isPerson) }
        guard !erasures.isEmpty else { return }
        for line in lines.values {
            if let erased = erasures.applied(to: line) { hold(erased) }
        }
    }

    private func isPerson(_ id: EntityID) -> Bool {
        guard let facts = facts[id.line], facts.indices.contains(id.place) else { return false }
        return switch facts[id.place].event.body {
        case .created(.member, _), .created(.freelance, _): true
        case .erased(let was): ["member.added", "freelance.added"].contains(was)
        default: false
        }
    }
}

// MARK: Meaning

extension HeldLines {
    func facts(of line: LineID) -> [Fact] { facts[line] ?? [] }

    var undone: Set<LineID> {
        var undoers: [LineID: [LineID]] = [:]
        for fact in facts.values.joined() {
            if let line = fact.event.body.undoneLine { undoers[line, default: []].append(fact.line) }
        }
        return Set(undoers.keys.filter { line in isUndone(line) { undoers[$0] ?? [] } })
    }

    /// By the mission, person or setting whose fold they take part in; lines that are undone left out.
    var standing: [EntityID: [Fact]] {
        let undone = undone
        let all = facts.filter { !undone.contains($0.key) }.values.joined()
        return Dictionary(grouping: all.filter { $0.home != nil }) { $0.home ?? Settings.root }
    }

    /// The folded state in its one spelling.
    var state: [EntityID: [UInt8]] {
        standing.compactMapValues { facts in
            facts.first?.home.flatMap { Canonical.root($0, facts: facts) }.map(JSONWriter.bytes)
        }
    }

    func situation(by member: EntityID?, line: LineID, today: Day) -> Situation {
        let standing = standing
        var situation = Situation(
            directory: Directory(), settings: Settings(facts: standing[Settings.root] ?? []).slots,
            today: today, by: member, line: line, lines: { [self] in known($0) })
        for (id, facts) in standing {
            switch Folded.kind(facts) {
            case .mission?: situation.missions[id] = Mission(id: id, facts: facts)
            case .some: situation.directory.add(Party(id: id, facts: facts))
            case nil: break
            }
        }
        return situation
    }

    private func known(_ line: LineID) -> KnownLine? {
        guard let own = facts[line], let first = own.first else { return nil }
        let undoes = own.compactMap(\.event.body.undoneLine).first
        let around = standing.values.joined()
        let built =
            if let undoes {
                linesBuilt(since: line, on: facts(of: undoes), in: around)
            } else {
                linesBuilt(upon: line, in: around)
            }
        return KnownLine(
            by: first.by, isUndone: undone.contains(line), undoes: undoes, builtUpon: built,
            isErasure: own.contains { $0.event.body.isErasure })
    }
}
