import Domain

extension Mission {
    /// Everything in which two members disagree without knowing, with both values.
    func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        var found = record.contestedValues(of: .mission, "", context)
        found += standing.contestedValues(words.say("État", "State")) { words[$0.content.state] }
        for section in BriefSection.allCases {
            found += brief[section]?.contestedValues(words[section]) { $0.content } ?? []
        }
        for checkpoint in checkpoints {
            found += checkpoint.contestedValues(context).of(.checkpoint, checkpoint.id)
        }
        for meeting in meetings { found += meeting.contestedValues(context).of(.meeting, meeting.id) }
        for action in actions { found += action.contestedValues(context).of(.action, action.id) }
        for candidacy in candidacies {
            found += candidacy.contestedValues(context).of(.candidacy, candidacy.id)
        }
        for transfer in transfers { found += transfer.contestedValues(context).of(.transfer, transfer.id) }
        for objective in objectives {
            let about = context.join([words.short(Entity.Kind.objective), objective.record.text(.statement)])
            found += objective.record.contestedValues(of: .objective, about, context)
                .of(.objective, objective.id)
        }
        for allocation in allocations {
            let about = context.join([words.short(Entity.Kind.allocation), context.name(allocation.funding)])
            found += allocation.record.contestedValues(of: .allocation, about, context)
                .of(.allocation, allocation.id)
        }
        return found
    }
}

extension Slot {
    /// Both values where two members wrote them unaware of each other; else nothing.
    fileprivate func contestedValues(_ about: String, _ told: (Writing) -> String) -> [ContestedValue] {
        isContested ? [ContestedValue(about: about, values: inForce.map { ($0.line, told($0)) })] : []
    }
}

extension Record {
    fileprivate func contestedValues(
        of kind: Entity.Kind, _ prefix: String, _ context: Context
    ) -> [ContestedValue] {
        contested.map { field in
            let label = context.words[field.term(of: kind)]
            return ContestedValue(
                about: prefix.isEmpty ? label : context.join([prefix, label]),
                values: slot(field).inForce.map {
                    ($0.line, context.words.shown($0.content, of: field, context.name))
                })
        }
    }
}

extension Checkpoint {
    func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        let about = words.say("Point \(number)", "Checkpoint \(number)")
        let answer = context.join([about, words.say("Réponse", "Answer")])
        return record.contestedValues(of: .checkpoint, about, context)
            + standing.contestedValues(answer) { told($0, context) }
    }

    private func told(_ writing: Slot<Standing>.Writing, _ context: Context) -> String {
        let words = context.words
        switch writing.content {
        case .decided(let verdict):
            let decision = decisions.first { $0.line == writing.line }
            let reserves = decision?.content.reserves.map(\.text) ?? []
            let rework = decision?.content.rework.map(\.text) ?? []
            return context.join([words[verdict], decision?.content.comment] + reserves + rework)
        case .waived(_, let reason, _): return context.join([words[CheckpointState.waived], reason])
        case .cancelled(_, let reason): return context.join([words[CheckpointState.cancelled], reason])
        case .reopened(_, let reason): return context.join([words[CheckpointState.planned], reason])
        case .submitted: return words[CheckpointState.submitted]
        case .planned, .withdrawn: return words[CheckpointState.planned]
        }
    }
}

extension Meeting {
    fileprivate func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        let about = context.join([title ?? words[kind], context.shown(day)])
        return record.contestedValues(of: .meeting, about, context)
            + standing.contestedValues(about) { words[$0.content.state] }
            + minutes.contestedValues(context.join([about, words[Word.minutes]])) { $0.content.told }
    }
}

extension Action {
    fileprivate func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        let about = context.join([words.short(Entity.Kind.action), text])
        return record.contestedValues(of: .action, about, context)
            + standing.contestedValues(about) { words[$0.content.state] }
    }
}

extension Candidacy {
    fileprivate func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        let about = context.name(freelance) ?? words[Entity.Kind.candidacy]
        return record.contestedValues(of: .candidacy, about, context)
            + standing.contestedValues(about) { words[$0.content.state] }
            + contestedScores.flatMap { criterion in
                scores[criterion]?.contestedValues(context.join([about, words[criterion]])) {
                    $0.content.map { "\($0.points)" } ?? ""
                } ?? []
            }
    }
}

extension SkillsTransfer {
    fileprivate func contestedValues(_ context: Context) -> [ContestedValue] {
        let words = context.words
        let about = context.join([words.short(Entity.Kind.transfer), text])
        return record.contestedValues(of: .transfer, about, context)
            + standing.contestedValues(about) {
                guard case .done(let day) = $0.content else { return words.say("à faire", "to be done") }
                return words.say("faite le \(words.date(day))", "done on \(words.date(day))")
            }
    }
}

extension Meeting.Standing {
    fileprivate var state: MeetingState {
        switch self {
        case .planned: .planned
        case .held: .held
        case .missed: .missed
        case .cancelled: .cancelled
        }
    }
}

extension Action.Standing {
    fileprivate var state: ActionState {
        switch self {
        case .open: .open
        case .done: .done
        case .dropped: .dropped
        }
    }
}

extension Minutes {
    fileprivate var told: String { ([summary] + decisions).filter { !$0.isEmpty }.joined(separator: " ; ") }
}

// MARK: - Who wrote them

extension MissionPage {
    /// The lines that wrote contested values. A mission keeps the line's id only; the history knows its author.
    static func writers(of contested: [ContestedValue], _ world: World) -> [LineID: HistoryRow] {
        var writers: [LineID: HistoryRow] = [:]
        for line in contested.flatMap(\.values).map(\.line).prefix(mostWriters) {
            let rows = world.history(HistoryFilter(before: line.next, limit: 1))
            if let row = rows.first, row.line == line { writers[line] = row }
        }
        return writers
    }

    /// Each costs one look into the index; nobody settles more at a time.
    private static let mostWriters = 20
}
