/// Reads a template as people write it: one thing a line, the English beneath the French.
///
/// ```
/// name: Communication et marketing digital
/// = Digital communication & marketing
/// cadence: 14
/// meeting: kickoff +0
/// checkpoint: +21 20% Diagnostic et publics
/// = Diagnosis and audiences
/// * 3 publics décrits avec leurs attentes
/// - priorités proposées
/// ```
/// A star marks a criterion that must be met, a dash one that need not; `#` begins a remark.
struct TemplateReader {
    private var template = Template()
    private var seen: Set<TemplateWord> = []
    /// Where the English of the next line goes.
    private var last: WritableKeyPath<Template, Bilingual>?

    /// Lines of one template, as many as anybody would read.
    static let limit = 400

    mutating func read(_ text: String) throws(TemplateFault) -> Template {
        // A file may come from a system that ends lines in another way; to Swift that end is another character.
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        guard lines.count <= Self.limit else { throw TemplateFault(.tooMany(limit: Self.limit)) }
        for (place, line) in lines.enumerated() {
            let line = line.trimmedOfSpace
            guard let sign = line.first, sign != "#" else { continue }
            do throws(TemplateFault) { try take(line, sign) } catch {
                throw TemplateFault(line: place + 1, error.reason)
            }
        }
        return template
    }

    private mutating func take(_ line: Substring, _ sign: Character) throws(TemplateFault) {
        switch sign {
        case "=": try translate(line.dropFirst().trimmedOfSpace)
        case "*", "-": try addCriterion(line.dropFirst().trimmedOfSpace, required: sign == "*")
        default:
            guard let colon = line.firstIndex(of: ":"),
                let word = TemplateWord(typed: String(line[..<colon].trimmedOfSpace))
            else { throw TemplateFault(.unknown(String(line.prefix(20)))) }
            seen.insert(word)
            last = nil
            try take(word, line[line.index(after: colon)...].trimmedOfSpace)
        }
    }

    private mutating func translate(_ text: Substring) throws(TemplateFault) {
        guard let last else { throw TemplateFault(.astray) }
        template[keyPath: last].en = try checked(text, limit: 200)
    }

    private mutating func addCriterion(_ text: Substring, required: Bool) throws(TemplateFault) {
        let point = template.checkpoints.count - 1
        guard point >= 0 else { throw TemplateFault(.astray) }
        let place = template.checkpoints[point].criteria.count
        guard place < 30 else { throw TemplateFault(.tooMany(limit: 30)) }
        let text = Bilingual(try checked(text, limit: 200))
        template.checkpoints[point].criteria.append(.init(text: text, isRequired: required))
        last = \.checkpoints[point].criteria[place].text
    }

    private mutating func take(_ word: TemplateWord, _ rest: Substring) throws(TemplateFault) {
        switch word {
        case .name:
            template.name = Bilingual(try checked(rest, limit: 70))
            last = \.name
        case .weeks: template.weeks = try number(rest, word, 1...260)
        case .days: template.days = try number(rest, word, 1...999)
        case .rate: template.rate = try rates(rest)
        case .cadence: template.cadenceDays = try number(rest, word, .cadenceDays)
        case .grace: template.graceDays = try number(rest, word, .graceDays)
        case .answer: template.reviewDays = try number(rest, word, .reviewDays)
        case .rounds: template.rounds = try number(rest, word, .rounds)
        case .brief:
            template.prompts.append(Bilingual(try checked(rest, limit: 200)))
            let place = template.prompts.count - 1
            last = \.prompts[place]
        case .note:
            template.notes.append(Bilingual(try checked(rest, limit: 200)))
            let place = template.notes.count - 1
            last = \.notes[place]
        case .transfer:
            let place = template.transfers.count
            guard place < 20 else { throw TemplateFault(.tooMany(limit: 20)) }
            template.transfers.append(Bilingual(try checked(rest, limit: 200)))
            last = \.transfers[place]
        case .meeting: try addMeeting(rest)
        case .checkpoint: try addCheckpoint(rest)
        }
    }
}

