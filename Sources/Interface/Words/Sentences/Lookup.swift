package import Domain

/// How things are called, as far as the page at hand knows.
///
/// Facts and moments carry ids; a page has read the names already, so sentences ask it rather than the index.
package struct Lookup {
    package var name: (EntityID) -> String?
    /// A checkpoint's number in its mission.
    package var number: (EntityID) -> Int?
    /// From where days are seen. Nil in documents, which are read whenever: each day bears its year there.
    package var today: Day?

    package init(
        name: @escaping (EntityID) -> String? = { _ in nil },
        number: @escaping (EntityID) -> Int? = { _ in nil }, on today: Day? = nil
    ) {
        self.name = name
        self.number = number
        self.today = today
    }

    /// From what a page about one mission holds.
    package init(_ directory: Directory, _ mission: Mission? = nil, on today: Day? = nil) {
        self.init(
            name: { id in
                directory.name(id) ?? directory.name(mission?.candidacy(id)?.freelance)
                    ?? mission.flatMap { $0.name(of: id) }
            },
            number: { id in mission?.checkpoint(id)?.number }, on: today)
    }
}

extension Words {
    /// A day of a fact, with its year where that is not plain.
    func date(_ day: Day, _ lookup: Lookup) -> String {
        lookup.today.map { date(day, seenFrom: $0) } ?? date(day, .medium)
    }
}

extension Mission {
    fileprivate func name(of id: EntityID) -> String? {
        if id == self.id { return title }
        return checkpoint(id)?.title ?? action(id)?.text ?? invoice(id)?.record.text(.number)
            ?? objective(id)?.statement ?? transfer(id)?.text
    }
}
