import Screen

extension Words {
    package func sentence(for fault: ActTable.RemapFault) -> String {
        switch fault {
        case .noSuchAct(let name):
            say(
                "Préférences : aucun acte ne s'appelle « \(name) » ; docs/keys.md les nomme.",
                "Preferences: no act is called “\(name)”; docs/keys.md names them.")
        case .noSuchKey(let key, let act):
            say(
                "Préférences : « \(key) » n'est pas une touche ; \(act.rawValue) garde les siennes.",
                "Preferences: “\(key)” is no key; \(act.rawValue) keeps its own.")
        case .taken(let key, let act, let other):
            say(
                "Préférences : \(name(of: key)) sert déjà à \(other.rawValue) ; \(act.rawValue) garde les siennes.",
                "Preferences: \(name(of: key)) does \(other.rawValue) already; \(act.rawValue) keeps its own."
            )
        }
    }

    package func sentence(forUnknownTheme name: String) -> String {
        let names = Theme.all.map(\.name).joined(separator: ", ")
        return say(
            "Préférences : « \(name) » n'est pas un thème (\(names)).",
            "Preferences: “\(name)” is no theme (\(names)).")
    }
}
