import Testing

/// Several processes on one workspace, one after the other and at once.
@Suite struct ProcessTests {
    @Test func `what one process did another undoes and a third brings back`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        func notes() -> Int { cadre("search", "remarquable").lines.count }
        let before = notes()
        #expect(cadre("note", "M2", "remarquable", "--as", "Maëlle").code == 0 && notes() == before + 1)
        let undone = cadre("undo", "--as", "Maëlle")
        #expect(undone.code == 0 && undone.output.hasPrefix("Undone: ") && notes() == before)
        let redone = cadre("redo", "--as", "Maëlle")
        #expect(redone.code == 0 && redone.output.hasPrefix("Redone: ") && notes() == before + 1)
        #expect(redone.output.dropFirst(8) == undone.output.dropFirst(8), "\(redone.output)")
        let again = cadre("redo", "--as", "Maëlle")
        #expect(again.code == 1 && again.error.contains("nothing to redo"))
    }

    @Test func `eight processes at once lose nothing`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let running = (1...8).map { number in
            cadre.start(
                "i=0; while [ $i -lt 5 ]; do \"$CADRE\" note M2 \"parallèle $1-$i\" --as Maëlle || exit 1; i=$((i+1)); done",
                ["\(number)"])
        }
        for one in running { #expect(one.wait().code == 0) }
        let history = cadre("history", "M2", "--json", "--limit", "1000").output
        #expect(history.split(separator: "\n").count { $0.contains("parallèle ") } == 40)
        #expect(cadre("check").code == 0)
    }

    @Test func `what is due follows the day that is given`() {
        let cadre = ScriptContractTests.demonstration
        func cadence(_ day: String) -> Substring? {
            let lines = cadre.run(["mission", "show", "M2", "--json", "--today", day]).lines
            let place = lines.firstIndex { $0.contains("\"cadence\": {") } ?? 0
            return lines[place + 1].split(separator: "\"").dropFirst(3).first
        }
        #expect(
            cadence("2026-11-12") == "ok" && cadence("2026-11-23") == "grace"
                && cadence("2026-12-23") == "lapsed")
    }
}
