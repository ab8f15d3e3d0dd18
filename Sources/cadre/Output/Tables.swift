import Domain
import Interface

/// Missions, one a line.
struct MissionTable {
    let session: Session

    init(_ session: Session) { self.session = session }

    func lines(_ rows: [MissionRow]) -> [String] {
        let words = session.words
        let table = TextTable(
            heads: [
                words.say("Réf.", "Ref."), words.say("État", "State"), words.say("Titre", "Title"),
                words.say("Freelance", "Freelance"), words.say("Avanc.", "Progress"),
                words.say("Prochaine étape", "Next step"),
            ], flexible: 2, width: session.width)
        return table.lines(
            rows.map { row in
                [
                    row.card.reference ?? session.short(row.card.id), words.short(row.card.state),
                    row.card.title,
                    row.freelance ?? "", row.card.progressPercent.map(words.percent) ?? "",
                    session.outlook(row).nextStep.map { words.sentence(for: $0, on: session.today) }
                        ?? "",
                ]
            })
    }
}

/// Moments by date.
struct MomentTable {
    let session: Session

    init(_ session: Session) { self.session = session }

    func lines(_ rows: [MomentRow]) -> [String] {
        let words = session.words
        let table = TextTable(
            heads: [
                words.say("Jour", "Day"), words.say("Mission", "Mission"), words.say("Quoi", "What"),
                words.say("Id", "Id"),
            ], flexible: 2, width: session.width)
        return table.lines(
            rows.map { row in
                [
                    row.moment.day.description,
                    [row.reference, row.title].compactMap { $0 }.joined(separator: " "),
                    words.sentence(for: row, on: session.today), name(of: row),
                ]
            })
    }

    /// What a command takes: `M2.3` for a checkpoint, else the short id.
    private func name(of row: MomentRow) -> String {
        guard let number = row.moment.number else { return session.short(row.moment.subject) }
        return "\(row.reference ?? session.short(row.mission)).\(number)"
    }
}

/// The history, one line of the journal a line.
struct HistoryTable {
    let session: Session

    init(_ session: Session) { self.session = session }

    func lines(_ rows: [HistoryRow]) -> [String] {
        let words = session.words
        let table = TextTable(
            heads: [
                words.say("Noté le", "Recorded"), words.say("Par", "By"), words.say("Sur", "About"),
                words.say("Ce qui s'est passé", "What happened"),
            ], flexible: 3, width: session.width)
        let lookup = Lookup(session.directory, on: session.today)
        return table.lines(
            rows.map { row in
                [
                    String(row.at.prefix(16)), row.byName ?? "", row.about ?? "",
                    words.markOfUndone(row) + words.sentence(for: row, lookup),
                ]
            })
    }
}

/// One mission on paper: the same as its page, in lines.
struct MissionText {
    let session: Session

    init(_ session: Session) { self.session = session }

    func lines(_ mission: Mission, _ row: MissionRow) -> [String] {
        let words = session.words
        let outlook = session.outlook(row)
        var lines = [[mission.reference, mission.title].compactMap { $0 }.joined(separator: " ")]
        func add(_ label: String, _ value: String?) {
            if let value, !value.isEmpty {
                lines.append(words.say("  \(label) : \(value)", "  \(label): \(value)"))
            }
        }
        add(words.say("État", "State"), words[mission.state])
        add(words.say("Structure", "Organisation"), row.organisation)
        add(words.say("Freelance", "Freelance"), row.freelance)
        add(words.say("Réf. interne", "Internal lead"), row.lead)
        add(words.say("Début", "Start"), mission.start.map { words.date($0, .medium) })
        add(words.say("Fin", "End"), mission.end.map { words.date($0, .medium) })
        add(words.say("Avancement", "Progress"), mission.progressPercent.map(words.percent))
        add(
            words.say("Suivi", "Follow-up"),
            words.sentence(
                for: row.card.cadence(on: session.today, session.thresholds), of: mission, on: session.today))
        add(
            words.say("Prochaine étape", "Next step"),
            outlook.nextStep.map { words.sentence(for: $0, on: session.today) })
        if !mission.checkpoints.isEmpty { lines.append(words.say("Points", "Checkpoints")) }
        for checkpoint in mission.checkpoints {
            let due = checkpoint.due.map { words.date($0, .short) } ?? ""
            lines.append(
                "  \(checkpoint.number). \(words[checkpoint.state])  \(checkpoint.title)  \(due)  \(words.share(checkpoint.share))"
            )
        }
        let moments = mission.moments(session.calendar).filter { $0.kind != .contactDue }
        if !moments.isEmpty { lines.append(words.say("Frise", "Timeline")) }
        for moment in moments {
            let owner = session.directory.name(moment.owner)
            lines.append("  \(moment.day)  \(words.sentence(for: moment, owner: owner, on: session.today))")
        }
        return lines.map { session.safe($0) }
    }
}
