import Domain
import Screen

/// The comparison grid: candidates in columns, what they are compared by in rows (domain §2.2).
struct ChoiceTab: MissionTab {
    let mission: Mission
    let context: Context
    let grid: ChoiceGrid
    /// The candidate in hand, by place.
    let selected: Int
    private var words: Words { context.words }

    init(mission: Mission, context: Context, selected: Int) {
        self.mission = mission
        self.context = context
        grid = ChoiceGrid(
            mission, Charter(of: mission.organisation.flatMap { context.directory[$0] }), context.thresholds)
        self.selected = max(0, min(selected, grid.columns.count - 1))
    }

    /// What a row of the grid is about.
    enum Line: Hashable {
        case state, quote, cost, days
        case criterion(ChoiceCriterion)
        case values, total
    }

    /// As many candidates as there is room for, the one in hand among them.
    private func shown(_ width: Int) -> Range<Int> {
        let room = width - 2 - Self.labelWidth(width) - 2 - Self.weightWidth
        let fit = max(1, room / (Self.candidateWidth + 2))
        let first = max(0, selected - fit + 1)
        return first..<max(first, min(grid.columns.count, first + fit))
    }

    private static let candidateWidth = 10
    private static let weightWidth = 3
    private static func labelWidth(_ width: Int) -> Int { width < 60 ? 14 : 20 }

    /// Only the columns in sight have a heading; the cells of the others stand behind the last and are not drawn.
    var columns: (Int) -> [Table.Column] {
        { width in
            let fixed: [Table.Column] = [
                .init(words.say("Critère", "Criterion"), minWidth: Self.labelWidth(width), weight: 1),
                .init(words.say("Pds", "Wt"), minWidth: Self.weightWidth, alignment: .right),
            ]
            return fixed
                + shown(width).map { place in
                    let name = firstName(grid.columns[place])
                    return .init(
                        place == selected ? "[\(name)]" : " \(name)", minWidth: Self.candidateWidth)
                }
        }
    }

    /// The cells of a row in the order of the columns that have room.
    func cells(_ row: MissionTabRow, _ width: Int) -> [Table.Text] {
        Array(row.cells.prefix(2)) + shown(width).map { row.cells[$0 + 2] }
    }

    var rows: [MissionTabRow] {
        guard !grid.columns.isEmpty else { return [] }
        return lines.map { line in
            MissionTabRow(
                .choice(line),
                [Table.Text(label(line), style(line)), Table.Text(weight(line), .muted)]
                    + grid.columns.map { cell(line, $0) })
        }
    }

    private var lines: [Line] {
        [.state, .quote, .cost, .days, .criterion(.skills), .criterion(.availability), .criterion(.price)]
            + [.values] + grid.charter.criteria.map { .criterion(.value($0.code)) }
            + [.criterion(.knowledge), .total]
    }

    /// The first that is still to be scored.
    var first: Int {
        guard let column else { return 0 }
        return lines.firstIndex { line in
            if case .criterion(let criterion) = line { points(criterion, column) == nil } else { false }
        } ?? max(0, lines.count - 1)
    }

    var column: ChoiceGrid.Column? {
        grid.columns.indices.contains(selected) ? grid.columns[selected] : nil
    }

    var lead: ScrollText.Paragraph? {
        guard let column else { return nil }
        let told = mission.candidatesToTell.compactMap { context.name($0.freelance) }
        if !told.isEmpty {
            let names = told.joined(separator: ", ")
            return .init(words.say("À prévenir : \(names)", "To tell: \(names)"), .warn)
        }
        let name = context.name(column.freelance) ?? ""
        if words.isSpoken { return .init(words.compared(name, grid.columns.count), .accent) }
        let keys = words.say("0 à 4 notent, Entrée décide", "0 to 4 score, Enter decides")
        // A narrow row has room for the keys; the name stands above its column, in brackets.
        return .init(context.area.width < 60 ? keys : context.join([keys, name]), .accent)
    }

    var empty: String {
        words.say(
            "Personne n'est encore pressenti ; n ouvre une candidature.",
            "Nobody is considered yet; n opens a candidacy.")
    }

    var creates: Entity.Kind? { .candidacy }

