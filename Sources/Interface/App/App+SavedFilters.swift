import Domain
import Screen

/// What can be done with saved filters: one entry of the list that `f` opens.
package enum FilterWay: Equatable {
    case use(SavedFilter)
    /// Keep the words in use under a name.
    case name
    case drop
    case dropping(SavedFilter)
}

extension App {
    /// `f`: those kept, then what can be done with the words in use.
    mutating func openFilters() {
        var ways = savedFilters.map { filter in
            (Menu.Entry(filter.name, detail: "/ \(filter.words)"), Choice.Way.filter(.use(filter)))
        }
        if let words = filterInUse {
            let keep = self.words.say(
                "Garder « \(words) » sous un nom", "Keep “\(words)” under a name")
            ways.append((Menu.Entry(keep), .filter(.name)))
        }
        if !savedFilters.isEmpty {
            ways.append((Menu.Entry(words.say("Retirer un filtre", "Remove a filter")), .filter(.drop)))
        }
        overlays.append(.choice(Choice(words.say("Filtres gardés", "Saved filters"), ways)))
    }

    /// The words by which the list is narrowed now.
    var filterInUse: String? {
        guard let words = page.content.filter, !words.isEmpty else { return nil }
        return words
    }

    mutating func follow(_ way: FilterWay, _ world: World) -> [Effect] {
        switch way {
        case .use(let filter): use(filter, world)
        case .name: prompt = Prompt(.filterName)
        case .drop:
            let ways = savedFilters.map { (Menu.Entry($0.name), Choice.Way.filter(.dropping($0))) }
            overlays.append(.choice(Choice(words.say("Retirer un filtre", "Remove a filter"), ways)))
        case .dropping(let filter):
            savedFilters.removeAll { $0.name == filter.name }
            notice = Notice(
                words.say("Filtre « \(filter.name) » retiré.", "Filter “\(filter.name)” removed."), .good)
            return [.remember(.filters(savedFilters))]
        }
        return []
    }

    /// Here where there is something to filter, else where it was kept.
    mutating func use(_ filter: SavedFilter, _ world: World) {
        if !ActTable.withFilters.contains(mode), let place = ActID(rawValue: filter.page.rawValue) {
            _ = run(place, world)
        }
        narrow(to: filter.words, world)
    }

    mutating func recall(_ filter: SavedFilter, _ world: World) -> [Effect] {
        use(filter, world)
        return []
    }

    /// The same name again replaces what it stood for.
    mutating func keepFilter(named typed: String) -> [Effect] {
        let name = SavedFilter.name(from: typed)
        guard !name.isEmpty, let inUse = filterInUse else { return [] }
        savedFilters.removeAll { fold($0.name) == fold(name) }
        savedFilters.append(SavedFilter(name, on: mode, inUse))
        savedFilters.sort { fold($0.name) < fold($1.name) }
        notice = Notice(
            words.say(
                "Filtre « \(name) » gardé ; f le rappelle.", "Filter “\(name)” kept; f brings it back."),
            .good)
        return [.remember(.filters(savedFilters))]
    }

    /// How the status line names the words in use: `/ relance` or `/ relance (À rappeler)`.
    var filterText: String? {
        guard let words = filterInUse else { return nil }
        let name = savedFilters.first { $0.words == words }?.name
        return name.map { "/ \(words) (\($0))" } ?? "/ \(words)"
    }
}
