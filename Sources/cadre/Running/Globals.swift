import ArgumentParser
import Domain
import Interface

/// What every command understands.
struct Globals: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The workspace's folder; else CADRE_WORKSPACE, else the nearest folder above, else your own.",
            valueName: "dir"))
    var workspace: String?

    @Option(help: ArgumentHelp("Take this day as today (YYYY-MM-DD).", valueName: "day"))
    var today: String?

    @Option(help: ArgumentHelp("Language: fr or en.", valueName: "fr|en"))
    var lang: String?

    @Option(
        name: .customLong("as"), help: ArgumentHelp("Act as this member (name or id).", valueName: "member"))
    var author: String?

    /// Somebody said where the workspace is.
    var namesWorkspace: Bool { workspace != nil || Program.environment["CADRE_WORKSPACE"].nonEmpty != nil }

    /// What `today` says; a word that is no day ends the command before anything is read.
    func day(_ machine: Day) throws -> Day {
        guard let today else { return machine }
        guard let day = Day(today) else {
            throw ValidationError("--today wants a day as YYYY-MM-DD, and “\(today)” is none.")
        }
        return day
    }

    func language(_ environment: [String: String], remembered: Language?) throws -> Language {
        if let lang {
            guard let language = Language(rawValue: lang) else {
                throw ValidationError("--lang wants fr or en, and “\(lang)” is neither.")
            }
            return language
        }
        if let remembered { return remembered }
        return Language(
            locale: environment["LC_ALL"].nonEmpty ?? environment["LC_MESSAGES"].nonEmpty
                ?? environment["LANG"])
    }
}

/// Lists and pictures can be had as JSON too.
struct JSONFlag: ParsableArguments {
    @Flag(help: "Print JSON (docs/json.md).") var json = false
}

extension String? {
    var nonEmpty: String? { self.flatMap { $0.isEmpty ? nil : $0 } }
}
