import Glibc
import TestSupport
import Testing

/// A long text in the person's own editor.
@Suite struct EditorTests {
    @Test func `the file for an editor is ours alone, guarded, and gone afterwards`() throws {
        let home = Home()
        let cadre = BuiltProduct.path("cadre")
        let founding = ["init", "--organisation", "Les Sillons", "--short", "SILLONS", "--me", "Inès Haddad"]
        let mission = ["mission", "new", "title=Le site", "organisation=SILLONS", "category=WEB"]
        for words in [founding, mission] {
            let run = home.run([cadre] + words)
            try #require(run.ending == .exited(0), "\(run.text)")
        }
        // An editor that notes what it was given, writes a line of its own, and ends lines as Windows does.
        let script = home("editor")
        let text = """
            #!/bin/sh
            stat -c %a "$1" > "$HOME/seen"; stat -c %a "$(dirname "$1")" >> "$HOME/seen"; cat "$1" >> "$HOME/seen"
            printf '%s' "$1" > "$HOME/path"; sed -i '7s/.*/vim: set shell=evil:/; s/$/\\r/' "$1"
            """
        #expect(
            home.run(["/bin/sh", "-c", "printf '%s' \"$1\" > \"$2\"; chmod 700 \"$2\"", "sh", text, script])
                .ending == .exited(0))
        let session = try PtySession(
            [cadre, "--today", "2026-11-23", "--lang", "en"],
            environment: home.environment.merging(["EDITOR": script]) { $1 })
        defer { home.end(session) }
        for (keys, seen) in [
            ("", "? Help"), ("2", "Le site"), ("\r", "Summary"), ("\t", "Need"), ("E", "vim: set"),
        ] {
            session.send(keys)
            try #require(session.wait { $0.contains(seen) }, "\(session.screen.text)")
        }
        #expect(!session.screen.text.contains("#"), "\(session.screen.text)")
        let seen = home.run(["/bin/cat", home("seen")]).text.split(separator: "\n")
        #expect(seen.prefix(2) == ["600", "700"])
        #expect(
            seen.dropFirst(2).prefix(6).allSatisfy { $0 == "#" } && seen.suffix(6).allSatisfy { $0 == "#" })
        let path = home.run(["/bin/cat", home("path")]).text
        #expect(path.hasPrefix(home(".local/state/cadre/")) && access(path, F_OK) != 0)
    }
}
