import Domain
import Screen

extension App {
    /// What can be done here; nothing of the page while a form lies on it and takes all keys.
    var bar: Bar? {
        switch overlays.last {
        case .form?, .review?: return nil
        default: break
        }
        if let prompt { return Bar(prompt.ways.map(hint)) }
        let here = (isForSeveral ? ActID.ofSeveralMissions : page.content.mainActs).filter(isOffered)
        let ofPage = (hasSecondRow ? page.content.pageActs : []) + [.create, .filter, .undo, .palette]
        let always = ofPage.filter { isOffered($0) && !here.contains($0) }
        return Bar(here.compactMap(hint), steady: always.compactMap(hint), last: hint(.help))
    }

    /// Forty columns have room for two or three hints: others stand on the rule above them, while nothing else is
    /// said there.
    private var hasSecondRow: Bool { size.width < 60 }

    func drawSecondRow(of bar: Bar?, into grid: inout Grid, at area: Rect) {
        guard hasSecondRow, !hasOverlay, let bar else { return }
        let left = bar.leftOver(by: size.width)
        let first = (page.content.pageActs + [.create]).compactMap(hint)
        let others = Bar(left.filter(first.contains) + left.filter { !first.contains($0) })
        let room = area.split(left: 1).rest
        others.draw(into: &grid, at: room.split(left: others.width(of: room.width)).left)
    }

    /// Not what needs something selected on a list that has nothing, and no filter where there is none.
    func isOffered(_ id: ActID) -> Bool {
        if refusedActs?.acts.contains(id) ?? false { return false }
        switch id {
        case .filter: return page.content.filter != nil
        // A line that took back what is not here leads nowhere.
        case .open where focus == Focus(line: focus.line): return false
        // An alert may be of a freelance or a fund.
        case .contact: return focus.mission != nil
        case .create:
            guard let kind = page.content.creates else { return false }
            return !kind.isPartOfMission || focus.mission != nil
        default: return focus != Focus() || !id.needsSelection
        }
    }

    private func hint(_ way: (key: Key, label: Phrase)) -> Bar.Hint {
        Bar.Hint(words.name(of: way.key), words[way.label])
    }

    private func hint(_ id: ActID) -> Bar.Hint? {
        guard let act = table.act(id), let key = act.keys.first else { return nil }
        return Bar.Hint(words.name(of: key), label(of: act), tag: tag(of: id))
    }
}
