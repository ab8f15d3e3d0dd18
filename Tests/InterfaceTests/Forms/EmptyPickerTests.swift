import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A list in which the thing looked for is not there, or nothing at all.
@Suite struct EmptyPickerTests {
    /// A workspace that was founded a minute ago, at the form of a mission that runs already.
    private func taken(
        _ language: Language, width: Int = 80, height: Int = 24, opened: Bool = true
    ) -> Session {
        var story = Story(on: "2026-11-23")
        story.by = story.add(.member, [.name: .text("Inès"), .roles: .texts(["coordination", "lead"])])
        _ = story.add(.organisation, [.name: .text("Les Sillons"), .shortName: .text("SILLONS")])
        var session = Session(story, on: .home(HomePage()), language, width: width, height: height)
        guard opened else { return session }
        session.press(":")
        session.type(language == .fr ? "mission déjà" : "running mission")
        session.press(.enter)
        return session
    }

    @Test(arguments: [(80, 24), (40, 12), (200, 60)], Language.allCases)
    func `an empty list says how to add what one looks for`(_ size: (Int, Int), _ language: Language) {
        var session = taken(language, width: size.0, height: size.1)
        session.press(.tab, .tab, .tab, " ")
        // From its first words to its last, on however many rows.
        let (start, end) =
            language == .fr ? ("Pas dans la liste ?", "freelance.") : ("Not in the list?", "freelance.")
        #expect(session.text.contains(start) && session.text.contains(end), "\(session.text)")
        session.type("Ana")
        session.press(.enter)
        #expect(session.text.contains(start) && session.text.contains(end), "\(session.text)")
    }

    @Test(arguments: Language.allCases)
    func `heard, the question says it, and so does an answer that nobody has`(_ language: Language) {
        let session = taken(language, opened: false)
        var view = LinearView(session.app)
        _ = view.say(session.world)
        for line in [language == .fr ? "mission déjà en cours" : "running mission", "<4"] {
            _ = view.hear(line, session.world)
            if line != "<4" { _ = view.say(session.world) }
        }
        let way = language == .fr ? "puis n, ajoute un freelance." : "then n, adds a freelance."
        let asked = view.say(session.world).joined(separator: "\n")
        #expect(asked.contains(way), "\(asked)")
        _ = view.hear("Ana", session.world)
        let answered = view.say(session.world).joined(separator: "\n")
        #expect(answered.contains(way), "\(answered)")
    }
}
