/// Words that order where a frame between equals would propose (domain §2.6): found in what people type, with what
/// they are about. Nothing is refused for its words.
package struct Wording: Equatable, Sendable {
    /// As it stands in the text.
    package let found: String
    /// Places of its characters.
    package let range: Range<Int>
    package let term: Term
    package let tongue: Tongue

    /// What would be said instead is a matter of words, not of the domain.
    package enum Term: String, CaseIterable, Sendable {
        case presence, attendance, hours, leave, absence, hierarchy, order, missionOrder, instruction
        case punishment, warning, judgement, post, pay, hiring, control
    }

    /// The language of the words found, whatever the reader's.
    package enum Tongue: Sendable { case fr, en }
}

extension Wording.Term {
    /// The marker of independence that such words put in question; nil where the other markers see it.
    package var marker: IndependenceMarker? {
        switch self {
        case .presence, .attendance, .hierarchy, .order, .missionOrder, .instruction, .control: .noHierarchy
        case .punishment, .warning, .judgement: .mutualRespect
        case .leave, .absence: .availability
        case .hours, .post, .pay, .hiring: nil
        }
    }
}

extension Wording {
    package static func findings(in text: String) -> [Wording] {
        guard WordingScan.mayHold(text) else { return [] }
        let characters = Array(text)
        let words = WordingWord.all(in: characters)
        var findings: [Wording] = []
        var next = 0
        while next < words.count {
            guard let pattern = WordingPattern.all.first(where: { $0.matches(words, at: next) }) else {
                next += 1
                continue
            }
            let last = next + pattern.words.count - 1
            let range = words[next].range.lowerBound..<words[last].range.upperBound
            findings.append(
                Wording(
                    found: String(characters[range]), range: range, term: pattern.term,
                    tongue: pattern.tongue))
            next = last + 1
        }
        return findings
    }
}

/// One word as it is compared: without accents, case and inclusive ending.
struct WordingWord {
    let folded: String
    var range: Range<Int>

    static func all(in characters: [Character]) -> [WordingWord] {
        var words: [WordingWord] = []
        var place = 0
        while place < characters.count {
            guard characters[place].isLetter || characters[place].isNumber else {
                place += 1
                continue
            }
            let start = place
            while place < characters.count, characters[place].isLetter || characters[place].isNumber {
                place += 1
            }
            var folded: [UInt8] = []
            for character in characters[start..<place] { WordingScan.fold(character, into: &folded) }
            let word = String(decoding: folded, as: UTF8.self)
            // présent·e, présent(e)s, supérieur.e: the ending belongs to the word before.
            if let last = words.last, endings.contains(word), start > 0, last.range.upperBound == start - 1,
                "·.•(-".contains(characters[start - 1])
            {
                let closes = place < characters.count && characters[place] == ")"
                if closes { place += 1 }
                words[words.count - 1].range = last.range.lowerBound..<place
            } else if let last = words.last, word == "s", last.range.upperBound == start,
                characters[start - 1] == ")"
            {
                words[words.count - 1].range = last.range.lowerBound..<place
            } else {
                words.append(WordingWord(folded: word, range: start..<place))
            }
        }
        return words
    }

    private static let endings: Set<String> = ["e", "es", "s", "ne", "nes", "rice", "rices", "euse", "euses"]
}

// MARK: - What a mission says

extension Mission {
    /// The markers that its agendas, minutes, actions and brief put in question.
    var markersInTexts: [IndependenceMarker] {
        var markers: Set<IndependenceMarker> = []
        for text in wordedTexts {
            for finding in Wording.findings(in: text) {
                if let marker = finding.term.marker { markers.insert(marker) }
            }
        }
        return IndependenceMarker.allCases.filter(markers.contains)
    }

    private var wordedTexts: [String] {
        brief.values.compactMap(\.content) + actions.filter(\.isUnderWay).map(\.text)
            + meetings.filter(\.isPlannedOrHeld).flatMap { meeting in
                meeting.agenda + (meeting.minutes.content.map { [$0.summary] + $0.decisions } ?? [])
            }
    }
}

extension Action {
    /// Open or done: what was dropped binds nobody.
    fileprivate var isUnderWay: Bool { state != .dropped }
}

extension Event.Body {
    /// What was typed for both sides to read.
    var wordedTexts: [String] {
        switch self {
        case .created(.meeting, let fields), .edited(.meeting, let fields): fields.texts(.agenda)
        case .created(.action, let fields), .edited(.action, let fields):
            [fields.text(.text)].compactMap { $0 }
        case .minutesSaved(let minutes): [minutes.summary] + minutes.decisions
        case .briefWritten(_, let text): [text]
        default: []
        }
    }
}
