import Domain
import Screen

// A line as it was typed: a number, a letter, a name, or words to look for.
extension LinearView {
    /// Does what the line says and tells what the world should do about it; what came of it is said afterwards.
    package mutating func hear(_ line: String, _ world: World) -> [Effect] {
        let before = app.running
        let effects = app.settle(before, answer(String(line.prefix(Self.longest)), world), world)
        return effects.compactMap { effect in
            switch effect {
            case .copy(let text):
                // There is no clipboard in lines of text: who wants it finds it here.
                app.notice = nil
                asides += [words.say("À copier :", "To copy:"), text]
                return nil
            // Whoever asks by ear for a text gets what is said; a picture is for somebody who sees.
            case .write(var writing):
                guard case .page = writing.content, !writing.isPicture else { return effect }
                writing.content = .page(page(world).map { "\($0)\n" }.joined())
                return .write(writing)
            default: return effect
            }
        }
    }

    /// All that there is to say of the page in sight.
    private func page(_ world: World) -> [String] {
        var view = LinearView(app, listens: false)
        view.app.overlays = []
        view.app.notice = nil
        return view.say(world)
    }

    /// Characters of a line: what is longer is a file.
    private static let longest = 65_536

    private mutating func answer(_ line: String, _ world: World) -> [Effect] {
        switch app.overlays.last {
        case .form(let form)?: return answer(line, form, world)
        case .review(let review)?: return answer(line, review, world)
        case .help?, .palette?, .choice?: return answerMenu(line.trimmed, world)
        case .text?, nil:
            if app.filtering != nil { return narrow(line, world) }
            return app.prompt == nil ? answerPage(line.trimmed, world) : answerPrompt(line, world)
        }
    }

    mutating func answerPage(_ line: String, _ world: World) -> [Effect] {
        switch line {
        case "" where hasMore(linear), "+" where hasMore(linear):
            readOn(world)
            wish = .more
            return []
        case "", "+": wish = .item
        case "-": wish = .before
        case "l": wish = .all
        case "?": return run(.help, world)
        case "??":
            let effects = run(.help, world)
            tellsAll = true
            return effects
        default: return act(on: line, world)
        }
        return []
    }

    private mutating func act(on line: String, _ world: World) -> [Effect] {
        if let number = Int(line) { return choose(number, world) }
        list.opens = nil
        if line.hasPrefix("/"), line.count > 1 { return narrow(String(line.dropFirst()), world) }
        if line == "/", !(app.page.content.filter ?? "").isEmpty { return run(.clearFilter, world) }
        if line.hasPrefix(":"), line.count > 1 { return search(String(line.dropFirst()).trimmed, world) }
        if turn(to: line, world) { return [] }
        if let act = act(named: line) { return run(act, world) }
        if let (number, name) = numbered(line) {
            let effects = choose(number, world)
            list.opens = nil
            guard app.notice == nil, let act = act(named: name) else { return effects }
            return run(act, world)
        }
        return search(line, world)
    }

    /// `3 v`, `v 3`: the item and what to do with it.
    private func numbered(_ line: String) -> (Int, String)? {
        let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        if let number = Int(parts[0]), act(named: parts[1]) != nil { return (number, parts[1]) }
        guard let last = line.split(separator: " ").last, let number = Int(last) else { return nil }
        let name = String(line.dropLast(last.count)).trimmed
        return act(named: name) == nil ? nil : (number, name)
    }

    private mutating func narrow(_ text: String, _ world: World) -> [Effect] {
        app.filtering = nil
        guard app.page.content.filter != nil else { return run(.filter, world) }
        app.narrow(to: text.trimmed, world)
        wish = .all
        return []
    }

