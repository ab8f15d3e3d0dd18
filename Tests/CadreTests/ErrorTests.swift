import Glibc
import Interface
import Store
import Testing

@testable import cadre

/// One shape everywhere: `cadre: what and why. What next.` on standard error, and the code for scripts.
@Suite struct ErrorTests {
    private func expect(
        _ run: Cadre.Outcome, _ code: Int32, _ beginning: String,
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(run.code == code, "\(run.error)", sourceLocation: location)
        // French sets narrow and no-break spaces before its signs.
        let error = run.error.replacing("\u{202f}", with: " ").replacing("\u{a0}", with: " ")
        #expect(error.hasPrefix("cadre: " + beginning), "\(run.error)", sourceLocation: location)
        #expect(run.error.hasSuffix(".\n"), "\(run.error)", sourceLocation: location)
        #expect(run.error.split(separator: "\n").count == 1, "\(run.error)", sourceLocation: location)
    }

    @Test(arguments: ["en", "fr"]) func `a place that is no workspace is named`(language: String) {
        let cadre = Cadre()
        defer { cadre.remove() }
        let french = language == "fr"
        expect(
            cadre("mission", "list", "--lang", language), 74,
            french ? "Il n'y a pas d'espace de travail ici" : "There is no workspace here")
        _ = cadre.shell("touch \"$CADRE_WORKSPACE\"")
        expect(
            cadre("mission", "list", "--lang", language), 74,
            french ? "Ce n'est pas un dossier" : "This is not a folder")
        _ = cadre.shell("rm \"$CADRE_WORKSPACE\"; mkdir \"$CADRE_WORKSPACE\"")
        _ = cadre.shell("echo '{' > \"$CADRE_WORKSPACE/cadre.json\"")
        expect(
            cadre("mission", "list", "--lang", language), 65,
            french ? "Le fichier cadre.json est illisible" : "The file cadre.json cannot be read")
    }

