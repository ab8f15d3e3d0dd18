/// Everybody and every organisation that the workspace knows.
package struct Directory: Equatable, Sendable {
    private var parties: [EntityID: Party] = [:]

    package init() {}

    package init(_ parties: some Sequence<Party>) {
        for party in parties { add(party) }
    }

    package mutating func add(_ party: Party) { parties[party.id] = party }
    package mutating func change(_ id: EntityID, _ body: (inout Party) -> Void) {
        if var party = parties[id] {
            body(&party)
            parties[id] = party
        }
    }
    package subscript(id: EntityID) -> Party? { parties[id] }
    package func name(_ id: EntityID?) -> String? { id.flatMap { parties[$0]?.name } }

    /// In order of name, as people look for it; the archived only on demand.
    package func all(_ kind: Entity.Kind, archived: Bool = false) -> [Party] {
        parties.values.filter { $0.kind == kind && (archived || !$0.isArchived) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// Of the charters of all organisations: a code less costs nothing.
    package var retiredCodes: Set<String> {
        parties.values.reduce(into: []) { $0.formUnion($1.retiredCodes) }
    }
}
