import Domain

/// How a text may speak of a person without their id: by their whole name, in any order, case or spelling of accents, by
/// an address or a number of theirs, in any spacing; or by one word of the name, which may as well be another word or
/// somebody else (a first name like Rose).
///
/// The first speak of them for sure. The others only somebody who reads can tell, so they are shown and never decided.
struct Traces {
    struct Found: Equatable {
        let isSure: Bool
        /// The line of the text in which it stands, cut to what can be read at a glance.
        let excerpt: String
    }

    /// Words of whole names, each list sorted: their order does not matter.
    private var names: Set<[String]> = []
    /// The same without what stands between the words.
    private var joined: Set<String> = []
    /// Words of which each alone may be the person.
    private var words: Set<String> = []
    private var addresses: Set<String> = []
    /// The last digits of numbers, without the sign of a country or its zero.
    private var numbers: Set<String> = []
    /// What a line must hold for a closer look; as bytes, for there may be a million lines.
    private var keys: [[UInt8]] = []

    /// From facts on the person: all names, addresses and numbers that they ever had here.
    init(_ facts: [Fact]) {
        for fact in facts {
            switch fact.event.body {
            case .created(.member, let fields), .created(.freelance, let fields),
                .edited(.member, let fields),
                .edited(.freelance, let fields):
                add(fields)
            default: break
            }
        }
        let longest = names.compactMap { $0.max { $0.utf8.count < $1.utf8.count } }
        keys = Set(longest).union(joined).union(words).union(addresses).map { Array($0.utf8) }
    }

    private mutating func add(_ fields: Fields) {
        if let name = fields.text(.name) {
            add(name)
            words.formUnion(SearchText.words(name).filter { !Self.particles.contains($0) })
        }
        if let name = fields.text(.tradeName) { add(name) }
        let address = SearchText.folded((fields.text(.email) ?? "").filter { !$0.isWhitespace })
        if address.utf8.count > 3 { addresses.insert(address) }
        let digits = Self.digits(in: fields.text(.phone) ?? "").joined()
        if digits.utf8.count >= 6 { numbers.insert(String(digits.suffix(9))) }
    }

    private mutating func add(_ name: String) {
        let words = SearchText.words(name)
        guard !words.isEmpty else { return }
        names.insert(words.sorted())
        guard words.count > 1 else { return }
        joined.insert(words.joined())
        if let last = words.last { joined.insert(([last] + words.dropLast()).joined()) }
    }

    /// What stands in many names and texts, and alone is nobody.
    private static let particles: Set<String> = [
        "d", "l", "de", "du", "des", "da", "di", "do", "dos", "del", "della", "la", "le", "les", "van", "von",
        "der", "den", "of",
    ]
}

// MARK: Looking

extension Traces {
    /// Nil when nothing in the text speaks of the person.
    func found(in text: String) -> Found? {
        let found = SearchText.words(text)
        let isSure =
            names.contains { holds($0, in: found) } || found.contains(where: joined.contains)
            || details(in: text)
        guard isSure || found.contains(where: words.contains) else { return nil }
        return Found(isSure: isSure, excerpt: excerpt(of: text))
    }

    /// Whether these words stand beside each other, in any order.
    private func holds(_ name: [String], in words: [String]) -> Bool {
        guard words.count >= name.count else { return false }
        return (0...words.count - name.count).contains { start in
            let part = words[start..<start + name.count]
            return name.contains(part[start]) && part.sorted() == name
        }
    }

    private func details(in text: String) -> Bool {
        if !addresses.isEmpty {
            let folded = SearchText.folded(text)
            if addresses.contains(where: { folded.contains($0) }) { return true }
        }
        guard !numbers.isEmpty else { return false }
        return Self.digits(in: text).contains { digits in numbers.contains { digits.contains($0) } }
    }

    private func excerpt(of text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        let line = lines.first { line in
            details(in: line) || SearchText.words(line).contains { words.contains($0) || joined.contains($0) }
        }
        let told = line ?? lines.first ?? text
        let sought = words.union(joined).union(addresses.flatMap(SearchText.words))
        return Excerpt.around(Array(sought), in: told) ?? String(told.prefix(120))
    }

    /// Runs of digits, with what is written between the digits of a number taken out.
    private static func digits(in text: String) -> [String] {
        var runs: [String] = [""]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": runs[runs.count - 1].unicodeScalars.append(scalar)
            case " ", ".", "-", "/", "(", ")", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2011}", "\u{2013}": break
            default: if runs.last != "" { runs.append("") }
            }
        }
        return runs.filter { $0 != "" }
    }
}

// MARK: Lines

extension Traces {
    /// Whether a line is worth reading; true too often rather than too seldom.
    func mayStand(in raw: UnsafeRawBufferPointer) -> Bool {
        // Another program may have spelled any letter by its number.
        if raw.contains(UInt8(ascii: "\\")) { return true }
        if !numbers.isEmpty,
            Self.digits(in: String(decoding: raw, as: UTF8.self)).contains(where: { digits in
                numbers.contains { digits.contains($0) }
            })
        {
            return true
        }
        let folded = Array(SearchText.folded(String(decoding: raw, as: UTF8.self)).utf8)
        return folded.withUnsafeBytes { bytes in keys.contains { bytes.holds($0) } }
    }

    /// What is written in an event, as it stands on disk: also in one that only a newer version knows.
    static func texts(of event: JSON) -> [String] { texts(of: event, named: nil) }

    private static func texts(of json: JSON, named name: String?) -> [String] {
        switch json {
        case .string(let text): isText(name) ? [text] : []
        case .array(let items): items.flatMap { texts(of: $0, named: name) }
        case .object(let members): members.flatMap { texts(of: $0.value, named: $0.name) }
        default: []
        }
    }

    private static func isText(_ name: String?) -> Bool {
        guard let name else { return true }
        if structure.contains(name) { return false }
        switch Field(rawValue: name)?.kind {
        case nil, .text, .prose, .texts, .criteria, .charter: return true
        default: return false
        }
    }

    /// Members that hold no words of people but names of things, choices and days.
    private static let structure: Set<String> = [
        "type", "on", "in", "seen", "line", "others", "was", "to", "state", "section", "gate", "key", "about",
        "present", "decision", "finding", "payment", "criterion", "resumeOn", "until", "alert", "code",
    ]
}
