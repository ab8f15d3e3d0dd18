import Domain
import Screen

/// All that was agreed, handed over and answered for one checkpoint, to be read.
struct CheckpointText {
    private let mission: Mission
    private let checkpoint: Checkpoint
    private let context: Context
    private let writers: [LineID: HistoryRow]
    private var words: Words { context.words }
    private var glyphs: Glyphs { context.glyphs }

    init(
        _ mission: Mission, _ checkpoint: Checkpoint, _ context: Context,
        _ writers: [LineID: HistoryRow] = [:]
    ) {
        self.mission = mission
        self.checkpoint = checkpoint
        self.context = context
        self.writers = writers
    }

    /// What has to be answered comes before what it is measured by; what is past comes last.
    var paragraphs: [ScrollText.Paragraph] {
        var text = Reading(context)
        addHead(&text)
        text.append(
            ContestedText(context, writers).paragraphs(checkpoint.contestedValues(context)))
        let waits = checkpoint.state == .submitted
        if waits { addDeliveries(&text) }
        addCriteria(&text)
        addReserves(&text)
        addDecisions(&text)
        if !waits { addDeliveries(&text) }
        addEnd(&text)
        return text.paragraphs
    }
}

// MARK: - What it is

extension CheckpointText {
    private func addHead(_ text: inout Reading) {
        let name = "\(words[Entity.Kind.checkpoint.term.short]) \(checkpoint.number)"
        text.add(context.join([name, checkpoint.title]), .title)
        let late = mission.isLate(checkpoint, context)
        let sign = context.sign(checkpoint, isLate: late)
        text.add(context.join([sign.text, waiting(late)]), sign.style)
        let share = checkpoint.share == 0 ? nil : checkpoint.share
        let deemed = mission.deemedAccepted(checkpoint, context.calendar)
        if let told = words.deemed(deemed, on: context.today) { text.add(told, late ? .bad : .warn) }
        text.add(
            context.join([
                due, share.map { words.say("part \(words.share($0))", "share \(words.share($0))") },
                words.rounds(checkpoint.round, of: mission.frame.rounds),
            ]), .muted)
    }

    private func waiting(_ late: Bool) -> String? {
        guard let day = mission.awaitedDay(of: checkpoint, context.calendar) else { return nil }
        let when = context.when(day, isOpen: true)
        if checkpoint.state == .submitted {
            return late
                ? words.say(
                    "réponse attendue le \(words.date(day)), \(when) : à nous",
                    "answer due \(words.date(day)), \(when): our turn",
                    toFreelance: Phrase(
                        "réponse attendue le \(words.date(day)), \(when) : à eux",
                        "answer due \(words.date(day)), \(when): their turn"))
                : words.say(
                    "réponse d'ici au \(words.date(day)), \(when)", "answer by \(words.date(day)), \(when)")
        }
        return "\(words.date(day)), \(when)"
    }

    private var due: String? {
        guard let due = checkpoint.due else { return nil }
        guard let original = checkpoint.originalDue, original != due else {
            return words.say("échéance le \(words.date(due))", "due \(words.date(due))")
        }
        return words.say(
            "échéance le \(words.date(due)), d'abord le \(words.date(original))",
            "due \(words.date(due)), first \(words.date(original))")
    }
}

// MARK: - Criteria, deliveries

extension CheckpointText {
    private func addCriteria(_ text: inout Reading) {
        guard !checkpoint.criteria.isEmpty else {
            text.head(words[Field.criteria])
            text.add(
                words.say(
                    "Aucun critère ; e en ajoute.", "No criterion; e adds some.",
                    toFreelance: Phrase("Aucun critère.", "No criterion.")), .warn)
            return
        }
        text.head(
            words.isSpoken
                ? words[Field.criteria] : words.say("Critères (* obligatoire)", "Criteria (* required)"))
        for (index, criterion) in checkpoint.criteria.enumerated() {
            let finding = checkpoint.finding(index)
            if words.isSpoken {
                text.add("\(index + 1). \(words.said(criterion, finding))")
                continue
            }
            let mark = criterion.isRequired ? "* " : "  "
            let style: Style =
                finding == .yes ? .good : finding == .no ? .bad : finding == nil ? .normal : .muted
            text.add("\(tick(finding)) \(mark)\(criterion.text)", style)
        }
    }

