import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

@Suite struct TemplateFormTests {
    private let scene = FormScene()

    @Test(arguments: Domain.Category.allCases)
    func `every category has a template that adds up, in both languages`(category: Domain.Category) throws {
        let text = StandardTemplate.text(category)
        let template = try Template(text)
        #expect(!template.meetings.isEmpty)
        for language in Language.allCases {
            let spelled = Words(language).spelled(text)
            #expect(try Template(spelled) == template, "\(category) \(language)")
            let plan = template.plan(from: "2026-11-23", WorkCalendar()) { Words(language)[$0] }
            let lines = Words(language).written(plan)
            let reader = PlanReader(input: DateInput(today: "2026-11-23"))
            #expect(throws: Never.self) { try reader.read(lines).get() }
            #expect(plan.meetings.allSatisfy { $0.day <= template.end(from: "2026-11-23", WorkCalendar()) })
        }
    }

    private func filled(_ language: Language = .fr) -> (Form, Context) {
        let context = scene.context(language)
        var form = scene.form(.create(.mission, mission: nil), context)
        form.fill(.field(.title), "Lettre", in: context)
        form.sheet.go(to: .field(.category))
        form.sheet.fields[form.sheet.cursor].widget.typed = "COM"
        form.fill(.field(.start), "4/1", in: context)
        form.press(.tab, in: context)
        return (form, context)
    }

    @Test func `the cursor moves in a plan that nobody has changed yet`() {
        var (form, context) = filled()
        form.sheet.go(to: .plan)
        form.press(.home, in: context)
        form.press(.char("X"), in: context)
        #expect(form.sheet[.plan]?.widget.typed.split(separator: "\n").last?.hasPrefix("X") == true)
    }

    private func plan(_ form: Form) -> [Substring] {
        form.sheet[.plan]?.widget.typed.split(separator: "\n") ?? []
    }

    /// 29 March and 17 May 2027 are holidays.
    @Test func `category and start fill in a plan with real days`() {
        let (form, _) = filled()
        #expect(plan(form).first == "1 · 25/01/2027 · \(Words(.fr).share(2_000)) · Diagnostic et publics")
        #expect(plan(form).contains("Bilan · 18/05/2027"))
        #expect(plan(form).last == "Transmission · mesurer et lire les résultats")
        #expect(form.sheet[.field(.cadenceDays)]?.widget.typed == "14")
        #expect(form.sheet[.field(.end)]?.widget.typed == "24/05/2027")
        #expect(plan(filled(.en).0).first == "1 · 25/01/2027 · 20% · Diagnosis and audiences")
    }