// MARK: - Lines with several parts

extension TemplateReader {
    /// `strategic +70 with the officers`, `steering every 28`, `review each checkpoint`.
    private mutating func addMeeting(_ text: Substring) throws(TemplateFault) {
        var words = text.split(separator: " ")[...]
        guard let first = words.popFirst(), let kind = MeetingKind(typed: String(first)) else {
            throw TemplateFault(.meeting)
        }
        let said = words.joined(separator: " ").lowercased()
        let when: Template.When
        if let phrase = ["each checkpoint", "à chaque point"].first(where: said.hasPrefix) {
            when = .eachCheckpoint
            words = words.dropFirst(phrase.split(separator: " ").count)
        } else if let phrase = ["every ", "tous les "].first(where: said.hasPrefix) {
            words = words.dropFirst(phrase.split(separator: " ").count)
            guard let days = words.popFirst().flatMap({ Int($0) }), (1...365).contains(days) else {
                throw TemplateFault(.meeting)
            }
            when = .every(days)
        } else if let days = words.popFirst().flatMap(offset) {
            when = .on(days)
        } else {
            throw TemplateFault(.meeting)
        }
        let title = words.joined(separator: " ")
        let place = template.meetings.count
        guard place < 40 else { throw TemplateFault(.tooMany(limit: 40)) }
        template.meetings.append(
            .init(
                kind: kind, when: when,
                title: title.isEmpty ? nil : Bilingual(try checked(title[...], limit: 70))))
        if !title.isEmpty { last = \.meetings[place].named }
    }

    /// `+21 20% Diagnosis and audiences`.
    private mutating func addCheckpoint(_ text: Substring) throws(TemplateFault) {
        var words = text.replacing(" %", with: "%").split(separator: " ")[...]
        guard let day = words.popFirst().flatMap(offset),
            let share = words.popFirst(), share.hasSuffix("%"), let percent = Int(share.dropLast()),
            (0...100).contains(percent)
        else { throw TemplateFault(.checkpoint) }
        let title = Bilingual(try checked(words.joined(separator: " ")[...], limit: 70))
        let place = template.checkpoints.count
        guard place < 40 else { throw TemplateFault(.tooMany(limit: 40)) }
        template.checkpoints.append(.init(day: day, share: percent * 100, title: title))
        last = \.checkpoints[place].title
    }

    private func offset(_ word: Substring) -> Int? {
        guard word.first == "+", let days = Int(word.dropFirst()), (0...1_825).contains(days) else {
            return nil
        }
        return days
    }
}

// MARK: - Values

extension TemplateReader {
    private func checked(_ text: Substring, limit: Int) throws(TemplateFault) -> String {
        guard !text.isEmpty else { throw TemplateFault(.noText) }
        guard text.count <= limit else { throw TemplateFault(.tooLong(limit: limit)) }
        return String(text)
    }

    private func number(
        _ text: Substring, _ word: TemplateWord, _ field: Field
    ) throws(TemplateFault) -> Int {
        guard case .number(let range) = field.kind else { throw TemplateFault(.noText) }
        return try number(text, word, range)
    }

    private func number(
        _ text: Substring, _ word: TemplateWord, _ range: ClosedRange<Int>
    ) throws(TemplateFault) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw TemplateFault(.number(word, range))
        }
        return number
    }

    private func rates(_ text: Substring) throws(TemplateFault) -> ClosedRange<Int> {
        let ends = text.split(separator: "-").map { Int($0.trimmedOfSpace) }
        guard let low = ends.first ?? nil, let high = ends.last ?? nil, ends.count <= 2, low > 0, low <= high,
            high <= 10_000
        else { throw TemplateFault(.number(.rate, 1...10_000)) }
        return low...high
    }
}

extension Template.Meeting {
    /// The title, to write its English.
    fileprivate var named: Bilingual {
        get { title ?? Bilingual() }
        set { title = newValue }
    }
}

extension StringProtocol {
    fileprivate var trimmedOfSpace: Substring {
        var text = Substring(self)
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return text
    }
}