    /// What the line at hand is for.
    var question: String? {
        if app.filtering != nil {
            return words.say(
                "Ne garder que ce qui contient quels mots ?", "Keep only what holds which words?")
        }
        guard let prompt = app.prompt else { return nil }
        let now =
            prompt.field.text.isEmpty || prompt.field.text == "@"
            ? "" : words.say(" Maintenant : \(prompt.field.text).", " Now: \(prompt.field.text).")
        let label = words[prompt.heard]
        return words.say("\(label) ?\(now) q : laisser.", "\(label)?\(now) q: leave it.")
    }

    /// What the line is for, where a question mark asks it.
    private func help(_ prompt: Prompt) -> String {
        switch prompt.aim {
        case .file(.page):
            words.say(
                "Taper le nom d'un fichier : « .txt » garde ce qui se dit ici, « .svg » une image. Ligne vide : le nom proposé.",
                "Type the name of a file: “.txt” keeps what is said here, “.svg” a picture. Empty line: the name that stands there."
            )
        case .file:
            words.say(
                "Taper le nom d'un fichier. Ligne vide : le nom proposé.",
                "Type the name of a file. Empty line: the name that stands there.")
        case .filterName, .agreed, .decision, .remark, .answerToTake, .erasing:
            words.say("Taper une ligne ; q la laisse.", "Type a line; q leaves it.")
        }
    }

    /// An empty line takes what stands there; `q` leaves.
    private mutating func answerPrompt(_ line: String, _ world: World) -> [Effect] {
        wish = .here
        if line.trimmed == "q" { return app.pressPrompt(.escape, world) }
        if line.trimmed == "?", let prompt = app.prompt {
            asides.append(help(prompt))
            return []
        }
        if !line.trimmed.isEmpty { app.prompt?.field.text = line.trimmed }
        let asked = app.prompt
        let effects = app.pressPrompt(.enter, world)
        // What a running meeting keeps is told by no notice.
        if let asked, effects.isEmpty, app.notice == nil, !asked.field.isEmpty {
            asides.append(speech.sentence(words.labelled(words[asked.heard], asked.field.text)))
        }
        return effects
    }
}

// MARK: - Acts by letter and by name

extension LinearView {
    /// What can be typed on a line; digits are numbers of items here, and so their other keys say nothing.
    func letter(of act: Act) -> String? {
        let characters = act.keys.compactMap { key -> Character? in
            if case .char(let character) = key { character } else { nil }
        }
        guard let first = characters.first, !first.isNumber, first != " " else { return nil }
        return String(first)
    }

    private func letters(of act: Act) -> [Character] {
        guard letter(of: act) != nil else { return [] }
        return act.keys.compactMap { if case .char(let character) = $0 { character } else { nil } }
    }

    /// By its letter, by its name in the language at hand, by the name that the configuration knows it by, or by
    /// how one of these begins when nothing else begins so.
    func act(named text: String) -> ActID? {
        if text.count == 1, let character = text.first {
            let act = app.table.act(for: .char(character), on: app.mode)
            return act.flatMap { letters(of: $0).contains(character) ? $0.id : nil }
        }
        let wanted = plain(text)
        let acts = app.table.acts(on: app.mode).map { (id: $0.id, names: names(of: $0)) }
        // Opening is said to edit where it does: the act of that name goes first.
        let named = acts.first { $0.names[0] == wanted || plain($0.id.rawValue) == wanted }
        if let act = named ?? acts.first(where: { $0.names.contains(wanted) }) { return act.id }
        let beginning = acts.filter { $0.names.contains { $0.hasPrefix(wanted) } }
        return beginning.count == 1 ? beginning[0].id : nil
    }

    /// Its own name first.
    private func names(of act: Act) -> [String] { [plain(words[act.label]), plain(label(of: act))] }

    /// What the act does where one is, for those whose own name says it of several things.
    func label(of act: Act) -> String {
        let name = words[act.label]
        switch act.id {
        case .tick where app.focus.part?.kind == .checkpoint:
            return words.say("Lever la réserve", "Lift the reservation")
        case .create:
            guard let kind = app.page.content.creates.map({ words.lowered(words[$0.term.short]) }) else {
                return name
            }
            return words.labelled(name, kind)
        default: return app.label(of: act)
        }
    }

