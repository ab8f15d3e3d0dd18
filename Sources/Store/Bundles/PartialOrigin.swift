package import Domain

/// What a partial workspace says of itself in `cadre.json`: a part of which workspace it is, for whom, and of which
/// missions. It has an id of its own, so that nothing of it is ever mixed with the whole.
package struct PartialOrigin: Equatable, Sendable {
    package let workspace: LineID
    /// The freelance who reads it and writes in it.
    package let person: EntityID
    package let missions: [EntityID]
    /// When its newest bundle was made, in milliseconds since 1970.
    package let made: Int

    init(_ header: BundleHeader) {
        workspace = header.workspace
        person = header.person
        missions = header.missions
        made = header.made
    }

    init?(_ json: JSON) {
        guard let workspace = json["of"]?.string.flatMap({ LineID($0) }),
            let person = json["for"]?.string.flatMap({ EntityID($0) }), let made = json["made"]?.int
        else { return nil }
        self.workspace = workspace
        self.person = person
        missions = (json["missions"]?.strings ?? []).compactMap { EntityID($0) }
        self.made = made
    }

    var json: JSON {
        .object([
            JSON.Member("of", .string(workspace.description)),
            JSON.Member("for", .string(person.description)),
            JSON.Member("missions", .array(missions.map { .string($0.description) })),
            JSON.Member("made", .int(Int64(made))),
        ])
    }
}
