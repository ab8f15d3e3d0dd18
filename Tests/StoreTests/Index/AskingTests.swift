import Domain
import Store
import Testing

@Suite struct AskingTests {
    private let desk: Desk
    private let workspace: Workspace
    private let alice: EntityID
    private let organisation: EntityID

    init() throws {
        desk = try Desk()
        workspace = try desk.open()
        alice = try workspace.founder("Hélène Sœur")
        organisation = try workspace.organisation("Mécénat & Œuvres", by: alice)
    }

    @Test func `search knows no accents, no capitals, no ligatures, and beginnings of words`() throws {
        let mission = try workspace.mission("Été à la Straße", for: organisation, by: alice)
        try workspace.act(by: alice, [.write(.context, "Un chef-d'œuvre naïf de Lætitia", in: mission)])
        for typed in ["ete", "ÉTÉ", "strass", "oeuv", "œuvre", "laet", "NAIF che", "oeuvres ete", "mecen"] {
            #expect(try workspace.search(typed).contains { $0.root == mission }, "\(typed)")
        }
        for typed in ["tete", "xyz", "", "\"", "*", "a OR b)", "NEAR(", "{title}:"] {
            #expect(try !workspace.search(typed).contains { $0.root == mission }, "\(typed)")
        }
        let hit = try #require(try workspace.search("oeuvre naif").first { $0.root == mission })
        #expect(hit.excerpt == "Un chef-d'œuvre naïf de Lætitia")
        #expect(hit.kind == .mission)
        #expect(try workspace.search("helene").first?.root == alice)
    }

    @Test func `a person's new name is on every mission and found by search`() throws {
        let mission = try workspace.mission("Affiches", for: organisation, by: alice)
        try workspace.act(by: alice, [.edit(.organisation, organisation, [.name: .text("Zèbres réunis")])])
        #expect(try workspace.missionRows.first?.organisation == "Zèbres réunis")
        #expect(try workspace.search("zebr").contains { $0.root == mission })
        #expect(try !workspace.search("mecenat").contains { $0.root == mission })
    }

    @Test func `missions are filtered by state, people and words, and cut into pages`() throws {
        for title in ["Affiches d'été", "Bilan", "Charte"] {
            _ = try workspace.mission(title, for: organisation, by: alice)
        }
        func titles(_ filter: MissionFilter) throws -> [String] {
            guard case .missions(let rows) = try workspace.answer(.missions(filter)) else { return [] }
            return rows.map(\.card.title)
        }
        #expect(try titles(MissionFilter(text: "ETE aff")) == ["Affiches d'été"])
        #expect(try titles(MissionFilter(text: "oeuvres")).count == 3)
        #expect(try titles(MissionFilter(states: [.active])) == [])
        #expect(try titles(MissionFilter(states: [.active, .need], organisation: organisation)).count == 3)
        #expect(try titles(MissionFilter(freelance: alice)) == [])
        #expect(try titles(MissionFilter(category: .communication, limit: 2, offset: 2)) == ["Charte"])
    }

    @Test func `missions come by title, freelance or end, those without it last`() throws {
        func freelance(_ name: String) throws -> EntityID {
            try workspace.act(by: alice, [.create(.freelance, [.name: .text(name)])]).created!
        }
        let (zoe, eric) = (try freelance("Zoé"), try freelance("Éric"))
        for (title, freelance, end) in [
            ("Émission", zoe, nil), ("bilan", nil, "2026-12-31"), ("Zone", eric, "2026-11-30"),
            ("Affiches", nil, "2027-01-31"),
        ] as [(String, EntityID?, String?)] {
            let mission = try workspace.mission(title, for: organisation, by: alice)
            let fields: Fields = [
                .freelance: freelance.map { .id($0) }, .end: end.flatMap(Day.init).map { .day($0) },
            ]
            try workspace.act(by: alice, [.editMission(mission, fields)])
        }
        func titles(_ order: MissionOrder, limit: Int = .max, offset: Int = 0) throws -> [String] {
            let filter = MissionFilter(states: [.need], order: order, limit: limit, offset: offset)
            guard case .missions(let rows) = try workspace.answer(.missions(filter)) else { return [] }
            return rows.map(\.card.title)
        }
        #expect(try titles(.title) == ["Affiches", "bilan", "Émission", "Zone"])
        #expect(try titles(.title, limit: 2, offset: 1) == ["bilan", "Émission"])
        #expect(try titles(.freelance).prefix(2) == ["Zone", "Émission"])
        #expect(try titles(.end) == ["Zone", "bilan", "Affiches", "Émission"])
    }

