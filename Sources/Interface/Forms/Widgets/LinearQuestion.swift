import Domain
import Screen

/// What may be answered where there is no screen, so that the question can say so.
enum LinearQuestion {
    /// Any words on one line; what holds when nothing is said, where something does.
    case line(otherwise: Phrase?)
    case day
    /// Several lines: a prose, or a list with one thing a line.
    case text(isList: Bool)
    /// One of these, by number or by letters.
    case one([Option], otherwise: Phrase?)
    /// Any of these.
    case some([Option])
    case yesOrNo(otherwise: Bool?)
}

/// What became of a line typed as an answer.
enum LinearAnswer: Equatable {
    case taken
    /// Nothing, or more than one thing, goes by these letters.
    case unclear([Option])
}

extension FieldWidget {
    /// Day and money as they were understood, a choice by its name; nil where nothing is.
    func said(_ words: Words) -> String? {
        guard !typed.allSatisfy(\.isWhitespace) else { return nil }
        if case .text = question { return typed }
        let shown = shown(words)
        guard !shown.isEmpty else { return nil }
        return echo(words).map { Speech(words).line($0) } ?? shown
    }
}

extension LineWidget {
    var question: LinearQuestion { .line(otherwise: placeholder) }

    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        typed = line
        return .taken
    }
}

extension DayWidget {
    var question: LinearQuestion { .day }

    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        typed = line
        return .taken
    }
}

extension AreaWidget {
    var question: LinearQuestion { isOneParagraph ? .line(otherwise: nil) : .text(isList: isList) }

    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        typed = line
        return .taken
    }
}

extension FlagWidget {
    var question: LinearQuestion { .yesOrNo(otherwise: standard) }

    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        let said = fold(line)
        for (answer, names) in [("yes", ["oui", "o", "yes", "y"]), ("no", ["non", "n", "no"])]
        where names.contains(said) {
            typed = answer
            return .taken
        }
        return .unclear([])
    }
}

extension ChoiceWidget {
    var question: LinearQuestion { .one(options, otherwise: placeholder) }

    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        let found = options.named(line, words)
        guard found.count == 1 else { return .unclear(found) }
        typed = found[0].code
        return .taken
    }
}

extension SeveralWidget {
    var question: LinearQuestion { .some(options) }

    /// These and no others: `1, 3`, or names with a comma between.
    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer {
        var codes: [String] = []
        for part in parts(of: line) {
            let found = options.named(part, words)
            guard found.count == 1 else { return .unclear(found) }
            if !codes.contains(found[0].code) { codes.append(found[0].code) }
        }
        typed = codes.joined(separator: " ")
        return .taken
    }

    /// Numbers may stand with spaces between, names may not: they hold some.
    private func parts(of line: String) -> [String] {
        let words = line.split { $0 == " " || $0 == "," }.map(String.init)
        let isNumbers = words.allSatisfy { $0.allSatisfy(\.isNumber) }
        return isNumbers
            ? words : line.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension [Option] {
    /// By number, by the whole name, else by letters that occur in it.
    fileprivate func named(_ text: String, _ words: Words) -> [Option] {
        if let number = Int(text) { return indices.contains(number - 1) ? [self[number - 1]] : [] }
        let wanted = fold(text)
        let titles = map { fold(words[$0.title]) }
        if let place = titles.firstIndex(of: wanted) { return [self[place]] }
        let beginning = indices.filter { titles[$0].hasPrefix(wanted) }
        let matches = beginning.isEmpty ? indices.filter { titles[$0].contains(wanted) } : beginning
        return matches.map { self[$0] }
    }
}
