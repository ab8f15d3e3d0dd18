import Domain
import Screen

// A form: its fields one after the other, each a question with what stands there now.
extension LinearView {
    mutating func tell(_ form: Form, isNew: Bool) -> [String] {
        if isNew {
            (typing, asked) = (nil, nil)
            return head(form) + manner() + filledIn(form.sheet) + ask(form.sheet, under: words[form.title])
        }
        guard typing == nil, wish != .nothing else { return [] }
        return (wish == .help ? help(form.sheet) : []) + ask(form.sheet, under: words[form.title])
    }

    private func head(_ form: Form) -> [String] {
        let count = form.sheet.fields.count
        let fields = count == 1 ? nil : words.say("\(count) champs", "\(count) fields")
        let asked = form.asked.map(speech.sentence)
        return [speech.sentence(speech.list([words[form.title], form.about, fields]))]
            + (asked.isEmpty ? [] : [words.say("Ce qui est demandé :", "What is asked:")] + asked)
    }

    /// The form begins where something lacks: what stands in the fields before is told, and is not asked.
    private func filledIn(_ sheet: Sheet) -> [String] {
        let filled = sheet.fields.prefix(sheet.cursor).compactMap { field in
            field.widget.said(words).map { "\(words.lowered(words[field.label])) \(speech.line($0))" }
        }
        guard !filled.isEmpty else { return [] }
        let all = filled.joined(separator: ", ")
        return [speech.sentence(words.say("Déjà là : \(all)", "Already there: \(all)"))]
    }

    /// How forms are answered, told once.
    mutating func manner() -> [String] {
        explains(.forms) ? [manners] : []
    }

    private var manners: String {
        words.say(
            "Ligne vide : garder et continuer. Point : enregistrer. - : vider. < : champ précédent. q : quitter, le brouillon reste. ? : aide.",
            "Empty line: keep and go on. Full stop: save. -: empty it. <: field before. q: leave, the draft stays. ?: help."
        )
    }
}

// MARK: - Asking

extension LinearView {
    /// The question of the field at hand; asked again, without all that was said of it. A field that bears the name
    /// of its form is not named twice.
    mutating func ask(_ sheet: Sheet, under title: String = "") -> [String] {
        guard let field = sheet.current else { return [] }
        let isNew = asked != field.name
        asked = field.name
        let name =
            sheet.fields.count > 1
            ? "\(words[field.label]), \(sheet.cursor + 1)/\(sheet.fields.count)" : words[field.label]
        let said = error(field) + [question(field, named: name == title ? nil : name, isNew)]
        return isNew ? said + rivals(field) + choices(field) : said
    }

    /// What keeps the field from being saved, unless that was the last thing said; and the way out.
    private func error(_ field: FormField) -> [String] {
        guard let complaint = field.complaint else { return [] }
        let sentence = speech.sentence(words.sentence(for: complaint))
        guard sentence != refusal else { return [] }
        let way =
            field.isBlank || field.isRequired
            ? "" : words.say(" « - » vide le champ.", " “-” empties the field.")
        return [words.say("Erreur : \(sentence)\(way)", "Error: \(sentence)\(way)")]
    }

    private mutating func question(_ field: FormField, named name: String?, _ isNew: Bool) -> String {
        let required = field.isRequired ? words.say("à remplir", "required") : nil
        let name = name.map { speech.list([$0, required]) }
        let now = field.widget.said(words).map { text in
            let text = brief(text)
            return words.say("Maintenant : \(text)", "Now: \(text)")
        }
        let hint = field.saidHint.map { words[$0] }
        let parts = [name, now, isNew ? hint : nil, isNew ? ending(of: field) : nil].compactMap { $0 }
        return parts.map { words.capitalised(speech.sentence($0)) }.joined(separator: " ")
    }

    /// A text of many lines is counted, not read out.
    private func brief(_ text: String) -> String {
        let all = lines(of: text).filter { !$0.isEmpty }
        guard all.count > Self.fewLines else {
            return all.map { speech.line(String($0)) }.joined(separator: words.say(" ; ", "; "))
        }
        return words.say("\(all.count) lignes, ? les lit", "\(all.count) lines, ? reads them")
    }

