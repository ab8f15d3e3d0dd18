import Domain
import Glibc
import Interface
import Store

/// What this person chose on this machine, for all workspaces: `$XDG_CONFIG_HOME/cadre/preferences`.
struct Preferences {
    private let folder: String?
    /// As they stand when this is made: a start asks for four things of them.
    private let lines: PreferenceLines

    init(_ environment: [String: String]) {
        if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
            folder = base + "/cadre"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folder = home + "/.config/cadre"
        } else {
            folder = nil
        }
        lines = PreferenceLines(folder.flatMap { TextFile.read("\($0)/preferences", limit: 65_536) } ?? "")
    }

    var language: Language? { lines["language"].flatMap(Language.init(rawValue:)) }

    /// Colours: `theme=light`.
    var theme: String? { lines["theme"] }

    var keys: [String: String] { lines.keys }

    var filters: [SavedFilter] { lines.filters }

    func remember(_ language: Language) { write { $0.set("language", to: language.rawValue) } }

    func remember(_ filters: [SavedFilter]) { write { $0.set(filters) } }

    /// A preference that cannot be kept is no reason to stop.
    private func write(_ change: (inout PreferenceLines) -> Void) {
        guard let folder else { return }
        var lines = lines
        change(&lines)
        _ = try? TextFile.write(lines.text, to: "\(folder)/preferences")
    }
}
