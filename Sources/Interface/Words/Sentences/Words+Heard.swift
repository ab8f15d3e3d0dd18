import Domain

// What is said in words where a screen has a sign.
extension Words {
    /// `du 23 nov. 2026 au 4 déc. 2026`; nil where neither day is known.
    func span(from start: Day?, to end: Day?) -> String? {
        switch (start.map { date($0, .medium) }, end.map { date($0, .medium) }) {
        case (let start?, let end?): say("du \(start) au \(end)", "\(start) to \(end)")
        case (let start?, nil): say("à partir du \(start)", "from \(start)")
        case (nil, let end?): say("jusqu'au \(end)", "until \(end)")
        case (nil, nil): nil
        }
    }

    /// A criterion with how it was found.
    func said(_ criterion: Criterion, _ finding: Finding?) -> String {
        let required = criterion.isRequired ? say(", requis", ", required") : ""
        let found =
            switch finding {
            case .yes: say(", rempli", ", met")
            case .no: say(", non rempli", ", not met")
            case .notApplicable: say(", sans objet", ", not applicable")
            case nil: ""
            }
        return criterion.text + required + found
    }

    /// Who is in hand among so many candidates, and how one compares them.
    func compared(_ name: String, _ count: Int) -> String {
        let others =
            count == 1
            ? "" : say(" ; un autre nom prend cette autre personne", "; another name takes that other person")
        return say(
            "En main : \(name)\(others) ; « noter 3 » note, « candidature » décide",
            "In hand: \(name)\(others); “score 3” scores, “candidate” decides")
    }

    /// A letter or a sign that is typed, by its name: voices leave signs out, and a capital sounds as a small one.
    func typed(_ letter: String) -> String {
        switch letter {
        case ".": say("un point seul", "a lone full stop")
        case "-": say("moins", "minus")
        case "+": "plus"
        case "<": say("inférieur", "less-than")
        case ">": say("plus grand que", "greater-than")
        case "?": say("point d'interrogation", "question mark")
        case "!": say("point d'exclamation", "exclamation mark")
        case "/": say("barre oblique", "slash")
        case ":": say("deux-points", "colon")
        case "*": say("étoile", "star")
        case _ where letter != letter.lowercased(): say("\(letter) majuscule", "capital \(letter)")
        default: letter
        }
    }

    /// Where digits choose, places go by their names.
    var opensBoard: String {
        isSpoken
            ? say("« tableau » ouvre le tableau", "“board” opens the board")
            : say("2 ouvre le tableau", "2 opens the board")
    }

    /// So many of so many: `3/8` for the eye, `3 sur 8` for the ear.
    func fraction(_ part: Int, _ whole: Int) -> String {
        isSpoken ? say("\(part) sur \(whole)", "\(part) of \(whole)") : "\(part)/\(whole)"
    }

    /// `critère 2`, `critères 2, 3 et 5`, of places from 0; nil of none.
    func criteria(_ places: [Int]) -> String? {
        let numbers = places.map { "\($0 + 1)" }
        guard let last = numbers.last else { return nil }
        let others = numbers.dropLast().joined(separator: ", ")
        return others.isEmpty
            ? say("critère \(last)", "criterion \(last)")
            : say("critères \(others) et \(last)", "criteria \(others) and \(last)")
    }

    /// `critères 2 et 3 non remplis, critère 4 sans réponse`; nil where all are met or beside the point.
    func unmet(_ ticks: [Finding?]) -> String? {
        let no = ticks.indices.filter { ticks[$0] == .no }
        let open = ticks.indices.filter { ticks[$0] == nil }
        let parts = [
            criteria(no).map { say("\($0) \(no.count > 1 ? "non remplis" : "non rempli")", "\($0) not met") },
            criteria(open).map { say("\($0) sans réponse", "\($0) not answered") },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : capitalised(parts.joined(separator: ", "))
    }

    func marks(_ count: Int) -> String {
        isMany(count)
            ? say("\(count) repères", "\(count) marks") : say("\(count) repère", "\(count) mark")
    }

    func marked(_ count: Int) -> String {
        switch count {
        case 0: say("Rien de marqué.", "Nothing marked.")
        case 1: say("1 marquée.", "1 marked.")
        default: say("\(count) marquées.", "\(count) marked.")
        }
    }
}
