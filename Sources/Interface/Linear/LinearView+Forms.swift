import Domain
import Screen

// A form: its fields one after the other, each a question with what stands there now.
extension LinearView {
    mutating func tell(_ form: Form, isNew: Bool) -> [String] {
        if isNew {
            (typing, asked) = (nil, nil)
            return head(form) + manner() + anew(form) + filledIn(form)
                + ask(form.sheet, under: words[form.title])
        }
        guard typing == nil, wish != .nothing else { return [] }
        // What no field of this form can mend: there is nothing to do here but to leave.
        let way =
            form.complaint == nil
            ? [] : [words.say("q quitte, le brouillon reste.", "q leaves, the draft stays.")]
        return aid(form.sheet) + way + ask(form.sheet, under: words[form.title])
    }

    private func head(_ form: Form) -> [String] {
        let count = form.sheet.fields.count
        let fields = count == 1 ? nil : words.say("\(count) champs", "\(count) fields")
        let asked = form.asked.map(speech.sentence)
        return [speech.sentence(speech.list([words[form.title], form.about, fields]))]
            + (asked.isEmpty ? [] : [words.say("Ce qui est demandé :", "What is asked:")] + asked)
            + (form.complaint.map { [impossible($0)] } ?? [])
    }

    private func impossible(_ complaint: String) -> String {
        let sentence = speech.sentence(complaint)
        return words.say(
            "Pas encore possible. \(sentence) q quitte.", "Not possible yet. \(sentence) q leaves.")
    }

    /// What was typed before is there again: how to do without it.
    private func anew(_ form: Form) -> [String] {
        guard form.isFound, form.draft != nil else { return [] }
        return [
            words.say(
                "C'est la saisie laissée la dernière fois. Deux moins la jettent et recommencent.",
                "This is what was left the last time. Two minus signs throw it away and begin again.")
        ]
    }

    /// The form begins where something lacks: what stands in the fields before is told, and is not asked.
    /// Of a frame one came for the rule in hand: all of them were read to choose it.
    private func filledIn(_ form: Form) -> [String] {
        if case .frame = form.subject, !form.isFound { return [] }
        let sheet = form.sheet
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
            "Ligne vide : garder et continuer. Un point seul : enregistrer. Moins : vider. Inférieur : champ précédent. q : quitter, le brouillon reste. Point d'interrogation : aide.",
            "Empty line: keep and go on. A lone full stop: save. Minus: empty it. Less-than: field before. q: leave, the draft stays. Question mark: help."
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
        let (place, count) = (sheet.cursor + 1, sheet.fields.count)
        let label = words[field.label]
        let name =
            count == 1
            ? label
            : words.say("\(label), champ \(place) sur \(count)", "\(label), field \(place) of \(count)")
        let said = error(field) + [question(field, named: name == title ? nil : name, isNew)]
        guard isNew else { return field.complaint == nil ? said : said + choices(field) }
        return said + rivals(field) + choices(field)
    }

    /// What keeps the field from being saved, unless that was the last thing said; and the way out.
    private func error(_ field: FormField) -> [String] {
        guard let complaint = field.complaint else { return [] }
        let sentence = speech.sentence(words.sentence(for: complaint))
        guard sentence != refusal else { return [] }
        let way =
            field.isBlank || field.isRequired
            ? "" : words.say(" Moins vide le champ.", " Minus empties the field.")
        return [words.say("Erreur : \(sentence)\(way)", "Error: \(sentence)\(way)")]
    }

    private mutating func question(_ field: FormField, named name: String?, _ isNew: Bool) -> String {
        let required = field.isRequired ? words.say("à remplir", "required") : nil
        let name = name.map { speech.list([$0, required]) }
        let now = field.widget.said(words).map { text in
            let text = brief(text)
            // What cannot be taken is not kept as if it were.
            if case .fault? = field.complaint { return words.say("Tapé : \(text)", "Typed: \(text)") }
            return words.say("Maintenant : \(text)", "Now: \(text)")
        }
        let hint = field.saidHint.map { words[$0] }
        let parts = [name, now, isNew ? hint : nil, isNew ? ending(of: field) : nil].compactMap { $0 }
        return parts.map { words.capitalised(speech.sentence($0)) }.joined(separator: " ")
    }

