import Testing

/// A backup and its way back, by the built program.
@Suite struct BackupCommandTests {
    private let cadre = Cadre.demonstration()
    private var file: String { cadre.home + "/w.tar" }
    private var again: String { cadre.home + "/again" }

    @Test func `what was backed up comes back the same`() {
        defer { cadre.remove() }
        let made = cadre("backup", file)
        #expect(made.code == 0 && made.output.hasPrefix("Backed up and read again: "), "\(made.error)")
        #expect(cadre("backup", file).code == 1 && cadre("backup", file, "--replace").code == 0)
        let looked = cadre("restore", file, "--dry-run")
        #expect(looked.code == 0 && looked.output.contains("is whole: "), "\(looked.error)")
        let restored = cadre("restore", file, again)
        #expect(restored.code == 0 && restored.output.hasPrefix("Restored: \(again), "), "\(restored.error)")
        #expect(cadre("digest").output == cadre("digest", "--workspace", again).output)
        #expect(cadre("check", "--workspace", again).code == 0)
        #expect(cadre("note", "M2", "x", "--as", "Maëlle", "--workspace", again).code == 0)
        #expect(cadre("history", "--limit", "1", "--workspace", again).output.contains("x"))
    }

    @Test func `lines from after the backup are not forgotten by the machine that wrote them`() {
        defer { cadre.remove() }
        #expect(cadre("backup", file).code == 0)
        #expect(cadre("note", "M2", "écrit après", "--as", "Maëlle").code == 0)
        let before = cadre("digest").output
        #expect(cadre.shell("rm -rf \"$CADRE_WORKSPACE\"").code == 0)
        let restored = cadre("restore", file, cadre.workspace)
        #expect(restored.output.contains("still knows 1 line from after the backup"), "\(restored.output)")
        #expect(cadre("rescue").code == 0 && cadre("digest").output == before)
        #expect(cadre("check").code == 0)
    }

    @Test func `both say as JSON what the documentation promises`() throws {
        defer { cadre.remove() }
        let names = try MemberNames.documented()
        #expect(cadre.shell("ln -s /etc/passwd \"$CADRE_WORKSPACE\"/log/l").code == 0)
        let made = cadre("backup", file, "--json")
        #expect(try made.code == 65 && MemberNames.of(made.output) == names["backup"], "\(made.output)")
        let restored = cadre("restore", file, again, "--json")
        #expect(try MemberNames.of(restored.output) == names["restore"], "\(restored.output)")
    }

    @Test func `each trouble is one sentence and its own exit code`() {
        defer { cadre.remove() }
        #expect(cadre("backup", file).code == 0)
        #expect(cadre.shell("printf x | dd of=\"$1\" bs=1 seek=2000 conv=notrunc 2>&1", [file]).code == 0)
        let cases: [([String], Int32, String)] = [
            (["backup", "/nowhere/w.tar"], 74, "/nowhere"),
            (["restore", "/nowhere/w.tar", again], 74, "/nowhere"),
            (["restore", file, again], 65, "no longer as it was written"),
            (["restore", cadre.home + "/w/cadre.json", again], 65, "no backup"),
            (["restore", file], 64, "folder to restore into"),
            (["restore", file, cadre.workspace], 1, "not empty"),
        ]
        for (words, code, said) in cases {
            let run = cadre.run(words)
            #expect(run.code == code && run.error.contains(said), "\(words): \(run.code) \(run.error)")
            #expect(run.error.hasPrefix("cadre: ") && run.error.split(separator: "\n").count == 1)
        }
        #expect(cadre.shell("test -e \"$1\"", [again]).code == 1)
    }
}
