/// Values for some fields of one record, as typed in a form or written in a line. Nil clears the field.
///
/// `Value` is spelled `Domain.Value` here: the dictionary literal has an associated type of that name.
package struct Fields: Equatable, Sendable, ExpressibleByDictionaryLiteral {
    package struct Entry: Equatable, Sendable {
        package let field: Field
        package let value: Domain.Value?
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    package init(_ entries: [(Field, Domain.Value?)]) {
        for (field, value) in entries { set(field, value) }
    }

    package init(dictionaryLiteral elements: (Field, Domain.Value?)...) { self.init(elements) }

    /// The same values for the same fields, in whatever order they were set.
    package static func == (a: Fields, b: Fields) -> Bool {
        a.entries.count == b.entries.count
            && a.entries.allSatisfy { b.mentions($0.field) && b[$0.field] == $0.value }
    }

    package var isEmpty: Bool { entries.isEmpty }
    package func mentions(_ field: Field) -> Bool { entries.contains { $0.field == field } }
    package subscript(_ field: Field) -> Domain.Value? { entries.first { $0.field == field }?.value }

    package mutating func set(_ field: Field, _ value: Domain.Value?) {
        let entry = Entry(field: field, value: value)
        if let place = entries.firstIndex(where: { $0.field == field }) {
            entries[place] = entry
        } else {
            entries.append(entry)
        }
    }

    package mutating func remove(_ field: Field) { entries.removeAll { $0.field == field } }
}

extension Fields {
    /// Members for a line, in the given order, so that the same facts give the same bytes.
    func members(in order: [Field]) -> [JSON.Member] {
        order.compactMap { field in
            guard let entry = entries.first(where: { $0.field == field }) else { return nil }
            return JSON.Member(field.rawValue, entry.value?.json ?? .null)
        }
    }

    /// Reads the known fields of an event. Of unknown or misshapen members the line keeps the bytes.
    init(_ json: JSON, of allowed: [Field]) {
        self.init()
        guard case .object(let members) = json else { return }
        entries.reserveCapacity(members.count)
        for member in members {
            guard let field = Field(rawValue: member.name), allowed.contains(field) else { continue }
            if member.value == .null {
                set(field, nil)
            } else if let value = Domain.Value(member.value, as: field.kind) {
                set(field, value)
            }
        }
    }
}

/// Typed reading, shared by forms, commands and records.
package protocol FieldReading {
    subscript(_ field: Field) -> Value? { get }
}

extension Fields: FieldReading {}

extension FieldReading {
    package func text(_ field: Field) -> String? {
        if case .text(let text)? = self[field] { text } else { nil }
    }
    package func texts(_ field: Field) -> [String] {
        if case .texts(let list)? = self[field] { list } else { [] }
    }
    package func number(_ field: Field) -> Int? { if case .number(let n)? = self[field] { n } else { nil } }
    package func flag(_ field: Field) -> Bool? {
        if case .flag(let flag)? = self[field] { flag } else { nil }
    }
    package func day(_ field: Field) -> Day? { if case .day(let day)? = self[field] { day } else { nil } }
    package func time(_ field: Field) -> TimeOfDay? {
        if case .time(let time)? = self[field] { time } else { nil }
    }
    package func id(_ field: Field) -> EntityID? { if case .id(let id)? = self[field] { id } else { nil } }
    package func ids(_ field: Field) -> [EntityID] {
        if case .ids(let ids)? = self[field] { ids } else { [] }
    }
    package func criteria(_ field: Field) -> [Criterion] {
        if case .criteria(let criteria)? = self[field] { criteria } else { [] }
    }
    package func choice<Choice: RawRepresentable<String>>(_ field: Field) -> Choice? {
        text(field).flatMap(Choice.init(rawValue:))
    }
}
