import ArgumentParser
import Domain
import Interface

struct SettingsCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Thresholds of the workspace: list them with their sources, set them.",
        discussion: "Example: cadre settings list", subcommands: [SettingsList.self, SettingsSet.self])
}

struct SettingsList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all thresholds: value, what it rests on, when that was checked.",
        discussion: "Example: cadre settings list")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        if output.json { return session.print(.list(Setting.allCases, session.json.setting)) }
        let words = session.words
        let heads = [
            words.say("Réglage", "Setting"), words.say("Valeur", "Value"), words.say("Vérifié le", "Checked"),
            words.say("Sur quoi il repose", "What it rests on"),
        ]
        let lines = TextTable(heads: heads, flexible: 3, width: session.width).lines(
            Setting.allCases.map { setting in
                [
                    setting.rawValue, words.value(session.thresholds[setting], of: setting),
                    setting.checkedOn?.description ?? "", words[setting.source],
                ]
            })
        session.print(lines + (session.width == nil ? [] : [words[Setting.notAdvice]]))
    }
}

struct SettingsSet: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set a threshold for the whole workspace.",
        discussion: "Example: cadre settings set payment.defaultDays 45")
    @OptionGroup var globals: Globals
    @Argument(help: "The key, as in the list.") var key: String
    @Argument(help: "The value: a number, an amount in euros, a percentage, or yes or no.") var value: String

    func run(in session: Session) throws {
        guard let setting = Setting(rawValue: key) else {
            let names = Setting.allCases.map(\.rawValue).joined(separator: ", ")
            throw CommandFailure.usage(
                session.words.say(
                    "Aucun réglage « \(key) ». Les réglages : \(names).",
                    "There is no setting “\(key)”. The settings: \(names)."))
        }
        guard let number = setting.read(value) else {
            throw CommandFailure.usage(
                session.words.say(
                    "« \(value) » ne se lit pas comme une valeur de \(key).",
                    "“\(value)” cannot be read as a value of \(key)."))
        }
        try session.perform(.set(setting.rawValue, to: setting.json(number)))
    }
}

extension Setting {
    fileprivate func read(_ text: String) -> Int? {
        switch unit {
        case .cents: if case .success(let cents) = MoneyInput.read(text) { cents } else { nil }
        case .share: if case .success(let share) = ShareInput.read(text) { share } else { nil }
        case .flag:
            switch text.lowercased() {
            case "yes", "oui", "true", "1": 1
            case "no", "non", "false", "0": 0
            default: nil
            }
        default: Int(text)
        }
    }
}
