import ArgumentParser
import Domain
import Interface

/// A new part of a mission: in which, and its fields as words. Every kind of part is added alike.
struct NewPart: ParsableArguments {
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @OptionGroup var words: FieldWords
}

extension Session {
    func add(_ kind: Entity.Kind, _ part: NewPart) throws {
        let mission = try mission(part.mission)
        try perform(.create(kind, try fields(part.words.fields, of: kind), in: mission))
    }

    func edit(_ kind: Entity.Kind, _ part: (EntityID, mission: EntityID), _ words: FieldWords) throws {
        try perform(.edit(kind, part.0, try fields(words.fields, of: kind), in: part.mission))
    }

    func remove(_ kind: Entity.Kind, _ name: String, _ reason: String) throws {
        let (id, holder) = try part(name, kind)
        try perform(.remove(kind, id, in: holder, reason: reason))
    }
}
