import Foundation
import TestSupport
import Testing

/// Sheets and calendars of other programs, through the real command.
@Suite struct ExchangeCommandTests {
    private static func fixture(_ name: String) -> String {
        URL(filePath: #filePath).appending(path: "../../ExchangeTests/Fixtures/\(name)").standardized.path()
    }

    private func missions(_ cadre: Cadre) -> Int { cadre("mission", "list").lines.count }

    @Test func `a sheet is shown first, taken in once, and adds nothing the second time`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let words = [
            "import", "csv", Self.fixture("python-french.csv"), "--as", "Maëlle", "--today", "2026-11-23",
        ]
        let shown = cadre.run(words + ["--dry-run"])
        #expect(
            shown.code == 0 && shown.output.contains("Would be imported: 2 missions") && missions(cadre) == 12
        )
        let first = cadre.run(words)
        #expect(first.code == 0 && first.output.contains("Imported: 2 missions") && missions(cadre) == 14)
        let second = cadre.run(words)
        #expect(second.code == 0 && second.output.contains("nothing new") && missions(cadre) == 14)
    }

    @Test func `on a terminal an export tells it nothing, into a pipe it is the file that comes back`() throws
    {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let hostile = "Refonte \u{1B}[31mrouge \u{202E}inv \u{9B}31m"
        for words in [
            ["mission", "edit", "M2", "title=\(hostile)"],
            ["meeting", "plan", "M2", "kind=followUp", "day=2026-12-01"],
        ] {
            let run = cadre.run(words + ["--as", "Maëlle", "--today", "2026-11-23"])
            #expect(run.code == 0, "\(words): \(run.error)")
        }
        for format in ["csv", "ics"] {
            let session = try PtySession(
                [BuiltProduct.path("cadre"), "export", format],
                environment: ["HOME": cadre.home, "CADRE_WORKSPACE": cadre.workspace])
            #expect(session.waitForExit() == .exited(0))
            let told = String(decoding: session.output, as: UTF8.self)
            #expect(told.contains("rouge"), "\(told.suffix(600))")
            let bad = told.unicodeScalars.filter { ["\u{1B}", "\u{202E}", "\u{9B}"].contains($0) }
            #expect(bad.isEmpty, "\(format): \(bad.map { String($0.value, radix: 16) })")
        }
        #expect(cadre("export", "csv").output.contains(hostile))
    }

    @Test func `what the import would refuse is refused when it is only shown`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        func run(_ organisation: String, by member: String, _ option: String) -> Cadre.Outcome {
            let sheet = "Mission,Organisation,Category\n\nSite,\(organisation),WEB\n"
            let script =
                "printf '%s' \"$SHEET\" | \"$CADRE\" import csv - --as $BY --today 2026-11-23 $OPTION"
            return cadre.shell(script, [], ["SHEET": sheet, "BY": member, "OPTION": option])
        }
        // A lead may not add a structure, and who only reads may add no mission.
        for (organisation, member, start) in [
            ("Association X", "Théo", "cadre: This act belongs"),
            ("Brin-de-Fil", "Marc", "cadre: line 3: This act belongs"),
        ] {
            let shown = run(organisation, by: member, "--dry-run")
            let real = run(organisation, by: member, "")
            #expect(shown.code == 1 && real.code == 1 && shown.error == real.error, "\(shown) \(real)")
            #expect(shown.error.hasPrefix(start), "\(shown.error)")
        }
        #expect(missions(cadre) == 12)
    }

    @Test func `a bad row is named and stops all, or is skipped when that is asked for`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let sheet =
            "Mission,Organisation,Category,Start\nGood,Association X,WEB,2026-11-01\nBad,Association X,WEB,31/31/2026\n"
        let script = "printf '%s' \"$SHEET\" | \"$CADRE\" import csv - --as Maëlle --today 2026-11-23 $OPTION"
        let stopped = cadre.shell(script, [], ["SHEET": sheet])
        #expect(stopped.code == 65 && missions(cadre) == 12)
        #expect(stopped.error.contains("line 3, column “Start”. “31/31/2026” is not a date"))
        #expect(stopped.error.contains("--skip-bad"))
        let skipped = cadre.shell(script, [], ["SHEET": sheet, "OPTION": "--skip-bad"])
        #expect(skipped.code == 0 && missions(cadre) == 13)
        let french = cadre.run(["import", "csv", Self.fixture("python-latin1.csv"), "--lang", "fr"])
        #expect(french.code == 65 && french.error.hasPrefix("cadre: Rien n'a été importé"))
    }

    @Test(arguments: ["khal.ics", "calcurse.ics"])
    func `a calendar is taken in once, and what is not plain is told with the way out`(_ name: String) {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let sheet = cadre("import", "csv", Self.fixture("python-french.csv"), "--as", "Maëlle")
        #expect(sheet.code == 0, "\(sheet.error)")
        let first = cadre("import", "ics", Self.fixture(name), "--as", "Maëlle")
        #expect(
            first.code == 0 && first.output.contains("new 4, moved 0, cancelled 0, unchanged 0"), "\(first)")
        #expect(first.error.contains("Without mission: ") && first.error.contains("--mission"))
        let second = cadre("import", "ics", Self.fixture(name), "--as", "Maëlle")
        #expect(
            second.code == 0 && second.output.contains("new 0, moved 0, cancelled 0, unchanged 4"),
            "\(second)")
    }

    @Test func `what is exported is known again when it comes back`() {
        let cadre = Cadre.demonstration()
        defer { cadre.remove() }
        let sheet = cadre.shell(
            "\"$CADRE\" export csv --lang fr | \"$CADRE\" import csv - --dry-run --today 2026-11-23")
        #expect(sheet.code == 0 && sheet.output.contains("nothing new"), "\(sheet)")
        let calendar = cadre.shell(
            "\"$CADRE\" export ics | \"$CADRE\" import ics - --dry-run --today 2026-11-23")
        #expect(calendar.code == 0 && calendar.output.contains("new 0, moved 0"), "\(calendar)")
    }
}
