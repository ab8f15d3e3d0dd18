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
    /// Facts in which their name was written as text.
    package var mentions: [Fact] = []

    /// Those that an erasure must name one by one.
    package var others: [EntityID] { candidacies.map(\.created) }
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
        let words = [person.id.description, person.name].filter { !$0.isEmpty }
            .map(JSONWriter.spelling)
        var candidacies: Set<EntityID> = []
        // In the order of ids: a candidacy comes before what is said of it.
        try prepared("SELECT l.id, b.raw FROM line l JOIN bytes b ON b.n = l.n ORDER BY l.id").each { row in
            let raw = row.bytes(1)
            guard !candidacies.isEmpty || words.contains(where: { raw.holds($0) }) else { return }
            for fact in StoredFacts.of(raw, id: row.line(0)) { held.add(fact, on: person, &candidacies) }
        }
        return held
    }
}

extension Held {
    fileprivate mutating func add(_ fact: Fact, on person: Party, _ candidacies: inout Set<EntityID>) {
        if fact.event.body.isErasure { return }
        if fact.subject == person.id || fact.event.mission == person.id { return own.append(fact) }
        if case .created(.candidacy, let fields) = fact.event.body, fields.id(.freelance) == person.id {
            candidacies.insert(fact.subject)
        }
        if candidacies.contains(fact.subject) { return self.candidacies.append(fact) }
        if fact.by == person.id { recorded.append(fact) }
        let bytes = JSONWriter.bytes(fact.event.json)
        bytes.withUnsafeBytes { bytes in
            if bytes.holds(Array(person.id.description.utf8)) { named.append(fact) }
            let name = JSONWriter.spelling(of: person.name)
            if !name.isEmpty, bytes.holds(name) { mentions.append(fact) }
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
