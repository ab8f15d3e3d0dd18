import Testing

/// What a person may ask: to see what is held on them, and to have it erased, on every machine.
@Suite struct PersonCommandTests {
    private let founder = Cadre.demonstration()
    private let joiner = Cadre()
    private let name = "Noémie Garrel"

    private func done() {
        founder.remove()
        joiner.remove()
    }

    /// Where something of the person can be read, below a folder.
    private func traces(_ cadre: Cadre) -> String {
        cadre.shell(
            "grep -rlF -e \"$1\" -e \"$2\" \"$HOME\" | grep -v /.out- | grep -v /.err-",
            [name, "Transmet volontiers"]
        ).output
    }

    @Test func `the export holds every fact with its line and a sentence, as documented`() throws {
        defer { done() }
        let file = founder.home + "/noemie.json"
        let run = founder("person", "export", "Noémie", file)
        #expect(run.code == 0 && run.output.contains("facts on the person"), "\(run.error)")
        let json = founder.shell("cat \"$1\"", [file]).output
        let documented = try #require(try MemberNames.documented()["person export"])
        let found = try MemberNames.of(json).filter { !$0.contains("].event.") }
        #expect(found.isSubset(of: documented), "\(found.subtracting(documented))")
        #expect(documented.subtracting(found).allSatisfy { $0.contains("[]") })
        #expect(json.contains("freelance.added") && json.contains("candidacy.scored"))
        #expect(founder.shell("stat -c %a \"$1\"", [file]).output == "600\n")
        #expect(founder("person", "export", "Noémie", file).code == 1)
    }

    @Test func `a trial run tells and changes nothing, and only the whole name erases`() {
        defer { done() }
        let before = founder("digest").output
        let plan = founder("person", "erase", "Noémie", "--dry-run", "--as", "Maëlle")
        #expect(plan.code == 0 && plan.output.contains("The law asks to keep"), "\(plan.output)")
        for (words, code) in [
            ([], 64), (["--confirm", "Noémie"], 1), (["--confirm", name, "--as", "Bruno"], 1),
        ] {
            let run = founder.run(["person", "erase", "Noémie"] + words)
            #expect(run.code == Int32(code), "\(words): \(run.error)")
        }
        #expect(founder("digest").output == before)
    }

    @Test func `what an erasure leaves to be read has the members that the documentation names`() throws {
        defer { done() }
        #expect(founder("note", "M1", "\(name) est passée", "--as", "Maëlle").code == 0)
        let run = founder("person", "erase", "Noémie", "--dry-run", "--json", "--as", "Maëlle")
        let documented = try #require(try MemberNames.documented()["person erase"])
        let found = try MemberNames.of(run.output).filter { !$0.contains("].event.") }
        #expect(found == documented, "\(found.symmetricDifference(documented).sorted())")
    }

