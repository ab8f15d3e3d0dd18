import Foundation
import Testing

/// An organisation and a freelance, two machines and two files between them: the built program the whole way.
@Suite struct BundleCommandTests {
    private let organisation = Cadre.demonstration()
    private let freelance = Cadre()
    private var bundle: String { organisation.home + "/yanis.cadre" }
    private var answer: String { freelance.home + "/answer.cadre" }

    private func done() {
        organisation.remove()
        freelance.remove()
    }

    @discardableResult
    private func opened(_ more: String...) -> Cadre.Outcome {
        let made = organisation.run(
            ["bundle", "make", "--mission", "M2", bundle, "--replace", "--today", "2026-11-23"] + more)
        #expect(made.code == 0, "\(made.error)")
        let opened = freelance("bundle", "open", bundle, freelance.workspace)
        #expect(opened.code == 0, "\(opened.error)")
        return opened
    }

    /// What both must see alike of the mission: all but what a freelance never sees.
    private func shared(_ cadre: Cadre) throws -> [String: NSObject] {
        let shown = cadre("mission", "show", "M2", "--json")
        let read = try JSONSerialization.jsonObject(with: Data(shown.output.utf8))
        let whole = try #require(read as? [String: NSObject])
        let members = ["id", "title", "state", "freelance", "lead", "structure", "checkpoints", "actions"]
        return whole.filter { members.contains($0.key) }
    }

