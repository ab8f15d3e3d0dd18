import Domain
import Screen

extension App {
    mutating func pressOverlay(_ key: Key, _ world: World) -> [Effect] {
        guard let overlay = overlays.popLast() else { return [] }
        switch overlay {
        case .help(var menu, let acts):
            let outcome = menu.handle(key, height: overlayRoom.height)
            overlays.append(.help(menu, acts))
            return take(outcome, world) { app, index in app.run(acts[index], world) }
        case .palette(var palette):
            let outcome = palette.handle(key, height: overlayRoom.height, context, world)
            overlays.append(.palette(palette))
            return take(outcome, world) { app, index in
                switch palette.goals[index] {
                case .act(let act): return app.run(act, world)
                case .open(let id): return app.show(id, world)
                }
            }
        case .choice(var choice):
            let outcome = choice.menu.handle(key, height: overlayRoom.height)
            overlays.append(.choice(choice))
            return take(outcome, world) { app, index in app.follow(choice.ways[index], world) }
        case .form(var form):
            let outcome = form.handle(key, context)
            overlays.append(.form(form))
            return take(outcome, form)
        case .review(var review):
            let outcome = review.handle(key, context)
            overlays.append(.review(review))
            return take(outcome)
        case .text(let title, var text):
            let room = overlayRoom
            if text.handle(key, width: room.width, height: room.height) {
                overlays.append(.text(title: title, text))
            }
            return []
        }
    }

    /// Where menus and texts are drawn, inside their frame.
    var overlayRoom: Rect { overlayFrame.inset(x: 1, y: 1) }

    var overlayFrame: Rect {
        Rect(x: 0, y: 0, width: size.width, height: size.height)
            .centered(width: min(86, size.width - 2), height: max(8, size.height - 4))
    }

    private mutating func take(
        _ outcome: Menu.Outcome, _ world: World, _ chosen: (inout App, Int) -> [Effect]
    ) -> [Effect] {
        switch outcome {
        case .chosen(let index):
            overlays.removeLast()
            return chosen(&self, index)
        case .refused(let reason):
            notice = Notice(reason, .refusal)
            return []
        case .cancelled:
            overlays.removeLast()
            return []
        case .ignored, .changed: return []
        }
    }

    private mutating func take(_ outcome: Form.Outcome, _ form: Form) -> [Effect] {
        switch outcome {
        case .save(let commands): return [.perform(commands)]
        case .leave:
            overlays.removeLast()
            guard let draft = form.draft else { return [.dropDraft(form.subject.draftName)] }
            notice = Notice(words.say("Brouillon gardé.", "Draft kept."))
            return [.saveDraft(draft)]
        case .editor(let text): return [.edit(text)]
        case .changed: return form.draft.map { [.saveDraft($0)] } ?? []
        case .ignored: return []
        }
    }

    private mutating func take(_ outcome: Review.Outcome) -> [Effect] {
        switch outcome {
        case .perform(let commands): return [.perform(commands)]
        case .refused(let sentence):
            notice = Notice(sentence, .refusal)
            return []
        case .leave:
            overlays.removeLast()
            return []
        case .changed:
            notice = nil
            return []
        }
    }

    mutating func follow(_ way: Choice.Way, _ world: World) -> [Effect] {
        switch way {
        case .form(let subject):
            openForm(subject, world)
            return []
        case .perform(let commands): return [.perform(commands)]
        case .open(let id): return show(id, world)
        }
    }

    /// A form, with what was typed last time it was left.
    mutating func openForm(_ subject: FormSubject, _ world: World) {
        var form = Form(subject, mission: subject.mission.flatMap(world.mission), context)
        if let draft = world.drafts().first(where: { $0.name == subject.draftName }) {
            form.restore(draft)
            notice = Notice(words.say("Brouillon retrouvé.", "Draft found again."))
        }
        overlays.append(.form(form))
    }

    mutating func typeEdited(_ text: String) -> [Effect] {
        guard case .form(var form)? = overlays.popLast() else { return [] }
        form.type(text)
        overlays.append(.form(form))
        return form.draft.map { [.saveDraft($0)] } ?? []
    }
}
