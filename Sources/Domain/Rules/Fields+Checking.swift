extension Fields {
    /// The fields as they are kept; refused when one is not of these, out of its limits, or blank though
    /// required. A blank optional field is cleared.
    func checked(allowed: [Field], required: [Field] = []) throws(Refusal) -> Fields {
        var kept = Fields()
        for entry in entries {
            let field = entry.field
            guard allowed.contains(field) else { throw .noSuchField(field) }
            let value = try checked(entry.value, for: field)
            if required.contains(field), value?.isBlank ?? true {
                throw entry.value == nil ? .missing(.field(field)) : .empty(.field(field))
            }
            kept.set(field, value)
        }
        return kept
    }

    private func checked(_ value: Domain.Value?, for field: Field) throws(Refusal) -> Domain.Value? {
        guard let value = try value?.checked(for: field) else { return nil }
        return try value.checkedFurther(for: field)
    }

    /// Refused when a required field is not mentioned.
    func complete(_ required: [Field]) throws(Refusal) {
        for field in required where self[field] == nil { throw .missing(.field(field)) }
    }

    /// Without those that hold the value already. A contested field counts as changed, whatever it is set
    /// to: to say one of its values again is how a person settles it.
    func changes(of record: Record) -> Fields {
        var kept = Fields()
        for entry in entries {
            let slot = record.slot(entry.field)
            if entry.value.written != (slot.content ?? nil).written || slot.isContested {
                kept.set(entry.field, entry.value)
            }
        }
        return kept
    }

    /// For a new thing, where to clear a field is to say nothing.
    var withoutBlanks: Fields {
        var kept = Fields()
        for entry in entries {
            if let value = entry.value.written { kept.set(entry.field, value) }
        }
        return kept
    }

    /// These fields apart from the others, so that each part becomes the event that names it.
    mutating func take(_ fields: [Field]) -> Fields {
        var taken = Fields()
        for field in fields where mentions(field) {
            taken.set(field, self[field])
            remove(field)
        }
        return taken
    }
}

extension Domain.Value? {
    /// Nil for what says nothing.
    fileprivate var written: Domain.Value? { flatMap { $0.isBlank ? nil : $0 } }
}

/// A record as it will be once some fields are set.
struct Draft: FieldReading {
    var record = Record()
    var fields: Fields

    subscript(_ field: Field) -> Value? { fields.mentions(field) ? fields[field] : record[field] }
}
