import Domain
import Screen

extension App {
    mutating func pressOverlay(_ key: Key, _ world: World) -> [Effect] {
        guard let overlay = overlays.popLast() else { return [] }
        switch overlay {
        case .help(var menu, let acts):
            let outcome = menu.handle(key, height: overlayRoom.height)
            overlays.append(.help(menu, acts))
            return take(outcome, world, Self.way(from: .help(menu, acts), world))
        case .palette(var palette):
            let outcome = palette.handle(key, height: overlayRoom.height, context, world)
            overlays.append(.palette(palette))
            return take(outcome, world, Self.way(from: .palette(palette), world))
        case .choice(var choice):
            let outcome = choice.menu.handle(key, height: overlayRoom.height)
            overlays.append(.choice(choice))
            return take(outcome, world, Self.way(from: .choice(choice), world))
        case .form(var form):
            notice = nil
            let outcome = form.handle(key, context)
            overlays.append(.form(form))
            return take(outcome, form)
        case .review(var review):
            let outcome = review.handle(key, context)
            overlays.append(.review(review))
            return take(outcome, review)
        case .text(let title, var text):
            let room = overlayRoom
            if text.handle(key, width: room.width, height: room.height) {
                overlays.append(.text(title: title, text))
            }
            return []
        }
    }

    /// Where the entry of a menu leads.
    private static func way(from overlay: Overlay, _ world: World) -> (inout App, Int) -> [Effect] {
        { app, index in
            switch overlay {
            case .help(_, let acts): app.run(acts[index], world)
            case .palette(let palette):
                switch palette.goals[index] {
                case .act(let act): app.run(act, world)
                case .open(let id): app.show(id, world)
                case .filter(let filter): app.recall(filter, world)
                }
            case .choice(let choice): app.follow(choice.ways[index], world)
            case .form, .review, .text: []
            }
        }
    }

    /// The entry of that number among all entries of the menu on top, however it was pointed at.
    mutating func choose(entry index: Int, _ world: World) -> [Effect] {
        guard let overlay = overlays.last, let menu = overlay.menu, menu.entries.indices.contains(index)
        else { return [] }
        let refusal = menu.entries[index].refusal
        return take(
            refusal.map { .refused(reason: $0) } ?? .chosen(index), world, Self.way(from: overlay, world))
    }

    /// Where menus and texts are drawn, inside their frame.
    var overlayRoom: Rect { overlayFrame.inset(x: 1, y: 1) }

    /// As high as what it holds, as far as the screen allows.
    var overlayFrame: Rect {
        let most = max(8, size.height - (size.height < 18 ? 2 : 4))
        let wanted =
            switch overlays.last {
            case .choice(let choice): choice.ways.count + 4 + choice.menu.told
            case .text(_, let text): text.height(width: min(84, size.width - 4), atMost: most) + 2
            default: most
            }
        return Rect(x: 0, y: 0, width: size.width, height: size.height)
            .centered(width: min(86, size.width - 2), height: min(most, max(6, wanted)))
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

    mutating func follow(_ way: Choice.Way, _ world: World) -> [Effect] {
        switch way {
        case .form(let subject):
            // Of the mission that was asked about, whatever is marked.
            openForm(subject, of: [], world)
            return []
        case .effects(let effects): return effects
        case .anew(let draft):
            overlays.removeLast()
            openDraft(draft, world, isAnew: true)
            return [.dropDraft(draft.name)]
        case .open(let id): return show(id, world)
        case .part(let id, let part):
            open(.mission(MissionPage(id, part: part)), world)
            return []
        case .filter(let way): return follow(way, world)
        case .ask(let aim, let text):
            prompt = Prompt(aim, text)
            return []
        }
    }
}