    @Test func `a newer format is not opened`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        _ = cadre.shell("sed -i 's/\"format\":1/\"format\":99/' \"$CADRE_WORKSPACE/cadre.json\"")
        expect(cadre("mission", "list"), 65, "This workspace is of a newer version (format 99)")
    }

    @Test func `damaged lines are left aside and told, and check ends with 65`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        _ = cadre.shell(
            "f=$(ls \"$CADRE_WORKSPACE\"/log/*/*.jsonl | head -1); sed -i '6s/\"/x/' \"$f\"; rm -rf \"$HOME/.cache\""
        )
        let list = cadre("mission", "list")
        #expect(list.code == 0 && list.lines.count >= 11)
        #expect(list.error.contains("cannot be read, left aside: 1") && list.error.contains("cadre check"))
        #expect(cadre("check").code == 65)
    }

    @Test(arguments: [
        (["mission", "list", "--bogus"], "Unknown option", "Option inconnue"),
        (["mission", "move"], "Missing expected argument", "Il manque l'argument"),
        (["mission", "list", "--limit"], "Missing value", "Il manque la valeur"),
        (["foo"], "There is no command “foo”", "Il n'y a pas de commande « foo »"),
        (
            ["mission", "foo"], "There is no command “mission foo”",
            "Il n'y a pas de commande « mission foo »"
        ),
        (["agenda", "a", "b"], "2 unexpected arguments: 'a'", "Arguments inattendus : 'a'"),
        (["mission", "list", "--limit", "-1"], "A value that begins", "Une valeur qui commence"),
        (["mission", "list", "--limit=-1"], "--limit wants", "--limit attend"),
        (["mission", "list", "--today", "x"], "“x” is no day", "« x » n'est pas un jour"),
        (["checkpoint", "move", "M2.3", "31/31"], "There is no month 31", "Il n'y a pas de mois 31"),
        (["mission", "new", "color=red"], "There is no field", "Aucun champ"),
    ])
    func `what is written wrongly is told in the chosen language, with 64`(
        _ words: [String], _ english: String, _ french: String
    ) {
        let cadre = ScriptContractTests.demonstration
        expect(cadre.run(words + ["--lang", "en"]), 64, english)
        expect(cadre.run(words + ["--lang", "fr"]), 64, french)
    }

    @Test func `what the system says is told in the reader's language`() {
        let failure = Failure.system(call: "write", path: "/w", errno: EIO)
        #expect(Words(.fr).explanation(for: failure.trouble).what.contains("le disque ne répond pas bien"))
        #expect(Words(.en).explanation(for: failure.trouble).what.contains("input/output error"))
        for code in (1...133).map(Int32.init) {
            let said = SystemError(code).said
            #expect(said.fr != said.en, "\(code)")
        }
    }

    @Test func `a refusal names the checkpoint and the unmet criteria`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        expect(
            cadre("checkpoint", "accept", "M7.2", "--met", "1", "--as", "Maëlle"), 1,
            "Checkpoint 2 cannot be accepted: required criteria 2, 3 are not met")
        expect(
            cadre("checkpoint", "accept", "M7.2", "--met", "1", "--as", "Maëlle", "--lang", "fr"), 1,
            "Le point 2 ne peut pas être validé")
        let told = cadre("checkpoint", "accept", "M7.2", "--met", "1", "--as", "Maëlle").error
        #expect(told.contains("cadre checkpoint rework") && !told.contains("(2)"), "\(told)")
        let done = cadre("checkpoint", "accept", "M7.2", "--met", "all", "--as", "Maëlle")
        #expect(done.code == 0 && done.output.hasPrefix("Checkpoint 2 accepted"))
    }

    @Test func `a title is neither empty nor endless`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let rest = ["organisation=SILLONS", "category=WEB", "--as", "Maëlle"]
        expect(cadre.run(["mission", "new", "title="] + rest), 1, "Missing: Title")
        let long = String(repeating: "x", count: 10_000)
        expect(cadre.run(["mission", "new", "title=\(long)"] + rest), 1, "Too long (Title)")
    }

    @Test func `escape sequences are kept and never sent to the terminal`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let title = "title=zut \u{1b}]0;x\u{7}\u{1b}[31mrouge"
        #expect(
            cadre.run(["mission", "new", title, "organisation=SILLONS", "category=WEB", "--as", "Maëlle"])
                .code == 0)
        let lists = [
            ["mission", "list"], ["search", "rouge"], ["history"], ["timeline"],
            ["mission", "list", "--json"],
        ]
        for words in lists {
            let run = cadre.run(words)
            #expect(
                run.code == 0 && !run.output.contains("\u{1b}") && !run.output.contains("\u{7}"), "\(words)")
        }
        #expect(cadre("mission", "list", "--json").output.contains(#"\u001b]0;x\u0007"#))
    }

    @Test func `bare cadre without a terminal, or on a dumb one, says what to do instead`() {
        let cadre = ScriptContractTests.demonstration
        expect(cadre.run([]), 74, "The screens need a terminal")
    }

    @Test func `a workspace held by another program is waited for, and then named`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let run = cadre.shell(
            "lock=$(ls \"$HOME\"/.local/state/cadre/*/lock); exec 9>>\"$lock\"; flock 9; "
                + "exec \"$CADRE\" note M2 x --as Maëlle --wait 0")
        expect(run, 74, "Another program has held this workspace for 0 s")
    }

    @Test func `an output that cannot be written is an outside failure, a reader who left is none`() {
        let cadre = ScriptContractTests.demonstration
        expect(cadre.shell("exec \"$CADRE\" mission list > /dev/full"), 74, "The output could not be written")
        expect(cadre.shell("exec \"$CADRE\" mission list >&-"), 74, "The output could not be written")
        let closed = cadre.shell("exec \"$CADRE\" mission list <&-")
        #expect(closed.code == 0 && closed.lines.count == 12)
        let head = cadre.shell("\"$CADRE\" history --json --limit 1000 | head -1")
        #expect(head.output == "[\n" && head.error.isEmpty)
    }

    @Test func `the demonstration is written only where nothing is`() {
        expect(
            ScriptContractTests.demonstration("demo", "--into", ScriptContractTests.demonstration.workspace),
            1, "This folder is not empty")
        expect(
            ScriptContractTests.demonstration("demo", "--into", "/etc/hostname"), 1,
            "This is not a folder: /etc/hostname. Choose an empty or a new folder.")
    }
}
