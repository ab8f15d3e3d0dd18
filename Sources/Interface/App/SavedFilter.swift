/// Words that narrow a list, under a name that a person gave them.
///
/// Kept in this person's preferences as `filter.NAME=PAGE WORDS`, for all workspaces: never in a workspace.
package struct SavedFilter: Equatable, Sendable {
    package var name: String
    /// Where it was kept: the palette leads there. Any other list takes its words all the same.
    package var page: Page.Name
    package var words: String

    package init(_ name: String, on page: Page.Name, _ words: String) {
        self.name = name
        self.page = page
        self.words = words
    }
}

extension SavedFilter {
    /// Nil for what another version wrote in another way.
    package init?(name: String, stored: String) {
        let parts = stored.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let page = Page.Name(rawValue: String(parts[0])) else { return nil }
        self.init(name, on: page, String(parts[1]))
    }

    package var stored: String { "\(page.rawValue) \(words)" }

    /// A name is what stands before the first `=` of its line.
    static func name(from typed: String) -> String {
        let spaced = typed.map { $0 == "=" ? " " : $0 }.split(separator: " ").joined(separator: " ")
        return String(spaced.prefix(longestName))
    }

    private static let longestName = 60
}
