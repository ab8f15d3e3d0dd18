import Testing

/// What was archived comes back from the shell as from the screens.
@Suite struct DirectoryCommandTests {
    private func run(_ program: Cadre, _ words: [String]) -> Cadre.Outcome {
        program.run(words + ["--today", "2026-11-23", "--lang", "en", "--as", "Maëlle"])
    }

    @Test(arguments: [
        ("freelance", "Noémie"), ("member", "Théo"), ("organisation", "SILLONS"), ("funding", "Région"),
    ])
    func `a record that was archived is restored, once`(_ kind: String, _ name: String) {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let early = run(program, [kind, "restore", name])
        #expect(early.code == 1, "\(early)")
        #expect(run(program, [kind, "archive", name]).code == 0)
        let restored = run(program, [kind, "restore", name])
        #expect(restored.code == 0 && restored.output.contains("Record restored"), "\(restored)")
        #expect(run(program, [kind, "restore", name]).code == 1)
    }

    @Test func `who is back can be named in a mission again`() {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let mission = [
            "mission", "new", "title=Affiche", "organisation=FIL", "category=GRA", "freelance=Hugo",
        ]
        #expect(run(program, ["freelance", "archive", "Hugo", "parti"]).code == 0)
        #expect(run(program, mission).code == 1)
        #expect(run(program, ["freelance", "restore", "Hugo"]).code == 0)
        let made = run(program, mission)
        #expect(made.code == 0, "\(made)")
    }
}
