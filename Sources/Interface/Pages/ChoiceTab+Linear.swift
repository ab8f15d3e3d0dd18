import Domain
import Screen

extension ChoiceTab {
    /// What is compared and its weight, then every candidate by name, the one in hand first.
    func said(_ row: MissionTabRow) -> String {
        guard case .choice(let line) = row.key else { return "" }
        let weight = weight(line)
        let heading =
            weight.isEmpty
            ? label(line).trimmed
            : context.words.say(
                "\(label(line).trimmed), poids \(weight)", "\(label(line).trimmed), weight \(weight)")
        let order = [selected] + grid.columns.indices.filter { $0 != selected }
        let cells = order.filter(grid.columns.indices.contains).map { told(line, grid.columns[$0]) }
        return context.words.labelled(heading, cells.joined(separator: ", "))
    }

    private func told(_ line: Line, _ column: ChoiceGrid.Column) -> String {
        let words = context.words
        let name = context.name(column.freelance) ?? column.id.shown
        guard case .criterion(let criterion) = line else { return "\(name) \(best(line, column))" }
        let candidacy = mission.candidacy(column.id)
        if candidacy?.contestedScores.contains(criterion) ?? false {
            return name + words.say(" à départager", " contested")
        }
        guard let points = points(criterion, column) else {
            return name + words.say(" pas noté", " not scored")
        }
        let evidence =
            candidacy?.score(criterion)?.evidence == nil ? "" : words.say(" avec un fait", " with a fact")
        return words.say("\(name) \(points) sur 4\(evidence)", "\(name) \(points) of 4\(evidence)")
    }

    /// The cell, and in the total whether it is the best.
    private func best(_ line: Line, _ column: ChoiceGrid.Column) -> String {
        let words = context.words
        guard line == .total else { return cell(line, column).text }
        let rest = column.isComplete ? "" : words.say(" au moins", " at least")
        let isBest = grid.best.contains(column.id) && grid.columns.count > 1
        return "\(column.total)\(rest)" + (isBest ? words.say(" en tête", " in the lead") : "")
    }
}
