import Domain
import Screen

// What is typed at a field: a value, or one of the few lines that steer.
extension LinearView {
    mutating func answer(_ line: String, _ form: Form, _ world: World) -> [Effect] {
        if typing == nil, line == "--", form.draft != nil { return throwAway(form, world) }
        throwsAway = false
        var form = form
        let answered = take(line, &form.sheet)
        func put(_ form: Form) { app.overlays[app.overlays.count - 1] = .form(form) }
        func press(_ key: Key) -> [Effect] {
            let outcome = form.handle(key, app.context)
            put(form)
            return app.take(outcome, form)
        }
        func goOn() -> [Effect] {
            let isLast = form.sheet.cursor == form.sheet.fields.count - 1
            let effects = press(isLast ? .ctrl("s") : .tab)
            return form.asksInVain ? effects + press(.tab) : effects
        }
        switch answered {
        case .steer(.tab): return goOn()
        case .steer(let key): return press(key)
        case .stay, .moved:
            put(form)
            return []
        case .typed(let goesOn):
            form.changed(app.context)
            put(form)
            let kept = app.take(.changed, form)
            return goesOn ? kept + goOn() : kept
        }
    }

    /// The same form as it opens where nothing was typed before; the draft goes, once that was asked for twice.
    private mutating func throwAway(_ form: Form, _ world: World) -> [Effect] {
        throwsAway.toggle()
        if throwsAway {
            let typed = form.sheet.fields.filter { $0.isChanged && !$0.isBlank }.map { words[$0.label] }
            asides.append(
                words.say(
                    "À jeter : \(speech.list(typed)). Deux moins encore le jettent ; toute autre ligne continue.",
                    "To throw away: \(speech.list(typed)). Two minus signs once more do it; any other line goes on."
                ))
            return []
        }
        place = nil
        asides.append(words.say("Recommencé.", "Begun again."))
        return app.follow(.anew(form.draftSubject), world)
    }

    enum Answered {
        /// As if that key had been pressed.
        case steer(Key)
        case stay
        case moved
        /// Something was typed; the question is answered, or more of it is to come.
        case typed(goesOn: Bool)
    }

    /// What the line does to the fields; whoever owns them carries out the rest.
    mutating func take(_ line: String, _ sheet: inout Sheet) -> Answered {
        if typing != nil { return typeOn(line, &sheet) }
        wish = .here
        let isLast = sheet.cursor == sheet.fields.count - 1
        // A space before: the line as it is, whatever it would mean.
        if line.hasPrefix(" ") { return value(line, &sheet) }
        switch line.trimmed {
        case "":
            guard let field = sheet.current, let fault = field.fault(isRequired: field.isRequired) else {
                return .steer(isLast ? .ctrl("s") : .tab)
            }
            sheet.fields[sheet.cursor].complaint = .fault(fault)
            return .stay
        case ".": return .steer(.ctrl("s"))
        case "q": return .steer(.escape)
        case "!" where !(sheet.current?.rivals.isEmpty ?? true): return .steer(.ctrl("o"))
        case "E" where isText(sheet): return .steer(.ctrl("e"))
        case "?": wish = .help
        case "??": wish = .fields
        case "<": sheet.go(to: max(0, sheet.cursor - 1))
        case let text where text.hasPrefix("<") && Int(text.dropFirst()) != nil:
            sheet.go(to: (Int(text.dropFirst()) ?? 1) - 1)
        case "-":
            sheet.type("")
            asides.append(words.say("Vidé.", "Emptied."))
            return .typed(goesOn: false)
        default: return value(line, &sheet)
        }
        return .moved
    }

    private func isText(_ sheet: Sheet) -> Bool {
        switch sheet.current?.widget.question {
        case .line?, .text?: true
        default: false
        }
    }

    private mutating func value(_ line: String, _ sheet: inout Sheet) -> Answered {
        guard let field = sheet.current else { return .stay }
        if case .text = field.widget.question { return begin(line, &sheet) }
        sheet.fields[sheet.cursor].complaint = nil
        switch sheet.fields[sheet.cursor].widget.answer(line.trimmed, words) {
        case .taken: break
        case .unclear(let options):
            asides.append(unclear(options, line, field.widget.question))
            if options.isEmpty, let nothing = field.widget.nothing { asides.append(words[nothing]) }
            return .stay
        }
        if let fault = sheet.fields[sheet.cursor].fault(isRequired: false) {
            sheet.fields[sheet.cursor].complaint = .fault(fault)
            return .typed(goesOn: false)
        }
        asides += understood(sheet.fields[sheet.cursor].widget)
        return .typed(goesOn: true)
    }

    /// What an answer was taken for, where it was not typed as it is meant.
    private func understood(_ widget: any FieldWidget) -> [String] {
        switch widget.question {
        case .one, .some: [speech.sentence(widget.shown(words))]
        default: widget.echo(words).map { [speech.sentence($0)] } ?? []
        }
    }

