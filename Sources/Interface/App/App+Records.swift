import Domain
import Screen

extension App {
    /// The acts that record something: each opens its form, or records at once where nothing is to be asked.
    mutating func runRecord(_ act: ActID, _ world: World) -> [Effect]? {
        switch act {
        case .create: return create(world)
        case .edit, .editLong: return edit(act, world)
        case .mark:
            toggleMark()
            return []
        case .markAll:
            toggleColumn(world)
            return []
        case .moveNext where !marked.isEmpty: return moveMarked(world)
        case .pause where !marked.isEmpty: return pauseMarked(world)
        case .archive where focus.draft != nil:
            if let draft = focus.draft { askWhetherToDrop(draft) }
            return []
        case .archive where focus.mission == nil:
            return archive(world)
        case .snooze:
            if case .alerts(let page) = page, let alert = page.selected?.alert,
                let id = alert.mission ?? alert.entity
            {
                openForm(.snooze(id, alert.key), world)
            }
            return []
        case .putOff:
            showPutOff(world)
            return []
        case .recordDecision, .recordAction, .recordNote:
            prompt =
                act == .recordAction ? Prompt(.agreed, "@") : Prompt(act == .recordNote ? .remark : .decision)
            return []
        case .note:
            if let id = focus.mission ?? focus.party { openForm(.note(id), world) }
            return []
        default:
            guard let id = focus.mission, let mission = world.mission(id) else { return nil }
            return runOnMission(act, mission, world)
        }
    }

    /// A person or an organisation; whoever is archived comes back.
    private mutating func archive(_ world: World) -> [Effect] {
        guard let id = focus.party, let party = context.directory[id], let kind = party.kind else {
            return []
        }
        if party.isArchived { return [.perform([.restore(kind, id)])] }
        openForm(.archive(kind, id), world)
        return []
    }

    private mutating func create(_ world: World) -> [Effect] {
        guard let kind = page.content.creates else { return [] }
        let holder =
            switch kind.holder {
            case .mission?: focus.mission
            case .freelance?: focus.party
            default: EntityID?.none
            }
        openForm(.create(kind, mission: holder), world)
        return []
    }

    private mutating func edit(_ act: ActID, _ world: World) -> [Effect] {
        if let draft = focus.draft {
            openDraft(draft, world)
        } else if let mission = focus.mission, let section = focus.section {
            openForm(.brief(mission, section), world)
        } else if let mission = focus.mission, let part = focus.need {
            openForm(.need(mission, part), world)
        } else if let mission = focus.mission, let part = focus.closing {
            openForm(.closing(mission, part), world)
        } else if let mission = focus.mission, let criterion = focus.criterion,
            let id = focus.part(.candidacy)
        {
            openForm(.score(mission: mission, candidacy: id, criterion, points: nil), world)
        } else if let mission = focus.mission, let rule = focus.rule {
            openForm(.frame(mission), world)
            goTo(rule)
        } else if let mission = focus.mission, let part = focus.part {
            openForm(.edit(part.kind, part.id, mission: mission), world)
        } else if let party = focus.party, let kind = context.directory[party]?.kind {
            openForm(.edit(kind, party, mission: nil), world)
        } else if let mission = focus.mission {
            openForm(.edit(.mission, mission, mission: mission), world)
        }
        if act == .editLong, case .form(let form)? = overlays.last { return [.edit(form.currentText)] }
        return []
    }

    /// Of a long form, the field that one came for; what is to be settled comes first.
    private mutating func goTo(_ field: Field) {
        guard case .form(var form)? = overlays.last, !form.isContested else { return }
        form.sheet.go(to: .field(field))
        overlays[overlays.count - 1] = .form(form)
    }

    private mutating func runOnMission(_ act: ActID, _ mission: Mission, _ world: World) -> [Effect]? {
        let id = mission.id
        switch act {
        case .answer:
            if let checkpoint = checkpointToAnswer(mission) { openReview(mission, checkpoint, world) }
        case .deliver: openForm(.deliver(mission: id, checkpoint: focus.part(.checkpoint)), world)
        case .contact: openForm(.create(.contact, mission: id), world)
        case .action: openForm(.create(.action, mission: id), world)
        case .addCheckpoint: openForm(.create(.checkpoint, mission: id), world)
        case .meeting: openMeeting(mission, world)
        case .invoice: return openInvoices(mission, world)
        case .reengage: openForm(.reengage(id), world)
        case .amend:
            if let engagement = focus.engagement(of: mission) {
                openForm(.amend(mission: id, engagement: engagement.id), world)
            }
        case .difference:
            let text = BriefDifference(mission, context).paragraphs
            overlays.append(.text(title: words[BriefDifference.title], ScrollText(text)))
        case .tick: return tick(mission, world)
        case .candidate: openCandidate(mission)
        case .score0, .score1, .score2, .score3, .score4: return score(act.points ?? 0, mission, world)
        case .saveMinutes:
            meetingFocus(mission).map { openForm(.minutes(mission: id, meeting: $0.id), world) }
        case .shareMinutes: meetingFocus(mission).map { openForm(.share(mission: id, meeting: $0.id), world) }
        case .holdNow: holdNow(mission, world)
        case .endMeeting: return endMeeting(world)
        case .missed:
            (focus.part(.meeting).flatMap(mission.meeting) ?? meetingToHold(mission))
                .map { openForm(.missed(mission: id, meeting: $0.id), world) }
        case .reschedule: focus.part.map { openForm(.reschedule(mission: id, $0), world) }
        case .waive: focus.part(.checkpoint).map { openForm(.waive(mission: id, checkpoint: $0), world) }
        case .withdraw:
            focus.part(.checkpoint).map { openForm(.withdraw(mission: id, checkpoint: $0), world) }
        case .archive:
            if let part = focus.part {
                openForm(.cancel(mission: id, part), world)
            } else {
                openForm(.move(id, to: .dropped), world)
            }
        default: return move(act, mission, world)
        }
        return []
    }

