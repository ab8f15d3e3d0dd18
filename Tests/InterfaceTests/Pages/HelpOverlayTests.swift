import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The help: what one needs first stands first, and every sentence can be read whole.
@Suite struct HelpOverlayTests {
    @Test func `what matters at the cursor comes first, and places last`() {
        let table = ActTable()
        let acts = table.acts(on: .checkpoints, first: [.answer, .open]).map(\.id)
        #expect(acts.prefix(3) == [.answer, .open, .create])
        #expect(Set(acts) == Set(table.acts(on: .checkpoints).map(\.id)) && acts.count == Set(acts).count)
        #expect(table.act(acts[acts.count - 1])?.group == .places)
    }

    @Test(arguments: [(40, 12), (80, 24)])
    func `why an act cannot be is said once, inside the list`(size: (Int, Int)) {
        let workshop = Workshop.shared
        var session = workshop.session(on: workshop.page, .en, width: size.0, height: size.1)
        session.press(":")
        session.type("redo")
        session.press(.enter)
        // The status line behind the list would say it a second time.
        #expect(!session.says("─ Nothing to redo."), "\(session.text)")
        #expect(session.line(holding: "│ Nothing to redo.") != nil, "\(session.text)")
    }

    @Test(arguments: [(40, 12), (80, 24)], Language.allCases)
    func `the sentence of the selected act is read whole`(_ size: (Int, Int), _ language: Language) {
        let workshop = Workshop.shared
        var session = workshop.session(on: workshop.page, language, width: size.0, height: size.1)
        session.press("?")
        session.type("archiv")
        // Beside the box, marks of the page beneath it.
        let told = session.text.split { " │▸\n".contains($0) }.joined(separator: " ")
            .replacing("… ", with: "").replacing("\u{A0}", with: " ")
        #expect(
            told.contains(
                language == .fr
                    ? "Abandonner la mission, annuler la réunion, archiver le freelance : avec un motif"
                    : "Drop the mission, cancel the meeting, archive the freelance: with a reason"))
    }
}
