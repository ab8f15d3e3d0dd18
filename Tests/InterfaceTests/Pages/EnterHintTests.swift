import Domain
import Interface
import Screen
import TestSupport
import Testing

/// Keys do what the bottom line says, and refuse at once what a form could never save.
@Suite struct EnterHintTests {
    private let bench = Workshop.shared

    private func bar(_ session: Session) -> String { session.lines.last { !$0.isEmpty } ?? "" }

    @Test(arguments: Language.allCases)
    func `Enter is said to edit where it edits`(language: Language) {
        let (edit, open) =
            language == .fr ? ("Entrée Modifier", "Entrée Ouvrir") : ("Enter Edit", "Enter Open")
        let people = bench.session(on: .freelances(FreelancesPage()), language)
        #expect(bar(people).contains(edit) && !bar(people).contains(open), "\(bar(people))")
        let board = bench.session(on: .board(BoardPage()), language)
        #expect(bar(board).contains(open) && !bar(board).contains(edit), "\(bar(board))")
    }

    @Test func `a note in the history is opened with its mission, and said to be`() {
        var session = bench.session(on: .history(HistoryPage()), .en)
        for _ in 0..<80 where session.selectedLine?.contains("Note: ") != true { session.press(.down) }
        #expect(session.selectedLine?.contains("Note: ") == true && bar(session).contains("Enter Open"))
        session.press(.enter)
        #expect(session.app.mode == .mission, "\(session.text)")
    }

    @Test(arguments: 1...3)
    func `only a planned meeting is recorded as missed`(place: Int) {
        let part = Focus.Part(.meeting, bench.meetings[place])
        var session = bench.session(on: .mission(MissionPage(bench.billing, part: part)), .en)
        #expect(session.focus.part == part)
        session.press("M")
        #expect(!session.app.hasOverlay && session.says("only a planned one"), "\(session.text)")
    }

    @Test func `the meeting to be recorded as missed is a planned one, wherever one stands`() {
        for part in [Focus.Part(.meeting, bench.meetings[0]), Focus.Part(.meeting, bench.meetings[4]), nil] {
            var session = bench.session(on: .mission(MissionPage(bench.billing, part: part)), .en)
            session.press("M")
            #expect(session.says("Meeting missed"), "\(session.text)")
        }
    }
}
