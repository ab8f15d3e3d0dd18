package import Domain

/// What somebody who audits a mission asks to see: what was agreed, delivered, answered, decided, passed over and
/// paid, each with who recorded it, when, and in which line of the journal.
///
/// It judges nothing and leaves nothing out that was recorded of these, also where it speaks against us. Ratings,
/// feedback and other candidates are of people and not of the mission: they are not in it.
package struct Dossier {
    let mission: Mission
    let outlook: Outlook
    let directory: Directory
    let words: Words
    /// Of the mission, in any order.
    let history: [HistoryRow]

    package init(
        _ mission: Mission, _ outlook: Outlook, _ directory: Directory, _ words: Words,
        history: [HistoryRow]
    ) {
        self.mission = mission
        self.outlook = outlook
        self.directory = directory
        self.words = words
        self.history = history
    }

    /// One page of it, with the name of its file without its ending.
    package struct Page: Equatable, Sendable {
        package let name: String
        package let leaflet: Leaflet
    }

    package var pages: [Page] {
        [
            Page(name: words.say("1-cadre", "1-frame"), leaflet: frame),
            Page(name: words.say("2-recette", "2-acceptance"), leaflet: acceptance),
            Page(name: words.say("3-reunions", "3-meetings"), leaflet: meetings),
            Page(name: words.say("4-derogations", "4-overrides"), leaflet: exceptions),
            Page(name: words.say("5-argent", "5-money"), leaflet: moneyPage),
            Page(name: words.say("6-frise", "6-timeline"), leaflet: timeline),
        ]
    }

    private var frame: Leaflet { FrameSheet(mission, outlook, directory, words).leaflet }
}

// MARK: - Words

extension Dossier {
    func leaflet(_ title: String) -> Leaflet {
        let name = [mission.reference, mission.title].compactMap { $0 }.joined(separator: " ")
        return Leaflet("\(title) · \(name)", words.language)
    }

    func date(_ day: Day?) -> String { day.map { words.date($0, .medium) } ?? "" }

    func person(_ id: EntityID?) -> String { id.flatMap(directory.name) ?? "" }

    func labelled(_ label: String, _ text: String?) -> String? {
        guard let text, !text.isEmpty else { return nil }
        return words.labelled(label, text)
    }

    func joined(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// `2026-12-14 10:15`, by the clock of who recorded it.
    func moment(_ at: String) -> String { String(at.prefix(16)).replacing("T", with: " ") }

    /// The columns that say where a fact comes from.
    var recordedHeads: [String] {
        [words.say("Noté par", "Recorded by"), words.say("Noté le", "Recorded"), words.say("Ligne", "Line")]
    }

    func recorded(_ by: EntityID?, _ at: String, _ line: LineID) -> [String] {
        [person(by), moment(at), line.description]
    }
}
