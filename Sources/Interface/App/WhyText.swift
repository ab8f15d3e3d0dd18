import Domain
import Screen

/// Why the next step is the next step: the rule and the dates (domain §2.5).
struct WhyText {
    static let title = Phrase("Pourquoi cette étape", "Why this step")

    let mission: Mission
    let outlook: Outlook?
    let context: Context

    var paragraphs: [ScrollText.Paragraph] {
        let words = context.words
        guard let step = outlook?.nextStep else {
            let over = words.say(
                "Rien à faire : la mission est finie.", "Nothing to do: the mission is over.")
            return [.init(over)]
        }
        var paragraphs: [ScrollText.Paragraph] = [
            .init(words.sentence(for: step, on: context.today), .title), .init(""), .init(rule(step)),
        ]
        if let dates = dates(step) { paragraphs.append(.init(dates)) }
        paragraphs.append(.init(""))
        paragraphs.append(.init(order, .muted))
        return paragraphs
    }

    private var order: String {
        context.words.say(
            "Dans cette suite : répondre, payer, tenir nos actions, reprendre contact, confirmer, résumer ; puis ce que nous attendons ; puis ce qui vient. Nos devoirs d'abord.",
            "The order: answer, pay, keep our actions, get in touch, confirm, minute; then what we wait for; then what comes. Our duties first."
        )
    }

    private func rule(_ step: NextStep) -> String {
        let words = context.words
        return switch step.kind {
        case .answerDelivery:
            words.say(
                "Une livraison attend une réponse. Le délai convenu est de \(mission.frame.reviewDays) jours ouvrés ; rien n'est jamais accepté tout seul.",
                "A delivery waits for an answer. The agreed window is \(mission.frame.reviewDays) working days; nothing is ever accepted by itself."
            )
        case .payInvoice:
            words.say(
                "Une facture reçue a passé sa date de règlement.",
                "An invoice received is past its day of payment.")
        case .ownAction:
            words.say(
                "Une action convenue de notre côté a passé son échéance ; la plus ancienne d'abord.",
                "An action agreed on our side is past its due date; the oldest first.")
        case .contact:
            words.say(
                "Aucun contact depuis plus que la cadence et sa tolérance.",
                "No contact for longer than the cadence and its grace.")
        case .confirmMeeting:
            words.say(
                "La date d'une réunion prévue est passée : tenue, déplacée ou non tenue ?",
                "The day of a planned meeting has passed: held, moved or missed?")
        case .writeMinutes:
            words.say(
                "Une réunion tenue n'a pas encore de compte rendu.", "A meeting held has no minutes yet.")
        case .askDelivery:
            words.say(
                "La livraison d'un point est attendue depuis son échéance : demander où il en est.",
                "The delivery of a checkpoint is awaited since its due date: ask how it stands.")
        case .liftReserve:
            words.say(
                "Une réserve a passé la date convenue pour la lever.",
                "A reservation is past the day agreed for lifting it.")
        case .meeting, .action, .checkpoint, .start, .resume:
            words.say(
                "Rien n'est en retard : c'est la première date à venir.",
                "Nothing is late: this is the first date to come.")
        case .getPaper:
            words.say(
                "L'attestation de vigilance manque ou a expiré, alors que les montants engagés la demandent. Repère, pas un avis juridique.",
                "The clearance certificate is missing or has expired, though the amounts engaged ask for it. A marker, not legal advice."
            )
        case .sign:
            words.say(
                "Le travail a commencé sans engagement signé des deux côtés.",
                "Work has begun without an engagement signed by both sides.")
        case .nextState:
            words.say(
                "Rien n'est daté : il reste à faire avancer la mission.",
                "Nothing has a date: what remains is to move the mission on.")
        }
    }

    private func dates(_ step: NextStep) -> String? {
        let words = context.words
        if step.kind == .contact, let rhythm = mission.rhythm(context.calendar),
            let every = mission.frame.everyDays
        {
            return words.say(
                "Dernier contact le \(words.date(rhythm.last, .weekday)) ; tous les \(words.days(every)) : attendu le \(words.date(rhythm.nextDue, .weekday)), toléré jusqu'au \(words.date(rhythm.lapseOn, .weekday)).",
                "Last contact \(words.date(rhythm.last, .weekday)); every \(words.days(every)): due \(words.date(rhythm.nextDue, .weekday)), grace until \(words.date(rhythm.lapseOn, .weekday))."
            )
        }
        guard let due = step.due else { return nil }
        let when = "\(words.date(due, .weekday)), \(words.relative(due, to: context.today))"
        return words.say("Date : \(when).", "Date: \(when).")
    }
}

extension App {
    func whyText(_ world: World) -> [ScrollText.Paragraph] {
        guard let id = focus.mission, let mission = world.mission(id) else { return [] }
        return WhyText(mission: mission, outlook: world.row(id).map(context.outlook), context: context)
            .paragraphs
    }
}
