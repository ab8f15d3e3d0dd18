/// One thing said in both languages; neither can be left out.
package struct Phrase: Equatable, Sendable {
    package let fr: String
    package let en: String
    /// What the freelance reads instead: one, or none where both sides read the same.
    private var theirs: [Phrase] = []

    package init(_ fr: French, _ en: String) {
        self.fr = fr.text
        self.en = en
    }

    package subscript(language: Language) -> String { language == .fr ? fr : en }

    /// The same for a partial workspace, where it speaks of us and of them.
    package func toFreelance(_ fr: French, _ en: String) -> Phrase {
        var phrase = self
        phrase.theirs = [Phrase(fr, en)]
        return phrase
    }

    fileprivate func read(by words: Words) -> String {
        (words.isToFreelance ? theirs.first ?? self : self)[words.language]
    }
}

/// The name of one thing, whole and in at most ``shortWidth`` columns.
package struct Term: Equatable, Sendable {
    package static let shortWidth = 16

    package let long: Phrase
    package let short: Phrase

    package init(_ fr: French, _ en: String) {
        long = Phrase(fr, en)
        short = long
    }

    private init(_ long: Phrase, _ short: Phrase) { (self.long, self.short) = (long, short) }

    /// Short, it speaks of no side.
    func toFreelance(_ fr: French, _ en: String) -> Term { Term(long.toFreelance(fr, en), short) }

    /// French and English name, French and English short name: the order of `docs/glossary.tsv`.
    package init(_ fr: French, _ en: String, _ shortFR: French, _ shortEN: String) {
        long = Phrase(fr, en)
        short = Phrase(shortFR, shortEN)
    }
}

/// What has a name of its own: every closed list of the domain.
package protocol Named {
    var term: Term { get }
}

/// All that the program says, in one language.
///
/// ```swift
/// let words = Words(.fr)
/// words[MissionState.ready]                   // Prête
/// words.short(CheckpointState.acceptedWithReserves)   // Validé/réserves
/// words.sentence(for: step, on: today)        // Répondre au point 2, délai dépassé
/// ```
/// Sentences are written whole in both languages, never put together from parts that a grammar would bend.
package struct Words: Equatable, Sendable {
    package private(set) var language: Language
    /// For the ear: whole names in place of short ones, days and months in full, counts in words. What is short for
    /// want of columns goes through these words, so it is said whole everywhere at once.
    package private(set) var isSpoken = false

    /// For the reader of a partial workspace: *we* is the organisation everywhere else, and *you* is the freelance here.
    package private(set) var isToFreelance = false

    package init(_ language: Language) { self.language = language }

    /// The same to be heard.
    package var spoken: Words {
        var words = self
        words.isSpoken = true
        return words
    }

    /// The same to be read.
    package var written: Words {
        var words = self
        words.isSpoken = false
        return words
    }

    /// The same said to a freelance.
    package var toFreelance: Words {
        var words = self
        words.isToFreelance = true
        return words
    }

    /// The same in the other language.
    package var translated: Words {
        var words = self
        words.language = language.other
        return words
    }

    package subscript(phrase: Phrase) -> String { phrase.read(by: self) }
    package subscript(term: Term) -> String { self[term.long] }
    package subscript(word: Word) -> String { self[word.term] }
    package subscript(named: some Named) -> String { self[named.term] }
    package func short(_ term: Term) -> String { self[isSpoken ? term.long : term.short] }
    package func short(_ word: Word) -> String { short(word.term) }
    package func short(_ named: some Named) -> String { short(named.term) }

    /// The sentence of the language at hand; the other is not even made.
    package func say(_ fr: @autoclosure () -> French, _ en: @autoclosure () -> String) -> String {
        language == .fr ? fr().text : en()
    }

    /// What is said of us and them, with what the freelance reads instead.
    package func say(
        _ fr: @autoclosure () -> French, _ en: @autoclosure () -> String,
        toFreelance theirs: @autoclosure () -> Phrase
    ) -> String {
        isToFreelance ? theirs()[language] : say(fr(), en())
    }
}

/// A noun for one and for many.
package struct Plural: Equatable, Sendable {
    package let one: Phrase
    package let many: Phrase

    package init(_ fr: French, many manyFR: French, _ en: String, many manyEN: String) {
        one = Phrase(fr, en)
        many = Phrase(manyFR, manyEN)
    }
}

extension Words {
    /// French counts nothing as one, English as many.
    package func isMany(_ count: Int) -> Bool { language == .fr ? count.magnitude > 1 : count != 1 }

    /// `Statut : micro-entreprise`, `Status: micro-enterprise`.
    package func labelled(_ label: String, _ text: String) -> String {
        say("\(label) : \(text)", "\(label): \(text)")
    }

    /// `3 réserves`, `1 reservation`.
    package func count(_ count: Int, _ noun: Plural) -> String {
        "\(number(count)) \(self[isMany(count) ? noun.many : noun.one])"
    }
}
