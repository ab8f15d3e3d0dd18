import Domain
package import Screen

extension MissionPage {
    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        switch key {
        case .left: if !compare(-1, context) { turn(-1, context, world) }
        case .right: if !compare(1, context) { turn(1, context, world) }
        default:
            if let mouse = key.wheel, layout(context.area).detail.contains(x: mouse.x, y: mouse.y) {
                return read(key, context)
            }
            if isReading { return read(key, context) }
            guard cursor.handle(key, count: rows.count, height: listHeight(context.area)) else {
                return false
            }
            readOn(context, world)
            inform(context)
        }
        return true
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        switch act {
        case .nextPane: turn(1, context, world)
        case .previousPane: turn(-1, context, world)
        case .readDown: scroll(.down, context)
        case .readUp: scroll(.up, context)
        default: return false
        }
        return true
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        if tag < MissionPage.rowTag {
            guard let tab = Tab(rawValue: tag) else { return }
            show(tab, context, world)
        } else {
            cursor.select(
                tag - MissionPage.rowTag, count: rows.count, height: listHeight(context.area))
            inform(context)
        }
    }

    /// Tags below are those of the tabs.
    static let rowTag = 100

    private mutating func turn(_ step: Int, _ context: Context, _ world: World) {
        let tabs = tabs
        let place = tabs.firstIndex(of: tab) ?? 0
        show(tabs[(place + step + tabs.count) % tabs.count], context, world)
    }

    /// Among candidates the arrows go from one to the next, and past the last of them to the next tab.
    private mutating func compare(_ step: Int, _ context: Context) -> Bool {
        let count = mission?.candidacies.count ?? 0
        guard tab == .choice, (0..<count).contains(candidate + step) else { return false }
        candidate += step
        compared(context)
        return true
    }

    /// Moves the text about the selected row; where the list fills the screen, shows it first.
    private mutating func scroll(_ motion: Motion, _ context: Context) {
        let panes = layout(context.area)
        if panes.isSingle, !isReading { return isReading = true }
        let before = detail
        detail.move(motion, width: panes.detail.width, height: panes.detail.height)
        if panes.isSingle, motion == .up, detail == before { isReading = false }
    }

    private mutating func read(_ key: Key, _ context: Context) -> Bool {
        let room = layout(context.area).detail
        if let motion = Motion(key), motion == .up {
            scroll(motion, context)
            return true
        }
        return detail.handle(key, width: room.width, height: room.height)
    }
}

extension Key {
    /// The wheel, wherever it turns.
    var wheel: Mouse? {
        if case .mouse(let mouse) = self, mouse.kind == .wheelUp || mouse.kind == .wheelDown {
            mouse
        } else {
            nil
        }
    }
}
