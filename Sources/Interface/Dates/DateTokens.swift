/// A typed date cut into numbers, words and signs; blanks and the dots of abbreviations are gone.
enum DateToken: Equatable {
    /// `digits` tells 07 from 7 and 2026 from 26.
    case number(Int, digits: Int)
    /// Lower case, without accents.
    case word(String)
    case sign(Character)
}

extension DateToken {
    /// Longer numbers are no date, and could overflow.
    private static let mostDigits = 4
    /// A typed date is short; what is longer is a paste gone wrong.
    private static let mostCharacters = 60

    /// Nil when the text holds something that no date holds.
    static func read(_ text: String) -> [DateToken]? {
        var rest = Array(text.prefix(mostCharacters + 1))[...]
        guard rest.count <= mostCharacters else { return nil }
        var tokens: [DateToken] = []
        while let character = rest.first {
            if character.isASCIIDigit {
                let digits = rest.prefix { $0.isASCIIDigit }
                guard digits.count <= mostDigits, let number = Int(String(digits)) else { return nil }
                tokens.append(.number(number, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if character.isLetter {
                let letters = rest.prefix { $0.isLetter || $0.isApostrophe }
                tokens.append(.word(plain(letters)))
                rest = rest.dropFirst(letters.count)
                if rest.first == "." { rest = rest.dropFirst() }
            } else if "+-/.".contains(character) {
                tokens.append(.sign(character))
                rest = rest.dropFirst()
            } else if character.isWhitespace || character == "," {
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return tokens
    }

    /// Characters compare by canonical equivalence, so both ways of writing an accent are found.
    private static func plain(_ letters: some Sequence<Character>) -> String {
        var word = ""
        for letter in letters where !letter.isApostrophe {
            for small in letter.lowercased() { word.append(unaccented[small] ?? small) }
        }
        return word
    }

    private static let unaccented: [Character: Character] = [
        "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "î": "i", "ô": "o", "û": "u", "ù": "u",
    ]
}

extension Character {
    fileprivate var isApostrophe: Bool { self == "'" || self == "’" }
}