    func acts(at row: MissionTabRow?) -> [ActID] {
        guard row != nil else { return [.create, .moveNext] }
        let isToTell = mission.candidatesToTell.contains { $0.id == column?.id }
        return [.candidate, .edit] + (isToTell ? [.tick, .copy] : []) + [.create, .moveNext]
    }
}

// MARK: - Cells

extension ChoiceTab {
    func label(_ line: Line) -> String {
        switch line {
        case .state: words.say("État", "State")
        case .quote: words[Field.amount.term(of: .candidacy)]
        case .cost: words.say("Coût réel", "Real cost")
        case .days: words.say("Jours", "Days")
        case .values: words[Word.values]
        case .total: words.say("Total", "Total")
        case .criterion(.value(let code)):
            "  " + words.label(.value(code), grid.charter)
        case .criterion(let criterion): words.short(criterion)
        }
    }

    private func style(_ line: Line) -> Style {
        switch line {
        case .total: .title
        case .criterion(.value): .muted
        default: .normal
        }
    }

    func weight(_ line: Line) -> String {
        switch line {
        case .values: "\(grid.weights.values)"
        case .total: "\(grid.weights.sum)"
        case .criterion(.value(let code)): grid.charter[code].map { "\($0.weight)" } ?? ""
        case .criterion(let criterion): "\(grid.weights[criterion])"
        default: ""
        }
    }

    func cell(_ line: Line, _ column: ChoiceGrid.Column) -> Table.Text {
        switch line {
        case .state: return stateCell(column)
        case .quote: return Table.Text(column.quote.map { words.moneyWhole($0) } ?? none, .normal)
        case .cost: return Table.Text(cost(column).map { words.moneyWhole($0) } ?? none, .muted)
        case .days:
            let days: Int? = mission.candidacy(column.id)?.record.number(.days)
            return Table.Text(days.map { "\($0)" } ?? none, .muted)
        case .values:
            return column.values.scored == 0
                ? Table.Text(none, .muted) : Table.Text(words.percent(column.values.percent))
        case .total: return total(column)
        case .criterion(let criterion): return scoreCell(criterion, column)
        }
    }

    private var none: String { "\(context.glyphs.dash)" }

    private func stateCell(_ column: ChoiceGrid.Column) -> Table.Text {
        let style: Style = column.isChosen ? .good : column.state == .withdrew ? .muted : .normal
        return Table.Text(words.short(column.state), style)
    }

    /// `45+`: at least that much, some of it is not scored yet.
    private func total(_ column: ChoiceGrid.Column) -> Table.Text {
        let isBest = grid.best.contains(column.id)
        let mark = column.isComplete ? "" : "+"
        let best = isBest && grid.columns.count > 1 ? " \(context.glyphs.discFull)" : ""
        return Table.Text("\(column.total)\(mark)\(best)", isBest ? .good : .normal)
    }

    private func scoreCell(_ criterion: ChoiceCriterion, _ column: ChoiceGrid.Column) -> Table.Text {
        if mission.candidacy(column.id)?.contestedScores.contains(criterion) ?? false {
            return Table.Text("\(context.glyphs.warning)", .bad)
        }
        guard let points = points(criterion, column) else { return Table.Text(none, .muted) }
        if criterion == .price, column.isPriceDerived { return Table.Text("\(points) =", .muted) }
        let evidence = mission.candidacy(column.id)?.score(criterion)?.evidence
        return Table.Text(evidence == nil ? "\(points)" : "\(points) \(context.glyphs.check)")
    }

    func points(_ criterion: ChoiceCriterion, _ column: ChoiceGrid.Column) -> Int? {
        if case .value = criterion { return mission.candidacy(column.id)?.score(criterion)?.points }
        return column.points[criterion]
    }

    private func cost(_ column: ChoiceGrid.Column) -> Int? {
        column.quote.flatMap { context.realCost(of: column.freelance, for: mission.organisation)?.of($0) }
    }

    /// Two of the same first name are told apart by an initial.
    private func firstName(_ column: ChoiceGrid.Column) -> String {
        let parts = (context.name(column.freelance) ?? column.id.shown).split(separator: " ")
        let first = String(parts.first ?? "")
        let isShared = grid.columns.contains {
            $0.id != column.id && (context.name($0.freelance) ?? "").hasPrefix(first + " ")
        }
        guard isShared, let initial = parts.dropFirst().first?.first else { return first }
        return "\(first) \(initial)."
    }
}
