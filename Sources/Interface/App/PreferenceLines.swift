/// What a person chose, as it stands in their file: one `name=value` a line. What is not understood is left alone.
package struct PreferenceLines: Equatable, Sendable {
    package private(set) var text: String

    package init(_ text: String) { self.text = text }

    package subscript(name: String) -> String? { values[name] }

    /// Other keys for acts: `key.contact=c F5`.
    package var keys: [String: String] {
        let wishes = values.compactMap { name, value in
            name.hasPrefix("key.") ? (String(name.dropFirst(4)), value) : nil
        }
        return Dictionary(wishes) { first, _ in first }
    }

    /// Words that narrow lists: `filter.NAME=board words`.
    package var filters: [SavedFilter] {
        values.compactMap { name, value in
            name.hasPrefix(Self.filter)
                ? SavedFilter(name: String(name.dropFirst(Self.filter.count)), stored: value) : nil
        }.sorted { $0.name < $1.name }
    }

    package mutating func set(_ name: String, to value: String) {
        replace({ $0 == name }, by: ["\(name)=\(value)"])
    }

    package mutating func set(_ filters: [SavedFilter]) {
        replace({ $0.hasPrefix(Self.filter) }, by: filters.map { "\(Self.filter)\($0.name)=\($0.stored)" })
    }

    private static let filter = "filter."

    private var values: [String: String] {
        var values: [String: String] = [:]
        for line in lines {
            if let pair = Self.pair(line) { values[pair.name] = pair.value }
        }
        return values
    }

    /// An editor of another system may have ended them in its own way.
    private var lines: [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    private static func pair(_ line: Substring) -> (name: String, value: String)? {
        let pair = line.split(separator: "=", maxSplits: 1)
        return pair.count == 2 ? (String(pair[0]).trimmed, String(pair[1]).trimmed) : nil
    }

    /// All other lines stay as they were written.
    private mutating func replace(_ isReplaced: (String) -> Bool, by new: [String]) {
        let kept = lines.filter { line in
            Self.pair(line).map { !isReplaced($0.name) } ?? true
        }
        let old = kept.reversed().drop { $0.isEmpty }.reversed().map(String.init)
        text = (old + new).map { "\($0)\n" }.joined()
    }
}
