import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What is held on a person is read, then erased by typing their whole name, and what is left to do is read after it.
@Suite struct ErasingActTests {
    private let bench = Workshop.shared

    private func session(_ language: Language = .en) -> Session {
        bench.session(on: .freelances(FreelancesPage()), language)
    }

    private func run(_ words: String, in session: inout Session) {
        session.press(":")
        session.type(words)
        session.press(.enter)
    }

    @Test(arguments: [
        (Language.fr, "Effacer partout ce qui", "Ne rien effacer", "Nom entier, pour effacer"),
        (.en, "Erase what is held", "Erase nothing", "Whole name, to erase"),
    ])
    func `a person is erased by their whole name, once what is held is read`(
        language: Language, act: String, nothing: String, label: String
    ) {
        var session = session(language)
        run(act, in: &session)
        #expect(session.effects == [.erase(bench.pauline, isRehearsal: true)])
        session.tell(.erasing(bench.pauline, .reviewed(["M7 · “Pauline came by”"])))
        #expect(session.says("Pauline came by"), "\(session.text)")
        session.press(.escape)
        #expect(session.says(nothing), "\(session.text)")
        for (name, isErased) in [("Pauline", false), ("", false), ("Pauline Weiss", true)] {
            var asked = session
            asked.press(.down, .enter)
            #expect(asked.says(label), "\(asked.text)")
            asked.type(name)
            asked.press(.enter)
            #expect((asked.effects.last == .erase(bench.pauline, isRehearsal: false)) == isErased)
            #expect((asked.app.notice?.tone == .refusal) == !isErased)
        }
        session.press(.enter)
        #expect(session.effects.count == 1 && !session.app.hasOverlay)
    }

    @Test func `what is left to do is read after it, and a failure is told`() {
        var session = session()
        session.tell(.erasing(bench.pauline, .erased(["To be read: M2"])))
        #expect(session.says("Left to do") && session.says("To be read: M2"), "\(session.text)")
        session.press(.escape)
        #expect(session.says("Data erased."))
        session.tell(.erasing(bench.pauline, .failed("Not you.")))
        #expect(session.says("Not you.") && session.app.notice?.tone == .refusal)
    }

    @Test func `who erases is asked when nobody has said it yet`() {
        var session = session()
        session.askWho()
        run("Erase what is held", in: &session)
        session.tell(.erasing(bench.pauline, .reviewed([])))
        session.press(.escape, .down, .enter)
        session.type("Pauline Weiss")
        session.press(.enter)
        #expect(session.says("Who are you?") && session.effects.count == 1, "\(session.text)")
    }

    @Test func `an organisation is no person, and a freelance erases nobody`() {
        var session = session()
        session.press(.tab, .tab)
        run("Erase what is held", in: &session)
        #expect(session.effects.isEmpty && session.says("Select a freelance or a member first."))
        var theirs = Session(
            bench.story, on: .freelances(FreelancesPage()), .en, addressee: bench.pauline)
        run("Erase what is held", in: &theirs)
        #expect(theirs.effects.isEmpty && theirs.says("That is for the organisation to do."))
    }
}
