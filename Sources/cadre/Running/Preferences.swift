import Domain
import Glibc
import Interface
import Store

/// What this person chose on this machine, for all workspaces: `$XDG_CONFIG_HOME/cadre/preferences`.
///
/// One `name=value` a line; a line that is not understood is left alone.
struct Preferences {
    private let folder: String?

    init(_ environment: [String: String]) {
        if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
            folder = base + "/cadre"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folder = home + "/.config/cadre"
        } else {
            folder = nil
        }
    }

    var language: Language? { lines["language"].flatMap(Language.init(rawValue:)) }

    /// Other keys for acts: `key.contact=c F5`.
    var keys: [String: String] {
        let wishes = lines.compactMap { name, value in
            name.hasPrefix("key.") ? (String(name.dropFirst(4)), value) : nil
        }
        return Dictionary(wishes) { first, _ in first }
    }

    func remember(_ language: Language) {
        var lines = lines
        lines["language"] = language.rawValue
        write(lines)
    }

    private var lines: [String: String] {
        guard let folder, let text = TextFile.read("\(folder)/preferences", limit: 65_536) else { return [:] }
        var lines: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let pair = line.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { lines[pair[0].trimmed] = pair[1].trimmed }
        }
        return lines
    }

    /// A preference that cannot be kept is no reason to stop.
    private func write(_ lines: [String: String]) {
        guard let folder else { return }
        let text = lines.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\n" }.joined()
        _ = try? TextFile.write(text, to: "\(folder)/preferences")
    }
}