    /// A text of many lines is counted, not read out.
    func brief(_ text: String) -> String {
        let all = lines(of: text).filter { !$0.isEmpty }
        guard all.count > Self.fewLines else {
            let told = all.map { cut(speech.line(String($0))) }
            // One sentence of them all: a full stop within it would be read as its end.
            let open = told.dropLast().map { $0.last == "." ? String($0.dropLast()) : $0 }
            return (open + told.suffix(1)).joined(separator: words.say(" ; ", "; "))
        }
        return words.say(
            "\(all.count) lignes, point d'interrogation les lit",
            "\(all.count) lines, question mark reads them")
    }

    /// A line as long as a page is told by its beginning.
    private func cut(_ line: String) -> String {
        guard line.count > Self.longLine else { return line }
        let (start, count) = (String(line.prefix(80)), words.count(line.count, .characters))
        return words.say(
            "\(start), et ainsi de suite, \(count)", "\(start), and so on, \(count)")
    }

    private static let longLine = 240

    private static let fewLines = 6

    /// How a text of several lines ends.
    private mutating func ending(of field: FormField) -> String? {
        guard case .text = field.widget.question else { return nil }
        guard field.isBlank else {
            return words.say(
                "texte : une ligne vide le garde, écrire le remplace",
                "text: an empty line keeps it, writing replaces it")
        }
        guard explains(.texts) else { return words.say("texte", "text") }
        return words.say(
            "texte : plusieurs lignes, un point seul termine", "text: several lines, a lone full stop ends")
    }

    /// All options by number where there are few; else how many.
    private func choices(_ field: FormField) -> [String] {
        switch field.widget.question {
        case .one(let options, _) where options.isEmpty, .some(let options) where options.isEmpty:
            return field.widget.nothing.map { [words[$0]] } ?? []
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
                "\(options.count) choix : quelques lettres, ou point d'interrogation pour les entendre.",
                "\(options.count) choices: a few letters, or question mark to hear them.")
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
        return [
            words.say(
                "À départager, point d'exclamation prend la suivante :",
                "Contested, exclamation mark takes the next:")
        ] + told
    }

    /// What was asked about the question: how to answer it, or what stands in all fields.
    func aid(_ sheet: Sheet) -> [String] {
        switch wish {
        case .help: help(sheet)
        case .fields: fields(sheet)
        default: []
        }
    }

    /// How to answer and every choice; of the other fields only how to hear them.
    private func help(_ sheet: Sheet) -> [String] {
        var said = [manners]
        switch sheet.current?.widget.question {
        case .text?:
            said.append(
                words.say(
                    "Écrire remplace le texte. E majuscule l'ouvre dans votre éditeur. Le numéro d'une ligne, le signe égale et des mots la changent ; numéro, égale, moins l'enlèvent ; plus, égale et des mots en ajoutent une.",
                    "Writing replaces the text. Capital E opens it in your editor. The number of a line, the equals sign and words change it; number, equals, minus take it out; plus, equals and words add one."
                ))
            said += lines(of: sheet.current?.widget.typed ?? "").enumerated().map {
                told(line: $0, String($1))
            }
        case .one(let options, _)?, .some(let options)?:
            said += options.enumerated().map { place, option in
                speech.sentence(
                    "\(place + 1). " + speech.list([words[option.title], option.detail.map { words[$0] }]))
            }
        default: break
        }
        return said + [
            words.say(
                "Une espace devant : la ligne telle quelle. Deux points d'interrogation : tous les champs.",
                "A space before: the line as it is. Two question marks: all fields.")
        ]
    }

    /// A line of a text, by its number.
    func told(line place: Int, _ text: String) -> String {
        words.say("Ligne \(place + 1) : \(speech.line(text))", "Line \(place + 1): \(speech.line(text))")
    }

    /// What stands in each, and how to go there.
    private func fields(_ sheet: Sheet) -> [String] {
        [words.say("Inférieur et un numéro va à ce champ.", "Less-than and a number goes to that field.")]
            + sheet.fields.enumerated().map { place, field in
                let text = field.widget.said(words).map(brief)
                let (label, value) = (words[field.label], text ?? words.say("rien", "nothing"))
                return speech.sentence(
                    words.labelled("\(place + 1). \(label)", value))
            }
    }
}

extension FormField {
    /// Help without keys: the question itself says how to answer.
    var saidHint: Phrase? {
        if let heard { return heard }
        if hint == Field.dayHint { return isBlank ? Field.dayHeard : nil }
        guard let hint, !Field.keyHints.contains(hint) else { return nil }
        return Field.heardHints.first { $0.seen == hint }?.heard ?? hint
    }
}
