import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// The form that moves a mission asks for what one line can give, and for a reason to pass over the rest.
struct FormGateTests {
    let scene = FormScene()

    private func gate(_ code: GateCode, _ level: Gate.Level, _ lack: Lack? = .missing) -> GateFinding {
        GateFinding(
            code: code, level: level, to: .ready, passers: [.coordination], lack: lack, isOverridden: false)
    }

    /// More than a small screen has room for.
    static let lacking: [GateFinding] = {
        let tests = FormGateTests()
        return [
            tests.gate(.purpose, .warn), tests.gate(.cadence, .warn), tests.gate(.objective, .warn),
            tests.gate(.lead, .block), tests.gate(.brief, .block),
        ]
    }()

    private func form(_ gates: GateFinding...) -> Form {
        var form = scene.form(.move(scene.mission, to: .closing))
        form.stand(before: gates, scene.context())
        return form
    }

    private func names(_ form: Form) -> [FormField.Name] { form.sheet.fields.map(\.name) }

    @Test func `nothing is asked where all is met, or only good to know`() {
        let plain = names(form())
        #expect(names(form(gate(.lead, .block, nil), gate(.balance, .info))) == plain)
        #expect(!plain.contains(.input(.despite)))
    }

    @Test func `what blocks is given or not, never passed over`() {
        let form = form(gate(.lead, .block))
        #expect(names(form).first == .field(.lead))
        #expect(!names(form).contains(.input(.despite)))
        #expect(form.asked.count == 1)
    }

    @Test func `what has no room is counted by requirement, and read whole by a key`() throws {
        var form = form(
            gate(.purpose, .warn), gate(.cadence, .warn), gate(.objective, .warn), gate(.lead, .block),
            gate(.choice, .block))
        let context = scene.context()
        let count = form.asked.count
        var grid = Grid(width: 40, height: 20)
        form.draw(into: &grid, at: grid.bounds, context)
        let bullets = grid.text.split(separator: "\n").count { $0.contains("•") }
        #expect(bullets < count && grid.text.contains("… \(count - bullets) "), "\(grid.text)")
        guard case .read(let text) = form.handle(.ctrl("r"), context) else {
            Issue.record("nothing to read")
            return
        }
        #expect(text.count == count)
    }

    @Test func `no reason is asked that cannot help`() {
        let form = form(gate(.brief, .block), gate(.objective, .warn))
        #expect(!names(form).contains(.input(.despite)) && !names(form).contains(.reason))
        #expect(
            form.complaint?.contains("Cahier des charges complet · onglet Brief") == true,
            "\(form.complaint ?? "")")
    }

    @Test func `a refused move goes to what lacks, and what blocks goes first`() {
        var form = form(gate(.conflict, .block), gate(.purpose, .warn))
        let words = scene.context().words
        let both = Refusal.gates([gate(.conflict, .block), gate(.purpose, .warn)])
        form.refuse(both, words.explanation(for: both).next)
        #expect(form.sheet.current?.name == .field(.conflict))
        let passable = Refusal.gates([gate(.purpose, .warn)])
        form.refuse(passable, words.explanation(for: passable).next)
        #expect(form.sheet.current?.name == .input(.despite))
        let elsewhere = Refusal.gates([gate(.brief, .block)])
        form.refuse(elsewhere, words.explanation(for: elsewhere).next)
        #expect(form.complaint?.contains("personne ne peut passer outre") == true)
    }

    @Test func `what was refused is not said again once something else was typed`() {
        var form = form(gate(.conflict, .block))
        form.refuse(.gates([gate(.conflict, .block)]), "no")
        #expect(form.sheet[.field(.conflict)]?.complaint == .said("no"))
        form.fill(.field(.conflictDecision), "x", in: scene.context())
        #expect(form.sheet[.field(.conflict)]?.complaint == nil)
    }

    @Test(arguments: Language.allCases)
    func `only a shell speaks of its options`(language: Language) {
        let words = Words(language)
        let refusal = Refusal.gates([gate(.purpose, .warn)])
        #expect(!words.explanation(for: refusal).text.contains("--despite"))
        #expect(words.explanationInShell(for: refusal).text.contains("--despite"))
        #expect(!words.explanationInShell(for: .gates([gate(.brief, .block)])).text.contains("--despite"))
    }

    @Test func `a reason to pass over stands in the place of the reason of the move`() {
        let form = form(gate(.objective, .warn))
        #expect(names(form).contains(.input(.despite)))
        #expect(!names(form).contains(.reason))
    }

    @Test func `what was given comes before the move, in the same line`() throws {
        var form = form(gate(.purpose, .warn), gate(.cadence, .warn), gate(.objective, .warn))
        let context = scene.context()
        form.fill(.field(.purposeLink), "Insertion", in: context)
        form.fill(.field(.cadenceDays), "21", in: context)
        form.fill(.input(.despite), "un motif assez long", in: context)
        #expect(
            form.handle(.ctrl("s"), context).commands == [
                .editMission(scene.mission, [.purposeLink: .text("Insertion")]),
                .setFrame([.cadenceDays: .number(21)], in: scene.mission),
                .moveMission(
                    scene.mission, to: .closing, day: context.today, despite: Despite("un motif assez long")),
            ])
    }

    @Test func `somebody is chosen with a reason, or not at all`() {
        var form = form(gate(.choice, .block))
        let context = scene.context()
        let bare = form.handle(.ctrl("s"), context).commands ?? []
        #expect(bare.count == 1)
        form = self.form(gate(.choice, .block))
        form.sheet.go(to: .choiceReason)
        form.write("connaît le terrain", in: context)
        let freelance = form.value(.freelance).id
        let commands = form.handle(.ctrl("s"), context).commands ?? []
        #expect(freelance != nil)
        #expect(
            commands.first
                == freelance.map {
                    .select(
                        freelance: $0, in: scene.mission, day: context.today, reason: "connaît le terrain")
                })
    }
}
