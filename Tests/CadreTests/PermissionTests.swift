import Testing

/// Other accounts of the machine see and change nothing of ours.
@Suite struct PermissionTests {
    @Test func `files are for us alone, and a folder where everybody may write is left alone`() {
        let cadre = Cadre()
        defer { cadre.remove() }
        let made = cadre.shell(
            "umask 000; \"$CADRE\" demo --into \"$CADRE_WORKSPACE\" --today 2026-11-23 && \"$CADRE\" agenda"
                + " && \"$CADRE\" backup \"$HOME/w.tar\" && \"$CADRE\" note M2 x --as Maëlle")
        #expect(made.code == 0, "\(made.error)")
        let open = cadre.shell(
            "find \"$HOME/w\" \"$HOME/.local\" \"$HOME/.cache\" \"$HOME/w.tar\" -perm /077 -type f")
        #expect(open.output == "")
        let folders = cadre.shell(
            "find \"$HOME/w\" \"$HOME/.local/state/cadre\" \"$HOME/.cache/cadre\" -perm /077 -type d")
        #expect(folders.output == "")
        let before = cadre("digest").output
        #expect(cadre.shell("chmod o+w \"$CADRE_WORKSPACE\"").code == 0)
        let refused = cadre("note", "M2", "y", "--as", "Maëlle")
        #expect(refused.code == 74 && refused.error.contains("Everybody can write"), "\(refused.error)")
        #expect(cadre("digest").output == before)
    }
}
