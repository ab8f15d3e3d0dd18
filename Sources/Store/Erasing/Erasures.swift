import Domain

/// All that was ever asked to be erased: everything on these persons, whenever it arrives, and these facts.
///
/// Which facts of a line go depends on this set and on the line alone, so every replica makes the same bytes of it.
/// Only what is said of people goes, and their candidacies: whoever may write here could ask for the erasure of
/// everything else as well, and by that would delete it everywhere.
struct Erasures: Equatable {
    private(set) var people: Set<EntityID> = []
    private(set) var facts: Set<EntityID> = []

    var isEmpty: Bool { people.isEmpty && facts.isEmpty }

    /// `isPerson` says of an id whether a member or freelance was created under it.
    mutating func add(_ fact: Fact, isPerson: (EntityID) throws -> Bool) rethrows {
        guard case .personErased(let others) = fact.event.body, let person = fact.event.subject,
            try isPerson(person)
        else { return }
        people.insert(person)
        facts.formUnion(others)
    }

    /// The line without what was erased from it; nil when there is nothing to erase.
    func applied(to line: Line) -> Line? {
        let events = line.events.enumerated().map { place, event in
            applied(to: event, EntityID(line: line.id, place: place))
        }
        guard events != line.events else { return nil }
        // A line that was valid with more in it is valid.
        return try? line.erased(keeping: events)
    }

    private func applied(to json: JSON, _ name: EntityID) -> JSON {
        let event = Event(json)
        guard !event.body.isErasure, concerns(event, name) else { return json }
        return Event(.erased(was: event.typeName), on: event.subject, in: event.mission).json
    }

    /// The named fact is what stands at that place of that line: also what created a thing of that name.
    private func concerns(_ event: Event, _ name: EntityID) -> Bool {
        // What was said of a candidacy goes with it, also by who did not know yet that it goes.
        if event.typeName.hasPrefix("candidacy.") {
            return facts.contains(name) || event.subject.map(facts.contains) ?? false
        }
        guard Self.typesOfPeople.contains(where: event.typeName.hasPrefix) else { return false }
        return people.contains(name) || event.subject.map(people.contains) ?? false
            || event.mission.map(people.contains) ?? false
    }

    private static let typesOfPeople = ["member.", "freelance.", "document.", "note.", "alert."]
}

extension Line {
    /// The same envelope with other contents, marked as erased.
    fileprivate func erased(keeping events: [JSON]) throws -> Line {
        guard case .object(let members) = try JSONReader.read(Array(bytes.dropLast())) else { return self }
        var kept = members.filter { !["crc", "redacted"].contains($0.name) }
        for place in kept.indices where kept[place].name == "events" {
            kept[place] = JSON.Member("events", .array(events))
        }
        kept.append(JSON.Member("redacted", .bool(true)))
        return try Line.read(Line.sealed(kept))
    }
}