    private static let fewLines = 6

    /// How a text of several lines ends.
    private mutating func ending(of field: FormField) -> String? {
        guard case .text = field.widget.question else { return nil }
        guard explains(.texts) else { return words.say("texte", "text") }
        return words.say(
            "texte : plusieurs lignes, un point seul termine", "text: several lines, a lone full stop ends")
    }

    /// All options by number where there are few; else how many.
    private func choices(_ field: FormField) -> [String] {
        switch field.widget.question {
        case .one(let options, let otherwise):
            return few(options)
                + (otherwise.map { [words.say("Sinon : \(words[$0]).", "Else: \(words[$0]).")] } ?? [])
        case .some(let options):
            return few(options) + [
                words.say("Plusieurs numéros, une virgule entre.", "Several numbers, a comma between.")
            ]
        case .yesOrNo(let otherwise):
            let known = otherwise.map {
                words.say($0 ? ", sinon oui" : ", sinon non", $0 ? ", else yes" : ", else no")
            }
            return [words.say("Oui ou non\(known ?? "").", "Yes or no\(known ?? "").")]
        case .line(let otherwise?):
            return [words.say("Sinon : \(words[otherwise]).", "Else: \(words[otherwise]).")]
        case .line(nil), .day, .text: return []
        }
    }

    private static let few = 12

    private func few(_ options: [Option]) -> [String] {
        guard options.count > Self.few else { return [numbered(options)] }
        return [
            words.say(
                "\(options.count) choix : quelques lettres, ou ? pour les entendre.",
                "\(options.count) choices: a few letters, or ? to hear them.")
        ]
    }

    private func numbered(_ options: [Option]) -> String {
        let all = options.enumerated().map { "\($0 + 1) \(speech.line(words[$1.title]))" }
        return speech.sentence(all.joined(separator: ", "))
    }

    /// Two values stand side by side: each with its author.
    private func rivals(_ field: FormField) -> [String] {
        guard !field.rivals.isEmpty else { return [] }
        let told = field.rivals.map { rival in
            let isHere = rival.typed == field.widget.typed ? words.say("en place", "in place") : nil
            return speech.sentence(speech.list([words.author(of: rival), field.shown(rival, words), isHere]))
        }
        return [words.say("À départager, ! prend la suivante :", "Contested, ! takes the next:")] + told
    }

    /// What the field wants, every choice, how to answer, and what stands in the other fields.
    func help(_ sheet: Sheet) -> [String] {
        var said = [manners]
        switch sheet.current?.widget.question {
        case .text?:
            said.append(
                words.say(
                    "Écrire remplace le texte. E l'ouvre dans votre éditeur. 2= et des mots change la ligne 2, 2=- l'enlève, += en ajoute une.",
                    "Writing replaces the text. E opens it in your editor. 2= and words changes line 2, 2=- takes it out, += adds one."
                ))
            said += lines(of: sheet.current?.widget.typed ?? "").enumerated().map {
                "\($0 + 1)= \(speech.line(String($1)))"
            }
        case .one(let options, _)?, .some(let options)?:
            said += options.enumerated().map { place, option in
                speech.sentence(
                    "\(place + 1). " + speech.list([words[option.title], option.detail.map { words[$0] }]))
            }
        default: break
        }
        said.append(
            words.say(
                "< et un numéro va à ce champ. Une espace devant : la ligne telle quelle.",
                "< and a number goes to that field. A space before: the line as it is."))
        return said
            + sheet.fields.enumerated().map { place, field in
                let text = field.widget.said(words).map(brief)
                let (label, value) = (words[field.label], text ?? words.say("rien", "nothing"))
                return speech.sentence(
                    words.say("\(place + 1). \(label) : \(value)", "\(place + 1). \(label): \(value)"))
            }
    }
}

extension FormField {
    /// Help without keys: the question itself says how to answer.
    var saidHint: Phrase? {
        if let heard { return heard }
        if hint == Field.dayHint { return isBlank ? Field.dayHeard : nil }
        return hint.flatMap { Field.keyHints.contains($0) ? nil : $0 }
    }
}
