import Testing

/// What `check` says leads back to a sound workspace.
@Suite struct CheckCommandTests {
    private let cadre = Cadre.demonstration()

    @Test func `a damaged file is reported until it is moved away, and then nothing is lost`() {
        defer { cadre.remove() }
        let before = cadre("digest").output
        let damage =
            "cd \"$CADRE_WORKSPACE\"/log/*/ && f=$(ls | head -1)"
            + " && sed -i '5s/events/evemts/' \"$f\" && printf %s \"$PWD/$f\""
        let file = cadre.shell(damage).output
        let damaged = cadre("check")
        #expect(damaged.code == 65 && damaged.output.contains("out of the workspace"), "\(damaged.output)")
        #expect(cadre("rescue").output == "Lines written back: 1.\n")
        #expect(cadre("check").code == 65)
        #expect(cadre.shell("mv \"$1\" \"$HOME\"/", [file]).code == 0)
        #expect(cadre("rescue").code == 0)
        let sound = cadre("check")
        #expect(sound.code == 0 && cadre("digest").output == before, "\(sound.output)")
    }

    @Test func `a workspace without its log is not sound`() {
        defer { cadre.remove() }
        #expect(cadre.shell("rm -rf \"$CADRE_WORKSPACE\"/log \"$HOME\"/.cache").code == 0)
        let run = cadre("check")
        #expect(run.code == 65 && run.output.contains("folder of the journal is missing"), "\(run.output)")
        // Nothing looks empty without a word.
        let list = cadre("mission", "list")
        #expect(
            list.output.isEmpty && list.error.contains("folder of the journal is missing"), "\(list.error)")
        let home = cadre("show", "home", "--plain").output
        #expect(home.contains("folder log missing"), "\(home)")
    }

    @Test func `a line that another machine has not finished is told once, by check, as theirs to finish`() {
        defer { cadre.remove() }
        // Who wrote the demonstration is nobody on this machine any more.
        let torn =
            "rm -r \"$HOME\"/.local/state/cadre && cd \"$CADRE_WORKSPACE\""
            + " && f=$(ls log/*/* | tail -1) && printf '{\"v\":1,\"id\":\"torn' >> $f"
        #expect(cadre.shell(torn).code == 0)
        let check = cadre("check")
        #expect(check.code == 0 && check.output.contains("17 incomplete bytes"), "\(check.output)")
        #expect(check.output.contains("nothing to do here"), "\(check.output)")
        #expect(cadre("mission", "list").error.isEmpty)
        // Written here, in a file of our own: theirs is as it was, and ours is mended by the next writing.
        #expect(cadre("note", "M1", "Un mot", "--as", "Inès").code == 0)
        let again = cadre("check")
        #expect(again.code == 0 && again.output.contains("nothing to do here"), "\(again.output)")
    }
}