    @Test func `a mission goes out, is answered offline, and the answer comes in with who gave it`() throws {
        defer { done() }
        #expect(opened().output.contains("Partial: 1 mission of Groupement des Trois Rives"))
        #expect(try shared(freelance) == shared(organisation))
        #expect(try shared(freelance)["checkpoints"] != nil)
        for act in [
            ["checkpoint", "deliver", "M2.2", "Maquettes v3"], ["contact", "M2", "Tout avance"],
            ["note", "M2", "Une question"], ["invoice", "add", "M2", "amount=1000", "issued=2026-11-20"],
        ] {
            let done = freelance.run(act + ["--today", "2026-11-23"])
            #expect(done.code == 0, "\(act) \(done.error)")
        }
        #expect(freelance("bundle", "answer", answer).output.contains("4 lines"))
        let before = organisation("digest").output
        let rehearsed = organisation("bundle", "take", answer, "--dry-run")
        #expect(rehearsed.code == 0 && rehearsed.output.contains("Would be taken in from Yanis Boudjema: 4"))
        #expect(organisation("digest").output == before)
        let taken = organisation("bundle", "take", answer)
        #expect(taken.code == 0 && taken.output.contains("Maquettes v3"), "\(taken.error)")
        #expect(organisation("history", "--limit", "4").output.contains("Yanis Boudjema"))
        #expect(organisation("agenda").output.contains("Answer to checkpoint 2 due"))
        #expect(try shared(freelance) == shared(organisation))

        // Once more brings nothing, and the newer bundle brings all of it back without a second version of a line.
        let after = organisation("digest").output
        #expect(organisation("bundle", "take", answer).output.contains("0 lines, 4 here already"))
        #expect(organisation("digest").output == after)
        #expect(
            organisation("checkpoint", "rework", "M2.2", "--point", "1: contraste", "--as", "Inès").code == 0
                || organisation("note", "M2", "vu", "--as", "Inès").code == 0)
        opened()
        #expect(try shared(freelance) == shared(organisation))
        for cadre in [organisation, freelance] {
            let checked = cadre("check")
            #expect(checked.code == 0, "\(checked.output)\(checked.error)")
        }
    }

    @Test func `what was recorded is undone by who recorded it, or by coordination`() throws {
        defer { done() }
        opened()
        #expect(freelance("note", "M2", "par erreur").code == 0)
        #expect(freelance("undo").code == 0)
        #expect(freelance("contact", "M2", "à retirer").code == 0)
        #expect(freelance("bundle", "answer", answer).code == 0)
        #expect(organisation("bundle", "take", answer).code == 0)
        #expect(!organisation("search", "par erreur").output.contains("par erreur"))
        let row = try #require(
            organisation("history", "--limit", "1", "--json").output.firstMatch(of: /"line": "([^"]+)"/))
        #expect(organisation("undo", String(row.output.1), "--as", "Inès").code == 1)
        #expect(organisation("undo", String(row.output.1), "--as", "Maëlle").code == 0)
        opened()
        #expect(!freelance("search", "à retirer").output.contains("à retirer"))
    }

    @Test func `a partial workspace says so, and is not shared`() {
        defer { done() }
        opened()
        let repository = freelance.home + "/x.git"
        for command in [
            ["share", repository, "--create"], ["sync"], ["share"],
            ["bundle", "make", "--mission", "M2", answer],
            ["bundle", "take", answer], ["me", "Inès"],
        ] {
            let refused = freelance.run(command + ["--today", "2026-11-23"])
            #expect(refused.code == 1 && refused.error.contains("cadre bundle answer FILE"), "\(command)")
        }
        #expect(freelance("bundle", "answer", answer).error.contains("Nothing was recorded here yet"))
        for refused in [
            freelance("mission", "edit", "M2", "title=x"), freelance("note", "M2", "x", "--as", "Inès"),
            freelance("brief", "write", "M2", "context", "x"),
        ] {
            #expect(refused.code != 0)
        }
        // With data and before anything is read, asked or typed.
        for never in [
            ["checkpoint", "accept", "M2.2"], ["mission", "move", "M2", "paused"], ["mission", "new"],
            ["person", "erase", "Yanis"], ["import", "csv", "/nowhere"], ["import", "ics", "/nowhere"],
            ["templates", "save", "WEB", "/nowhere"],
        ] {
            let refused = freelance.run(never)
            #expect(refused.code == 1 && refused.output.isEmpty, "\(never)")
            #expect(refused.error.hasPrefix("cadre: Only the organisation records this"), "\(refused.error)")
            #expect(refused.error.split(separator: "\n").count == 1)
        }
        #expect(freelance("me").output == "Yanis Boudjema\n")
        // In the first line where there is room, and always in the last but one.
        let wide = freelance("show", "home", "--width", "200", "--lang", "fr").output
        #expect(
            wide.contains("Partiel\u{A0}: 1 mission de Groupement") && wide.contains("─  extrait"), "\(wide)")
        #expect(freelance("show", "home", "--width", "60").output.contains("─  partial"))
        #expect(freelance("show", "home", "--plain").output.contains("partial"))
        #expect(
            freelance("show", "home", "--keys", "S").output.contains("“My answer” (:) is sent"))
        // What stays out of a line is not told where there is something to tell.
        #expect(freelance("bundle", "open", bundle, freelance.workspace, "--json").code == 0)
        #expect(!freelance("history", "--limit", "500").output.contains("Fact not passed on"))
        #expect(organisation("bundle", "answer", answer).error.contains("is whole"))
    }

    /// Scripts read the same everywhere, people their own side.
    @Test func `whose turn it is depends on who reads, and not in JSON`() {
        defer { done() }
        opened()
        let delivered = ["checkpoint", "deliver", "M2.2", "v3", "--on", "2026-11-20"]
        #expect(freelance.run(delivered + ["--today", "2026-11-23"]).code == 0)
        func alerts(_ more: String...) -> String {
            freelance.run(["alerts", "--today", "2027-01-10", "--lang", "en"] + more).output
        }
        #expect(alerts().contains("it is their turn") && !alerts().contains("it is our turn"), "\(alerts())")
        #expect(alerts("--json").contains("it is our turn"), "\(alerts("--json"))")
        let shown = ["show", "home", "--plain", "--lang", "fr", "--today", "2026-11-23"]
        let home = freelance.run(shown).output
        #expect(home.contains("Vous attendez") && !home.contains("À nous"), "\(home)")
        #expect(organisation.run(shown).output.contains("À nous de jouer"))
    }

    @Test func `all of it can be done from the palette too`() {
        defer { done() }
        func hear(_ cadre: Cadre, _ lines: String...) -> String {
            let heard = cadre.shell(
                "cd \"$HOME\" && printf '%s\\n' \"$@\" | TERM= \"$CADRE\" --plain --today 2026-11-23 --lang en",
                lines)
            #expect(heard.code == 0, "\(heard.error)")
            return heard.output
        }
        let made = hear(organisation, "M2", "bundle", "~/yanis.cadre", "q")
        #expect(made.contains("Bundle for Yanis Boudjema: ~/yanis.cadre"), "\(made)")
        #expect(made.contains("Names: ") && made.contains("Written: yanis.cadre"))
        #expect(freelance("bundle", "open", bundle, freelance.workspace).code == 0)
        let nothing = hear(freelance, "my answer", "answer.cadre", "q")
        #expect(nothing.contains("Not possible: "), "\(nothing)")
        #expect(freelance("note", "M2", "Et le belvédère ?").code == 0)
        let written = hear(freelance, "my answer", "answer.cadre", "q")
        #expect(written.contains("Answer written: answer.cadre, 1 line."), "\(written)")

        let before = organisation("digest").output
        #expect(hear(organisation, "freelance's answer", bundle, "q").contains("Not possible: "))
        let left = hear(organisation, "freelance's answer", answer, "2", "q")
        #expect(left.contains("Would be taken in from Yanis Boudjema: 1 line."), "\(left)")
        #expect(organisation("digest").output == before)
        let taken = hear(organisation, "freelance's answer", answer, "1", "q")
        #expect(taken.contains("\nTaken in from Yanis Boudjema: 1 line."), "\(taken)")
        #expect(organisation("search", "belvédère").output.contains("Et le belvédère ?"))
    }

    @Test func `files that do not fit are refused with one sentence each`() {
        defer { done() }
        opened()
        let other = freelance.home + "/other"
        let cases: [(Cadre.Outcome, Int32, String)] = [
            (organisation("bundle", "make", "--mission", "M2", bundle), 1, "there already"),
            (organisation("bundle", "make", "--mission", "M9", answer), 1, "has no freelance"),
            (organisation("bundle", "make", "--mission", "M2", "--mission", "M5", answer), 1, "different"),
            (organisation("bundle", "make", answer), 1, "No mission is named"),
            (organisation("bundle", "make", "--mission", "M2", "--for", "Rémi", answer), 1, "somebody else"),
            (organisation("bundle", "take", bundle), 1, "not their answer"),
            (freelance("bundle", "open", "/etc/hostname", other), 65, "no bundle"),
            (freelance("bundle", "open", "/nowhere", other), 74, "not found"),
        ]
        for (outcome, code, words) in cases {
            #expect(outcome.code == code && outcome.error.contains(words), "\(outcome.code) \(outcome.error)")
            #expect(outcome.error.hasPrefix("cadre: ") && outcome.error.split(separator: "\n").count == 1)
        }
        // Into a folder that holds something else, and one of another freelance.
        #expect(freelance("bundle", "open", bundle, freelance.home).error.contains("not empty"))
        let rémi = organisation.home + "/remi.cadre"
        #expect(organisation("bundle", "make", "--mission", "M4", rémi).code == 0)
        #expect(freelance("bundle", "open", rémi, freelance.workspace).error.contains("somebody else"))
        #expect(
            organisation("bundle", "open", bundle, organisation.workspace).error.contains("another workspace")
        )
        let old = organisation.home + "/old.cadre"
        #expect(organisation.shell("cp \"$1\" \"$2\"", [bundle, old]).code == 0)
        opened()
        #expect(freelance("bundle", "open", old, freelance.workspace).error.contains("older"))
    }

    @Test func `a trial writes nothing, and JSON has the members that the documentation names`() throws {
        defer { done() }
        let names = try MemberNames.documented()
        let trial = organisation("bundle", "make", "--mission", "M2", bundle, "--dry-run", "--json")
        #expect(trial.code == 0 && !FileManager.default.fileExists(atPath: bundle))
        #expect(try MemberNames.of(trial.output).subtracting(names["bundle make"] ?? []) == [])
        #expect(trial.output.contains("\"written\": false"))
        opened()
        let open = freelance("bundle", "open", bundle, freelance.workspace, "--json")
        #expect(try MemberNames.of(open.output) == names["bundle open"])
        #expect(freelance("note", "M2", "x").code == 0)
        #expect(
            try MemberNames.of(freelance("bundle", "answer", answer, "--json").output)
                == names["bundle answer"])
        let taken = organisation("bundle", "take", answer, "--json")
        #expect(try MemberNames.of(taken.output).subtracting(names["bundle take"] ?? []) == [])
        #expect(try MemberNames.of(taken.output).contains("taken[].events"))
    }

    @Test func `what is not theirs to record is listed and stays out`() throws {
        defer { done() }
        opened()
        #expect(freelance("note", "M2", "bon").code == 0)
        #expect(freelance("bundle", "answer", answer).code == 0)
        // The same lines in the name of somebody else: the checksums are made anew, as a forger would.
        let forged = freelance.home + "/forged.cadre"
        let script = """
            python3 - "$1" "$2" <<'END'
            import re, sys, zlib
            lines = open(sys.argv[1], 'rb').read().splitlines()
            def sealed(body): return body + b',"crc":"%08x"}' % zlib.crc32(body)
            body = lines[1][:lines[1].rindex(b',"crc"')]
            body = re.sub(rb'"text":"bon"', rb'"text":"mauvais"', re.sub(rb'"by":"[^"]*"', rb'"by":"x"', body))
            open(sys.argv[2], 'wb').write(lines[0] + b'\\n' + sealed(body) + b'\\n')
            END
            """
        try #require(freelance.shell(script, [answer, forged]).code == 0)
        let before = organisation("digest").output
        let taken = organisation("bundle", "take", forged)
        #expect(taken.code == 65 && taken.output.contains("0 lines"), "\(taken.output)\(taken.error)")
        #expect(taken.error.contains("Left out: ") && taken.error.contains("somebody else's name"))
        #expect(organisation("digest").output == before)
    }
}
