import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

struct FormPrefillTests {
    let scene = FormScene()

    @Test(arguments: Language.allCases)
    func `every form as it opens can be saved, or names what is missing, or has nothing to say`(
        language: Language
    ) {
        let context = scene.context(language)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            switch form.handle(.ctrl("s"), context) {
            case .save(let commands):
                let refusal = scene.refusal(of: commands)
                switch refusal {
                case nil, .needsRole?, .gates?: break
                case let refusal?: Issue.record("\(subject.draftName): \(refusal)")
                }
            case .leave: #expect(!form.sheet.isChanged, "\(subject.draftName)")
            default: #expect(form.sheet.current?.complaint != nil, "\(subject.draftName)")
            }
        }
    }

    @Test func `a contact is logged by one key`() {
        var form = scene.form(.create(.contact, mission: scene.mission))
        let commands = form.handle(.ctrl("s"), scene.context()).commands
        let fields: Fields = [.day: .day("2026-11-23"), .via: .text("call")]
        #expect(commands == [.logContact(fields, in: scene.mission)])
    }

    @Test func `who begins a mission leads it, in doubt as well`() {
        var context = scene.context()
        context.me = scene.claire
        for subject in [FormSubject.create(.mission, mission: nil), .takeOver, .hesitate(.culture)] {
            let lead = scene.form(subject, context).sheet[.field(.lead)]?.value
            #expect(lead == .id(scene.claire), "\(subject.draftName)")
        }
    }

    @Test func `a flag that the workspace has set is what the form says once it is emptied, and no is no`()
        throws
    {
        var context = scene.context()
        context.thresholds = Thresholds { $0 == Setting.reviewTacit.rawValue ? .bool(true) : nil }
        var form = scene.form(.create(.engagement, mission: scene.mission), context)
        form.sheet.go(to: .field(.tacitAcceptance))
        #expect(form.sheet.current?.value == .flag(true))
        form.press(.backspace, in: context)
        var grid = Grid(width: 80, height: 30)
        form.draw(into: &grid, at: grid.bounds, context)
        #expect(grid.text.contains("oui (par défaut)"), "\(grid.text)")
        form.press("n", in: context)
        #expect(form.sheet[.field(.tacitAcceptance)]?.value == .flag(false))
    }

    @Test func `an action noted after a meeting was agreed there, and long after nowhere`() throws {
        var scene = FormScene()
        func agreedIn() -> Domain.Value? {
            scene.form(.create(.action, mission: scene.mission)).sheet[.field(.agreedIn)]?.value
        }
        #expect(agreedIn() == nil)
        scene.write(
            .meetingHeld(Holding(day: "2026-11-20", present: [scene.claire])), on: scene.meeting)
        #expect(agreedIn() == .id(scene.meeting))
    }

    @Test func `what is typed first in a new meeting is its title`() {
        let context = scene.context()
        var form = scene.form(.create(.meeting, mission: scene.mission))
        form.write("Bilan", in: context)
        #expect(form.sheet[.field(.title)]?.value == .text("Bilan"))
    }

    @Test func `what is typed first in a contact is its note`() {
        let context = scene.context()
        var form = scene.form(.create(.contact, mission: scene.mission))
        form.write("Tout va bien", in: context)
        let fields: Fields = [.day: .day("2026-11-23"), .via: .text("call"), .note: .text("Tout va bien")]
        #expect(form.handle(.ctrl("s"), context).commands == [.logContact(fields, in: scene.mission)])
    }

    /// What stands in the fields of new things, as text.
    @Test(arguments: [
        (Entity.Kind.action, Field.due, "30/11/2026"), (.meeting, .kind, "followUp"),
        // Last contact on 12 November, every 14 days: the 26th.
        (.meeting, .day, "26/11/2026"), (.meeting, .duration, "45"), (.checkpoint, .n, "5"),
        (.checkpoint, .due, "14/12/2026"), (.invoice, .amount, "1820"), (.invoice, .issued, "23/11/2026"),
        (.invoice, .due, "23/12/2026"), (.mission, .cadenceDays, ""), (.engagement, .start, "21/09/2026"),
    ])
    func `new things begin with what is known`(kind: Entity.Kind, field: Field, text: String) {
        let form = scene.form(.create(kind, mission: scene.mission))
        #expect(form.sheet[.field(field)]?.widget.typed == text)
    }

    @Test func `people are filled in where there is no doubt`() {
        func id(_ kind: Entity.Kind, _ field: Field) -> String? {
            scene.form(.create(kind, mission: scene.mission)).sheet[.field(field)]?.widget.typed
        }
        #expect(id(.mission, .organisation) == scene.organisation.description)
        #expect(id(.mission, .lead) == scene.claire.description)
        #expect(id(.action, .owner) == scene.claire.description)
        #expect(id(.invoice, .checkpoint) == scene.submitted.description)
        #expect(id(.meeting, .participants) == "\(scene.claire) \(scene.noemie)")
    }

    @Test func `the amount follows the checkpoint until a person types one`() {
        let context = scene.context()
        var form = scene.form(.create(.invoice, mission: scene.mission))
        form.sheet.go(to: .field(.checkpoint))
        form.press(.right, in: context)
        #expect(form.sheet[.field(.amount)]?.widget.typed == "1300")
        form.fill(.field(.amount), "1000", in: context)
        form.sheet.go(to: .field(.checkpoint))
        form.press(.left, in: context)
        #expect(form.sheet[.field(.amount)]?.widget.typed == "1000")
    }

    @Test func `the day to pay follows the day of issue`() {
        let context = scene.context()
        var form = scene.form(.create(.invoice, mission: scene.mission))
        form.fill(.field(.issued), "20/11", in: context)
        #expect(form.sheet[.field(.due)]?.widget.typed == "20/12/2026")
    }

    @Test func `a delivery is of the earliest checkpoint that awaits one, unless another is asked`() {
        let form = scene.form(.deliver(mission: scene.mission, checkpoint: nil))
        #expect(form.sheet[.field(.checkpoint)]?.widget.typed == scene.planned.description)
        #expect(form.sheet.current?.name == .input(.delivery))
        let answered = scene.form(.deliver(mission: scene.mission, checkpoint: scene.accepted))
        #expect(answered.sheet[.field(.checkpoint)]?.widget.typed == scene.planned.description)
    }

    @Test func `a meeting was held when it was planned, by those who were invited`() {
        var form = scene.form(.hold(mission: scene.mission, meeting: scene.meeting))
        let holding = Holding(day: "2026-11-20", present: [scene.claire, scene.noemie], duration: 45)
        let command = Command.hold(meeting: scene.meeting, in: scene.mission, holding)
        #expect(form.handle(.ctrl("s"), scene.context()).commands == [command])
    }

    @Test func `minutes are shared with those who were there`() {
        var form = scene.form(.share(mission: scene.mission, meeting: scene.minuted))
        let people = ["Claire Moreau", "Noémie Garnier", "Maud"]
        let command = Command.shareMinutes(
            of: scene.minuted, in: scene.mission, day: scene.today, with: people)
        #expect(form.handle(.ctrl("s"), scene.context()).commands == [command])
    }

    @Test func `the cursor begins where something is missing`() {
        func first(_ subject: FormSubject) -> FormField.Name? { scene.form(subject).sheet.current?.name }
        #expect(first(.create(.action, mission: scene.mission)) == .field(.text))
        #expect(first(.create(.checkpoint, mission: scene.mission)) == .field(.title))
        #expect(first(.create(.engagement, mission: scene.mission)) == .field(.paper))
        #expect(first(.frame(scene.mission)) == .field(.cadenceDays))
    }
}