    private func tick(_ finding: Finding?) -> String {
        switch finding {
        case .yes: "[\(glyphs.check)]"
        case .no: words.say("[non]", "[no]")
        case .notApplicable: words.say("[s.o.]", "[n/a]")
        case nil: "[ ]"
        }
    }

    private func addDeliveries(_ text: inout Reading) {
        guard !checkpoint.deliveries.isEmpty else { return }
        text.head(words.say("Livraisons", "Deliveries"))
        for delivery in checkpoint.deliveries.reversed() {
            let content = delivery.content
            text.item(
                context.join([
                    context.shown(content.day), content.via.map { words[$0] }, content.what,
                    content.reference,
                ]))
        }
    }
}

// MARK: - Answers

extension CheckpointText {
    private func addDecisions(_ text: inout Reading) {
        guard !checkpoint.decisions.isEmpty else { return }
        text.head(words.say("Réponses", "Answers"))
        if checkpoint.isAnswerToEarlierVersion {
            text.add(
                words.say(
                    "La dernière réponse portait sur une version antérieure.",
                    "The last answer was about an earlier version."), .warn)
        }
        for decision in checkpoint.decisions.reversed() {
            let content = decision.content
            text.item(
                context.join([
                    context.shown(content.day), words[content.verdict], context.name(decision.by),
                    content.isLate ? words.say("hors délai", "past the window") : nil, content.comment,
                ]))
            for point in content.rework { text.add("    \(rework(point))") }
        }
    }

    private func rework(_ point: ReworkPoint) -> String {
        let isNew = point.isNewRequest ? words.say("nouvelle demande", "new request") : nil
        return context.join(["\(glyphs.rework) \(point.text)", isNew])
    }

    private func addReserves(_ text: inout Reading) {
        guard !checkpoint.reserves.isEmpty else { return }
        text.head(words.say("Réserves", "Reservations"))
        for held in checkpoint.reserves {
            let owner = context.name(held.reserve.owner)
            if let lifted = held.lifted {
                let day = context.shown(lifted.day)
                text.add(
                    context.join([
                        "\(glyphs.check) \(words.say("levée le \(day)", "lifted \(day)"))", owner,
                        held.reserve.text, lifted.note,
                    ]), .muted)
            } else {
                let when = context.when(held.reserve.due, isOpen: true)
                text.add(
                    context.join([
                        "\(glyphs.discHalf) \(context.shown(held.reserve.due)), \(when)", owner,
                        held.reserve.text,
                    ]), held.reserve.due < context.today ? .bad : .warn)
            }
        }
    }

    private func addEnd(_ text: inout Reading) {
        for moved in checkpoint.reschedules.suffix(3) {
            let day = context.shown(moved.content.to)
            text.item(
                context.join([
                    words.say("Reporté au \(day)", "Moved to \(day)"), context.name(moved.by),
                    moved.content.reason,
                ]), .muted)
        }
        switch checkpoint.standing.content {
        case .waived(let day, let reason, let effect)?:
            text.add(context.join([context.shown(day), words[effect], reason]), .muted)
        case .cancelled(let day, let reason)?, .reopened(let day, let reason)?:
            text.add(context.join([context.shown(day), reason]), .muted)
        default: break
        }
    }
}

extension Checkpoint {
    /// How the criterion was found: as ticked last, else as the standing answer says.
    func finding(_ index: Int) -> Finding? {
        if let live = findings[index]?.content { return live }
        guard let findings = decision?.content.findings, findings.indices.contains(index) else { return nil }
        return findings[index]
    }
}
