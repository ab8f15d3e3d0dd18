import Domain
import Interface

// What the kinds of the directory have in common.
extension Session {
    func add(_ kind: Entity.Kind, _ arguments: [String]) throws {
        try perform(.create(kind, try fields(arguments, of: kind)))
    }

    func edit(_ kind: Entity.Kind, _ name: String, _ arguments: [String]) throws {
        try perform(.edit(kind, try find(name, [kind]), try fields(arguments, of: kind)))
    }

    func archive(_ kind: Entity.Kind, _ name: String, _ reason: String) throws {
        try perform(.archive(kind, try find(name, [kind]), reason: reason))
    }

    func restore(_ kind: Entity.Kind, _ name: String) throws {
        try perform(.restore(kind, try find(name, [kind])))
    }

    func list(_ kind: Entity.Kind, json: Bool) throws {
        let parties = directory.all(kind, archived: true)
        if json { return print(.list(parties, PartyJSON.row)) }
        let table = TextTable(heads: ["Id", words[kind.term], ""], flexible: 2, width: width)
        print(
            table.lines(
                parties.map { party in
                    let facts =
                        party.record.texts(.skills) + party.roles.map { words[$0] }
                        + [party.record.number(.dayRate).map(words.money), party.record.text(.purpose)]
                        .compactMap { $0 }
                    return [short(party.id), party.name, facts.joined(separator: " · ")]
                }))
    }
}