    @Test func `what stands in the plan is made with the mission`() throws {
        var (form, context) = filled()
        var lines = plan(form).map(String.init)
        lines.remove(at: 1)
        lines[1] = lines[1].replacing("30/03/2027", with: "1/4/2027")
        form.fill(.plan, lines.joined(separator: "\n"), in: context)
        let commands = try #require(form.press(.ctrl("s"), in: context).commands)
        let made = try decide(commands, on: scene.story.situation).events
        let points = made.compactMap { event -> Fields? in
            if case .created(.checkpoint, let fields) = event.body { fields } else { nil }
        }
        #expect(points.map { $0.number(.n) } == [1, 2, 3])
        #expect(points.map { $0.day(.due) } == ["2027-01-25", "2027-04-01", "2027-05-10"])
        #expect(
            points[1].criteria(.criteria).first == Criterion("modèles modifiables remis (formats ouverts)"))
        guard case .created(.mission, let fields) = made[0].body else { throw Missing() }
        #expect(fields.number(.reviewDays) == 5)
        #expect(fields.number(.graceDays) == 7)
        #expect(made.count { $0.body.part == .meeting } == 3)
        #expect(made.count { $0.body.part == .transfer } == 2)
    }

    @Test func `a line of the plan is what somebody learns, in both languages, or nothing of it`() throws {
        let reader = PlanReader(input: DateInput(today: "2026-11-23"))
        for line in [
            "Transmission · publier", "skills transfer ; publier", "Transmission à l'équipe · publier",
        ] {
            #expect(try reader.read([line]).get() == [.transfer("publier")], "\(line)")
        }
        #expect(throws: PlanReader.Fault.noTitle(1)) { try reader.read(["Transmission · "]).get() }
        #expect(throws: PlanReader.Fault.tooLong(1, limit: 200)) {
            try reader.read(["Transmission · " + String(repeating: "a", count: 201)]).get()
        }
    }

    @Test func `the lesson of the last mission of a kind is shown as its category is chosen`() throws {
        var story = scene.story
        let line = story.write(
            Event(
                .missionImported(
                    [.title: .text("Collecte"), .reference: .text("M3"), .category: .text("COM")],
                    state: .closed, day: "2026-06-01")))
        let old = EntityID(line: line, place: 0)
        story.write(Event(.closingSet([.lesson: .text("commencer par le premier cercle")]), on: old))
        var context = scene.context(.fr)
        context.lessons = LessonBook(StoryWorld(story).world.lessons)
        var form = scene.form(.create(.mission, mission: nil), context)
        form.fill(.field(.title), "Lettre", in: context)
        form.sheet.go(to: .field(.category))
        form.sheet.fields[form.sheet.cursor].widget.typed = "COM"
        form.press(.tab, in: context)
        let hint = try #require(form.sheet[.field(.category)]?.hint)
        #expect(Words(.fr)[hint] == "Leçon de M3 Collecte\u{A0}: commencer par le premier cercle")
        #expect(Words(.en)[hint] == "Lesson of M3 Collecte: commencer par le premier cercle")
        form.fill(.field(.start), "4/1", in: context)
        form.press(.tab, in: context)
        let commands = try #require(form.press(.ctrl("s"), in: context).commands)
        guard case .created(.mission, let fields) = commands[0].wish else { throw Missing() }
        #expect(fields.text(.priorLesson) == "commencer par le premier cercle")
        form.sheet.go(to: .field(.category))
        form.sheet.fields[form.sheet.cursor].widget.typed = "STR"
        form.press(.tab, in: context)
        #expect(form.sheet[.field(.category)]?.hint == Field.choiceHint)
    }

    private struct Missing: Error {}

    @Test func `another cadence keeps its own tolerance`() throws {
        var (form, context) = filled()
        form.fill(.field(.cadenceDays), "7", in: context)
        let commands = try #require(form.press(.ctrl("s"), in: context).commands)
        guard case .created(.mission, let fields) = commands[0].wish else { throw Missing() }
        #expect(fields.number(.cadenceDays) == 7)
        #expect(fields.number(.graceDays) == nil)
    }

    @Test(arguments: [
        ("fête · 4/1", PlanReader.Fault.unknown(1)), ("Diagnostic", .unknown(1)),
        ("1 · 31/6 · 20 % · A", .day(1, .noSuchDay(day: 31, month: 6, year: nil))),
        ("1 · 4/1 · beaucoup · A", .share(1)), ("1 · 4/1 · 20 %", .noTitle(1)),
        ("Bilan ; 4/1\n1 ; 4/1 ; 60 ; A\n2 ; 5/1 ; 50 ; B", .shares(total: 11_000)),
    ]) func `a plan that cannot be read says where`(text: String, fault: PlanReader.Fault) {
        let lines = text.split(separator: "\n").map(String.init)
        let reader = PlanReader(input: DateInput(today: "2026-11-23"))
        #expect(reader.read(lines) == .failure(fault))
    }

    @Test func `a template is changed in a form, and only when it adds up`() throws {
        let context = scene.context()
        var form = scene.form(.template(.other), context)
        #expect(form.currentText.hasPrefix("nom: Autre mission\n= Other mission"))
        #expect(form.press(.ctrl("s"), in: context).isLeave)
        let text = form.currentText
        form.type(text.replacing("20%", with: "10%"))
        #expect(form.press(.ctrl("s"), in: context).commands == nil)
        form.type(text.replacing("cadence: 14", with: "cadence: 21"))
        let commands = try #require(form.press(.ctrl("s"), in: context).commands)
        #expect(commands == [.saveTemplate(.other, text.replacing("cadence: 14", with: "cadence: 21"))])
    }

    @Test func `a running mission enters on one screen, with what is left of it`() throws {
        let context = scene.context()
        var form = scene.form(.takeOver, context)
        form.fill(.field(.title), "Lettre", in: context)
        form.sheet.go(to: .field(.category))
        form.sheet.fields[form.sheet.cursor].widget.typed = "COM"
        form.fill(.field(.start), "1/10/2026", in: context)
        form.fill(.field(.amount), "5000", in: context)
        form.fill(.field(.lastContact), "20/11", in: context)
        form.press(.tab, in: context)
        #expect(plan(form).first?.hasPrefix("3 · 24/12/2026") ?? false)
        let commands = try #require(form.press(.ctrl("s"), in: context).commands)
        let events = try decide(commands, on: scene.story.situation).events
        guard case .missionImported(let fields, .active, "2026-10-01") = events[0].body else {
            throw Missing()
        }
        #expect(fields.number(.cadenceDays) == 14)
        #expect(fields[.amount] == nil)
        let kinds = events.compactMap(\.body.part)
        #expect(kinds.count { $0 == .checkpoint } == 2)
        #expect(kinds.contains(.engagement) && kinds.contains(.contact))
    }
}