    private func unclear(_ options: [Option], _ line: String, _ question: LinearQuestion) -> String {
        let text = line.trimmed
        guard !options.isEmpty else {
            let way = self.way(to: question)
            return words.say(
                "Erreur : « \(text) » n'est pas une réponse ; \(way).",
                "Error: “\(text)” is no answer; \(way).")
        }
        let names = options.prefix(8).map { words[$0.title] }.joined(separator: ", ")
        return words.say(
            "« \(text) » peut dire : \(names). Plus de lettres, ou le numéro.",
            "“\(text)” may be: \(names). More letters, or the number.")
    }
}

extension LinearView {
    /// What would be an answer.
    private func way(to question: LinearQuestion) -> String {
        switch question {
        case .one(let options, _) where options.isEmpty, .some(let options) where options.isEmpty:
            words.say("la liste est vide", "the list is empty")
        case .one(let options, _), .some(let options):
            words.say(
                "un numéro de 1 à \(options.count), ou quelques lettres",
                "a number from 1 to \(options.count), or a few letters")
        case .yesOrNo, .line, .day, .text: words.say("oui ou non", "yes or no")
        }
    }
}

extension Form {
    /// Whether nothing was decided is no question where a decision stands.
    fileprivate var asksInVain: Bool {
        sheet.current?.name == .noDecision && sheet[.input(.decisions)]?.value != nil
    }
}

// MARK: - Long texts

extension LinearView {
    /// The first line of a text: it begins anew, or changes one line of what stands there.
    private mutating func begin(_ line: String, _ sheet: inout Sheet) -> Answered {
        if let changed = changed(sheet.current?.widget.typed ?? "", line) {
            sheet.type(changed.text)
            asides += changed.told.map { [speech.sentence($0)] } ?? []
            wish = .here
            return .typed(goesOn: false)
        }
        typing = []
        replaced = sheet.current?.widget.typed ?? ""
        asides.append(beginning(replaced))
        return typeOn(line, &sheet)
    }

    /// That one is in a text now, what becomes of the one that stood there, and the ways out.
    private func beginning(_ text: String) -> String {
        let count = text.split(separator: "\n").count
        let lost =
            count == 0
            ? ""
            : words.isMany(count)
                ? words.say("Ceci remplace \(count) lignes. ", "This replaces \(count) lines. ")
                : words.say("Ceci remplace la ligne. ", "This replaces the line. ")
        return lost
            + words.capitalised(
                words.say("un point seul termine, q renonce.", "a lone full stop ends, q gives up."))
    }

    /// Line after line until a lone full stop; each is kept at once, should the next never come.
    private mutating func typeOn(_ line: String, _ sheet: inout Sheet) -> Answered {
        switch line {
        case _ where line.trimmed == ".":
            typing = nil
            wish = .here
            return closed(&sheet)
        case "q":
            (typing, wish) = (nil, .here)
            sheet.type(replaced)
            asides.append(words.say("Le texte est tel qu'il était.", "The text is as it was."))
            return .typed(goesOn: false)
        case "?":
            asides.append(soFar)
            return .stay
        default: break
        }
        typing?.append(line.hasPrefix(" ") ? String(line.dropFirst()) : line)
        sheet.type((typing ?? []).joined(separator: "\n"))
        return .typed(goesOn: false)
    }

    private var soFar: String {
        let told = words.count(typing?.count ?? 0, .lines)
        return words.say(
            "\(told) jusqu'ici. Un point seul termine, q renonce, une espace devant écrit la ligne telle quelle.",
            "\(told) so far. A lone full stop ends, q gives up, a space before writes the line as it is.")
    }

    private mutating func closed(_ sheet: inout Sheet) -> Answered {
        if let fault = sheet.current?.fault(isRequired: false) {
            sheet.fields[sheet.cursor].complaint = .fault(fault)
            return .stay
        }
        let text = sheet.current?.widget.typed ?? ""
        // One line was just typed, and is known.
        let kept = text.contains("\n") ? brief(text) : ""
        if let echo = sheet.current?.widget.echo(words) {
            asides.append(speech.sentence(echo))
        } else if !kept.isEmpty {
            asides.append(speech.sentence(words.say("Gardé : \(kept)", "Kept: \(kept)")))
        }
        asides += (sheet.current?.wordings ?? []).map { speech.sentence(words.sentence(for: $0)) }
        // The same sign ends a text and saves a form: it is told which it did, before it is typed again.
        if sheet.cursor < sheet.fields.count - 1, explains(.stops) {
            asides.append(
                words.say(
                    "Le texte est fini, rien n'est encore enregistré ; à une question, un point seul enregistre.",
                    "The text is done, nothing is saved yet; at a question, a lone full stop saves."))
        }
        return .typed(goesOn: true)
    }

    /// `2=other words`, `2=-`, `+=one more`: one line of the text; nil for a line that is none of these.
    private func changed(_ text: String, _ line: String) -> (text: String, told: String?)? {
        let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard parts.count == 2 else { return nil }
        var all = text.split(separator: "\n").map(String.init)
        let new = parts[1].trimmed
        var told: String?
        if parts[0] == "+" {
            all.append(new)
            told = self.told(line: all.count - 1, new)
        } else if let number = Int(parts[0]), all.indices.contains(number - 1) {
            if new == "-" {
                all.remove(at: number - 1)
            } else {
                all[number - 1] = new
                told = self.told(line: number - 1, new)
            }
        } else {
            return nil
        }
        return (all.joined(separator: "\n"), told)
    }
}
