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
