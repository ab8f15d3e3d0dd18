import Domain
import Screen

/// What the left button was pressed on, until it is released.
struct HeldCard {
    let tag: Int
    /// It was selected before: this is the second click, which opens.
    let isSecond: Bool
    /// Of the board.
    var card: EntityID?
}

// The mouse does what keys do: click selects, a second click opens, the wheel scrolls, a card is dragged.
extension App {
    mutating func click(_ mouse: Mouse, _ world: World) -> [Effect] {
        switch mouse.kind {
        case .wheelUp, .wheelDown:
            if hasOverlay { return pressOverlay(.mouse(mouse), world) }
            _ = page.content.handle(.mouse(mouse), context, world)
        case .press where mouse.button == .left: return press(mouse, world)
        case .drag: drag(mouse)
        case .release: return release(mouse, world)
        default: break
        }
        return []
    }

    private mutating func press(_ mouse: Mouse, _ world: World) -> [Effect] {
        held = nil
        guard let tag = view().tag(atX: mouse.x, y: mouse.y) else { return [] }
        if tag >= App.menuTag { return choose(tag - App.menuTag, world) }
        if tag >= App.firstTag {
            let number = tag - App.firstTag
            return table.acts.indices.contains(number) ? run(table.acts[number].id, world) : []
        }
        if case .form(var form)? = overlays.last {
            form.click(tag)
            overlays[overlays.count - 1] = .form(form)
        } else if !hasOverlay {
            let before = focus
            page.content.click(tag, context, world)
            var pressed = HeldCard(tag: tag, isSecond: before == focus && focus != Focus())
            if case .board(let board) = page, board.isCard(tag) { pressed.card = focus.mission }
            held = pressed
        }
        return []
    }

    /// An entry is selected, and chosen when it was selected already.
    private mutating func choose(_ match: Int, _ world: World) -> [Effect] {
        guard let overlay = overlays.popLast() else { return [] }
        let height = overlayRoom.height
        var isSecond = false
        func select(_ menu: inout Menu) {
            isSecond = menu.cursor.selected(count: menu.matches.count) == match
            menu.select(match: match, height: height)
        }
        switch overlay {
        case .help(var menu, let acts):
            select(&menu)
            overlays.append(.help(menu, acts))
        case .palette(var palette):
            select(&palette.menu)
            overlays.append(.palette(palette))
        case .choice(var choice):
            select(&choice.menu)
            overlays.append(.choice(choice))
        default: overlays.append(overlay)
        }
        return isSecond ? pressOverlay(.enter, world) : []
    }

    /// The column below the mouse shows that it would take the card.
    private mutating func drag(_ mouse: Mouse) {
        guard held?.card != nil, case .board(var board) = page else { return }
        board.target = view().tag(atX: mouse.x, y: mouse.y).flatMap(board.column)
        page = .board(board)
    }

    private mutating func release(_ mouse: Mouse, _ world: World) -> [Effect] {
        guard let held else { return [] }
        self.held = nil
        if case .board(var board) = page {
            board.target = nil
            page = .board(board)
        }
        if hasOverlay { return [] }
        let tag = view().tag(atX: mouse.x, y: mouse.y)
        if case .board(let board) = page, let id = held.card, let column = tag.flatMap(board.column),
            column != board.current
        {
            return drop(id, on: board.columns[column].state, world)
        }
        return tag == held.tag && held.isSecond ? run(.open, world) : []
    }

    /// Like `m` and that state: at once where nothing is asked, else through the form that asks it.
    private mutating func drop(_ id: EntityID, on state: MissionState, _ world: World) -> [Effect] {
        guard let mission = world.mission(id) else { return [] }
        guard MissionMove(from: mission.state, to: state) != nil else {
            let (from, to) = (words[mission.state], words[state])
            notice = Notice(
                words.say(
                    "De « \(from) » on ne passe pas à « \(to) » ; m montre où l'on peut aller.",
                    "“\(from)” does not lead to “\(to)”; m shows where one can go."), .refusal)
            return []
        }
        return move(mission, to: state, world)
    }
}
