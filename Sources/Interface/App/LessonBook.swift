package import Domain

/// What a closed mission taught, to be thought of when one of its kind begins (domain §1 A37).
package struct Lesson: Equatable {
    /// Its reference and title.
    package let mission: String
    package let text: String

    package var phrase: Phrase {
        Phrase("Leçon de \(mission) : \(text)", "Lesson of \(mission): \(text)")
    }
}

/// The lessons of each category, the latest first. Read when a category is chosen, and not before.
package final class LessonBook {
    private let read: (Domain.Category) -> [Lesson]
    private var known: [Domain.Category: [Lesson]] = [:]

    package init(_ read: @escaping (Domain.Category) -> [Lesson]) { self.read = read }

    package subscript(category: Domain.Category) -> [Lesson] {
        if let lessons = known[category] { return lessons }
        let lessons = read(category)
        known[category] = lessons
        return lessons
    }
}

extension World {
    package func lessons(_ category: Domain.Category) -> [Lesson] {
        Lesson.of(missions(Lesson.filter(category)))
    }
}

extension Lesson {
    /// Of those that ended lately; three lessons are as many as anybody reads.
    package static func filter(_ category: Domain.Category) -> MissionFilter {
        MissionFilter(states: [.closed], category: category, limit: 20)
    }

    package static func of(_ rows: [MissionRow]) -> [Lesson] {
        rows.compactMap { row in
            row.card.facts.lesson.map { lesson in
                Lesson(
                    mission: [row.card.reference, row.card.title].compactMap { $0 }.joined(separator: " "),
                    text: lesson)
            }
        }.prefix(3).map { $0 }
    }
}
