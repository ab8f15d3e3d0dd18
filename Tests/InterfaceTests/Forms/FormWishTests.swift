import Domain
import TestSupport
import Testing

@testable import Interface

/// What a form would wish for is known before it opens, and is what saving it wishes for.
@Suite struct FormWishTests {
    private let scene = FormScene()

    @Test func `every form wishes for what it says beforehand`() {
        let context = scene.context()
        for subject in scene.subjects {
            let saved = scene.form(subject, context).commands(context)
            // Of some nothing is recorded before something is typed.
            guard !saved.isEmpty else { continue }
            let wish = saved.first { Self.isAlike($0.wish, subject.wish.wish) }
            #expect(wish != nil, "\(subject)")
            #expect(wish?.mission == subject.wish.mission, "\(subject)")
            if case .deliver = subject { continue }
            #expect(wish?.on == subject.wish.on, "\(subject)")
        }
    }

    /// Whether an engagement is drafted or signed, only its fields say.
    private static func isAlike(_ one: Event.Body, _ other: Event.Body) -> Bool {
        if case (.created(let kind, _), .created(let wanted, _)) = (one, other) { return kind == wanted }
        return one.type == other.type
    }
}
