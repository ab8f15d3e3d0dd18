import ArgumentParser
import Interface

/// What the argument parser objects to, in our one shape and, as far as its sentences are known, in French.
struct UsageError {
    /// The parser's own sentence, English and without a full stop.
    private let said: String
    /// `cadre mission list`, to be asked for help.
    private let command: String
    /// `--limit=-1`, where a value was taken for an option.
    private let joined: String?

    init(_ said: String, usage: String, arguments: [String]) {
        self.said = said.split(separator: "\n").first.map(String.init) ?? said
        let words = usage.split(separator: " ")
        let path = words.drop { $0 != "cadre" }.prefix { $0.allSatisfy { $0.isLetter || $0 == "-" } }
        // What is no command at all is taken for an argument of the screens, which have none.
        let isCommand = path.joined(separator: " ") != "cadre screens"
        command = path.isEmpty || !isCommand ? "cadre" : path.joined(separator: " ")
        joined = Self.joined(arguments, said)
    }

    /// What begins with a minus is an option to the parser, and its option lacks a value.
    private static func joined(_ arguments: [String], _ said: String) -> String? {
        guard said.hasPrefix("Missing value for '"),
            let option = said.split(separator: "'").dropFirst().first?.split(separator: " ").first,
            let place = arguments.firstIndex(of: String(option)), arguments.indices.contains(place + 1),
            arguments[place + 1].hasPrefix("-"), arguments[place + 1].dropFirst().first?.isNumber ?? false
        else { return nil }
        return "\(option)=\(arguments[place + 1])"
    }

    func sentence(_ words: Words) -> String {
        if let joined {
            return words.say(
                "Une valeur qui commence par un moins se joint à son option : \(joined).",
                "A value that begins with a minus is joined to its option: \(joined).")
        }
        let what = words.say("\(french)", said)
        let stop = what.hasSuffix(".") || what.hasSuffix("?") ? "" : "."
        return what + stop + " "
            + words.say(
                "« \(command) --help » montre comment l'écrire.", "“\(command) --help” shows how to write it."
            )
    }

    /// Only the beginning is ours to translate; names and values stay as they were typed.
    private var french: String {
        // `2 unexpected arguments: 'a', 'b'`
        if let place = said.firstRange(of: " unexpected arguments: ") {
            return "Arguments inattendus : \(said[place.upperBound...])"
        }
        for (english, french) in Self.beginnings where said.hasPrefix(english) {
            let rest = String(said.dropFirst(english.count))
            return french
                + rest.replacing(" is invalid for ", with: " pour ")
                .replacing(". Did you mean '", with: " ; plutôt '").replacing("'?", with: "' ?")
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

/// A first word that is the name of no command, or of none of its group: that is what is wrong, whatever the parser
/// stumbled over behind it.
struct UnknownCommand {
    /// As typed: `mission foo`.
    private let typed: String
    private let known: [String]

    /// Nil where the words name a command.
    init?(_ arguments: [String]) {
        var group: any ParsableCommand.Type = Cadre.self
        var path: [String] = []
        for word in ArgumentOrder.commandFirst(arguments, commands: Self.names(in: group)) {
            let names = Self.names(in: group)
            // What is no word is an option, and what has no commands below it has arguments.
            guard !names.isEmpty, let first = word.first, first.isLetter, word != "help" else { return nil }
            path.append(word)
            guard let next = group.configuration.subcommands.first(where: { Self.name(of: $0) == word })
            else {
                typed = path.joined(separator: " ")
                known = path.count == 1 ? [] : names
                return
            }
            group = next
        }
        return nil
    }

    func sentence(_ words: Words) -> String {
        let list = known.joined(separator: ", ")
        let what = words.say(
            "Il n'y a pas de commande « \(typed) ».", "There is no command “\(typed)”.")
        return known.isEmpty
            ? what + " " + words.say("« cadre --help » les montre toutes.", "“cadre --help” shows all.")
            : what + " " + words.say("Il y a : \(list).", "There are: \(list).")
    }

    private static func names(in group: any ParsableCommand.Type) -> [String] {
        group.configuration.subcommands.map(name)
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? ""
    }
}
