import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Bundles by the palette: made and taken in where the whole workspace is, answered where only a part is.
@Suite struct BundleActTests {
    private let bench = Workshop.shared

    private func organisation(_ language: Language = .en, on mission: EntityID? = nil) -> Session {
        let page = mission.map { Page.mission(MissionPage($0, part: nil)) } ?? bench.page
        return bench.session(on: page, language)
    }

    private func freelance(_ language: Language = .en) -> Session {
        Session(bench.story, on: bench.page, language, addressee: bench.pauline)
    }

    /// By the words of its help, which no other act has.
    private func run(_ words: String, in session: inout Session) {
        session.press(":")
        session.type(words)
        session.press(.enter)
    }

    @Test(arguments: [
        (Language.fr, "Écrire la mission dans un fichier", "Fichier de l'extrait"),
        (.en, "Write the mission into a file", "File of the bundle"),
    ])
    func `a bundle of the mission at hand is written where one says`(
        language: Language, words: String, label: String
    ) {
        var session = organisation(language)
        run(words, in: &session)
        #expect(session.says(label) && session.says("pauline-weiss-2026-11-23.cadre"), "\(session.text)")
        session.press(.enter)
        let writing = Writing(path: "pauline-weiss-2026-11-23.cadre", content: .bundle(bench.billing))
        #expect(session.effects == [.write(writing)])
        session.tell(.wrote(writing, .exists))
        session.press(.down, .enter)
        var replacing = writing
        replacing.isReplacing = true
        #expect(session.effects.last == .write(replacing))
        session.tell(.wrote(writing, .exists))
        session.press(.enter)
        #expect(session.says(label), "\(session.text)")
        session.press(.enter)
        #expect(session.effects.last == .write(writing))
    }

    @Test func `what a bundle holds is read before it is sent`() {
        var session = organisation()
        let writing = Writing(path: "p.cadre", content: .bundle(bench.billing))
        session.tell(.wrote(writing, .done(path: "/home/x/p.cadre", told: ["Names: Pauline Weiss"])))
        #expect(session.says("To be sent") && session.says("Names: Pauline Weiss"), "\(session.text)")
        session.press(.escape)
        #expect(!session.app.hasOverlay && session.says("Written: p.cadre, in /home/x"))
    }

    @Test func `an answer is read, and taken in only when one agrees`() {
        var session = organisation()
        run("Take in what a freelance recorded", in: &session)
        #expect(session.says("File from the freelance"), "\(session.text)")
        session.press(.enter)
        #expect(session.effects.isEmpty)
        run("Take in what a freelance recorded", in: &session)
        session.type(" a.cadre")
        session.press(.enter)
        #expect(session.effects == [.take(path: "a.cadre", isRehearsal: true)])
        let told = ["Would be taken in: 1", "Left out: a payment."]
        for (keys, isTaken) in [([Key.escape], false), ([.down, .enter], false), ([.enter], true)] {
            var asked = session
            asked.tell(.took(path: "a.cadre", .reviewed(told, isNew: true)))
            #expect(asked.says(told[0]) && asked.says(told[1]), "\(asked.text)")
            asked.press(.escape)
            #expect(asked.says("Take in what is new") && asked.effects.count == 1)
            for key in keys { asked.press(key) }
            #expect((asked.effects.last == .take(path: "a.cadre", isRehearsal: false)) == isTaken)
            #expect(!asked.app.hasOverlay)
        }
        session.tell(.took(path: "a.cadre", .reviewed(told, isNew: false)))
        session.press(.escape)
        #expect(!session.app.hasOverlay)
        session.tell(.took(path: "a.cadre", .taken("Taken in from Pauline Weiss: 1 line.")))
        #expect(session.says("Taken in from Pauline Weiss") && session.app.notice?.tone == .good)
        session.tell(.took(path: "a.cadre", .failed("It is no bundle.")))
        #expect(session.says("It is no bundle.") && session.app.notice?.tone == .refusal)
    }

    @Test(arguments: [
        (Language.fr, "tout ce que vous avez noté", "reponse-2026-11-23.cadre"),
        (.en, "all that you recorded", "answer-2026-11-23.cadre"),
    ])
    func `the freelance writes their answer`(language: Language, words: String, name: String) {
        var session = freelance(language)
        run(words, in: &session)
        #expect(session.says(name), "\(session.text)")
        session.press(.enter)
        #expect(session.effects == [.write(Writing(path: name, content: .answer))])
    }

    @Test func `each side is told that the other's act is not theirs`() {
        var theirs = freelance()
        for words in ["Write the mission into a file", "Take in what a freelance recorded"] {
            run(words, in: &theirs)
            #expect(theirs.says("That is for the organisation to do."), "\(theirs.text)")
            theirs.press(.escape)
        }
        var ours = organisation()
        run("all that you recorded", in: &ours)
        #expect(ours.says("Only the freelance answers"), "\(ours.text)")
        #expect(theirs.effects.isEmpty && ours.effects.isEmpty && ours.app.prompt == nil)
    }

    @Test func `a mission without a freelance goes to nobody`() throws {
        let alone = try #require(bench.story.missions.values.first { $0.freelance == nil })
        var session = organisation(on: alone.id)
        run("Write the mission into a file", in: &session)
        #expect(session.says("The mission has no freelance to send it to."), "\(session.text)")
    }
}
