import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Forms and answers on top of the app: what becomes of the effects.
struct FormAppTests {
    let scene = FormScene()

    func world(_ drafts: [Draft] = []) -> World {
        let mission = scene.folded
        let directory = scene.story.directory
        return World(
            answer: { query in
                switch query {
                case .mission: .mission(mission)
                case .directory: .directory(directory)
                case .missions: .missions([])
                case .missionCounts: .missionCounts([:])
                case .moments: .moments([])
                case .parts: .parts([])
                case .history: .history([])
                case .search: .search([])
                case .cadences: .cadences([:])
                case .health: .health(Health())
                case .undoable: .undoable(Undoable())
                case .workspaceFacts: .workspaceFacts(WorkspaceFacts())
                case .thresholds: .thresholds(Thresholds())
                case .templates: .templates(SavedTemplates())
                }
            }, drafts: { drafts })
    }

    func app(_ world: World) -> App {
        var app = App(
            workspace: "G3R", language: .fr, today: scene.today, me: scene.claire, width: 80, height: 24)
        app.reload(world)
        return app
    }

    @Test func `each change is a draft, and saving performs`() {
        let world = world()
        var app = app(world)
        let subject = FormSubject.create(.contact, mission: scene.mission)
        app.openForm(subject, world)
        let draft = Draft(.form(subject), [.init("note", .string("a"))])
        #expect(app.update(.key(.char("a")), world) == [.saveDraft(draft)])
        let fields: Fields = [.day: .day(scene.today), .via: .text("call"), .note: .text("a")]
        #expect(
            app.update(.key(.ctrl("s")), world) == [.perform([.logContact(fields, in: scene.mission)])])
        #expect(app.update(.performed(.done([], advice: [])), world) == [.dropDraft(subject.draftName)])
        #expect(!app.hasOverlay)
    }

    @Test func `a title far too long is refused and kept whole, on the screen and in the draft`() {
        let world = world()
        var app = app(world)
        app.openForm(.create(.mission, mission: nil), world)
        let text = String(repeating: "a", count: 10_000)
        let effects = app.update(.key(.paste(text)), world)
        guard case .saveDraft(let draft)? = effects.first else {
            Issue.record("no draft: \(effects)")
            return
        }
        #expect(draft.content["title"]?.string == text)
        _ = app.update(.key(.tab), world)
        #expect(app.view().text.contains("Trop long"), "\(app.view().text)")
    }

    @Test func `a form left is found again`() {
        let subject = FormSubject.create(.contact, mission: scene.mission)
        let draft = Draft(.form(subject), [.init("note", .string("Bien"))])
        let world = world([draft])
        var app = app(world)
        app.openForm(subject, world)
        #expect(app.view().text.contains("Bien"))
        #expect(app.update(.key(.escape), world) == [.saveDraft(draft)])
        #expect(!app.hasOverlay)
    }

    @Test func `a blank is nothing typed, and leaves no draft`() {
        let world = world()
        var app = app(world)
        app.openForm(.create(.action, mission: scene.mission), world)
        let kept = app.update(.key(.char(" ")), world)
        #expect(!kept.contains { if case .saveDraft = $0 { true } else { false } }, "\(kept)")
        let left = app.update(.key(.escape), world)
        #expect(!left.contains { if case .saveDraft = $0 { true } else { false } }, "\(left)")
        #expect(!app.hasOverlay && app.notice == nil)
    }

    @Test func `a refusal is said at its field and the form stays`() {
        let world = world()
        var app = app(world)
        app.openForm(.create(.contact, mission: scene.mission), world)
        _ = app.update(.performed(.refused(.futureDay(scene.today))), world)
        guard case .form(let form)? = app.overlays.last else {
            Issue.record("the form is gone")
            return
        }
        #expect(form.sheet.current?.name == .field(.day))
        #expect(form.sheet.current?.complaint != nil)
    }

    @Test func `an answer half given is found again`() {
        let empty = world()
        var app = app(empty)
        let checkpoint = scene.folded.checkpoint(scene.submitted)!
        app.openReview(scene.folded, checkpoint, empty)
        _ = app.update(.key(.char("*")), empty)
        guard case .saveDraft(let draft)? = app.update(.key(.escape), empty).first else {
            Issue.record("no draft")
            return
        }
        let world = world([draft])
        app.openReview(scene.folded, checkpoint, world)
        let effects = [Key.char("1"), .enter, .enter].map { app.update(.key($0), world) }
        #expect(effects.last == [.perform(scene.answer(.accepted, [.yes, .yes, .yes]))])
    }

    @Test func `what the editor gives back goes into the field`() {
        let world = world()
        var app = app(world)
        app.openForm(.create(.contact, mission: scene.mission), world)
        #expect(app.update(.key(.ctrl("e")), world) == [.edit("")])
        #expect(app.update(.edited("Long texte\n"), world).count == 1)
        #expect(app.view().text.contains("Long texte"))
    }
}
