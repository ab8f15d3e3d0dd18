import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The key `S`, what goes on and what waits, and who writes on a machine that has joined.
@Suite struct SyncingTests {
    private func session(_ state: SharingState?, _ language: Language = .en) -> Session {
        var world = StoryWorld(Workshop.shared.story).world
        world.sharing = { state }
        return Session(world, today: Workshop.today, on: .home(HomePage()), language)
    }

    private func status(_ session: Session) -> String { session.lines[session.lines.count - 2] }

    @Test func `S syncs, tells how far it is, and S again stops`() {
        var session = session(SharingState(toSend: 2))
        #expect(status(session).contains("2 to send"))
        session.press("S")
        #expect(session.effects == [.sync] && status(session).contains("Receiving… S stops"))
        session.tell(.syncing(.sending(percent: 45)))
        #expect(status(session).contains("Sending 45%… S stops") && !status(session).contains("2 to send"))
        session.press("j")
        #expect(status(session).contains("Sending 45%"))
        session.press("S")
        #expect(session.effects == [.sync, .stopSync])
        session.tell(.synced(.stopped))
        #expect(status(session).contains("The sync was stopped") && status(session).contains("2 to send"))
    }

    @Test func `the end is told, and what was sent waits no more`() {
        var session = session(SharingState(toSend: 2), .fr)
        session.press("S")
        session.world.sharing = { SharingState(toSend: 0) }
        session.tell(.synced(.done(sent: 2, received: 1)))
        let plain = status(session).replacing("\u{A0}", with: " ")
        #expect(plain.contains("2 lignes envoyées, 1 ligne reçue.") && !plain.contains("envoyer"))
        session.tell(.synced(.failed("The repository cannot be reached.")))
        #expect(status(session).contains("cannot be reached"))
        session.tell(.syncing(.receiving(percent: nil)))
        session.tell(.synced(.quiet))
        #expect(!status(session).contains("…") && session.app.syncing == nil)
    }

    @Test func `where nothing is shared S says how to begin`() {
        var session = session(nil)
        session.press("S")
        #expect(session.effects == [] && status(session).contains("cadre share ADDRESS"))
    }

    @Test func `every step fits a narrow screen, in both languages`() {
        let steps: [SyncStep] = [
            .receiving(percent: nil), .receiving(percent: 100), .comparing, .sending(percent: 7),
            .again(attempt: 40),
        ]
        for language in Language.allCases {
            for step in steps {
                var session = session(SharingState(toSend: 12_000), language)
                session.resize(40, 12)
                session.tell(.syncing(step))
                #expect(status(session).contains(language == .fr ? "S arrête" : "S stops"), "\(step)")
            }
        }
    }

    @Test func `how far a long reading is, and the key that stops it, are told at any width`() {
        for language in Language.allCases {
            for width in [40, 59, 60, 80, 200] {
                var session = session(SharingState(toSend: 12_000), language)
                session.resize(width, 24)
                session.app.reading = 0.42
                let key = language == .fr ? "Ctrl-C arrête" : "Ctrl-C stops"
                #expect(status(session).contains(key) && status(session).contains("42 %"), "\(width)")
                session.app.reading = nil
                #expect(!status(session).contains("42 %"))
            }
        }
    }

    @Test func `before the first line whoever joined says who they are`() {
        var session = session(SharingState(toSend: 0))
        session.askWho()
        session.press("u")
        #expect(session.effects == [] && session.text.contains("Who are you?"))
        session.type("théo")
        session.press(.enter)
        let line = session.world.undoable().undo?.line
        #expect(
            session.effects == [.remember(.me(Workshop.shared.theo))]
                + (line.map { [.perform([.undo($0)])] } ?? []))
        #expect(line != nil)
        #expect(session.app.context.me == Workshop.shared.theo)
    }
}