    @Test func `erased on one machine, gone from both and from the repository`() {
        defer { done() }
        let repository = founder.home + "/suivi.git"
        #expect(founder("share", repository, "--create").code == 0)
        #expect(joiner("join", repository, joiner.workspace).code == 0)
        #expect(traces(joiner) != "")
        let run = founder("person", "erase", "Noémie", "--confirm", name, "--as", "Maëlle")
        #expect(run.code == 0 && run.output.contains("--forget-history"), "\(run.error)")
        #expect(founder("person", "erase", "Noémie", "--confirm", name, "--as", "Maëlle").code == 1)
        let forgot = founder("share", "--forget-history")
        #expect(forgot.code == 0, "\(forgot.error)")
        #expect(joiner("sync").code == 0 && founder("sync").code == 0 && joiner("sync").code == 0)
        let log = "git --git-dir=\"$1\" log -p --text refs/heads/cadre"
        #expect(
            founder.shell("\(log) | grep -cF -e \"$2\" -e 'Transmet volontiers'", [repository, name]).output
                == "0\n")
        #expect(founder.shell("git --git-dir=\"$1\" rev-list --count cadre", [repository]).output == "1\n")
        // What is left is text that mentions the name, and was told to be corrected by hand.
        for cadre in [founder, joiner] {
            let left = cadre("search", name).lines
            #expect(left.allSatisfy { !$0.contains("freelance") }, "\(left)")
            #expect(cadre("freelance", "list").output.contains(name) == false)
            #expect(cadre("check").code == 0)
        }
        #expect(founder("digest").output == joiner("digest").output)
    }

    @Test func `a sync from the screens erases as any other does`() {
        defer { done() }
        let repository = founder.home + "/suivi.git"
        #expect(founder("share", repository, "--create").code == 0)
        #expect(joiner("join", repository, joiner.workspace).code == 0)
        // Written here, not sent yet: nobody but this machine can take it back.
        let note = joiner("note", "Noémie", "Joignable le soir", "--as", "Bruno")
        #expect(note.code == 0, "\(note.error)")
        #expect(founder("person", "erase", "Noémie", "--confirm", name, "--as", "Maëlle").code == 0)
        #expect(founder("sync").code == 0)
        let heard = joiner.shell("echo S | \"$CADRE\" --plain --lang en --as Bruno", [])
        #expect(heard.code == 0, "\(heard.error)")
        let left = joiner.shell(
            "grep -rlF -e 'Transmet volontiers' -e 'Joignable' \"$1\"", [joiner.workspace]
        ).output
        #expect(left == "", "\(heard.output)")
    }

    @Test func `forgetting the repository's past answers a script in JSON alone`() throws {
        defer { done() }
        #expect(founder("share", founder.home + "/suivi.git", "--create").code == 0)
        let forgot = founder("share", "--forget-history", "--every", "15", "--json")
        #expect(forgot.code == 0, "\(forgot.error)")
        _ = try MemberNames.of(forgot.output)
        #expect(founder("share", "--status").output.contains("15"))
    }

    @Test func `what must be read is shown before and after, with its mission and its words`() throws {
        defer { done() }
        for text in ["Rappeler GARREL Noemie", "Vu avec noémie hier", "Rien de tel"] {
            #expect(founder("note", "M3", text, "--as", "Maëlle").code == 0)
        }
        let plan = founder("person", "erase", "Noémie", "--dry-run", "--as", "Maëlle")
        let erased = founder("person", "erase", "Noémie", "--confirm", name, "--as", "Maëlle")
        for run in [plan, erased] {
            let parts = run.output.split(separator: "To be read, and decided")
            let (corrected, read) = (try #require(parts.first), try #require(parts.last))
            #expect(parts.count > 1 && run.code == 0, "\(run.output)\(run.error)")
            #expect(corrected.contains("M3 ") && corrected.contains("Rappeler GARREL Noemie"))
            #expect(
                read.contains("M3 ") && read.contains("Vu avec noémie hier")
                    && read.contains("“« On va perdre"))
            #expect(!run.output.contains("Rien de tel"))
        }
    }

    @Test func `a script gets what is erased and what must be read, as documented`() throws {
        defer { done() }
        #expect(founder("note", "M3", "Rappeler GARREL Noemie", "--as", "Maëlle").code == 0)
        #expect(founder("note", "M3", "Vu avec noémie hier", "--as", "Maëlle").code == 0)
        #expect(founder("person", "erase", "Noémie", "--json", "--as", "Maëlle").code == 64)
        let plan = founder("person", "erase", "Noémie", "--json", "--dry-run", "--as", "Maëlle")
        let erased = founder("person", "erase", "Noémie", "--json", "--confirm", name, "--as", "Maëlle")
        let documented = try #require(try MemberNames.documented()["person erase"])
        for (run, isDone) in [(plan, false), (erased, true)] {
            #expect(run.code == 0, "\(run.error)")
            let found = try MemberNames.of(run.output).filter { !$0.contains("].event.") }
            #expect(found == documented, "\(found.symmetricDifference(documented))")
            #expect(run.output.contains("\"erased\": \(isDone)"), "\(run.output)")
        }
    }
}
