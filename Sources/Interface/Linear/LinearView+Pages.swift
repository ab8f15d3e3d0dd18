import Domain
import Screen

// A page: what it is, its items by number, what there is to read, what can be done.
extension LinearView {
    /// Items said at once.
    static let most = 20
    private var most: Int { listens ? Self.most : .max }

    mutating func tellPage(after before: Place?, _ world: World) -> [String] {
        let page = linear
        lists = lists.filter { $0.key <= app.pages.count }
        switch wish {
        case .all where list.place == place && place != before && !readsAnew:
            return isPage(before) ? tellAgain(page, world) : tellBack(page, world)
        case .all: return tellAll(page, isNew: !isSamePage(before), world)
        case .item: return tellItem(page) + offers(page, world, always: list.opens == nil)
        case .here, .help, .fields: return tellHere(page) + offers(page, world, always: true)
        case .more: return tellMore(page)
        case .before: return tellBefore(page)
        case .nothing: return page.current == list.read ? [] : tellHere(page)
        }
    }

    private func isSamePage(_ before: Place?) -> Bool {
        guard case .pane(let depth, let name, let mission, _, let filter)? = before,
            case .pane(let ownDepth, let ownName, let ownMission, _, let ownFilter)? = place
        else { return false }
        let isSameName = name == ownName || mission != nil
        return depth == ownDepth && isSameName && mission == ownMission
            && filter.suffix(2) == ownFilter.suffix(2)
    }

    // MARK: All

    private mutating func tellAll(_ page: LinearPage, isNew: Bool, _ world: World) -> [String] {
        list = SaidList(place: place, read: page.current)
        var said = isNew ? heading(page) : []
        if let pane = pane(page) { said.append(pane) }
        if let filter = app.page.content.filter, !filter.isEmpty, !page.items.isEmpty {
            said.append(
                words.say(
                    "Seulement « \(filter) » ; barre oblique seule montre tout.",
                    "Only “\(filter)”; slash alone shows all."))
        }
        if let lead = page.lead { said.append(speech.sentence(speech.keyed(lead))) }
        guard !page.items.isEmpty else {
            return said + [nothing(page)] + page.closing.map(speech.sentence)
                + offers(page, world, always: true)
        }
        let current = page.items.firstIndex { $0.key == page.current } ?? 0
        said += tell(page, from: current < most ? 0 : current)
        if !hasMore(page) { said += page.closing.map(speech.sentence) }
        return said + offers(page, world, always: true)
    }

    private func isPage(_ place: Place?) -> Bool { if case .pane? = place { true } else { false } }

    /// Back on a page from another: its name, and what was in hand there.
    private mutating func tellAgain(_ page: LinearPage, _ world: World) -> [String] {
        let again = page.items.isEmpty ? [] : [words.say("l relit la liste.", "l reads the list again.")]
        return [name(of: page)] + again + tellHere(page) + offers(page, world, always: true)
    }

    /// Back on a page from what lay on it: what is in hand, if that is something else now.
    private mutating func tellBack(_ page: LinearPage, _ world: World) -> [String] {
        guard page.current != list.read else {
            return hasSaid ? [] : [name(of: page)] + offers(page, world, always: true)
        }
        return tellHere(page) + offers(page, world)
    }

    private func name(of page: LinearPage) -> String {
        page.opening.first ?? speech.sentence(placeName)
    }

    private var placeName: String {
        ActID(rawValue: app.mode.rawValue).flatMap(app.table.act).map { words[$0.label] } ?? ""
    }

    /// The place and the day at home, a mission's own lines, else the name of the place.
    private func heading(_ page: LinearPage) -> [String] {
        guard page.opening.isEmpty else { return page.opening }
        guard app.mode == .home else { return [speech.sentence(placeName)] }
        let day = words.date(app.context.today, .weekday)
        let isShown =
            app.isThrownAway
            ? [words.say("Démonstration : rien n'en sera gardé.", "Demonstration: none of it is kept.")] : []
        return isShown + [speech.sentence(speech.list([placeName, day, app.workspace, status]))]
    }

