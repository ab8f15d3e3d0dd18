import Domain
import Glibc
import Interface
import Store

/// What this person chose on this machine, for all workspaces: `$XDG_CONFIG_HOME/cadre/preferences`.
///
/// One `name=value` a line; a line that is not understood is left alone.
struct Preferences {
    private let folder: String?
    /// As it stands when this is made: a start asks for four things of it.
    private let text: String

    init(_ environment: [String: String]) {
        if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
            folder = base + "/cadre"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folder = home + "/.config/cadre"
        } else {
            folder = nil
        }
        text = folder.flatMap { TextFile.read("\($0)/preferences", limit: 65_536) } ?? ""
    }

    var language: Language? { lines["language"].flatMap(Language.init(rawValue:)) }

    /// Colours: `theme=light`.
    var theme: String? { lines["theme"] }

    /// Other keys for acts: `key.contact=c F5`.
    var keys: [String: String] {
        let wishes = lines.compactMap { name, value in
            name.hasPrefix("key.") ? (String(name.dropFirst(4)), value) : nil
        }
        return Dictionary(wishes) { first, _ in first }
    }

    /// Words that narrow lists: `filter.NAME=board words`.
    var filters: [SavedFilter] {
        lines.compactMap { name, value in
            name.hasPrefix(Self.filter)
                ? SavedFilter(name: String(name.dropFirst(Self.filter.count)), stored: value) : nil
        }.sorted { $0.name < $1.name }
    }

    func remember(_ language: Language) {
        replace({ $0 == "language" }, by: ["language=\(language.rawValue)"])
    }

    func remember(_ filters: [SavedFilter]) {
        replace({ $0.hasPrefix(Self.filter) }, by: filters.map { "\(Self.filter)\($0.name)=\($0.stored)" })
    }

    private static let filter = "filter."

    private var lines: [String: String] {
        var lines: [String: String] = [:]
        for line in text.split(separator: "\n") {
            if let pair = Self.pair(line) { lines[pair.name] = pair.value }
        }
        return lines
    }

    private static func pair(_ line: Substring) -> (name: String, value: String)? {
        let pair = line.split(separator: "=", maxSplits: 1)
        return pair.count == 2 ? (pair[0].trimmed, pair[1].trimmed) : nil
    }

    /// All other lines stay as they were written. A preference that cannot be kept is no reason to stop.
    private func replace(_ isReplaced: (String) -> Bool, by new: [String]) {
        guard let folder else { return }
        let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
            Self.pair(line).map { !isReplaced($0.name) } ?? true
        }
        let old = kept.reversed().drop { $0.isEmpty }.reversed().map(String.init)
        let text = (old + new).map { "\($0)\n" }.joined()
        _ = try? TextFile.write(text, to: "\(folder)/preferences")
    }
}
