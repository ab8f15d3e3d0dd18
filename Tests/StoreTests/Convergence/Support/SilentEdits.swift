import Domain

@testable import Store

/// Looks for edits that are in the lines and nowhere else: not in the state, and not replaced by anybody who had
/// seen them. Black box: what is shown is what changes when the edit is left out.
struct SilentEdits {
    let union: HeldLines
    /// Which lines had reached the author of each line.
    let knew: [LineID: Set<LineID>]
    private let undone: Set<LineID>

    init(_ union: HeldLines, knew: [LineID: Set<LineID>]) {
        (self.union, self.knew, undone) = (union, knew, union.undone)
    }

    var all: [String] { undos + union.standing.flatMap(silent) }

    /// An undo that stands has taken back what it names.
    private var undos: [String] {
        union.lines.keys.filter { !undone.contains($0) }.flatMap { union.facts(of: $0) }.compactMap {
            fact in
            guard let line = fact.event.body.undoneLine, union.lines[line] != nil, !undone.contains(line)
            else {
                return nil
            }
            return "\(fact.line) took back \(line) and did not"
        }
    }

    private func silent(_ root: EntityID, _ facts: [Fact]) -> [String] {
        guard let state = Canonical.root(root, facts: facts) else { return [] }
        return facts.filter { !hasLostItsGround($0, facts) }.flatMap { fact in
            pieces(of: fact).filter { piece in
                !isReplaced(fact, piece, facts)
                    && Canonical.root(root, facts: facts.compactMap { $0 == fact ? without(piece, $0) : $0 })
                        == state
            }.map { "\(fact.event.typeName) \($0) of \(fact.line)" }
        }
    }
}

// MARK: What is not silent

extension SilentEdits {
    /// Somebody took back the creation of the thing, or of its mission, or removed it, before this had reached them: it is
    /// gone with its ground, and there again when that is taken back (docs/storage.md, “Nothing is without effect”).
    private func hasLostItsGround(_ fact: Fact, _ facts: [Fact]) -> Bool {
        if fact.home == Settings.root { return false }
        if [fact.subject, fact.root].contains(where: { undone.contains($0.line) }) { return true }
        return facts.contains { other in
            guard other.subject == fact.subject, case .archived(let kind, _) = other.event.body else {
                return false
            }
            return kind.holder != nil
        }
    }
}

// MARK: Pieces of an edit

extension SilentEdits {
    private enum Piece: Equatable { case whole, field(Field) }

    private func pieces(of fact: Fact) -> [Piece] {
        switch fact.event.body {
        case .created(_, let fields), .missionImported(let fields, _, _), .edited(_, let fields),
            .frameSet(let fields),
            .closingSet(let fields):
            fields.entries.map { .field($0.field) }
        // Said twice it holds once, and both said the same: see domain §2.5.
        case .reserveLifted, .minutesAgreed: []
        // Told in the history only.
        case .gateOverridden, .erased, .personErased, .unknown: []
        default: [.whole]
        }
    }

    private func without(_ piece: Piece, _ fact: Fact) -> Fact? {
        guard case .field(let field) = piece else { return nil }
        var event = fact.event
        func less(_ fields: Fields) -> Fields {
            var fields = fields
            fields.remove(field)
            return fields
        }
        switch event.body {
        case .created(let kind, let fields): event.body = .created(kind, less(fields))
        case .missionImported(let fields, let state, let day):
            event.body = .missionImported(less(fields), state: state, day: day)
        case .edited(let kind, let fields): event.body = .edited(kind, less(fields))
        case .frameSet(let fields): event.body = .frameSet(less(fields))
        case .closingSet(let fields): event.body = .closingSet(less(fields))
        default: return nil
        }
        return Fact(line: fact.line, place: fact.place, by: fact.by, at: fact.at, event: event)
    }

    /// Somebody to whom it had come wrote in its place and said so; or the same line went on.
    private func isReplaced(_ fact: Fact, _ piece: Piece, _ facts: [Fact]) -> Bool {
        facts.contains { other in
            guard isAbout(other, fact), writes(other, piece) else { return false }
            if other.line == fact.line { return other.place > fact.place }
            return other.event.seen.contains(fact.line) && knew[other.line]?.contains(fact.line) ?? false
        }
    }

    private func isAbout(_ other: Fact, _ fact: Fact) -> Bool {
        if case .settingChanged(let key, _) = fact.event.body, case .settingChanged(key, _) = other.event.body
        {
            return true
        }
        return other.subject == fact.subject
    }

    private func writes(_ fact: Fact, _ piece: Piece) -> Bool {
        guard case .field(let field) = piece else { return true }
        return switch fact.event.body {
        case .created(_, let fields), .missionImported(let fields, _, _), .edited(_, let fields),
            .frameSet(let fields),
            .closingSet(let fields):
            fields.mentions(field)
        case .checkpointRescheduled, .actionPostponed: field == .due
        case .meetingMoved(_, let time, _): field == .day || field == .time && time != nil
        case .freelanceSelected: field == .freelance
        default: false
        }
    }
}