    /// What the screens show at the right of their lowest line.
    private var status: String? { app.healthText.isEmpty ? nil : app.healthText }

    /// Nothing yet, all done, or filtered out: then what shows it all again.
    private func nothing(_ page: LinearPage) -> String {
        guard let filter = app.page.content.filter, !filter.isEmpty else {
            return speech.sentence(speech.keyed(page.empty))
        }
        return words.say(
            "Rien ne contient « \(filter) » ; barre oblique seule montre tout.",
            "Nothing holds “\(filter)”; slash alone shows all.")
    }

    private func pane(_ page: LinearPage) -> String? {
        guard page.panes.indices.contains(page.pane) else { return nil }
        let (name, place, count) = (page.panes[page.pane], page.pane + 1, page.panes.count)
        return words.say("Onglet \(place) sur \(count), \(name).", "Tab \(place) of \(count), \(name).")
    }

    // MARK: Items

    /// So many items with the headings among them, and how many are left.
    private mutating func tell(_ page: LinearPage, from first: Int) -> [String] {
        var said: [String] = []
        var place = 0
        let last = first + min(most, page.items.count - first)
        for part in page.parts {
            let items = part.items.prefix(max(0, last - place)).dropFirst(max(0, first - place))
            if let heading = part.heading, !items.isEmpty { said.append(speech.sentence(heading)) }
            for item in items { said.append(tell(item)) }
            place += part.items.count
        }
        list.span = (page.items[first].key, page.items[last - 1].key)
        return said + rest(page, first: first, last: last)
    }

    private mutating func tell(_ item: LinearPage.Item) -> String {
        "\(list.numbers.number(item.key)). \(speech.sentence(item.text))"
    }

    private func rest(_ page: LinearPage, first: Int, last: Int) -> [String] {
        let count = "\(page.items.count)\(page.isCut ? "+" : "")"
        let isWhole = first == 0 && last == page.items.count && !page.isCut
        guard !isWhole else { return [] }
        // Numbers are given as things are said: where the list began in its midst they are not its places.
        let isFromTheTop = list.numbers[first + 1] == page.items[first].key
        var said =
            isFromTheTop
            ? words.say("\(first + 1) à \(last) sur \(count)", "\(first + 1) to \(last) of \(count)")
            : words.say("\(last - first) sur \(count)", "\(last - first) of \(count)")
        if hasMore(page) { said += words.say(", ligne vide : la suite", ", empty line: more") }
        if first > 0 {
            said += words.say(", moins : les \(first) qui précèdent", ", minus: the \(first) before")
        }
        return [said + "."]
    }

    /// Something of the list has not been said yet.
    func hasMore(_ page: LinearPage) -> Bool {
        guard let span = list.span, let last = page.items.firstIndex(where: { $0.key == span.last }) else {
            return false
        }
        return last + 1 < page.items.count || page.isCut && list.canReadOn
    }

    private mutating func tellMore(_ page: LinearPage) -> [String] {
        guard let span = list.span, let last = page.items.firstIndex(where: { $0.key == span.last }) else {
            return []
        }
        guard last + 1 < page.items.count else {
            list.canReadOn = false
            return [words.say("C'est tout.", "That is all.")]
        }
        let said = tell(page, from: last + 1)
        return hasMore(linear) ? said : said + page.closing.map(speech.sentence)
    }

    private mutating func tellBefore(_ page: LinearPage) -> [String] {
        guard let span = list.span, let first = page.items.firstIndex(where: { $0.key == span.first }),
            first > 0
        else {
            return [words.say("Rien avant.", "Nothing before.")]
        }
        return tell(page, from: max(0, first - Self.most))
    }

    // MARK: One item

    /// The item in hand, with all there is to read about it.
    private mutating func tellItem(_ page: LinearPage) -> [String] {
        // What there is to read begins with the name that was just said.
        let name = page.items.first { $0.key == page.current }.map { plain($0.text) } ?? ""
        let isRepeated = page.detail.first.map { name.hasPrefix(plain(String($0.dropLast()))) } ?? false
        defer { list.hasSaidWhole = true }
        return tellHere(page) + (isRepeated ? page.detail.dropFirst() : page.detail[...])
            + (list.hasSaidWhole ? [] : page.whole)
    }

