import Domain
import Screen

/// The first tab: what waits, the late first, and beside it what passed lately.
struct SummaryTab: MissionTab {
    let mission: Mission
    let context: Context
    let writers: [LineID: HistoryRow]
    let next: NextStep?
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("À suivre", "Open"), minWidth: Sign.width),
                .init(words.say("Date", "Date"), minWidth: Context.dayWidth, priority: 2),
                .init("", minWidth: Context.whenWidth, priority: 1),
                .init(words.say("Qui", "Who"), minWidth: 12, priority: 3),
                .init(words.say("Quoi", "What"), minWidth: width < 60 ? 8 : 16, weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        var seen: [MissionTabRow.Key: Int] = [:]
        return open.map { moment in
            var key = key(of: moment)
            // Several reserves of one checkpoint are several rows.
            if case .part(let part, _) = key { key = .part(part, seen[key, default: 0]) }
            if case .part(let part, _) = key { seen[.part(part, 0), default: 0] += 1 }
            let style = context.urgency(moment)
            return MissionTabRow(
                key,
                [
                    context.sign(moment).cell, Table.Text(context.shown(moment.day), style),
                    Table.Text(context.when(moment), style),
                    Table.Text(context.name(moment.owner) ?? "", .muted), Table.Text(what(moment)),
                ])
        }
    }

    private var open: [Moment] { mission.moments(context.calendar).filter(\.isOpen) }

    private func key(of moment: Moment) -> MissionTabRow.Key {
        guard moment.subject != mission.id, let kind = moment.kind.subjectKind else {
            return .ownMoment(moment.kind)
        }
        return .part(Focus.Part(kind, moment.subject), 0)
    }

    private func what(_ moment: Moment) -> String {
        switch moment.kind {
        case .meeting, .minutes, .held: context.meeting(moment)
        case .start, .end, .resume: ""
        case .contactDue: context.name(mission.freelance) ?? ""
        case .signature:
            (mission.engagement(moment.subject)?.record.choice(.paper) as Paper?).map { words[$0] }
                ?? words[Entity.Kind.engagement]
        default: moment.number.map { "\($0) \(moment.text)" } ?? moment.text
        }
    }

    var empty: String {
        mission.state.isFinal
            ? words.say("Tout est fait : plus rien n'attend.", "All done: nothing waits any more.")
            : words.say(
                "Rien n'attend : N prévoit un point, r une réunion, a une action.",
                "Nothing waits: N plans a checkpoint, r a meeting, a an action.",
                toFreelance: Phrase("Rien n'attend.", "Nothing waits."))
    }

    var creates: Entity.Kind? { .action }

    /// What the next step is about.
    var first: Int {
        rows.firstIndex { row in
            if case .part(let part, _) = row.key { part.id == next?.entity } else { false }
        } ?? 0
    }

    func said(_ row: MissionTabRow) -> String { said(row, [0, 4, 3, 2, 1]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        guard case .part(let part, _)? = row?.key else { return [.contact, .action, .meeting, .moveNext] }
        switch part.kind {
        case .checkpoint:
            return mission.checkpoint(part.id).map(CheckpointsTab.acts) ?? [.contact]
        case .meeting: return mission.meeting(part.id).map { MeetingsTab.acts($0, context) } ?? [.contact]
        case .action: return [.tick, .reschedule, .contact, .edit]
        case .invoice: return [.invoice, .edit, .contact]
        case .engagement: return [.tick, .edit, .contact]
        default: return [.contact, .action, .meeting]
        }
    }
}

// MARK: - Beside the list

extension SummaryTab {
    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        add(row, to: &text)
        text.append(ContestedText(context, writers).paragraphs(mission.contestedValues(context)))
        if let lesson = mission.record.text(.priorLesson) {
            text.head(words[Field.priorLesson])
            text.add(lesson)
        }
        if let standing = mission.standing.content, let reason = standing.reason {
            text.head(context.sign(mission).text)
            text.add(reason)
            if let day = standing.resumeOn {
                text.add(words.say("Reprise prévue le \(words.date(day))", "Resumes \(words.date(day))"))
            }
        }
        let money = MoneyText(mission: mission, context: context)
        if let sums = money.sums {
            text.head(words.say("Budget", "Budget"))
            text.add(sums)
            money.add(to: &text)
        }
        let past = mission.moments(context.calendar).filter {
            !$0.isOpen && $0.day <= context.today && $0.kind.isExchange
        }
        text.list(
            words.say("Derniers échanges et réponses", "Latest contacts and answers"),
            past.suffix(6).reversed().map {
                words.sentence(for: $0, owner: context.name($0.owner), on: context.today)
            })
        text.list(
            words.say("Notes", "Notes"),
            mission.notes.suffix(6).reversed().map {
                context.join([context.moment($0.at), context.name($0.by), $0.content])
            })
        return text.paragraphs
    }

    /// Narrow rows had to be cut: what the selected one says comes first.
    private func add(_ row: MissionTabRow?, to text: inout Reading) {
        guard context.area.width < 60, let row, let place = rows.firstIndex(where: { $0.key == row.key })
        else { return }
        let moment = open[place]
        let told = words.sentence(for: moment, owner: context.name(moment.owner), on: context.today)
        text.add(context.join([told, moment.unsaid]), context.urgency(moment))
    }
}

extension Moment.Kind {
    /// Both sides had a part in it.
    fileprivate var isExchange: Bool {
        switch self {
        case .accepted, .acceptedWithReserves, .changesRequested, .rejected, .waived, .submitted, .held,
            .missed, .contact:
            true
        default: false
        }
    }
}
