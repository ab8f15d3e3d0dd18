import Domain
import Exchange
import Interface
import Screen
import Store

/// The files of a dossier: pages to print, a picture of the timeline, the invoices as a sheet, and a page that says
/// how all of it is verified.
struct DossierFolder {
    private let session: Session
    private let format: Leaflet.Format
    private var words: Words { session.words }

    enum Subject { case mission(EntityID), funding(EntityID) }

    typealias File = (name: String, text: String)

    init(_ session: Session, _ format: Leaflet.Format) {
        self.session = session
        self.format = format
    }

    func files(of subject: Subject) throws -> [File] {
        switch subject {
        case .mission(let id):
            let dossier = try dossier(id)
            return try [readMe([session.whole(id)])] + files(of: dossier, id) + [sheet([dossier])]
        case .funding(let id): return try files(ofFunding: id)
        }
    }

    private func files(ofFunding id: EntityID) throws -> [File] {
        guard let funding = session.directory[id] else { throw Refusal.notFound(id) }
        let missions = try session.missions(MissionFilter()).map { try session.whole($0.card.id) }
            .filter { $0.allocations.contains { $0.funding == id } }
        let dossiers = try missions.map { try dossier($0.id) }
        let page = FundingSheet(funding, missions, words).leaflet
        var files = [readMe(missions), (named(words.say("financement", "funding")), page.text(as: format))]
        var taken: Set<String> = []
        for (mission, dossier) in zip(missions, dossiers) {
            var folder = name(of: mission)
            if !taken.insert(folder).inserted { folder += "-\(session.short(mission.id))" }
            files += try self.files(of: dossier, mission.id).map { ("\(folder)/\($0.name)", $0.text) }
        }
        return files + [sheet(dossiers)]
    }
}

// MARK: - Of one mission

extension DossierFolder {
    private func dossier(_ id: EntityID) throws -> Dossier {
        let history = try session.history(HistoryFilter(root: id, limit: 100_000))
        return Dossier(
            try session.whole(id), session.outlook(try session.row(of: id)), session.directory, words,
            history: history)
    }

    private func files(of dossier: Dossier, _ id: EntityID) throws -> [File] {
        dossier.pages.map { (named($0.name), $0.leaflet.text(as: format)) }
            + [(words.say("6-frise.svg", "6-timeline.svg"), try picture(of: id))]
    }

    /// The mission's own timeline, as the screens draw it.
    private func picture(of mission: EntityID) throws -> String {
        let world = World(session.workspace)
        var app = App(
            workspace: session.workspace.title, language: words.language, today: session.today,
            me: try session.me(), width: 120, height: 30, glyphs: .unicode)
        app.pages.append(.timeline(TimelinePage(mission: mission)))
        app.reload(world)
        return app.view().svg(.light)
    }

    private func named(_ name: String) -> String { "\(name).\(format == .html ? "html" : "md")" }

    /// What the folder is called where nobody says: after the mission and the day.
    func usualName(of mission: EntityID) throws -> String {
        let name = name(of: try session.whole(mission))
        return "dossier-\(name)-\(session.today)"
    }

    /// A reference if nothing in it could lead elsewhere, else the id.
    private func name(of mission: Mission) -> String {
        let reference = mission.reference ?? ""
        let isPlain = reference.utf8.allSatisfy {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
        }
        return isPlain && (1...20).contains(reference.utf8.count) ? reference : session.short(mission.id)
    }
}

// MARK: - Beside them

extension DossierFolder {
    /// With what spreadsheets expect where the words are read: semicolon and comma, or comma and point.
    private func sheet(_ dossiers: [Dossier]) -> File {
        var writer = CSVWriter(delimiter: words.language == .fr ? ";" : ",")
        for row in [Dossier.invoiceHeads(of: words)] + dossiers.flatMap(\.invoiceRows) {
            writer.add(
                row.map { cell in
                    switch cell {
                    case .typed(let text): .text(text)
                    case .counted(let text): text.isEmpty ? .empty : .bare(text)
                    }
                })
        }
        return (words.say("factures.csv", "invoices.csv"), writer.text)
    }

    private func readMe(_ missions: [Mission]) -> File {
        let title = words.say(
            "Dossier du \(words.date(session.today, .medium)) · \(session.workspace.title)",
            "Dossier of \(words.date(session.today, .medium)) · \(session.workspace.title)")
        var leaflet = Leaflet(title, words.language)
        leaflet.add(
            .items(missions.map { [$0.reference, $0.title].compactMap { $0 }.joined(separator: " ") }))
        leaflet.add(
            words.say("Vérifier", "Verify"),
            [
                .paragraph(
                    words.say(
                        "SHA256SUMS contient l'empreinte de chaque fichier. Dans ce dossier : sha256sum -c SHA256SUMS",
                        "SHA256SUMS holds the digest of each file. In this folder: sha256sum -c SHA256SUMS")),
                .paragraph(
                    words.say(
                        "Chaque fait nomme sa ligne du journal : « cadre history --json » la montre, et « grep » la trouve dans log. Empreinte de tout l'espace ce jour-là, la même sur chaque machine qui a les mêmes lignes : \(digest)",
                        "Each fact names its line of the journal: “cadre history --json” shows it, and “grep” finds it in log. Digest of the whole workspace on that day, the same on each machine that has the same lines: \(digest)"
                    )),
                .paragraph(
                    words.say(
                        "Qui a noté un fait est une déclaration, pas une signature : quiconque peut écrire dans l'espace peut écrire au nom de tous.",
                        "Who recorded a fact is a claim and no signature: whoever may write in the workspace may write in any name."
                    )),
            ])
        return (named(words.say("LISEZMOI", "README")), leaflet.text(as: format))
    }

    private var digest: String { (try? session.workspace.digest()) ?? "" }
}