    @Test func `moments come by day, kind, state and page`() throws {
        let mission = try workspace.mission("Affiches", for: organisation, by: alice)
        for (n, due) in [(1, "2026-12-01"), (2, "2026-12-10"), (3, "2026-12-20")] {
            let fields: Fields = [.n: .number(n), .title: .text("Point \(n)"), .due: .day(Day(due)!)]
            try workspace.act(by: alice, [.create(.checkpoint, fields, in: mission)])
        }
        func texts(_ filter: MomentFilter) throws -> [String] {
            guard case .moments(let rows) = try workspace.answer(.moments(filter)) else { return [] }
            return rows.map(\.moment.text)
        }
        #expect(try texts(MomentFilter(openOnly: true)) == ["Point 1", "Point 2", "Point 3"])
        #expect(
            try texts(MomentFilter(openOnly: true, newestFirst: true, limit: 2)) == ["Point 3", "Point 2"])
        #expect(
            try texts(MomentFilter(kinds: [.checkpoint], from: Day("2026-12-02"), to: Day("2026-12-19"))) == [
                "Point 2"
            ])
        #expect(try texts(MomentFilter(missions: [mission], limit: 1, offset: 1)) == ["Point 2"])
        #expect(try texts(MomentFilter(states: [.active])) == [])
    }

    @Test func `moments of one day come in the order in which they were written`() throws {
        let mission = try workspace.mission("Affiches", for: organisation, by: alice)
        for (via, time) in [("call", nil), ("mail", nil), ("video", TimeOfDay(hour: 9, minute: 0))] {
            if let time {
                try workspace.act(
                    by: alice,
                    [
                        .create(
                            .meeting,
                            [.kind: .text("followUp"), .day: .day(Day("2026-11-02")!), .time: .time(time)],
                            in: mission)
                    ])
            } else {
                let fields: Fields = [
                    .day: .day(Day("2026-11-02")!), .via: .text(via), .note: .text(via),
                ]
                try workspace.act(by: alice, [.create(.contact, fields, in: mission)])
            }
        }
        func kinds(_ filter: MomentFilter) throws -> [String] {
            guard case .moments(let rows) = try workspace.answer(.moments(filter)) else { return [] }
            return rows.map(\.moment.text)
        }
        #expect(try kinds(MomentFilter(missions: [mission])) == ["call", "mail", "followUp"])
        #expect(try kinds(MomentFilter(newestFirst: true)) == ["followUp", "mail", "call"])
    }

    @Test func `quiet missions are those in which nobody owes anything by a day`() throws {
        let bare = try workspace.mission("Affiches", for: organisation, by: alice)
        let dated = try workspace.mission("Bilan", for: organisation, by: alice)
        let fields: Fields = [.n: .number(1), .title: .text("A"), .due: .day(Day("2026-12-10")!)]
        try workspace.act(by: alice, [.create(.checkpoint, fields, in: dated)])
        func missions(_ day: String) throws -> [EntityID] {
            let answer = try workspace.answer(.missions(MissionFilter(quietUntil: Day(day)!)))
            guard case .missions(let rows) = answer else { return [] }
            return rows.map(\.card.id)
        }
        #expect(try missions("2026-12-09") == [bare, dated])
        #expect(try missions("2026-12-10") == [bare])
    }

    @Test func `things are named by id, beginning, reference, number and part of a name`() throws {
        let mission = try workspace.mission("Refonte du site", for: organisation, by: alice)
        let other = try workspace.mission("Refonte de la charte", for: organisation, by: alice)
        try workspace.act(by: alice, [.editMission(mission, [.reference: .text("WEB-7")])])
        let point = try workspace.act(
            by: alice,
            [
                .create(
                    .checkpoint, [.n: .number(2), .title: .text("Maquette"), .due: .day(monday)], in: mission)
            ]
        ).created!
        #expect(try workspace.resolve(mission.description) == .unique(mission))
        #expect(try workspace.resolve(workspace.shortID(mission)) == .unique(mission))
        #expect(try workspace.resolve(workspace.shortID(point), kinds: [.checkpoint]) == .unique(point))
        #expect(try workspace.resolve(workspace.shortID(point), kinds: [.member]) == .none)
        #expect(try workspace.resolve("web-7") == .unique(mission))
        #expect(try workspace.resolve("Web-7.2") == .unique(point))
        #expect(try workspace.resolve("du SITE") == .unique(mission))
        #expect(try workspace.resolve("refonte") == .ambiguous([mission, other].sorted()))
        #expect(try workspace.resolve("sœur", kinds: [.member]) == .unique(alice))
        #expect(try workspace.resolve("sœur", kinds: [.mission]) == .none)
        #expect(try workspace.resolve("nothing of the kind") == .none)
        #expect(try workspace.resolve("") == .none)
        #expect(try workspace.mission(of: point) == mission)
        #expect(try workspace.kind(of: point) == .checkpoint)
    }

    @Test func `history comes in pages and by root, undos included`() throws {
        let mission = try workspace.mission("Affiches", for: organisation, by: alice)
        let note = try workspace.act(by: alice, [.note("Un mot", on: mission)])
        try workspace.act(by: alice, [.undo(note.line)])
        let all = try workspace.history()
        let page = try workspace.history(HistoryFilter(before: all[1].line, limit: 2))
        #expect(page == Array(all[2...3]))
        let ofMission = try workspace.history(HistoryFilter(root: mission))
        #expect(ofMission.map(\.isUndone) == [false, true, false])
        #expect(ofMission.map(\.about) == ["Affiches", "Affiches", "Affiches"])
    }

    @Test func `the Alsatian holidays move the days of missions`() throws {
        let mission = try workspace.mission("Affiches", for: organisation, by: alice)
        let meeting = try workspace.act(
            by: alice,
            [.create(.meeting, [.kind: .text("followUp"), .day: .day(Day("2026-11-20")!)], in: mission)]
        ).created!
        try workspace.perform(by: alice, today: Day("2026-12-23")!, now: fixedNow) { _ in
            [Command(.meetingHeld(Holding(day: Day("2026-12-22")!)), on: meeting, in: mission)]
        }
        func due() throws -> Day? {
            guard case .moments(let rows) = try workspace.answer(.moments(MomentFilter(kinds: [.minutes])))
            else { return nil }
            return rows.first?.moment.day
        }
        let before = try due()
        // Good Friday and 26 December, a Saturday in 2026: compare with the calendar itself.
        try workspace.act(by: alice, [.set(Setting.alsaceMoselle.rawValue, to: .bool(true))])
        #expect(try workspace.calendar().alsaceMoselle)
        #expect(try due() == workspace.calendar().adding(5, to: Day("2026-12-22")!))
        #expect(before == WorkCalendar().adding(5, to: Day("2026-12-22")!))
        try workspace.act(by: alice, [.set(Setting.minutesDue.rawValue, to: .int(2))])
        #expect(try due() == workspace.calendar().adding(2, to: Day("2026-12-22")!))
    }
}