    /// As a comparison wants it: no accents, no capitals, plain spaces.
    func plain(_ text: String) -> String { fold(String(text.map { $0.isWhitespace ? " " : $0 })).trimmed }

    /// Runs it where the cursor stands; what only moves the eye is answered with what lies there.
    mutating func run(_ act: ActID, _ world: World) -> [Effect] {
        if act == .redraw { place = nil }
        // However it was asked for, the help tells first what can be done.
        if act == .help { tellsAll = false }
        let effects = app.run(act, world)
        switch act {
        case .readDown, .readUp: wish = .item
        case .mark, .markAll:
            asides.append(words.marked(app.context.marks.count))
            wish = .here
        case .today: wish = .here
        case .listView, .sort: wish = .all
        case .nextPoint, .tickPoint, .carryPoint, .takeBackNote: wish = .item
        case .home, .board, .checkpoints, .meetings, .timeline, .freelances, .alerts, .history:
            (wish, readsAnew) = (.all, true)
        default: if act.movesTheEye { wish = .here }
        }
        return effects
    }
}

extension ActID {
    /// Shows another part of what is heard whole.
    var movesTheEye: Bool {
        switch self {
        case .zoomIn, .zoomOut, .timelineEarlier, .timelineLater, .readDown, .readUp: true
        default: false
        }
    }

    /// Of no use to who hears: left out of the help, though it can be typed.
    var isForTheEye: Bool { movesTheEye || [.redraw, .suspend, .previousPane, .back].contains(self) }
}

// MARK: - Lists that share a page, things side by side

extension LinearView {
    /// Takes another of what stands side by side in hand, by its name.
    private mutating func take(side name: String, of page: LinearPage, _ world: World) -> Bool {
        let names = page.sides.map(plain)
        guard name.count > 1,
            let target = names.firstIndex(where: { side in
                side.split(separator: " ").contains { $0.hasPrefix(name) } || side == name
            })
        else { return false }
        for _ in 0..<abs(target - page.side) {
            _ = app.page.content.handle(target > page.side ? .right : .left, app.context, world)
        }
        // The rows are known; whose they are is what is new.
        asides += linear.lead.map { [speech.sentence(speech.keyed($0))] } ?? []
        wish = .here
        return true
    }

    /// `onglet budget`, `tab 3`, or just `budget`: turns to that list.
    private mutating func turn(to line: String, _ world: World) -> Bool {
        let page = linear
        if take(side: plain(line), of: page, world) { return true }
        guard !page.panes.isEmpty, let name = app.table.act(.nextPane)?.label else { return false }
        var wanted = plain(line)
        let prefix = plain(words[name]) + " "
        let isNamed = wanted.hasPrefix(prefix)
        if isNamed { wanted = String(wanted.dropFirst(prefix.count)) }
        if isNamed, wanted == "?" {
            let all = page.panes.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
            asides.append(speech.sentence(all))
            return true
        }
        let names = page.panes.map(plain)
        let number = isNamed ? Int(wanted).map { $0 - 1 } : nil
        let match = names.firstIndex { name in
            name == wanted || name.hasPrefix(isNamed ? wanted : wanted + " ") || name.hasPrefix(wanted + ",")
        }
        guard let target = number ?? match, names.indices.contains(target) else { return false }
        for _ in names where linear.pane != target {
            _ = app.page.content.perform(.nextPane, app.context, world)
        }
        if linear.pane == page.pane { wish = .all }
        // A page of all missions has that name as well.
        if missionInSight != nil, !isNamed,
            act(named: line).map({ App.places.map(\.1).contains($0) }) ?? false
        {
            asides.append(
                words.say("De cette mission seulement ; q la quitte.", "Of this mission only; q leaves it."))
        }
        return true
    }
}
