/// The fields of one thing, each a slot of its own, folded from every line that ever set one.
package struct Record: Equatable, Sendable, FieldReading {
    private var slots: [Field: Slot<Value?>] = [:]

    package init() {}

    package subscript(_ field: Field) -> Value? { slots[field]?.content ?? nil }

    /// The writings in force for one field, to show when contested and to name in what replaces them.
    package func slot(_ field: Field) -> Slot<Value?> { slots[field] ?? Slot() }

    package var contested: [Field] {
        // Nearly always none: asked of what is set, not of all that could be.
        guard slots.values.contains(where: \.isContested) else { return [] }
        return Field.allCases.filter { slots[$0]?.isContested ?? false }
    }

    package mutating func write(_ fields: Fields, at line: LineID, seen: [LineID]) {
        for entry in fields.entries {
            slots[entry.field, default: Slot()].write(entry.value, at: line, seen: seen)
        }
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
        for field in Field.allCases {
            if let value = self[field] { fields.set(field, value) }
        }
        return fields
    }
}
