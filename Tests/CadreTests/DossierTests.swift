import Testing

/// The folder for an audit: complete, verifiable, and nothing in it but text.
@Suite struct DossierTests {
    private let cadre = Cadre.demonstration()
    private var folder: String { cadre.home + "/dossier" }

    private func text(_ name: String) -> String { cadre.shell("cat \"$1/$2\"", [folder, name]).output }

    @Test func `a mission's dossier verifies, and says what was delivered, answered, passed over and paid`() {
        defer { cadre.remove() }
        let run = cadre("report", "dossier", "--mission", "M2", folder, "--lang", "en")
        #expect(run.code == 0 && run.output.contains("10 files"), "\(run.error)")
        #expect(
            cadre.shell("cd \"$1\" && sha256sum --quiet --strict -c SHA256SUMS && ls", [folder]).code == 0)
        let acceptance = text("2-acceptance.html")
        for word in ["Acceptance record", ">v1<", "<th>On version</th>", "Recorded by", "Inès Haddad"] {
            #expect(acceptance.contains(word), "\(word)")
        }
        // Each answer names a line that the journal has.
        let line = acceptance.split(separator: "<td>01").dropFirst().first.map { "01" + $0.prefix(24) } ?? ""
        #expect(cadre.shell("grep -rl \"$1\" \"$CADRE_WORKSPACE/log\"", [line]).code == 0, "\(line)")
        #expect(text("5-money.html").contains("Invoices"))
        #expect(text("6-timeline.svg").hasPrefix("<svg"))
        #expect(text("README.html").contains(cadre("digest").output.split(separator: "\n")[0]))
        #expect(cadre("report", "dossier", "--mission", "M2", folder).code == 1)
    }

    @Test func `a funder's dossier holds its missions and no others`() {
        defer { cadre.remove() }
        let name = "Fondation Horizon Commun"
        let run = cadre("report", "dossier", "--funder", name, folder, "--format", "markdown", "--lang", "fr")
        #expect(run.code == 0, "\(run.error)")
        let missions = cadre.shell("cd \"$1\" && ls -d */", [folder]).lines
        #expect(!missions.isEmpty && missions.count < 12, "\(missions)")
        let page = text("financement.md")
        for mission in missions { #expect(page.contains(mission.dropLast())) }
        #expect(text("LISEZMOI.md").contains("sha256sum -c SHA256SUMS"))
    }

    @Test func `what people typed stays text on pages and in sheets`() {
        defer { cadre.remove() }
        let evil = "=HYPERLINK(\"http://evil\")<script>alert(1)</script>|**x**"
        #expect(cadre("mission", "edit", "M2", "reference=../=1+1", "--as", "Maëlle").code == 0)
        #expect(cadre("mission", "edit", "../=1+1", "title=\(evil)", "--as", "Maëlle").code == 0)
        let invoice = ["number==1+1", "amount=100", "issued=today", "--as", "Maëlle"]
        #expect(cadre.run(["invoice", "add", "../=1+1"] + invoice).code == 0)
        let run = cadre("report", "dossier", "--mission", "../=1+1", folder)
        #expect(run.code == 0, "\(run.error)")
        let pages = cadre.shell("cd \"$1\" && cat *.html", [folder]).output
        #expect(!pages.contains("<script") && pages.contains("&lt;script&gt;"))
        #expect(text("invoices.csv").contains("\"'=1+1\""))
        #expect(!text("invoices.csv").contains(",=") && !text("invoices.csv").contains("\"="))
    }

    @Test func `it is asked for in one way or the other`() {
        defer { cadre.remove() }
        for words in [[], ["--mission", "M2", "--funder", "x"], ["--mission", "M2", "--format", "pdf"]] {
            #expect(cadre.run(["report", "dossier", folder] + words).code == 64)
        }
    }
}
