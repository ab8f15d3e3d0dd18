import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Sources of money from the palette: one to add, or one that is known to edit.
@Suite struct FundingChoiceTests {
    private var story = Story(on: "2026-11-23")

    private func opened() -> Session {
        var session = Session(story, on: .home(HomePage()))
        session.press(":")
        session.type("financements")
        session.press(.enter)
        return session
    }

    @Test mutating func `a source is added from the palette`() {
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        var session = opened()
        session.press(.enter)
        #expect(session.text.contains("Nouveau financement") && session.text.contains("Montant accordé"))
    }

    @Test mutating func `a source that is known is edited`() {
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        _ = story.add(
            .funding,
            [.name: .text("Région"), .fundingKind: .text("publicGrant"), .amount: .number(800_000)])
        var session = opened()
        #expect(session.line(holding: "Région")?.contains("8 000") == true)
        session.press(.down, .enter)
        #expect(session.text.contains("Modifier le financement") && session.text.contains("Région"))
    }
}
