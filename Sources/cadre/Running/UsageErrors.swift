import ArgumentParser
import Interface

/// What the argument parser objects to, in our one shape and, as far as its sentences are known, in French.
struct UsageError {
    /// The parser's own sentence, English and without a full stop.
    private let said: String
    /// `cadre mission list`, to be asked for help.
    private let command: String

    init(_ said: String, usage: String) {
        self.said = said.split(separator: "\n").first.map(String.init) ?? said
        let words = usage.split(separator: " ")
        let path = words.drop { $0 != "cadre" }.prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } }
        // What is no command at all is taken for an argument of the screens, which have none.
        let isCommand = path.joined(separator: " ") != "cadre screens"
        command = path.isEmpty || !isCommand ? "cadre" : path.joined(separator: " ")
    }

    func sentence(_ words: Words) -> String {
        let what = words.say("\(french)", said)
        let stop = what.hasSuffix(".") || what.hasSuffix("?") ? "" : "."
        return what + stop + " "
            + words.say(
                "« \(command) --help » montre comment l'écrire.", "“\(command) --help” shows how to write it."
            )
    }

    /// Only the beginning is ours to translate; names and values stay as they were typed.
    private var french: String {
        for (english, french) in Self.beginnings where said.hasPrefix(english) {
            let rest = String(said.dropFirst(english.count))
            return french + rest.replacing(" is invalid for ", with: " pour ")
        }
        return said
    }

    private static let beginnings = [
        ("Unknown option", "Option inconnue :"), ("Missing value for", "Il manque la valeur de"),
        ("Missing expected argument", "Il manque l'argument"), ("Missing one of:", "Il manque l'un de :"),
        ("Unexpected argument", "Argument inattendu :"), ("The value", "Cette valeur ne convient pas :"),
        ("Missing required subcommand", "Il manque une sous-commande"),
    ]
}
