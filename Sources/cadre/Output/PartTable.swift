import Domain
import Interface

/// Checkpoints, meetings or actions, one a line, with the name that the next command takes.
struct PartTable {
    let session: Session

    init(_ session: Session) { self.session = session }

    func lines(_ rows: [PartRow]) -> [String] {
        let words = session.words
        let table = TextTable(
            heads: [
                words.say("Jour", "Day"), words.say("État", "State"), words.say("Quoi", "What"),
                words.say("Mission", "Mission"), words.say("Qui", "Who"), words.say("Id", "Id"),
            ], flexible: 2, width: session.width)
        return table.lines(
            rows.map { row in
                [
                    row.part.due?.description ?? "", state(row.part), what(row.part),
                    [row.reference, row.title].compactMap { $0 }.joined(separator: " "),
                    row.owner ?? row.freelance ?? "", name(of: row),
                ]
            })
    }

    private func state(_ part: PartCard) -> String {
        let words = session.words
        let name: String? =
            switch part.kind {
            case .checkpoint: CheckpointState(rawValue: part.state).map { words[$0] }
            case .meeting: MeetingState(rawValue: part.state).map { words[$0] }
            case .action: ActionState(rawValue: part.state).map { words[$0] }
            case .invoice: InvoiceState(rawValue: part.state).map { words[$0] }
            }
        return name ?? part.state
    }

    private func what(_ part: PartCard) -> String {
        let words = session.words
        return [part.meetingKind.map { words[$0] }, part.title.nonEmpty, part.amount.map(words.money)]
            .compactMap { $0 }.joined(separator: " · ")
    }

    /// What a command takes: `M2.3` for a checkpoint, else the short id.
    private func name(of row: PartRow) -> String {
        guard let number = row.part.number else { return session.short(row.part.id) }
        return "\(row.reference ?? session.short(row.mission)).\(number)"
    }
}
