import Domain
import Screen

// What lies over a page and is chosen from: the acts, what was found, a few ways on.
extension LinearView {
    mutating func tellMenu() -> [String] {
        guard let overlay = app.overlays.last, let menu = overlay.menu, wish != .nothing else { return [] }
        let entries = order(of: overlay)
        let said: [String]
        if wish == .more {
            said = tell(entries, of: menu, from: told)
        } else {
            told = 0
            self.entries = SaidNumbers()
            said = [title(of: overlay, count: entries.count)] + tell(entries, of: menu, from: 0)
        }
        return told < entries.count ? said : said + leftOut(overlay)
    }

    /// What is possible comes before what is not.
    private func order(of overlay: Overlay) -> [Int] {
        guard let menu = overlay.menu else { return [] }
        if case .palette = overlay, menu.query.isEmpty { return [] }
        let possible = menu.matches.filter { menu.entries[$0].refusal == nil }
        guard case .help(_, let acts) = overlay else {
            return possible + menu.matches.filter { menu.entries[$0].refusal != nil }
        }
        let forEars = possible.filter { !acts[$0].isForTheEye }
        return tellsAll ? forEars + menu.matches.filter { menu.entries[$0].refusal != nil } : forEars
    }

    /// How many acts the help left out, and how to hear them.
    private func leftOut(_ overlay: Overlay) -> [String] {
        guard case .help(let menu, _) = overlay, !tellsAll else { return [] }
        let count = menu.matches.count { menu.entries[$0].refusal != nil }
        guard count > 0 else { return [] }
        return [
            words.say(
                "\(count) autres pas possibles maintenant ; deux points d'interrogation disent pourquoi.",
                "\(count) others not possible now; two question marks tell why.")
        ]
    }

    private func title(of overlay: Overlay, count: Int) -> String {
        switch overlay {
        case .help:
            return words.say(
                "Ce qui peut se faire ici. Une lettre ou un nom le fait, un numéro choisit ; barre oblique et des mots filtre, deux-points et des mots cherche.",
                "What can be done here. A letter or a name does it, a number chooses; slash and words narrow, colon and words search."
            )
        case .palette(let palette) where palette.menu.query.isEmpty:
            return words.say(
                "Quel acte, quelle mission, quelle personne ? Quelques lettres.",
                "Which act, mission or person? A few letters.")
        case .palette(let palette):
            let query = palette.menu.query.text
            return words.say("Pour « \(query) », \(count) :", "For “\(query)”, \(count):")
        case .choice(let choice): return speech.heading(over: choice.title)
        case .form, .review, .text: return ""
        }
    }

    private mutating func tell(_ entries: [Int], of menu: Menu, from first: Int) -> [String] {
        let last = min(entries.count, first + Self.most)
        guard first < last else { return first == 0 ? [] : [words.say("C'est tout.", "That is all.")] }
        var said: [String] = []
        for place in first..<last {
            let entry = menu.entries[entries[place]]
            if entry.refusal != nil, place == 0 || menu.entries[entries[place - 1]].refusal == nil {
                said.append(words.say("Pas possible maintenant :", "Not possible now:"))
            }
            said.append("\(self.entries.number(AnyHashable(entries[place]))). \(tell(entry))")
        }
        told = last
        guard last < entries.count else { return said }
        return said + [
            words.say(
                "\(first + 1) à \(last) sur \(entries.count), ligne vide : la suite.",
                "\(first + 1) to \(last) of \(entries.count), empty line: more.")
        ]
    }

    /// `v, Valider : répondre à une livraison.`
    private func tell(_ entry: Menu.Entry) -> String {
        let key = entry.key.count == 1 && !(entry.key.first?.isNumber ?? true) ? words.typed(entry.key) : nil
        let name = speech.list([key, entry.title])
        let detail = speech.keyed(entry.refusal ?? entry.detail)
        guard !detail.isEmpty else { return speech.sentence(name) }
        // Some explanations begin with the name themselves.
        if plain(detail).hasPrefix(plain(words.labelled(entry.title, ""))) {
            return speech.sentence(speech.list([key, detail]))
        }
        return speech.sentence(words.labelled(name, detail))
    }
}

// MARK: - Answering

extension LinearView {
    mutating func answerMenu(_ line: String, _ world: World) -> [Effect] {
        guard let overlay = app.overlays.last, let menu = overlay.menu else { return [] }
        if line.isEmpty || line == "+" {
            wish = told < order(of: overlay).count ? .more : .all
            return []
        }
        if let number = Int(line) { return chooseEntry(number, world) }
        if line == "q" {
            app.overlays.removeLast()
            return []
        }
        if line == "??", case .help = overlay {
            (tellsAll, wish) = (true, .all)
            return []
        }
        switch overlay {
        case .palette where menu.query.isEmpty: return search(line, world)
        case .help, .palette:
            // What was found is only told: whatever else is typed is meant for the page.
            app.overlays.removeLast()
            return answerPage(line, world)
        default:
            var narrowed = Menu(menu.entries)
            _ = narrowed.handle(.paste(line), height: Self.most)
            if narrowed.matches.count == 1 { return app.choose(entry: narrowed.matches[0], world) }
            let count = menu.entries.count
            app.notice = Notice(
                words.say(
                    "taper un numéro de 1 à \(count), ou q.", "type a number from 1 to \(count), or q."),
                .refusal)
            return []
        }
    }

    private mutating func chooseEntry(_ number: Int, _ world: World) -> [Effect] {
        guard let entry = entries[number]?.base as? Int else {
            app.notice = Notice(
                words.say("il n'y a pas de \(number) ici.", "there is no \(number) here."), .refusal)
            return []
        }
        return app.choose(entry: entry, world)
    }

    /// Acts and whatever the workspace holds for these letters; the one thing that goes by them is opened.
    mutating func search(_ text: String, _ world: World) -> [Effect] {
        if case .palette? = app.overlays.last { app.overlays.removeLast() }
        guard text.count > 1 else {
            app.notice = Notice(
                words.say(
                    "« \(text) » ne veut rien dire ici ; ? dit ce qui peut se faire.",
                    "“\(text)” means nothing here; ? tells what can be done."), .refusal)
            return []
        }
        _ = app.run(.palette, world)
        guard case .palette(var palette)? = app.overlays.popLast() else { return [] }
        _ = palette.handle(.paste(text), height: Self.most, app.context, world)
        guard !palette.menu.matches.isEmpty else {
            app.notice = Notice(
                words.say(
                    "rien ne s'appelle « \(text) » ; ? dit ce qui peut se faire ici.",
                    "nothing is called “\(text)”; ? tells what can be done here."), .refusal)
            return []
        }
        app.overlays.append(.palette(palette))
        let named = palette.menu.matches.filter { isNamed(text, palette, $0, world) }
        return named.count == 1 ? app.choose(entry: named[0], world) : []
    }

    /// The text is its whole name, or its reference; or it is the only thing found, by a part of its name.
    private func isNamed(_ text: String, _ palette: Palette, _ entry: Int, _ world: World) -> Bool {
        guard case .open(let id) = palette.goals[entry] else { return false }
        let (wanted, title) = (plain(text), plain(palette.menu.entries[entry].title))
        let reference = world.mission(id)?.reference.map(plain)
        let isOnly = palette.menu.matches.count == 1
        return title == wanted || reference == wanted || isOnly && title.contains(wanted)
    }
}
