import Domain
import TestSupport
import Testing

/// The limits of what is typed (domain §2.2).
@Suite struct FieldRuleTests {
    let scene = Scene()

    private func mission(_ field: Field, _ value: Value?) -> Refusal? {
        scene.refusal(of: .createMission(missionFields.with(field, value)))
    }

    private var missionFields: Fields {
        [
            .title: .text("Site"), .organisation: .id(scene.organisation), .category: .text("WEB"),
            .start: .day("2026-12-01"),
        ]
    }

    private func freelance(_ field: Field, _ value: Value?) -> Refusal? {
        scene.refusal(of: .create(.freelance, ([.name: .text("Noé")] as Fields).with(field, value)))
    }

    private func organisation(_ field: Field, _ value: Value?) -> Refusal? {
        scene.refusal(of: .create(.organisation, Fields.organisation("Autre").with(field, value)))
    }

    @Test(arguments: Entity.Kind.allCases)
    func `a thing without a required field is refused`(kind: Entity.Kind) {
        let scene = Scene()
        let fields = scene.example(kind)
        let mission = scene.holder(of: kind)
        #expect(scene.refusal(of: .create(kind, fields, in: mission)) == nil)
        for field in kind.required {
            #expect(
                scene.refusal(of: .create(kind, fields.with(field, nil), in: mission))
                    == .missing(.field(field)))
            var cleared = fields
            cleared.set(field, nil)
            #expect(scene.refusal(of: .create(kind, cleared, in: mission)) == .missing(.field(field)))
        }
    }

    @Test(arguments: ["", "  ", "\n\t", "\u{200B}\u{FEFF}", "\u{A0}", "\u{2800}", "\u{3164}", "\u{7}"])
    func `a title of nothing to see is empty`(title: String) {
        #expect(mission(.title, .text(title)) == .empty(.field(.title)))
    }

    @Test func `a required list with nothing in it is empty`() {
        #expect(
            scene.refusal(of: .create(.member, [.name: .text("Ana"), .roles: .texts([])]))
                == .empty(.field(.roles)))
    }

    @Test func `ends are trimmed, blanks left out, tags lowered and said once`() throws {
        let fields: Fields = [
            .name: .text("  Noé \n"), .tradeName: .text(" "), .skills: .texts(["Web ", "", "web", "UX"]),
            .values: .text(" a\nb "), .informedOn: nil,
        ]
        let event = try scene.event(of: .create(.freelance, fields))
        #expect(
            event.body
                == .created(
                    .freelance,
                    [.name: .text("Noé"), .skills: .texts(["web", "ux"]), .values: .text("a\nb")]))
    }

    @Test func `a text is as long as its limit in characters, whatever its bytes`() {
        let flag = "🇫🇷"
        #expect(mission(.title, .text(String(repeating: flag, count: 70))) == nil)
        #expect(
            mission(.title, .text(String(repeating: flag, count: 71)))
                == .tooLong(.field(.title), limit: 70, count: 71))
        #expect(mission(.title, .text(String(repeating: "a", count: 70) + "   ")) == nil)
        let tower = "a" + String(repeating: "\u{301}", count: 5000)
        #expect(
            mission(.title, .text(tower)) == .tooLong(.field(.title), limit: 70, count: 5001))
    }

    @Test(arguments: ["a\nb", "a\r\nb", "a\u{2028}b", "a\u{85}b", "a\u{B}b"])
    func `a line has no break, prose may`(text: String) {
        #expect(mission(.title, .text(text)) == .lineBreak(.field(.title)))
        #expect(mission(.purposeLink, .text(text)) == nil)
    }

    @Test func `NUL is refused everywhere, other controls nowhere`() {
        #expect(mission(.title, .text("a\0b")) == .nul(.field(.title)))
        #expect(mission(.purposeLink, .text("a\0b")) == .nul(.field(.purposeLink)))
        #expect(mission(.title, .text("a\u{1B}[31mb")) == nil)
    }

    @Test func `a choice is one of its list`() {
        #expect(mission(.category, .text("COM")) == nil)
        #expect(mission(.category, .text("com")) == .notAChoice(.field(.category), "com"))
        #expect(
            freelance(.categories, .texts(["COM", "XXX"])) == .notAChoice(.field(.categories), "XXX"))
    }

    @Test func `a number stays in its range`() {
        for (number, isIn) in [(2, false), (3, true), (90, true), (91, false)] {
            #expect(
                mission(.cadenceDays, .number(number))
                    == (isIn ? nil : .outOfRange(.field(.cadenceDays), 3...90)))
        }
        let cents = 0...10_000_000_000
        for (number, isIn) in [(-1, false), (0, true), (cents.upperBound, true), (.max, false)] {
            #expect(
                mission(.estimate, .number(number))
                    == (isIn ? nil : .outOfRange(.field(.estimate), cents)))
        }
    }

    @Test func `a day outside the accepted years is refused`() {
        let first: Day = "1900-01-01"
        let last: Day = "2999-12-31"
        #expect(freelance(.informedOn, .day(first)) == nil)
        #expect(freelance(.informedOn, .day(last)) == nil)
        for day in [first - 1, last + 1] {
            #expect(
                freelance(.informedOn, .day(day)) == .outOfRange(.field(.informedOn), 1900...2999))
        }
    }

    @Test func `lists have their limits`() {
        let tags = (1...13).map(String.init)
        #expect(mission(.tags, .texts(tags)) == .tooMany(.field(.tags), limit: 12))
        #expect(mission(.tags, .texts(tags.dropLast() + [" "])) == nil)
        #expect(mission(.tags, .texts([String(repeating: "a", count: 30)])) == nil)
        #expect(
            mission(.tags, .texts([String(repeating: "a", count: 31)]))
                == .tooLong(.field(.tags), limit: 30, count: 31))
    }

    @Test func `sixty people sit around a table, each once`() {
        var scene = scene
        let people = (1...61).map { scene.story.add(.freelance, [.name: .text("\($0)")]) }
        let meeting = scene.meeting()
        func plan(_ ids: [EntityID]) -> Refusal? {
            let fields = scene.example(.meeting).with(.participants, .ids(ids))
            return scene.refusal(of: .planMeeting(fields, in: scene.mission))
        }
        func hold(_ ids: [EntityID]) -> Refusal? {
            scene.refusal(
                of: .hold(meeting: meeting, in: scene.mission, Holding(day: scene.today, present: ids)))
        }
        #expect(plan(people) == .tooMany(.field(.participants), limit: 60))
        #expect(hold(people) == .tooMany(.present, limit: 60))
        let table = people.dropLast() + [people[0]]
        #expect(plan(Array(table)) == nil)
        #expect(hold(Array(table)) == nil)
    }

    @Test func `what is said beside the fields has its limits`() {
        var scene = scene
        let id = scene.checkpoint(.submitted)
        let held = scene.meeting(.held)
        let planned = scene.meeting()
        let mission = scene.mission
        func long(_ count: Int) -> String { String(repeating: "a", count: count) }
        func comment(_ count: Int) -> Command {
            .accept(
                checkpoint: id, in: mission, day: scene.today, findings: [.yes], comment: long(count))
        }
        func summary(_ count: Int) -> Command {
            .save(minutes: Minutes(summary: long(count), noDecision: true), of: held, in: mission)
        }
        func reason(_ count: Int) -> Command {
            .miss(meeting: planned, in: mission, reason: long(count))
        }
        func guests(_ count: Int) -> Command {
            let holding = Holding(day: scene.today, guests: (0..<count).map(String.init))
            return .hold(meeting: planned, in: mission, holding)
        }
        for (command, limit, input) in [
            (comment, 2000, Input.comment), (summary, 8000, .summary), (reason, 400, .reason),
        ] {
            #expect(scene.refusal(of: command(limit)) == nil)
            #expect(
                scene.refusal(of: command(limit + 1)) == .tooLong(input, limit: limit, count: limit + 1))
        }
        #expect(scene.refusal(of: guests(40)) == nil)
        #expect(scene.refusal(of: guests(41)) == .tooMany(.guests, limit: 40))
    }

    @Test func `a checkpoint has thirty criteria, blank ones aside`() {
        func plan(_ texts: [String]) -> Refusal? {
            let fields = scene.example(.checkpoint)
                .with(.criteria, .criteria(texts.map { Criterion($0) }))
            return scene.refusal(of: .planCheckpoint(fields, in: scene.mission))
        }
        let thirty = (1...30).map(String.init)
        #expect(plan(thirty + [" "]) == nil)
        #expect(plan(thirty + ["31"]) == .tooMany(.field(.criteria), limit: 30))
        #expect(plan([String(repeating: "a", count: 200)]) == nil)
        #expect(
            plan([String(repeating: "a", count: 201)])
                == .tooLong(.field(.criteria), limit: 200, count: 201))
    }

    @Test func `a value of another shape, or a field of another thing, is refused`() {
        #expect(mission(.title, .number(1)) == .wrongShape(.field(.title)))
        #expect(mission(.start, .text("demain")) == .wrongShape(.field(.start)))
        #expect(mission(.siret, .text("1")) == .noSuchField(.siret))
        #expect(
            scene.refusal(of: .setFrame([.title: .text("a")], in: scene.mission))
                == .noSuchField(.title))
    }

    @Test func `ids name things that are there, of the right kind, and not archived when newly named`() {
        var scene = scene
        let nobody = EntityID(line: scene.story.next, place: 3)
        let lead = scene.member(.lead)
        #expect(mission(.lead, .id(nobody)) == .notFound(nobody))
        #expect(mission(.lead, .id(scene.freelance)) == .wrongKind(scene.freelance, wanted: [.member]))
        let meeting = scene.meeting()
        scene.write(.edited(.meeting, [.participants: .ids([lead])]), on: meeting, seen: [])
        scene.story.write(Event(.archived(.member, reason: ""), on: lead))
        #expect(
            scene.refusal(of: .editMission(scene.mission, [.lead: .id(lead)])) == .archived(lead))
        let more = Command.edit(
            .meeting, meeting, [.participants: .ids([lead, scene.freelance])], in: scene.mission)
        #expect(scene.refusal(of: more) == nil)
    }

    @Test(arguments: [
        ("73282932000074", true), ("732 829 320 00074", true), ("35600000000048", true),
        ("35600000049837", true), ("73282932000075", false), ("7328293200007", false),
        ("732829320000740", false), ("7328293200007a", false), ("73282932000C74", false),
        ("٧٣٢٨٢٩٣٢٠٠٠٠٧٤", false),
    ])
    func `a SIRET has fourteen digits that sum up`(text: String, isGood: Bool) throws {
        #expect(organisation(.siret, .text(text)) == (isGood ? nil : .badSIRET(text)))
        guard isGood else { return }
        let fields = Fields.organisation("Autre").with(.siret, .text(text))
        let kept = try scene.fields(of: .create(.organisation, fields))
        #expect(kept.text(.siret) == text.filter { $0 != " " })
    }

    @Test(arguments: [("12-31", true), ("02-29", true), ("02-30", false), ("13-01", false), ("1-1", false)])
    func `a financial year ends on a day of the year`(text: String, isGood: Bool) {
        #expect(
            organisation(.yearEnd, .text(text)) == (isGood ? nil : .notAChoice(.field(.yearEnd), text)))
    }

    @Test func `two organisations do not share a name, however it is written`() throws {
        #expect(organisation(.name, .text("les tisserands ")) == .duplicateName("Les Tisserands"))
        let same = Command.edit(.organisation, scene.organisation, [.name: .text("LES TISSERANDS")])
        #expect(scene.refusal(of: same) == nil)
    }

    @Test func `a solidarity rate is no more than the rate`() {
        let rates = ([.name: .text("Noé"), .dayRate: .number(400)] as Fields)
        func refusal(_ reduced: Int) -> Refusal? {
            scene.refusal(of: .create(.freelance, rates.with(.solidarityRate, .number(reduced))))
        }
        #expect(refusal(400) == nil)
        #expect(refusal(401) == .outOfRange(.field(.solidarityRate), 0...400))
        #expect(freelance(.solidarityRate, .number(401)) == nil)
    }

    @Test func `a mission ends on its first day or later; a past start and a long run are advised`() throws {
        let start: Day = "2026-12-01"
        #expect(mission(.end, .day(start)) == nil)
        #expect(mission(.end, .day(start - 1)) == .endBeforeStart(start: start, end: start - 1))
        func advice(_ field: Field, _ day: Day) throws -> [Advice] {
            try scene.advice(on: .createMission(missionFields.with(field, .day(day))))
        }
        #expect(try advice(.start, scene.today) == [])
        #expect(try advice(.start, scene.today - 1) == [.startInPast(scene.today - 1)])
        #expect(try advice(.end, "2027-11-30") == [])
        #expect(try advice(.end, "2027-12-01") == [.longerThanAYear])
    }

    @Test func `a contact is not ahead`() {
        func log(_ day: Day) -> Refusal? {
            scene.refusal(of: .logContact([.day: .day(day), .via: .text("call")], in: scene.mission))
        }
        #expect(log(scene.today) == nil)
        #expect(log(scene.today + 1) == .futureDay(scene.today + 1))
    }
}