    private mutating func tellHere(_ page: LinearPage) -> [String] {
        guard let item = page.items.first(where: { $0.key == page.current }) else {
            return [page.items.isEmpty ? nothing(page) : ""]
        }
        list.read = item.key
        return [tell(item)]
    }

    // MARK: What can be done

    /// The few acts that matter here, unless they are those that were said last.
    mutating func offers(_ page: LinearPage, _ world: World, always: Bool = false) -> [String] {
        guard listens else { return [] }
        let making: [ActID] = page.items.isEmpty ? [.create] : []
        let acts = (app.page.content.mainActs.filter { !making.contains($0) } + making)
            .filter { !$0.movesTheEye && app.isOffered($0) && app.refusal(of: $0, world) == nil }
        guard always || acts != list.offered else { return [] }
        list.offered = acts
        let number = page.current.flatMap { key in
            page.items.contains { $0.key == key } ? list.numbers.number(key) : nil
        }
        let named =
            acts.compactMap { name(of: $0, at: number) } + [
                words.say("point d'interrogation pour tout", "question mark for all")
            ]
        let told = named.joined(separator: ", ")
        guard let number else { return [words.say("Ici : \(told).", "Here: \(told).")] + pageManner() }
        return [words.say("Au \(number) : \(told).", "At \(number): \(told).")] + pageManner()
    }

    /// How pages are used, told once.
    private mutating func pageManner() -> [String] {
        guard explains(.pages) else { return [] }
        return [
            words.say(
                "Un numéro choisit, une lettre agit, un mot cherche, une ligne vide continue ou relit, l relit la liste, q ferme.",
                "A number chooses, a letter acts, a word searches, an empty line goes on or repeats, l reads the list again, q closes."
            )
        ]
    }

    /// `v valider`; of an act whose key cannot be typed on a line, its name.
    private func name(of id: ActID, at number: Int?) -> String? {
        guard let act = app.table.act(id) else { return nil }
        let label = words.lowered(label(of: act))
        if id == .open { return number.map { "\($0) \(label)" } ?? label }
        // A capital sounds as a small letter, which does something else: the name says it alone.
        let letter = self.letter(of: act).flatMap { $0 == $0.lowercased() ? words.typed($0) : nil }
        return [letter, label].compactMap { $0 }.joined(separator: " ")
    }
}

extension LinearView {
    /// The item so numbered comes into hand; said again, it opens.
    mutating func choose(_ number: Int, _ world: World) -> [Effect] {
        let page = linear
        guard let key = list.numbers[number] else {
            let last = list.numbers.keys.count
            app.notice = Notice(
                last == 0
                    ? words.say("il n'y a pas de \(number) ici.", "there is no \(number) here.")
                    : words.say(
                        "il n'y a pas de \(number) ici, mais 1 à \(last).",
                        "there is no \(number) here, but 1 to \(last)."), .refusal)
            return []
        }
        guard let item = page.items.first(where: { $0.key == key }) else {
            app.notice = Notice(
                words.say("le \(number) n'est plus là.", "\(number) is no longer here."), .refusal)
            return []
        }
        if key == page.current, list.opens == key { return run(.open, world) }
        app.page.content.click(item.tag, app.context, world)
        list.opens = key
        wish = .item
        return []
    }

    /// Reads what comes after the last item said, where the page has only read so far.
    mutating func readOn(_ world: World) {
        let page = linear
        guard let span = list.span, let place = page.items.firstIndex(where: { $0.key == span.last }) else {
            return
        }
        var end = 0
        let part = page.parts.first { part in
            end += part.items.count
            return place == end - 1
        }
        guard let part, part.isCut else { return }
        let current = page.items.first { $0.key == page.current }
        app.page.content.click(page.items[place].tag, app.context, world)
        _ = app.page.content.handle(.down, app.context, world)
        if let current { app.page.content.click(current.tag, app.context, world) }
        list.canReadOn = linear.items.count > page.items.count
    }
}
