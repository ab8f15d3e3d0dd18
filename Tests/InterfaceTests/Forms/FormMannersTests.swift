import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What forms promise beside saving: nothing typed is lost, everything wrong is said where it is wrong.
struct FormMannersTests {
    let scene = FormScene()
    var context: Context { scene.context() }

    @Test func `every form gives back exactly what was typed`() throws {
        for subject in scene.subjects {
            var form = scene.form(subject)
            #expect(form.draft == nil, "\(subject.draftName)")
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                for key in [Key.char(" "), .char("1"), .enter, .char("é"), .paste("« a »\nb")] {
                    _ = form.handle(key, context)
                }
                while form.sheet.current?.widget.popup != nil { _ = form.handle(.escape, context) }
            }
            let draft = try #require(form.draft, "\(subject.draftName)")
            #expect(draft.subject == .form(subject), "\(subject.draftName)")
            var again = scene.form(subject)
            again.restore(draft, context)
            #expect(
                again.sheet.fields.map(\.widget.typed) == form.sheet.fields.map(\.widget.typed),
                "\(subject.draftName)")
            #expect(again.draft == draft, "\(subject.draftName)")
        }
    }

    @Test func `drafts have a name of their own for each form`() {
        let names = scene.subjects.map(\.draftName)
        #expect(Set(names).count == names.count)
    }

    @Test func `a draft does not move with the days`() throws {
        var form = scene.form(.create(.action, mission: scene.mission))
        form.fill(.field(.due), "demain", in: context)
        let content = try #require(form.draft?.content)
        #expect(content["due"] == .string("24/11/2026"))
    }

    @Test func `what was typed in vain is said as one leaves the field, what is missing only at the end`() {
        var form = scene.form(.create(.action, mission: scene.mission))
        form.press(.tab, in: context)
        #expect(form.sheet[.field(.text)]?.complaint == nil)
        form.fill(.field(.due), "31/06", in: context)
        form.press(.tab, in: context)
        let fault = FieldFault.day(.noSuchDay(day: 31, month: 6, year: nil))
        #expect(form.sheet[.field(.due)]?.complaint == .fault(fault))
        form.press(.ctrl("s"), in: context)
        #expect(form.sheet[.field(.text)]?.complaint == .fault(.missing))
        #expect(form.sheet.current?.name == .field(.text))
        form.write("a", in: context)
        #expect(form.sheet[.field(.text)]?.complaint == nil)
    }

    @Test func `Enter goes on and saves at the end, the arrows go round`() {
        var form = scene.form(.create(.action, mission: scene.mission))
        form.write("Relire", in: context)
        form.press(.enter, .enter, in: context)
        #expect(form.sheet.current?.name == .field(.due))
        #expect(form.press(.enter, .enter, in: context).commands?.count == 1)
        form.press(.down, in: context)
        #expect(form.sheet.current?.name == .field(.text))
        form.press(.up, in: context)
        #expect(form.sheet.current?.name == .field(.agreedIn))
    }

    @Test func `Escape closes what lies over the form before it leaves`() {
        var form = scene.form(.create(.contact, mission: scene.mission))
        form.sheet.go(to: .field(.via))
        form.press(.char("v"), in: context)
        #expect(!form.press(.escape, in: context).isLeave)
        #expect(form.press(.escape, in: context).isLeave)
    }

    @Test func `an editor gets the text and gives it back`() {
        var form = scene.form(.create(.contact, mission: scene.mission))
        form.write("Bien", in: context)
        guard case .editor("Bien") = form.handle(.ctrl("e"), context) else {
            Issue.record("no editor")
            return
        }
        form.type("Très\nbien\n")
        #expect(form.currentText == "Très\nbien")
        form.sheet.go(to: .field(.via))
        if case .editor = form.handle(.ctrl("e"), context) { Issue.record("a choice has no text") }
    }

    @Test(arguments: [
        (Refusal.duplicateNumber(3), FormField.Name.field(.n)),
        (.sharesOver100(total: 11_000), .field(.share)),
        (.tooLong(.field(.title), limit: 70, count: 80), .field(.title)), (.reasonNeeded, .reason),
        (.tooMany(.field(.criteria), limit: 30), .field(.criteria)),
    ])
    func `a refusal lands on its field`(refusal: Refusal, name: FormField.Name) {
        var form = scene.form(.edit(.checkpoint, scene.planned, mission: scene.mission))
        form.refuse(refusal, "Non.")
        #expect(form.sheet.current?.name == name)
        #expect(form.sheet.current?.complaint == .said("Non."))
    }

    @Test func `a refused day or person is found by what it is`() {
        var form = scene.form(.hold(mission: scene.mission, meeting: scene.meeting))
        form.refuse(.notFound(scene.noemie), "Qui ?")
        #expect(form.sheet.current?.name == .input(.present))
        form.refuse(.futureDay("2026-11-20"), "Futur.")
        #expect(form.sheet.current?.name == .field(.day))
        var mission = scene.form(.edit(.mission, scene.mission, mission: scene.mission))
        mission.refuse(.endBeforeStart(start: "2026-09-21", end: "2027-01-22"), "Avant.")
        #expect(mission.sheet.current?.name == .field(.end))
    }

    @Test func `a refusal about no field stands at the foot`() {
        var form = scene.form(.create(.contact, mission: scene.mission))
        form.refuse(.finalMission(.closed), "La mission est terminée.")
        var grid = Grid(width: 80, height: 24)
        form.draw(into: &grid, at: grid.bounds, context)
        #expect(grid.text.contains("✖ La mission est terminée."))
    }

    @Test func `a paste too large is refused in one sentence and nothing of the form is lost`() {
        var form = scene.form(.note(scene.mission))
        form.press("a", in: context)
        _ = form.handle(.paste(String(repeating: "x", count: 70_000)), context)
        #expect(form.currentText == "a")
        #expect(form.sheet.current?.complaint == .fault(.pasteTooLarge(size: 69, limit: 64)))
        _ = form.handle(.paste(String(repeating: "x", count: 60_000)), context)
        #expect(form.currentText.count == 60_001 && form.sheet.current?.complaint == nil)
    }

    @Test func `contested values are shown with who and when, and saving settles them`() {
        var scene = scene
        let seen = scene.folded.record.slot(.end).seen
        let one = scene.story.write(
            Event(.edited(.mission, [.end: .day("2027-02-12")]), on: scene.mission, seen: seen))
        scene.story.write(Event(.edited(.mission, [.end: .day("2027-03-01")]), on: scene.mission, seen: seen))
        let subject = FormSubject.edit(.mission, scene.mission, mission: scene.mission)
        let authors = [one: Form.Author(name: "Solange Petit", day: "2026-11-20")]
        var form = Form(subject, mission: scene.folded, context, authors: authors)
        #expect(form.isContested)
        form.sheet.go(to: .field(.end))
        var grid = Grid(width: 80, height: 30)
        form.draw(into: &grid, at: grid.bounds, scene.context(height: 30))
        #expect(grid.text.contains("○ Solange Petit, 20 nov. · 12/02/2027"))
        #expect(grid.text.contains("● autre machine, "))
        guard case .read(let whole) = form.handle(.ctrl("r"), context) else {
            Issue.record("nothing to read")
            return
        }
        #expect(whole.map(\.text).contains("12/02/2027") && whole.map(\.text).contains("01/03/2027"))
        #expect(
            form.handle(.ctrl("s"), context).commands
                == [.edit(.mission, scene.mission, [.end: .day("2027-03-01")])])
        form.press(.ctrl("o"), in: context)
        let other = form.handle(.ctrl("s"), context).commands
        #expect(other == [.edit(.mission, scene.mission, [.end: .day("2027-02-12")])])
        #expect(scene.refusal(of: other ?? []) == nil)
    }

    @Test func `a change from elsewhere shows both where both wrote, and follows elsewhere`() {
        var scene = scene
        var form = scene.form(.edit(.mission, scene.mission, mission: scene.mission))
        form.fill(.field(.title), "Relances", in: context)
        let record = scene.folded.record
        let fields: Fields = [.title: .text("Facturation"), .reference: .text("M70")]
        scene.story.write(Event(.edited(.mission, fields), on: scene.mission, seen: record.seen(fields)))
        form.refresh(mission: scene.folded, scene.context())
        #expect(form.sheet[.field(.title)]?.widget.typed == "Relances")
        #expect(form.sheet[.field(.title)]?.rivals.map(\.typed) == ["Facturation"])
        #expect(form.sheet[.field(.reference)]?.widget.typed == "M70")
        #expect(
            form.handle(.ctrl("s"), context).commands
                == [.edit(.mission, scene.mission, [.title: .text("Relances")])])
    }
}
