/// Text under a cursor: the editing that a field of one line and one of many have in common.
///
/// The cursor stands between characters as people see them, not between scalars: one Backspace removes one
/// "é", however it is encoded, and one whole family emoji.
package struct EditedText: Hashable, Sendable {
    package private(set) var characters: [Character]
    /// Characters before the cursor.
    package private(set) var cursor: Int

    package init(_ text: String) {
        characters = Array(text)
        cursor = characters.count
    }

    package var text: String { String(characters) }
    package var isEmpty: Bool { characters.isEmpty }

    package mutating func move(to place: Int) {
        cursor = min(max(0, place), characters.count)
    }

    /// Types the text at the cursor.
    ///
    /// Characters are found anew afterwards, since an accent that arrives on its own joins the letter before it.
    package mutating func insert(_ text: String) {
        if joinsNothing(text) {
            characters.insert(contentsOf: text, at: cursor)
            cursor += text.utf8.count
            return
        }
        let before = String(characters[..<cursor]) + text
        let after = characters[cursor...]
        characters = Array(before + String(after))
        cursor = min(before.count, characters.count)
    }

    /// Plain letters between plain letters stay what they are, however long the text around them is.
    private func joinsNothing(_ text: String) -> Bool {
        let around = characters[max(0, cursor - 1)..<min(characters.count, cursor + 1)]
        return text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } && around.allSatisfy(\.isASCII)
    }

    package mutating func remove(_ range: Range<Int>) {
        let range = range.clamped(to: 0..<characters.count)
        characters.removeSubrange(range)
        cursor = cursor <= range.lowerBound ? cursor : max(range.lowerBound, cursor - range.count)
    }
}

// MARK: - Words

extension EditedText {
    /// The beginning of the word before the cursor.
    package var wordStart: Int {
        var place = cursor
        while place > 0, !characters[place - 1].isWordPart { place -= 1 }
        while place > 0, characters[place - 1].isWordPart { place -= 1 }
        return place
    }

    /// The end of the word after the cursor.
    package var wordEnd: Int {
        var place = cursor
        while place < characters.count, !characters[place].isWordPart { place += 1 }
        while place < characters.count, characters[place].isWordPart { place += 1 }
        return place
    }

    /// The keys that edit within a line and mean the same in every field; false for the others.
    mutating func handle(_ key: Key, lineStart: Int, lineEnd: Int) -> Bool {
        switch key {
        case .left: move(to: cursor - 1)
        case .right: move(to: cursor + 1)
        case .ctrlLeft, .alt("b"): move(to: wordStart)
        case .ctrlRight, .alt("f"): move(to: wordEnd)
        case .home, .ctrl("a"): move(to: lineStart)
        case .end: move(to: lineEnd)
        case .backspace: remove(cursor - 1..<cursor)
        case .delete: remove(cursor..<cursor + 1)
        case .ctrl("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
        case .ctrl("u"): remove(lineStart..<cursor)
        case .ctrl("k"): remove(cursor..<lineEnd)
        default: return false
        }
        return true
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
