extension Template {
    /// Reads and checks a text; what is returned may be used for a mission.
    package init(_ text: String) throws(TemplateFault) {
        var reader = TemplateReader()
        self = try reader.read(text)
        try check()
    }

    private func check() throws(TemplateFault) {
        let needed: [(TemplateWord, Bool)] = [
            (.name, name.fr.isEmpty), (.weeks, weeks == 0), (.cadence, cadenceDays == 0),
            (.answer, reviewDays == 0), (.checkpoint, checkpoints.isEmpty),
        ]
        for (word, isMissing) in needed where isMissing { throw TemplateFault(.missing(word)) }
        for (place, checkpoint) in checkpoints.enumerated() {
            if checkpoint.criteria.isEmpty { throw TemplateFault(.noCriterion(checkpoint: place + 1)) }
            if place > 0, checkpoint.day <= checkpoints[place - 1].day {
                throw TemplateFault(.order(checkpoint: place + 1))
            }
        }
        let total = checkpoints.reduce(0) { $0 + $1.share }
        guard total == 10_000 else { throw TemplateFault(.shares(total: total)) }
    }
}

/// The templates that the workspace has made its own: settings of the workspace, under a key for each category.
/// They hold for missions made from now on; those that exist have their own dates and criteria.
package struct SavedTemplates: Equatable, Sendable {
    private var slots: [Category: Slot<JSON>] = [:]

    package init() {}

    package init(_ slot: (String) -> Slot<JSON>?) {
        for category in Category.allCases { slots[category] = slot(Self.key(category)) }
    }

    static let prefix = "template."
    package static func key(_ category: Category) -> String { prefix + category.rawValue }

    package static func category(of key: String) -> Category? {
        Category.allCases.first { Self.key($0) == key }
    }

    package func slot(_ category: Category) -> Slot<JSON> { slots[category] ?? Slot() }

    /// As it was written; nil where the one that comes with the program holds.
    package func text(_ category: Category) -> String? { slots[category]?.content?.string }
}

extension Command {
    package static func saveTemplate(_ category: Category, _ text: String) -> Command {
        set(SavedTemplates.key(category), to: .string(text))
    }

    /// Back to the one that comes with the program.
    package static func restoreTemplate(_ category: Category) -> Command {
        set(SavedTemplates.key(category), to: .null)
    }
}
