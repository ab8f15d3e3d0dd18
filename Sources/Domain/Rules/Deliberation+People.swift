// Archiving, notes and settings.
extension Deliberation {
    mutating func archive(_ kind: Entity.Kind, reason: String, _ command: Command) throws(Refusal) {
        let party = try archivable(kind, command)
        guard !party.isArchived || party.archiving.isContested else { throw .archived(party.id) }
        let reason = try Typed.reason(reason) ?? ""
        try record(.archived(kind, reason: reason), command, seen: party.archiving.seen)
        if kind == .member { try keepCoordination() }
    }

    mutating func restore(_ kind: Entity.Kind, _ command: Command) throws(Refusal) {
        let party = try archivable(kind, command)
        guard party.isArchived || party.archiving.isContested else { throw .nothingChanged }
        try record(.restored(kind), command, seen: party.archiving.seen)
    }

    private func archivable(_ kind: Entity.Kind, _ command: Command) throws(Refusal) -> Party {
        guard kind.isParty else { throw .impossible(kind) }
        let party = try party(command.on, [kind])
        try require(kind.writers)
        return party
    }

    mutating func note(_ text: String, _ command: Command) throws(Refusal) {
        guard let id = command.on else { throw .missing(.subject) }
        if situation.missions[id]?.isHere != true {
            _ = try party(id, [.organisation, .member, .freelance, .mission])
        }
        try require(Role.writing)
        try record(.noted(try Typed.needed(text, in: .note, limit: 2000)), command)
    }

    mutating func set(_ key: String, to value: JSON) throws(Refusal) {
        try requireOrBegin(Role.govern)
        guard let key = try Typed.line(key, in: .settingKey, limit: 80) else { throw .empty(.settingKey) }
        if let setting = Setting(rawValue: key), setting.number(value) == nil {
            throw .outOfRange(.settingKey, setting.range)
        }
        if key.hasPrefix(SavedTemplates.prefix) { try check(template: value, key) }
        let slot = situation.settings[key] ?? Slot()
        guard slot.content != value || slot.isContested else { throw .nothingChanged }
        try record(.settingChanged(key: key, value: value), seen: slot.seen)
    }

    private func check(template value: JSON, _ key: String) throws(Refusal) {
        guard SavedTemplates.category(of: key) != nil else {
            throw .notAChoice(.settingKey, key)
        }
        if value == .null {
            guard let content = situation.settings[key]?.content, content != .null else {
                throw .nothingChanged
            }
            return
        }
        guard let text = value.string else { throw .wrongShape(.settingKey) }
        do throws(TemplateFault) { _ = try Template(text) } catch { throw .badTemplate(error) }
    }
}
