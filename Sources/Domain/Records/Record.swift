/// The fields of one thing, each a slot of its own, folded from every line that ever set one.
package struct Record: Equatable, Sendable, FieldReading {
    /// In order of field. A record has four fields, or ten: they are found sooner in a row than by hashing.
    private var slots: [(field: Field, slot: Slot<Value?>)] = []

    package init() {}

    package static func == (a: Record, b: Record) -> Bool {
        a.slots.elementsEqual(b.slots) { $0.field == $1.field && $0.slot == $1.slot }
    }

    package subscript(_ field: Field) -> Value? { place(of: field).flatMap { slots[$0].slot.content } ?? nil }

    /// The writings in force for one field, to show when contested and to name in what replaces them.
    package func slot(_ field: Field) -> Slot<Value?> { place(of: field).map { slots[$0].slot } ?? Slot() }

    private func place(of field: Field) -> Int? { slots.indices.first { slots[$0].field == field } }

    package var contested: [Field] {
        slots.indices.filter { slots[$0].slot.isContested }.map { slots[$0].field }
    }

    var contestedCount: Int { slots.count { $0.slot.isContested } }

    package mutating func write(_ fields: Fields, at line: LineID, seen: [LineID]) {
        if slots.isEmpty { slots.reserveCapacity(fields.entries.count) }
        for entry in fields.entries {
            let place = placeMade(for: entry.field)
            slots[place].slot.write(entry.value, at: line, seen: seen)
        }
    }

    private mutating func placeMade(for field: Field) -> Int {
        let place = slots.indices.first { slots[$0].field.ordinal >= field.ordinal } ?? slots.endIndex
        if place == slots.endIndex || slots[place].field != field { slots.insert((field, Slot()), at: place) }
        return place
    }

    /// The lines in force for these fields: what an edit of them must name.
    package func seen(_ fields: Fields) -> [LineID] {
        var lines: [LineID] = []
        for entry in fields.entries {
            for line in slot(entry.field).seen where !lines.contains(line) { lines.append(line) }
        }
        return lines.sorted()
    }

    /// All that is set, for forms and for the index.
    package var fields: Fields {
        var fields = Fields()
        for (field, slot) in slots {
            if let value = slot.content ?? nil { fields.set(field, value) }
        }
        return fields
    }
}
