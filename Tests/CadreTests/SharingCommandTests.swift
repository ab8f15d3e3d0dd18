import Testing

/// Two people, two machines, one repository: the built program from the first share to the last sync.
@Suite struct SharingCommandTests {
    private let founder = Cadre.demonstration()
    private let joiner = Cadre()

    private var repository: String { founder.home + "/suivi.git" }

    private func joined() -> (Cadre, Cadre) {
        #expect(founder("share", repository, "--create").code == 0)
        #expect(joiner("join", repository, joiner.workspace).code == 0)
        return (founder, joiner)
    }

    private func done() {
        founder.remove()
        joiner.remove()
    }

    private func digest(_ cadre: Cadre) -> String { cadre("digest").output }

    @Test func `what one writes the other reads, and both hold the same`() {
        defer { done() }
        let shared = founder("share", repository, "--create")
        #expect(shared.code == 0 && shared.output.hasSuffix(" sent, 0 received.\n"), "\(shared.error)")
        let joined = joiner("join", repository, joiner.workspace)
        #expect(joined.code == 0 && joined.output.hasPrefix("0 sent, "), "\(joined.error)")
        #expect(joined.output.contains("say who you are"))
        #expect(digest(founder) == digest(joiner))
        #expect(joiner("note", "M2", "depuis l'autre machine", "--as", "Maëlle").code == 0)
        #expect(joiner("share", "--status").output.contains("1 to send"))
        #expect(joiner("sync").output == "1 sent, 0 received.\n")
        #expect(joiner("share", "--status").output.contains("0 to send"))
        #expect(founder("sync").output == "0 sent, 1 received.\n")
        #expect(founder("search", "autre machine").lines.count == 1)
        #expect(digest(founder) == digest(joiner))
        #expect(founder("check").code == 0 && joiner("check").code == 0)
    }

