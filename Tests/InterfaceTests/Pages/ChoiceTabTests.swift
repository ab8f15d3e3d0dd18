import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The comparison grid at the keyboard.
@Suite struct ChoiceTabTests {
    private var story = Story(on: "2026-11-23")
    private let mission: EntityID
    private let candidacies: [EntityID]

    init() {
        let organisation = story.add(
            .organisation, [.name: .text("Brin-de-Fil"), .shortName: .text("FIL")])
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let line = story.write(
            Event(
                .missionImported(
                    [.title: .text("Suivi d'atelier"), .organisation: .id(organisation)], state: .sourcing,
                    day: "2026-11-02")))
        mission = EntityID(line: line, place: 0)
        var candidacies: [EntityID] = []
        for (name, quote) in [
            ("Karim Ould-Saïd", 960_000), ("Yanis Boudjema", 840_000), ("Hugo Perrin", 0), ("Ana Lima", 0),
            ("Yanis Roy", 900_000),
        ] {
            let freelance = story.add(.freelance, [.name: .text(name), .vatRegime: .text("standard20")])
            var fields: Fields = [.freelance: .id(freelance)]
            if quote > 0 { fields.set(.amount, .number(quote)) }
            candidacies.append(story.add(.candidacy, fields, in: mission))
        }
        self.candidacies = candidacies
    }

    private func session(
        _ place: Int = 0, _ language: Language = .fr, width: Int = 80, height: Int = 40
    ) -> Session {
        let part = Focus.Part(.candidacy, candidacies[place])
        return Session(
            story, on: .mission(MissionPage(mission, part: part)), language, width: width, height: height)
    }

    private func performed(_ session: Session) -> [Command] {
        session.effects.flatMap { effect -> [Command] in
            guard case .perform(let commands) = effect else { return [] }
            return commands
        }
    }

    private func copied(_ session: Session) -> [String] {
        session.effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
    }

    @Test func `four candidates stand side by side at 80 columns, one at a time at 40`() {
        let wide = session()
        #expect(wide.line(holding: "[Karim]")?.contains("Hugo") == true)
        #expect(wide.line(holding: "[Karim]")?.contains("Ana") == true)
        #expect(wide.line(holding: "[Karim]")?.contains("Yanis R.") == false)
        #expect(wide.line(holding: "Devis HT")?.contains("9 600 €") == true)
        #expect(wide.line(holding: "Coût réel")?.contains("11 520 €") == true)
        #expect(wide.line(holding: "Prix")?.contains("4 =") == true)
        let narrow = session(width: 40)
        #expect(narrow.line(holding: "[Karim]")?.contains("Yanis") == false)
        let second = session(1, width: 40)
        #expect(second.line(holding: "[Yanis B.]")?.contains("Karim") == false)
    }

    @Test(arguments: Language.allCases)
    mutating func `the tab looks as reviewed`(language: Language) throws {
        for (place, scores) in [[3, 4, 2], [4, 2, 3], [1, 3, 3]].enumerated() {
            let criteria: [ChoiceCriterion] = [.skills, .availability, .value("V1")]
            for (criterion, points) in zip(criteria, scores) {
                let score = CandidacyScore(points, evidence: points == 2 ? nil : "deux missions menées")
                try story.tell(
                    .score(candidacy: candidacies[place], in: mission, criterion, score))
            }
        }
        let screens = PageSnapshotTests.sizes.map { width, height in
            session(1, language, width: width, height: height).app.view()
        }
        #expect(try Snapshot(screens, named: "Pages/mission-choice-\(language.rawValue)").difference() == nil)
    }

    @Test func `arrows go from candidate to candidate and past the last to the next tab`() {
        var session = session()
        session.press(.right, .right, .right, .right)
        #expect(session.text.contains("[Yanis R.]"))
        #expect(session.text.contains("[Choix]"))
        #expect(!session.text.contains("Karim"))
        session.press(.right)
        #expect(session.text.contains("[Cadre]"))
        session.press(.left, .left)
        #expect(session.text.contains("[Ana]"))
    }

    @Test mutating func `digits score, and lead nowhere while they do`() throws {
        var session = session()
        #expect(session.selectedLine?.contains("Compétences") == true)
        session.press("3")
        let expected = Command.score(
            candidacy: candidacies[0], in: mission, .skills, CandidacyScore(3))
        #expect(performed(session) == [expected])
        #expect(session.app.mode == .choice)
        try story.tell(expected)
        session.reload(story)
        #expect(session.line(holding: "Compétences")?.contains("3") == true)
        #expect(session.line(holding: "Total")?.contains("43+") == true)
        session.press(.tab, "1")
        #expect(session.app.mode == .home, "on the other tabs 1 is Home")
    }