    /// The checkpoint under the cursor, else the delivery that has waited longest.
    func checkpointToAnswer(_ mission: Mission) -> Checkpoint? {
        if let id = focus.part(.checkpoint), let checkpoint = mission.checkpoint(id) { return checkpoint }
        return mission.checkpoints.filter { $0.state == .submitted }
            .min { ($0.awaiting?.content.day ?? context.today) < ($1.awaiting?.content.day ?? context.today) }
    }

    private mutating func openInvoices(_ mission: Mission, _ world: World) -> [Effect] {
        let unpaid = mission.invoices.filter { $0.state == .received }
        guard !unpaid.isEmpty else {
            openForm(.create(.invoice, mission: mission.id), world)
            return []
        }
        var ways = unpaid.map { invoice in
            let number = invoice.record.text(.number) ?? ""
            let title = words.say("Payer la facture \(number)", "Pay invoice \(number)")
            return (
                Menu.Entry(title, detail: words.money(invoice.amount)),
                Choice.Way.form(.pay(mission: mission.id, invoice: invoice.id))
            )
        }
        ways.append(
            (
                Menu.Entry(
                    words.say(
                        "Nouvelle facture reçue", "New invoice received",
                        toFreelance: Phrase("Nouvelle facture", "New invoice"))),
                .form(.create(.invoice, mission: mission.id))
            ))
        overlays.append(.choice(Choice(words.say("Facture", "Invoice"), ways)))
        return []
    }

    /// An action done, a reserve lifted: whichever the cursor stands on.
    private mutating func tick(_ mission: Mission, _ world: World) -> [Effect] {
        if let id = focus.part(.action), let action = mission.action(id) {
            return action.state == .open
                ? [.perform([.finish(action: id, in: mission.id, day: context.today)])]
                : [.perform([.reopen(action: id, in: mission.id)])]
        }
        if let id = focus.part(.transfer), let transfer = mission.transfer(id) {
            return transfer.isDone
                ? [.perform([.reopen(transfer: id, in: mission.id)])]
                : [.perform([.finish(transfer: id, in: mission.id, day: context.today)])]
        }
        if let id = focus.part(.candidacy) {
            let today = Domain.Value.day(context.today)
            return [.perform([.edit(.candidacy, id, [.answered: today], in: mission.id)])]
        }
        if let id = focus.part(.engagement), let engagement = mission.engagement(id) {
            let day = Domain.Value.day(context.today)
            let field: Field = engagement.record[.sent] == nil ? .sent : .day
            return [.perform([.edit(.engagement, id, [field: day], in: mission.id)])]
        }
        if let id = focus.part(.checkpoint) {
            openForm(.lift(mission: mission.id, checkpoint: id), world)
        }
        return []
    }

    private mutating func move(_ act: ActID, _ mission: Mission, _ world: World) -> [Effect]? {
        switch act {
        case .moveNext: return move(mission, to: mission.state.next.first, world)
        case .moveBack: return move(mission, to: mission.state.previous, world)
        case .pause: return move(mission, to: mission.state == .paused ? .active : .paused, world)
        case .moveMenu:
            let outlook = world.row(mission.id).map(context.outlook)
            let ways = mission.state.next.map { state in
                (
                    Menu.Entry(words[state], detail: hint(mission.state, state, outlook)),
                    Choice.Way.form(.move(mission.id, to: state))
                )
            }
            // What is missing is asked of one of the marked missions: of which must then be said.
            let title =
                isForSeveral
                ? "\(mission.reference ?? mission.title) · \(words[mission.state])" : words[mission.state]
            overlays.append(.choice(Choice(title, ways)))
            return []
        default: return nil
        }
    }

    /// What the way there still asks for, the cheapest first.
    private func hint(_ from: MissionState, _ to: MissionState, _ outlook: Outlook?) -> String {
        guard let move = MissionMove(from: from, to: to) else { return "" }
        let reason = move.needsReason ? [words.say("avec un motif", "with a reason")] : []
        let lacking = outlook?.gates(on: move, to: to).filter { !$0.isMet } ?? []
        return (reason + lacking.map { words.name($0.code, lacks: $0.lack) }).joined(separator: " · ")
    }

    /// What a move of the mission asks for, met or not.
    func gates(of mission: EntityID, to state: MissionState, _ world: World) -> [GateFinding] {
        guard let outlook = world.row(mission).map(context.outlook),
            let move = MissionMove(from: outlook.row.card.state, to: state)
        else { return [] }
        return outlook.gates(on: move, to: state)
    }

    /// At once where nothing is asked, else through the form that asks it.
    mutating func move(_ mission: Mission, to state: MissionState?, _ world: World) -> [Effect] {
        guard let state, let move = MissionMove(from: mission.state, to: state) else { return [] }
        // Who hears cannot see that `L` was pressed for `l`: then a move is always asked.
        if words.isSpoken || move.needsReason
            || gates(of: mission.id, to: state, world).contains(where: \.isInTheWay)
        {
            openForm(.move(mission.id, to: state), of: [], world)
            return []
        }
        return [.perform([.moveMission(mission.id, to: state, day: context.today)])]
    }
}

extension MissionState {
    /// Where a step back leads; nil from where there is none.
    var previous: MissionState? {
        next.first {
            MissionMove(from: self, to: $0) == .movedBack || MissionMove(from: self, to: $0) == .reopened
        }
    }
}
