import Domain
import Screen
import TestSupport

@testable import Interface

/// One scene at one size in one language: what is wrong with what is seen.
struct Sight {
    private let scene: Scene
    private let before: TestSupport.Session
    /// The screen before, drawn once for all scenes of a row.
    private let screen: Grid
    private(set) var faults: [String] = []

    init(_ scene: Scene, from before: TestSupport.Session, _ screen: Grid) {
        self.scene = scene
        self.before = before
        self.screen = screen
        var session = before
        let known = session.effects.count
        session.run(scene.act)
        for key in scene.choice { session.press(key) }
        session.record(since: known)
        look(session)
    }

    private mutating func look(_ session: TestSupport.Session) {
        let coming = Coming(session, after: before)
        if case .other = coming { return }
        faults += Shown(session.app.view(), coming, session.app.words).faults(of: coming)
        if case .form = coming { save(session) }
        leave(session, coming)
    }

    /// Saved as it opened: it is recorded, or says at once what lacks.
    private mutating func save(_ before: TestSupport.Session) {
        var session = before
        session.press(.ctrl("s"))
        session.record(since: before.effects.count)
        let coming = Coming(session, after: before)
        if case .other = coming {
            if session.app.hasOverlay { faults.append("saved at once: nothing is said") }
            return
        }
        let shown = Shown(session.app.view(), coming, session.app.words)
        faults += shown.faults(of: coming).map { "saved at once: \($0)" }
    }

    /// Back by Escape, to the very same screen.
    private mutating func leave(_ opened: TestSupport.Session, _ coming: Coming) {
        switch coming {
        case .other, .notice: return
        case .page where scene.act == .home: return
        default: break
        }
        // What was said stays to be read.
        guard opened.app.notice == nil else { return }
        var session = opened
        session.press(.escape)
        if session.app.hasOverlay || session.app.view() != screen {
            faults.append("Escape leads to another screen\n\(session.text)\nbefore\n\(screen.text)")
        }
    }
}

extension Form {
    /// The sentence that says why not, at its foot or beside the field at hand.
    func refusal(_ words: Words) -> String? {
        complaint ?? sheet.current?.complaint.map(words.sentence(for:))
    }
}