    @Test func `a value at 2 is given at once, at 4 after its fact`() {
        var session = session()
        for _ in 0..<4 { session.press("j") }
        #expect(session.selectedLine?.contains("Intérêt pour notre") == true)
        #expect(session.text.contains("ni opinion politique, ni religion"))
        session.press("2")
        #expect(
            performed(session)
                == [.score(candidacy: candidacies[0], in: mission, .value("V1"), CandidacyScore(2))])
        session.press("4")
        #expect(session.text.contains("Noter : Intérêt pour notre mission sociale"))
        #expect(session.text.contains("4 · tout à fait"))
        session.type("a grandi dans le quartier")
        session.press(.ctrl("s"))
        #expect(
            performed(session).last
                == .score(
                    candidacy: candidacies[0], in: mission, .value("V1"),
                    CandidacyScore(4, evidence: "a grandi dans le quartier")))
    }

    @Test func `where nothing is scored a digit says so`() {
        var session = session()
        session.press(.home, "3")
        #expect(performed(session).isEmpty)
        #expect(session.text.contains("Choisir une ligne qui se note."))
    }

    @Test mutating func `choosing asks for the reason and names who is to be told, with a letter to copy`()
        throws
    {
        for id in candidacies.prefix(2) {
            try story.tell(.move(candidacy: id, in: mission, to: .met, day: story.today))
        }
        var session = session(1)
        session.press(.enter, .enter)
        #expect(session.text.contains("à prévenir ensuite : Karim Ould-Saïd"))
        session.type("documente tout ce qu'elle livre")
        session.press(.ctrl("s"))
        let chosen = Command.move(
            candidacy: candidacies[1], in: mission, to: .selected, day: story.today,
            reason: "documente tout ce qu'elle livre")
        #expect(performed(session) == [chosen])
        try story.tell(chosen)
        var after = self.session(0)
        #expect(after.text.contains("[Choix !]"))
        #expect(after.text.contains("À prévenir : Karim Ould-Saïd"))
        #expect(after.line(holding: "État")?.contains("Retenu") == true)
        after.press("y", .enter)
        after.press("y", .down, .enter)
        let letters = copied(after)
        try #require(letters.count == 2)
        #expect(letters[0].hasPrefix("Bonjour Karim,") && letters[0].contains("documente tout"))
        #expect(letters[1].hasPrefix("Dear Karim,") && letters[1].contains("another candidate"))
        after.press("x")
        #expect(
            performed(after)
                == [.edit(.candidacy, candidacies[0], [.answered: .day(story.today)], in: mission)])
    }

    @Test mutating func `a tie marks both, and its text names them`() throws {
        for id in candidacies.prefix(2) {
            try story.tell(.score(candidacy: id, in: mission, .skills, CandidacyScore(4)))
        }
        var session = session()
        session.press(.end)
        #expect(session.line(holding: "Total")?.filter { $0 == "●" }.count == 2)
        #expect(session.text.contains("À égalité : Karim Ould-Saïd, Yanis Boudjema"))
    }

    @Test func `nobody is compared where nobody is looked for`() {
        var other = story
        let bare = other.add(.mission, [.title: .text("Festival")])
        let session = Session(other, on: .mission(MissionPage(bare, part: nil)), width: 120)
        #expect(session.text.contains("[Résumé]") && !session.text.contains("Choix"))
        #expect(self.session(0, .en).text.contains("[Choice]"))
    }

    @Test mutating func `the charter is edited from the palette, and its label shows in the grid`() throws {
        var session = session(width: 120)
        session.press(":")
        session.type("charte")
        session.press(.enter)
        #expect(session.text.contains("V1 20 Intérêt pour notre mission sociale"))
        #expect(session.text.contains("→ 8 valeurs, 100 en tout"))
        let charter = [("V1", 50), ("V2", 30), ("V3", 20)].map {
            ValueCriterion($0.0, $0.1, french: $0.0 == "V1" ? "Goût du fil" : nil)
        }
        let organisation = try #require(story.mission(mission).organisation)
        try story.tell(.edit(.organisation, organisation, [.charter: .charter(charter)]))
        #expect(self.session().line(holding: "Goût du fil")?.contains("50") == true)
    }

    @Test mutating func `a skill to hand on is ticked in the frame and in the closing review`() throws {
        let member = try #require(story.by)
        let id = story.add(
            .transfer, [.text: .text("Monter une vidéo"), .learner: .id(member)], in: mission)
        var frame = Session(
            story, on: .mission(MissionPage(mission, part: Focus.Part(.transfer, id))), height: 40)
        #expect(frame.selectedLine?.contains("Monter une vidéo") == true)
        frame.press("x")
        #expect(performed(frame) == [.finish(transfer: id, in: mission, day: story.today)])
        try story.tell(.finish(transfer: id, in: mission, day: story.today))
        var closing = session(width: 140)
        closing.click(on: "Bilan")
        closing.press(.home)
        #expect(closing.selectedLine?.contains("✓ Transmis") == true)
        closing.press("x")
        #expect(performed(closing) == [.reopen(transfer: id, in: mission)])
    }

    @Test
    mutating func
        `with a partner of before the form that moves asks for a reason, and tells the last review`() throws
    {
        let organisation = try #require(story.mission(mission).organisation)
        let lucie = story.add(.freelance, [.name: .text("Lucie Feray"), .since: .day("2025-01-06")])
        func imported(_ state: MissionState, _ title: String) -> EntityID {
            let fields: Fields = [
                .title: .text(title), .organisation: .id(organisation), .freelance: .id(lucie),
                .start: .day("2026-01-05"),
            ]
            return EntityID(
                line: story.write(Event(.missionImported(fields, state: state, day: "2026-01-05"))), place: 0)
        }
        let next = imported(.sourcing, "Affiches")
        func reason(_ language: Language) -> Session {
            var session = Session(story, on: .mission(MissionPage(next, part: nil)), language, width: 140)
            session.press("L", .tab, .tab)
            return session
        }
        #expect(
            reason(.fr).text.contains(
                "Partenaire habituel : un motif suffit, sans devis ni notes ; aucun bilan"))
        let closed = imported(.closed, "Lettre")
        story.write(Event(.closingSet([.reviewShared: .day("2026-03-12")]), on: closed))
        var session = reason(.en)
        #expect(session.text.contains("last joint review on 12 Mar 2026"))
        session.type("kept every date, taught the team")
        session.press(.ctrl("s"))
        #expect(
            performed(session).first
                == .select(
                    freelance: lucie, in: next, day: story.today, reason: "kept every date, taught the team"))
        #expect(performed(session).last?.wish.missionState == .ready)
    }
}

extension Event.Body {
    fileprivate var missionState: MissionState? {
        if case .missionMoved(_, let state, _, _, _) = self { state } else { nil }
    }
}
