extension Mission {
    /// What begins again is what was closed; what was dropped has nothing to build upon.
    package var isReengageable: Bool { state == .closed }

    /// What a new mission with the same freelance takes over: its place, its frame and the lesson of the last
    /// time, not its dates nor what was done under it (domain §2.3).
    package var inherited: Fields {
        let own: [Field] = [
            .title, .organisation, .category, .lead, .backup, .freelance, .estimate, .purposeLink, .tags,
        ]
        let frame = Entity.Kind.frameFields.filter { $0 != .welcome && $0 != .dataClauses }
        var fields = Fields((own + frame).compactMap { field in record[field].map { (field, $0) } })
        if let lesson = closing.lesson { fields.set(.priorLesson, .text(lesson)) }
        return fields
    }

    /// One line: the new mission with what it takes over, as far as nothing else is typed, and the skeleton of
    /// its brief. The calendar and the budget are to be written anew.
    package func reengaging(_ typed: Fields) -> [Command] {
        var fields = inherited
        for entry in typed.entries { fields.set(entry.field, entry.value) }
        let sections = BriefSection.allCases.filter {
            $0 != .calendar && $0 != .budget && !text(of: $0).isEmpty
        }
        return [.createMission(fields)] + sections.map { .write($0, text(of: $0), in: nil) }
    }
}
