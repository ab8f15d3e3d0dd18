import Interface
import Screen
import TestSupport
import Testing

@testable import Domain

/// In a partial workspace *you* is the freelance, and the organisation is *they*.
@Suite struct FreelanceWordsTests {
    private let bench = Workshop.shared

    private func session(
        on page: Page, _ language: Language = .en, height: Int = 24, glyphs: Glyphs = .unicode
    ) -> Session {
        Session(bench.story, on: page, language, height: height, glyphs: glyphs, addressee: bench.pauline)
    }

    private func place(of text: String, in session: Session) -> Int? {
        session.lines.firstIndex { $0.contains(text) }
    }

    @Test(arguments: [
        (Language.en, "YOUR TURN", "YOU WAIT FOR", "Reservation on checkpoint 3", "Answer to checkpoint 2"),
        (.fr, "À VOUS DE JOUER", "VOUS ATTENDEZ", "Réserve du point 3", "Réponse au point 2"),
    ])
    func `what they owe comes first on Home`(
        language: Language, first: String, second: String, theirs: String, organisations: String
    ) throws {
        let session = session(on: .home(HomePage()), language)
        let (turn, wait) = (place(of: first, in: session), place(of: second, in: session))
        let (top, bottom) = (try #require(turn), try #require(wait))
        #expect(top < bottom, "\(session.text)")
        let reserve = try #require(place(of: theirs, in: session))
        let answer = try #require(place(of: organisations, in: session))
        #expect(top < reserve && reserve < bottom && bottom < answer, "\(session.text)")
        let ours = bench.session(on: .home(HomePage()), language)
        #expect(!ours.says(first) && !ours.says(second))
    }

    @Test(arguments: [
        (Language.en, "Yours to deliver", "Theirs to answer"),
        (.fr, "À vous de livrer", "À eux de répondre"),
    ])
    func `the queue begins with what is to deliver`(language: Language, first: String, last: String) throws {
        let session = session(on: .checkpoints(CheckpointsPage()), language)
        let (top, bottom) = (place(of: first, in: session), place(of: last, in: session))
        #expect(try #require(top) < #require(bottom), "\(session.text)")
        #expect(!bench.session(on: .checkpoints(CheckpointsPage()), language).says(last))
    }

    /// Looked for on every page, with all that is read beside its lists, and by ear.
    @Test(arguments: Language.allCases, [Glyphs.unicode, .spoken])
    func `nothing speaks from the organisation's side`(language: Language, glyphs: Glyphs) {
        let pages: [Page] = [
            .home(HomePage()), .board(BoardPage()), .checkpoints(CheckpointsPage()),
            .meetings(MeetingsPage()), .timeline(TimelinePage()), .alerts(AlertsPage()), bench.page,
        ]
        let ofOrganisation = [
            " our turn", " OUR TURN", "Ours to", "WE WAIT", "we owe", "is ours", "our side", "Our duties",
            "à nous", "À nous", "À NOUS", "NOUS ATTENDONS", "nous devons", "le nôtre", "notre côté",
            "Nos devoirs", "Record a delivery received", "Noter une livraison reçue",
        ]
        for page in pages {
            for keys in [[], [.char("w")], [.char("?")]] as [[Key]] {
                var session = session(on: page, language, height: 60, glyphs: glyphs)
                for key in keys { session.press(key) }
                for words in ofOrganisation {
                    #expect(!session.says(words), "\(words) on \(page.name): \(session.text)")
                }
            }
        }
    }

    @Test func `the step of a mission is said to who takes it`() {
        let today: Day = "2026-11-23"
        func said(_ kind: Moment.Kind, _ day: Day, isRework: Bool = false, _ language: Language = .en)
            -> String
        {
            let moment = Moment(
                kind, on: day, subject: bench.checkpoints[0], number: 2, text: "F1", isOpen: true,
                isRework: isRework)
            let step = NextStep(mission: .active, open: [moment], freelance: bench.pauline, on: today)
            return Words(language).toFreelance.sentence(for: step!, on: today)
        }
        let expected: [(String, String)] = [
            (said(.answer, "2026-11-20"), "Answer to checkpoint 2 awaited, past the window"),
            (said(.answer, "2026-11-27"), "Answer to checkpoint 2 awaited by 27 Nov"),
            (said(.checkpoint, "2026-11-20"), "Deliver checkpoint 2, due 3 d ago"),
            (said(.checkpoint, "2026-11-27"), "Deliver checkpoint 2, in 4 d"),
            (
                said(.checkpoint, "2026-11-20", isRework: true),
                "Deliver the rework of checkpoint 2, due 3 d ago"
            ),
            (said(.checkpoint, "2026-11-20", .fr), "Livrer le point 2, attendu depuis 3 j"),
            (said(.invoice, "2026-11-20"), "Payment awaited: invoice F1, overdue by 3 d"),
            (said(.signature, "2026-11-27"), "Sign the engagement, in 4 d"),
            (said(.signature, "2026-11-27", .fr), "Signer l'engagement, dans 4 j"),
            (said(.answer, "2026-11-20", .fr), "Réponse au point 2 attendue, délai dépassé"),
        ]
        for (told, sentence) in expected {
            #expect(told.replacing("\u{A0}", with: " ") == sentence)
        }
    }

    @Test func `every step is a sentence to the freelance`() {
        for kind in NextStep.Kind.allCases {
            let step = NextStep(
                kind: kind, subject: "active", entity: nil, number: 2, due: "2026-11-20", isRework: false)
            let told = Language.allCases.map { language in
                Words(language).toFreelance.sentence(for: step, on: "2026-11-23")
            }
            #expect(!told[0].isEmpty && told[0] != told[1], "\(kind)")
        }
    }

    @Test func `the side of the reader outlives the change of language and the ear`() {
        let words = Words(.fr).toFreelance
        for other in [words.translated, words.spoken, words.spoken.translated, words.spoken.written] {
            #expect(other.isToFreelance)
        }
        #expect(!Words(.fr).translated.isToFreelance && !words.spoken.written.isSpoken)
        let phrase = Phrase("à nous", "ours").toFreelance("à eux", "theirs")
        #expect(words[phrase] == "à eux" && words.translated[phrase] == "theirs")
        #expect(Words(.fr)[phrase] == "à nous" && words[Phrase("oui", "yes")] == "oui")
        var session = session(on: .home(HomePage()))
        session.press(.function(2))
        #expect(session.says("À VOUS DE JOUER"), "\(session.text)")
    }

    @Test func `Enter on an alert records what is theirs, and else opens the mission`() {
        var session = session(on: .alerts(AlertsPage()))
        #expect(session.says("Open the mission"), "\(session.text)")
        session.press(.enter)
        #expect(session.app.page.name == .mission && !session.app.hasOverlay, "\(session.text)")
    }
}
