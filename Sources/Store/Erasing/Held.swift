package import Domain
import Glibc

/// All that the journal holds on one person, by how it speaks of them.
package struct Held: Equatable, Sendable {
    /// Facts on the person, and of their candidacies: what an erasure takes.
    package var own: [Fact] = []
    package var candidacies: [Fact] = []
    /// Facts that the person recorded about others.
    package var recorded: [Fact] = []
    /// Facts on something else that name the person by their id: meetings, missions, actions.
    package var named: [Fact] = []
    /// Texts in other facts in which they are written for sure: their whole name, an address, a number.
    package var mentions: [Mention] = []
    /// Texts that hold a word of their name alone, which may be another word or somebody else.
    package var perhaps: [Mention] = []

    /// Those that an erasure must name one by one.
    package var others: [EntityID] { candidacies.map(\.created) }

    /// A fact, and the line of its text in which the person is, or may be, written.
    package struct Mention: Equatable, Sendable {
        package let fact: Fact
        package let excerpt: String
    }
}

extension Workspace {
    /// Reads the whole history.
    package func held(on person: Party) throws(Failure) -> Held {
        try withIndex { try $0.held(on: person) }
    }
}

extension Connection {
    fileprivate func held(on person: Party) throws -> Held {
        var held = Held()
        let traces = try traces(of: person.id)
        let id = Array(person.id.description.utf8)
        var candidacies: Set<EntityID> = []
        // In the order of ids: a candidacy comes before what is said of it.
        try prepared("SELECT l.id, b.raw FROM line l JOIN bytes b ON b.n = l.n ORDER BY l.id").each { row in
            let raw = row.bytes(1)
            guard !candidacies.isEmpty || raw.holds(id) || traces.mayStand(in: raw) else { return }
            let events = (try? JSONReader.read(Array(raw)))?["events"]?.array ?? []
            for (fact, event) in zip(StoredFacts.of(raw, id: row.line(0)), events)
            where !held.add(fact, on: person, &candidacies) {
                held.add(fact, event, traces)
            }
        }
        return held
    }

    /// By all that was ever recorded of them, also what is undone or replaced.
    func traces(of person: EntityID) throws -> Traces {
        guard let root = try rootNumber(of: person) else { return Traces([]) }
        var facts: [Fact] = []
        try prepared(
            "SELECT l.id, b.raw FROM touch t JOIN line l ON l.n = t.line JOIN bytes b ON b.n = l.n WHERE t.root = ?"
        )
        .bind(1, root).each { row in
            facts += StoredFacts.of(row.bytes(1), id: row.line(0)).filter { $0.subject == person }
        }
        return Traces(facts)
    }
}

extension Held {
    /// False when the fact is on something else, and only its words may speak of the person.
    fileprivate mutating func add(_ fact: Fact, on person: Party, _ candidacies: inout Set<EntityID>) -> Bool
    {
        if fact.event.body.isErasure { return true }
        if fact.subject == person.id || fact.event.mission == person.id {
            own.append(fact)
            return true
        }
        if case .created(.candidacy, let fields) = fact.event.body, fields.id(.freelance) == person.id {
            candidacies.insert(fact.subject)
        }
        if candidacies.contains(fact.subject) {
            self.candidacies.append(fact)
            return true
        }
        if fact.by == person.id { recorded.append(fact) }
        let bytes = JSONWriter.bytes(fact.event.json)
        if bytes.withUnsafeBytes({ $0.holds(Array(person.id.description.utf8)) }) { named.append(fact) }
        return false
    }

    /// As it stands on disk: an event of a newer version has words too.
    fileprivate mutating func add(_ fact: Fact, _ event: JSON, _ traces: Traces) {
        let found = Traces.texts(of: event).compactMap(traces.found)
        let sure = found.filter(\.isSure)
        if let best = sure.first ?? found.first {
            let mention = Mention(fact: fact, excerpt: best.excerpt)
            if best.isSure { mentions.append(mention) } else { perhaps.append(mention) }
        }
    }
}

extension UnsafeRawBufferPointer {
    func holds(_ word: [UInt8]) -> Bool {
        guard let first = word.first, count >= word.count, let baseAddress else { return false }
        var place = 0
        while place <= count - word.count,
            let found = memchr(baseAddress + place, Int32(first), count - word.count - place + 1)
        {
            if memcmp(found, word, word.count) == 0 { return true }
            place = UnsafeRawPointer(found) - baseAddress + 1
        }
        return false
    }
}
