import Foundation
import TestSupport
import Testing

/// A disk that is full, that can only be read, or is gone, while the screens are open on it: one clear sentence, what
/// was typed is kept, nothing recorded is lost, and the screens go on as soon as they can.
@Suite(.serialized) struct TroubledDiskTests {
    /// A file system of its own in the place of the workspace, as far as we may mount one.
    private struct Disk {
        let cadre = Cadre()

        init?() {
            guard getuid() == 0 else { return nil }
            let made = shell(
                "mkdir \"$HOME/w\" && mount -t tmpfs -o size=1m,mode=700 tmpfs \"$HOME/w\" && "
                    + "\"$CADRE\" demo --into \"$HOME/w\" --today 2026-11-23")
            guard made.code == 0 else {
                remove()
                return nil
            }
        }

        func shell(_ script: String) -> Cadre.Outcome {
            cadre.shell(script, [], ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
        }

        func remove() {
            _ = shell("umount -l \"$HOME/w\" 2>/dev/null; true")
            cadre.remove()
        }

        var digest: String { cadre("digest").output }
    }

    private static let canMount: Bool = {
        guard let disk = Disk() else { return false }
        disk.remove()
        return true
    }()

    private func board(of cadre: Cadre) throws -> PtySession {
        let session = try cadre.screens(width: 100, height: 30)
        session.send("2")
        try #require(session.wait { $0.contains("c Contact") }, "\(session.screen.text)")
        return session
    }

    private func sees(_ session: PtySession, _ text: String, at location: SourceLocation = #_sourceLocation) {
        #expect(
            session.wait { $0.contains(text) }, "\(text)\n\(session.screen.text)",
            sourceLocation: location)
    }

    /// The trouble is told, the form stays with what was typed, and saves once the trouble is over.
    private func holdsOut(_ disk: Disk, begin: String, end: String, sentence: String) throws {
        let session = try board(of: disk.cadre)
        #expect(disk.shell(begin).code == 0)
        // A file may have room in its last page: a few more fit on a disk that is full.
        for _ in 0..<40 {
            session.send("c")
            sees(session, "^S")
            session.send("\u{13}")
            let isOver = session.wait { $0.contains(sentence) || !$0.contains("^S") }
            #expect(isOver, "\(session.screen.text)")
            if session.screen.contains(sentence) { break }
        }
        sees(session, sentence)
        #expect(disk.shell(end).code == 0)
        session.send("\u{13}")
        sees(session, "Check-in on 23 Nov")
        #expect(session.leave() == .exited(0), "\(session.screen.text)")
        #expect(disk.cadre("check").code == 0)
        #expect(disk.cadre("history", "--limit", "1", "--lang", "en").output.contains("Check-in"))
    }

    @Test(.enabled(if: canMount)) func `a full disk is told, and the form is saved when there is room`()
        throws
    {
        let disk = try #require(Disk())
        defer { disk.remove() }
        try holdsOut(
            disk, begin: "! head -c 2000000 /dev/zero > \"$HOME/w/filler\" 2>/dev/null",
            end: "rm \"$HOME/w/filler\"",
            sentence: "The disk is full, nothing was saved")
    }

    @Test(.enabled(if: canMount)) func `a disk that can only be read is told, and the form is saved later`()
        throws
    {
        let disk = try #require(Disk())
        defer { disk.remove() }
        try holdsOut(
            disk, begin: "mount -o remount,ro \"$HOME/w\"", end: "mount -o remount,rw \"$HOME/w\"",
            sentence: "This disk is read-only")
    }

    @Test func `a workspace that vanishes is told, and the screens go on when it is back`() throws {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let session = try board(of: cadre)
        #expect(cadre.shell("mv \"$HOME/w\" \"$HOME/elsewhere\"").code == 0)
        session.send("c")
        sees(session, "^S")
        session.send("\u{13}")
        sees(session, "There is no workspace here")
        #expect(cadre.shell("mv \"$HOME/elsewhere\" \"$HOME/w\"").code == 0)
        session.send("\u{13}")
        sees(session, "Check-in on 23 Nov")
        #expect(session.leave() == .exited(0), "\(session.screen.text)")
        #expect(cadre("check").code == 0)
    }

    @Test func `a workspace that stays away lets the screens end cleanly`() throws {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let session = try board(of: cadre)
        #expect(cadre.shell("rm -rf \"$HOME/w\"").code == 0)
        for page in ["1", "3", "9", "2"] { session.send(page) }
        sees(session, "c Contact")
        #expect(session.leave() == .exited(0), "\(session.screen.text)")
    }
}
