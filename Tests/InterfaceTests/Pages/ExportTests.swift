import Domain
import Interface
import Screen
import TestSupport
import Testing

/// What is seen goes into a file, where the person says, and never over another without a word.
@Suite struct ExportTests {
    private func play(_ page: Page, _ language: Language = .en) -> Play {
        Play(Workshop.shared.story, on: page, language)
    }

    private func writing(_ play: Play) throws -> Writing {
        guard case .write(let writing)? = play.others.last else { throw NothingWritten() }
        return writing
    }

    private func text(_ writing: Writing) throws -> String {
        guard case .page(let text) = writing.content else { throw NothingWritten() }
        return text
    }

    private struct NothingWritten: Error {}

    @Test(arguments: [(Language.fr, "frise-2026-11-23.svg"), (.en, "timeline-2026-11-23.svg")])
    func `a name is proposed, and the picture shows the lanes without the keys`(
        _ language: Language, _ name: String
    ) throws {
        var play = play(.timeline(TimelinePage()), language)
        try play.press("P", .enter)
        let writing = try writing(play)
        #expect(writing.path == name && !writing.isReplacing)
        let text = try text(writing)
        #expect(text.hasPrefix("<svg ") && text.contains("Facturation"))
        #expect(!text.contains(language == .fr ? "Aide" : "Help"))
    }

    @Test func `any other name is text, as it is seen`() throws {
        var play = play(.timeline(TimelinePage()))
        try play.press("P", .ctrl("u"))
        try play.type("~/lanes.txt")
        try play.press(.enter)
        let writing = try writing(play)
        #expect(writing.path == "~/lanes.txt")
        let text = try text(writing)
        #expect(text.contains("M7 Facturation") && text.split(separator: "\n").count <= 21)
    }

    @Test func `a file that exists is replaced only when that is said`() throws {
        var play = play(.board(BoardPage()))
        try play.press("P", .enter)
        let first = try writing(play)
        play.tell(.wrote(first, .exists))
        #expect(play.session.says("That file exists"), "\(play.session.text)")
        try play.press(.enter)
        #expect(play.session.says(first.path) && play.others.count == 1)
        try play.press(.enter)
        play.tell(.wrote(first, .exists))
        try play.press(.down, .enter)
        #expect(try writing(play).isReplacing)
        play.tell(.wrote(first, .done(path: "/home/x/board.svg")))
        #expect(play.session.says("Written: board.svg, in /home/x"))
    }

    @Test func `Esc leaves, and nothing is written`() throws {
        var play = play(.alerts(AlertsPage()))
        try play.press("P", .escape)
        #expect(play.others.isEmpty && !play.session.says("File (.svg"))
    }

    @Test func `what is written has the width of paper, however narrow the terminal`() throws {
        var play = Play(Workshop.shared.story, on: .board(BoardPage()), .en, width: 40, height: 12)
        try play.press("P", .ctrl("u"))
        try play.type("board.txt")
        try play.press(.enter)
        let lines = try text(try writing(play)).split(separator: "\n")
        #expect(lines.contains { $0.count > 90 }, "\(lines)")
    }
}
