import TestSupport
import Testing

/// Every page and every tab of a mission at every size, in both languages, with a resize in the middle.
@Suite struct SizesTests {
    struct Size: Sendable, CustomStringConvertible {
        let width: Int
        let height: Int
        var description: String { "\(width)×\(height)" }
    }

    static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60), (250, 70)].map {
        Size(width: $0.0, height: $0.1)
    }

    @Test(arguments: sizes, ["fr", "en"])
    func `every page is drawn and the terminal given back`(size: Size, language: String) throws {
        let home = Home()
        defer { withExtendedLifetime(home) {} }
        let session = try PtySession(
            [BuiltProduct.path("cadre"), "demo", "--today", "2026-11-23", "--lang", language],
            environment: home.environment, width: size.width, height: size.height)
        let help = language == "fr" ? "? Aide" : "? Help"
        func drawsBar(_ screen: VTScreen) -> Bool { screen.row(screen.height - 1).contains(help) }
        func sees(_ texts: String...) throws {
            let isSeen = session.wait { screen in
                drawsBar(screen) && texts.allSatisfy { screen.contains($0) }
            }
            try #require(isSeen, "\(size) \(language): \(texts)\n\(session.screen.text)")
        }
        try sees()
        let places =
            language == "fr"
            ? ["2 Tableau", "3 Points", "4 Réunions", "5 Frise", "6 Freelances", "9 Journal"]
            : ["2 Board", "3 Checkpoints", "4 Meetings", "5 Timeline", "6 Freelances", "9 History"]
        for place in places {
            session.send(String(place.prefix(1)))
            try sees(" \(place)")
        }

        session.send("1\r")
        let tabs =
            language == "fr"
            ? [
                "Besoin", "Brief", "Choix", "Cadre", "Points", "Réunions", "Actions", "Budget", "Bilan",
                "Journal", "Résumé",
            ]
            : [
                "Need", "Brief", "Choice", "Frame", "Checkpoints", "Meetings", "Actions", "Budget", "Closing",
                "History", "Summary",
            ]
        try sees("[")
        // The first duty may open on any tab; one round sees them all.
        for step in 0..<tabs.count {
            if step == 3 {
                session.resize(width: 250, height: 70)
                try sees("[")
                session.resize(width: 40, height: 12)
                try sees("[")
                session.resize(width: size.width, height: size.height)
                try sees("[")
            }
            let before = openTab(session.screen)
            session.send("\t")
            let moved = session.wait {
                openTab($0) != before && openTab($0) != nil && drawsBar($0)
            }
            try #require(moved, "\(session.screen.text)")
            let name = try #require(openTab(session.screen))
            #expect(tabs.contains { name.hasPrefix($0) }, "\(name)")
        }

        session.send("q")
        try sees(" 1 \(language == "fr" ? "Accueil" : "Home")")
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
        #expect(!session.screen.isAlternate)
        #expect(session.screen.showsCursor)
        #expect(session.screen.modes == VTScreen.initialModes)
        #expect(session.isCooked)
        #expect(session.screen.unknown.isEmpty, "\(session.screen.unknown)")
    }

    /// The name in brackets of the tab that is open.
    private func openTab(_ screen: VTScreen) -> String? {
        for y in 1..<min(9, screen.height) {
            let row = screen.row(y)
            guard let start = row.firstIndex(of: "["), let end = row[start...].firstIndex(of: "]") else {
                continue
            }
            return String(row[row.index(after: start)..<end])
        }
        return nil
    }
}
