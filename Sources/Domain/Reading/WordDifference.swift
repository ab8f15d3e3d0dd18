/// Two texts side by side, word by word: what stayed, what went, what came.
///
/// ```swift
/// WordDifference(from: "two sites", to: "one site").pieces
/// // [.removed("two"), .added("one"), .kept(" "), .removed("sites"), .added("site")]
/// ```
package struct WordDifference: Equatable, Sendable {
    package enum Piece: Equatable, Sendable {
        case kept(String)
        case removed(String)
        case added(String)
    }

    package private(set) var pieces: [Piece] = []

    package init(from old: String, to new: String) {
        let before = Self.words(of: old)
        let after = Self.words(of: new)
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let place, _, _): removed.insert(place)
            case .insert(let place, _, _): added.insert(place)
            }
        }
        var (i, j) = (0, 0)
        while i < before.count || j < after.count {
            var gone: [Substring] = []
            var come: [Substring] = []
            while i < before.count, removed.contains(i) { gone.append(before[i]); i += 1 }
            while j < after.count, added.contains(j) { come.append(after[j]); j += 1 }
            if !gone.isEmpty { pieces.append(.removed(gone.joined())) }
            if !come.isEmpty { pieces.append(.added(come.joined())) }
            var kept: [Substring] = []
            while i < before.count, j < after.count, !removed.contains(i), !added.contains(j) {
                kept.append(after[j])
                i += 1
                j += 1
            }
            if !kept.isEmpty { pieces.append(.kept(kept.joined())) }
        }
    }

    /// Words and the white space between them, so that the pieces put together are the text again.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            let isSpace = text[start].isWhitespace
            let end = text[start...].firstIndex { $0.isWhitespace != isSpace } ?? text.endIndex
            words.append(text[start..<end])
            start = end
        }
        return words
    }
}