    @Test func `two values of one field arrive contested on both machines`() {
        defer { done() }
        let (a, b) = joined()
        #expect(a("mission", "edit", "M2", "title=Chez nous", "--as", "Maëlle").code == 0)
        #expect(b("mission", "edit", "M2", "title=Chez eux", "--as", "Maëlle").code == 0)
        for cadre in [a, b, a] { #expect(cadre("sync").code == 0) }
        for cadre in [a, b] { #expect(cadre("check").output.contains("Contested values: 1.")) }
        for cadre in [a, b] {
            let shown = cadre("show", "home", "--keys", "C", "--lang", "en", "--width", "120").output
            #expect(shown.contains("1 contested (C)") && shown.contains("M2 · Title"), "\(shown)")
            #expect(shown.contains("Chez nous") && shown.contains("Chez eux"))
        }
        #expect(digest(a) == digest(b))
    }

    @Test func `sync and status as JSON, with the members that the documentation names`() throws {
        defer { done() }
        let (a, _) = joined()
        #expect(a("note", "M2", "x", "--as", "Maëlle").code == 0)
        let status = a("share", "--json").output
        let names = try MemberNames.documented()
        #expect(try MemberNames.of(status) == names["share"])
        for member in ["\"address\": \"\(repository)\"", "\"toSend\": 1", "\"every\": null", "\"sent\": "] {
            #expect(status.contains(member), "\(status)")
        }
        let synced = a("sync", "--json").output
        #expect(try MemberNames.of(synced) == names["sync"])
        for member in ["\"sent\": 1", "\"received\": 0", "\"ignored\": 0", "\"attempts\": 1"] {
            #expect(synced.contains(member), "\(synced)")
        }
    }

    @Test func `each trouble is one sentence and its own exit code`() {
        defer { done() }
        let before = digest(founder)
        let cases: [([String], Int32, String)] = [
            (["sync"], 1, "not shared"), (["unshare"], 1, "not shared"), (["share"], 1, "not shared"),
            (["share", "http://forge/x"], 64, "not safe"), (["share", "ext::sh"], 64, "run it as a program"),
            (["share", "/nowhere/x.git"], 74, "--create"), (["share", "--every", "-1"], 64, "--every"),
            (["share", "ssh://git@localhost:1/x"], 74, "cannot be reached"),
            (["join", "/nowhere/x.git", "/tmp/never"], 74, "no git repository"),
            (["join", founder.home, founder.workspace], 1, "not empty"),
        ]
        for (words, code, said) in cases {
            let run = founder.run(words)
            #expect(run.code == code && run.error.contains(said), "\(words): \(run.code) \(run.error)")
            #expect(run.error.hasPrefix("cadre: ") && run.error.split(separator: "\n").count == 1)
        }
        let none = founder.run(["share", repository, "--create"], ["PATH": "/nonexistent"])
        #expect(none.code == 74 && none.error.contains("git"))
        #expect(digest(founder) == before)
    }

    @Test func `another workspace is refused, and nothing is mixed`() {
        defer { done() }
        let (_, b) = joined()
        let other = Cadre.demonstration()
        defer { other.remove() }
        let before = digest(other)
        let run = other("share", repository)
        #expect(run.code == 1 && run.error.contains("Another workspace"), "\(run.error)")
        #expect(digest(other) == before && b("sync").output == "0 sent, 0 received.\n")
    }

    @Test func `sharing ends without taking anything away`() {
        defer { done() }
        let (a, b) = joined()
        #expect(a("unshare").code == 0 && a("sync").code == 1)
        #expect(b("sync").output == "0 sent, 0 received.\n" && digest(a) == digest(b))
    }

    @Test func `the rhythm is this machine's`() {
        defer { done() }
        let (a, b) = joined()
        #expect(a("share", "--every", "15").output.contains("every 15 minutes"))
        #expect(b("share").output.contains("only when asked"))
        #expect(a("share", "--every", "0").output.contains("only when asked"))
    }

    @Test func `the same way leads over ssh`() {
        defer { done() }
        // An ssh that is here and there at once: it leaves out its own words and runs the rest.
        let ssh = founder.home + "/ssh"
        let script =
            "#!/bin/sh\nwhile [ \"${1#-}\" != \"$1\" ]; do [ \"$1\" = -o ] && shift; shift; done\n"
            + "[ \"$1\" = machine ] || exit 9; shift; exec sh -c \"$*\"\n"
        #expect(
            founder.shell(
                "cd \"$HOME\"; printf '%s' \"$1\" > ssh; chmod +x ssh; git init -q --bare suivi.git", [script]
            )
            .code == 0)
        let over = ["GIT_SSH_COMMAND": ssh]
        let shared = founder.run(["share", "machine:\(repository)"], over)
        #expect(shared.code == 0 && shared.output.hasSuffix(" sent, 0 received.\n"), "\(shared.error)")
        let joined = joiner.run(["join", "machine:\(repository)", joiner.workspace], over)
        #expect(joined.code == 0 && digest(founder) == digest(joiner), "\(joined.error)")
    }

    @Test func `a repository that was restored from a backup is filled again, and said to be so`() {
        defer { done() }
        let (a, _) = joined()
        #expect(founder.shell("cp -a \"$1\" \"$HOME/backup\"", [repository]).code == 0)
        #expect(
            a("note", "M2", "x", "--as", "Maëlle").code == 0 && a("sync").output == "1 sent, 0 received.\n")
        #expect(founder.shell("rm -rf \"$1\"; mv \"$HOME/backup\" \"$1\"", [repository]).code == 0)
        let again = a("sync")
        #expect(again.output == "1 sent, 0 received.\n" && again.error.contains("it has them again"))
    }

    @Test func `words of the other side cannot command the terminal`() {
        defer { done() }
        let ssh = founder.home + "/ssh"
        #expect(
            founder.shell(
                "printf '#!/bin/sh\\nprintf \"remote: \\\\033]0;evil\\\\007 failed\\\\n\" >&2; exit 1\\n' > \"$1\"; chmod +x \"$1\"",
                [ssh]
            ).code == 0)
        let run = founder.run(["share", "git@forge:x"], ["GIT_SSH_COMMAND": ssh])
        #expect(run.code == 74 && !run.error.contains("\u{1b}") && run.error.contains("evil"), "\(run.error)")
    }
}
