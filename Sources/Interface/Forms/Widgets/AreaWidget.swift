import Domain
import Screen

/// Several lines: prose that wraps, or a list with one thing a line.
struct AreaWidget: FieldWidget {
    enum Shape: Equatable {
        case prose(limit: Int, minimum: Int = 0)
        case texts(limit: Int)
        /// A leading star marks what must be met. Where no line has one, all must be if `starless` says so.
        case criteria(starless: Bool)
        /// Actions agreed in a meeting: `@Noémie sous-titrer le tutoriel +12`.
        case agreed(AgreedReader)
        /// What is to be taken up again after a delivery.
        case rework(ReworkReader)
        /// The checkpoints and meetings of a new mission.
        case plan(PlanReader)
        case template
        /// The values of an organisation, each with its weight.
        case charter(CharterReader)
    }

    private(set) var shape: Shape
    /// Rows on the screen: at least, at most.
    let height: ClosedRange<Int>
    /// Enter goes on to the next field; the text is one paragraph.
    let isOneParagraph: Bool
    private var area: TextArea
    /// Places of what another word would say better.
    var marks: [Range<Int>] = []

    init(_ shape: Shape, _ text: String = "", rows: ClosedRange<Int> = 3...8, isOneParagraph: Bool = false) {
        self.shape = shape
        height = rows
        self.isOneParagraph = isOneParagraph
        area = TextArea(text)
    }

    var typed: String {
        get { area.text }
        set { area.text = newValue }
    }

    /// The lines that say something, without white space at their ends.
    var lines: [String] {
        area.text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// One thing a line.
    var isList: Bool {
        switch shape {
        case .prose, .template: false
        default: true
        }
    }

    /// The cursor stands at the end of a blank line: Enter there means that the list is complete.
    var isAtBlankLine: Bool {
        area.isAtEnd && (area.isEmpty || area.text.last == "\n")
    }

    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer {
        if case .agreed(var reader) = shape {
            reader.input.today = room.today
            shape = .agreed(reader)
        }
        if isOneParagraph, key == .enter { return .ignored }
        // At the very beginning ↑ leaves the field, at the very end ↓ does.
        if key == .up, area.cursor == 0 { return .ignored }
        if key == .down, area.isAtEnd { return .ignored }
        let before = area.revision
        guard area.handle(key, width: room.width, height: height.upperBound) else { return .ignored }
        return area.revision == before ? .moved : .changed
    }
}

// MARK: - Reading

extension AreaWidget {
    func read() -> Result<Domain.Value?, FieldFault> {
        switch shape {
        case .prose(let limit, let minimum):
            let text = area.text.trimmed
            if text.isEmpty { return .success(nil) }
            if text.count > limit { return .failure(.tooLong(limit: limit, count: text.count)) }
            if text.count < minimum { return .failure(.tooShort(minimum: minimum, count: text.count)) }
            return .success(.text(text))
        case .texts(let limit):
            let lines = lines
            if lines.count > limit { return .failure(.tooMany(limit: limit)) }
            return .success(lines.isEmpty ? nil : .texts(lines))
        case .criteria(let starless):
            let criteria = Self.criteria(lines, starless: starless)
            if criteria.count > 30 { return .failure(.tooMany(limit: 30)) }
            return .success(criteria.isEmpty ? nil : .criteria(criteria))
        case .agreed(let reader):
            return reader.read(lines).map { _ in lines.isEmpty ? nil : .texts(lines) }
                .mapError { .agreed($0) }
        case .rework(let reader):
            return reader.read(lines).map { _ in lines.isEmpty ? nil : .texts(lines) }
                .mapError { .rework($0) }
        case .plan(let reader):
            return reader.read(lines).map { _ in lines.isEmpty ? nil : .texts(lines) }.mapError { .plan($0) }
        case .charter(let reader):
            return reader.read(lines).map { $0.isEmpty ? nil : .charter($0) }.mapError { .charter($0) }
        case .template:
            if area.text.trimmed.isEmpty { return .success(nil) }
            do throws(TemplateFault) { _ = try Template(area.text) } catch {
                return .failure(.template(error))
            }
            return .success(.text(area.text))
        }
    }

    static func criteria(_ lines: [String], starless: Bool) -> [Criterion] {
        let allRequired = starless && !lines.contains { $0.hasPrefix("*") }
        return lines.compactMap { line in
            let isStarred = line.hasPrefix("*")
            let text = isStarred ? String(line.drop { $0 == "*" }).trimmed : line
            return text.isEmpty ? nil : Criterion(text, required: isStarred || allRequired)
        }
    }

    /// As criteria are typed; the inverse of reading them.
    static func written(_ criteria: [Criterion]) -> String {
        criteria.map { $0.isRequired ? "* \($0.text)" : $0.text }.joined(separator: "\n")
    }

    func echo(_ words: Words) -> String? {
        switch shape {
        case .criteria(let starless):
            let criteria = Self.criteria(lines, starless: starless)
            let required = criteria.count { $0.isRequired }
            guard !criteria.isEmpty else { return nil }
            let count = words.count(criteria.count, .criteria)
            guard required > 0 else {
                return words.say("→ \(count), aucun requis", "→ \(count), none required")
            }
            return words.say("→ \(count), dont \(required) requis", "→ \(count), \(required) required")
        case .prose(_, let minimum) where minimum > 0:
            let missing = minimum - area.text.trimmed.count
            guard missing > 0 else { return nil }
            let count = words.count(missing, .characters)
            return words.say("encore \(count)", "\(count) to go")
        case .agreed(let reader):
            guard case .success(let agreed) = reader.read(lines), !agreed.isEmpty else { return nil }
            return agreed.map { "→ \($0.owner.name) · \(words.date($0.due))" }.joined(separator: "  ")
        case .charter(let reader):
            guard case .success(let criteria) = reader.read(lines), !criteria.isEmpty else { return nil }
            return words.say(
                "→ \(criteria.count) valeurs, 100 en tout", "→ \(criteria.count) values, 100 in all")
        case .rework(let reader): return (try? reader.read(lines).get()).flatMap { words.echo($0) }
        default: return nil
        }
    }
}

// MARK: - Drawing

extension AreaWidget {
    func rows(width: Int) -> Int {
        // One row more than the text, so that there is always room to go on.
        let rows = area.rowCount(width: max(1, width), atMost: height.upperBound) + (area.isEmpty ? 0 : 1)
        return min(max(height.lowerBound, rows), height.upperBound)
    }

    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words) {
        area.draw(into: &grid, at: rect, focused: focused, marks: marks)
    }
}
