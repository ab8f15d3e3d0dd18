import Domain
import Screen

extension App {
    /// What can be done here; nothing of the page while a form lies on it and takes all keys.
    var bar: Bar? {
        switch overlays.last {
        case .form?, .review?: return nil
        default: break
        }
        let here = (isForSeveral ? ActID.ofSeveralMissions : page.content.mainActs).filter(isOffered)
        let always = [ActID.create, .filter, .undo, .palette].filter { isOffered($0) && !here.contains($0) }
        return Bar(here.compactMap(hint), steady: always.compactMap(hint), last: hint(.help))
    }

    /// Not what needs something selected on a list that has nothing, and no filter where there is none.
    func isOffered(_ id: ActID) -> Bool {
        if refusedActs?.acts.contains(id) ?? false { return false }
        switch id {
        case .filter: return page.content.filter != nil
        // An alert may be of a freelance or a fund.
        case .contact: return focus.mission != nil
        case .create:
            guard let kind = page.content.creates else { return false }
            return !kind.isPartOfMission || focus.mission != nil
        default: return focus != Focus() || !id.needsSelection
        }
    }

    private func hint(_ id: ActID) -> Bar.Hint? {
        guard let act = table.act(id), let key = act.keys.first else { return nil }
        return Bar.Hint(words.name(of: key), label(of: act), tag: tag(of: id))
    }
}
