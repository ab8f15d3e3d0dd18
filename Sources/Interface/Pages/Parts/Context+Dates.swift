import Domain
import Screen

/// Days as lists show them, absolute and relative, each in a column of its own.
extension Context {
    static let dayWidth = 10
    static let whenWidth = 12

    /// `23 nov.`; with its year where the day alone would be taken for another one.
    func shown(_ day: Day?) -> String {
        guard let day else { return "\(glyphs.dash)" }
        return words.date(day, seenFrom: today, far: .numericYear)
    }

    /// `dans 11 j`; `retard 6 j` for what still waits.
    func when(_ day: Day?, isOpen: Bool) -> String {
        guard let day else { return "" }
        guard isOpen, day < today else { return words.relative(day, to: today) }
        let late = words.days(today - day)
        return words.say("retard \(late)", "\(late) late")
    }

    /// The same for a moment. Minutes to share have no day of their own, so they wait and are never late.
    func when(_ moment: Moment) -> String {
        when(moment.day, isOpen: moment.isOpen && moment.kind != .held)
    }

    /// Day and hour of a fact by its author's clock, RFC 3339: `23 nov. 14:32`.
    func moment(_ at: String) -> String {
        guard let day = Day(beginning: at) else { return at }
        let hour = String(at.dropFirst(11).prefix(5))
        return "\(shown(day)) \(hour)"
    }

    /// What is there, with a mark between.
    func join(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " \(glyphs.bullet) ")
    }

    /// A party by the name that people use; a dash where nobody is.
    func person(_ id: EntityID?) -> String { name(id) ?? "\(glyphs.dash)" }
}
