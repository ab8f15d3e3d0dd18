import Domain
import Screen

/// Why the next step is the next step, or why a line of days stands there: the rule and the dates (domain §2.5).
struct WhyText {
    static let title = Phrase("Pourquoi cette étape", "Why this step")
    static let titleOfLine = Phrase("Pourquoi cette ligne", "Why this line")

    let mission: Mission
    let outlook: Outlook?
    let context: Context
    /// The line under the cursor; nil where that is the mission as a whole.
    let line: MomentRow?

    var paragraphs: [ScrollText.Paragraph] { line.map(paragraphs(of:)) ?? ofStep }

    /// The line itself, and what comes first in its mission when that is something else.
    private func paragraphs(of line: MomentRow) -> [ScrollText.Paragraph] {
        let words = context.words
        var paragraphs: [ScrollText.Paragraph] = [
            .init(words.sentence(for: line.moment, owner: line.owner, on: context.today), .title), .init(""),
            .init(rule(step(line))),
        ]
        if let dates = dates(line.moment.kind == .contactDue, line.moment.day) {
            paragraphs.append(.init(dates))
        }
        if line.moment.kind == .answer, let told = words.deemed(line.moment.through, on: context.today) {
            paragraphs.append(.init(told))
        }
        if let next = outlook?.nextStep, next.entity != line.moment.subject {
            let told = words.sentence(for: next, on: context.today)
            paragraphs += [
                .init(""),
                .init(
                    words.say(
                        "La prochaine étape de la mission : \(told).", "The mission's next step: \(told)."),
                    .muted),
            ]
        }
        return paragraphs
    }

    private var ofStep: [ScrollText.Paragraph] {
        let words = context.words
        guard let step = outlook?.nextStep else {
            let over = words.say(
                "Rien à faire : la mission est finie.", "Nothing to do: the mission is over.")
            return [.init(over)]
        }
        var paragraphs: [ScrollText.Paragraph] = [
            .init(words.sentence(for: step, on: context.today), .title), .init(""), .init(rule(step.kind)),
        ]
        if let dates = dates(step.kind == .contact, step.due) { paragraphs.append(.init(dates)) }
        if let told = words.deemed(step.deemed, on: context.today) { paragraphs.append(.init(told)) }
        paragraphs.append(.init(""))
        paragraphs.append(.init(order, .muted))
        return paragraphs
    }

    private var order: String {
        context.words.say(
            "Dans cette suite : répondre, payer, tenir nos actions, reprendre contact, confirmer, résumer ; puis ce que nous attendons ; puis ce qui vient. Nos devoirs d'abord.",
            "The order: answer, pay, keep our actions, get in touch, confirm, minute; then what we wait for; then what comes. Our duties first.",
            toFreelance: Phrase(
                "C'est la suite que voit la structure : répondre, payer, tenir ses actions, reprendre contact, confirmer, résumer ; puis ce qu'elle attend de vous ; puis ce qui vient.",
                "The order as the organisation sees it: answer, pay, keep its actions, get in touch, confirm, minute; then what it waits for from you; then what comes."
            ))
    }

    /// The step that the line would be.
    private func step(_ line: MomentRow) -> NextStep.Kind? {
        let isLate = line.isDue(on: context.today)
        return switch line.moment.kind {
        case .answer: .answerDelivery
        case .minutes: .writeMinutes
        case .signature: .sign
        case .contactDue: isLate ? .contact : nil
        case .invoice: isLate ? .payInvoice : nil
        case .action: isLate && line.isOurs ? .ownAction : nil
        case .meeting: isLate ? .confirmMeeting : nil
        case .checkpoint: isLate ? .askDelivery : nil
        case .reserve: isLate ? .liftReserve : nil
        default: nil
        }
    }

    private func rule(_ step: NextStep.Kind?) -> String {
        let words = context.words
        return switch step {
        case nil where line?.isDue(on: context.today) ?? false:
            words.say(
                "Le freelance s'y est engagé ; sa date est passée : demander où il en est.",
                "The freelance committed to it; its day has passed: ask how it stands.",
                toFreelance: Phrase(
                    "C'est à vous ; la date est passée.", "It is yours; its day has passed."))
        case nil:
            words.say(
                "Prévu à cette date ; rien n'est en retard.", "Planned for that day; nothing of it is late.")
        case .answerDelivery:
            words.say(
                "Une livraison attend une réponse. Le délai convenu est de \(mission.frame.reviewDays) jours ouvrés ; rien n'est jamais accepté tout seul.",
                "A delivery waits for an answer. The agreed window is \(mission.frame.reviewDays) working days; nothing is ever accepted by itself."
            )
        case .payInvoice:
            words.say(
                "Une facture reçue a passé sa date de règlement.",
                "An invoice received is past its day of payment.",
                toFreelance: Phrase(
                    "Votre facture a passé sa date de règlement.",
                    "Your invoice is past its day of payment."))
        case .ownAction:
            words.say(
                "Une action convenue de notre côté a passé son échéance ; la plus ancienne d'abord.",
                "An action agreed on our side is past its due date; the oldest first.",
                toFreelance: Phrase(
                    "Une action convenue de leur côté a passé son échéance ; la plus ancienne d'abord.",
                    "An action agreed on their side is past its due date; the oldest first."))
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
                "The delivery of a checkpoint is awaited since its due date: ask how it stands.",
                toFreelance: Phrase(
                    "Votre livraison est attendue depuis l'échéance du point.",
                    "Your delivery is awaited since the checkpoint's due date."))
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
        case .sign where mission.answersDeliveries:
            words.say(
                "Le travail a commencé sans engagement signé des deux côtés.",
                "Work has begun without an engagement signed by both sides.")
        case .sign:
            words.say(
                "L'engagement est préparé ; les deux côtés le signent avant que le travail commence.",
                "The engagement is drafted; both sides sign it before work begins.")
        case .nextState:
            words.say(
                "Rien n'est daté : il reste à faire avancer la mission.",
                "Nothing has a date: what remains is to move the mission on.")
        }
    }

    private func dates(_ isContact: Bool, _ due: Day?) -> String? {
        let words = context.words
        if isContact, let rhythm = mission.rhythm(context.calendar),
            let every = mission.frame.everyDays
        {
            return words.say(
                "Dernier contact le \(words.date(rhythm.last, .weekday)) ; tous les \(words.days(every)) : attendu le \(words.date(rhythm.nextDue, .weekday)), toléré jusqu'au \(words.date(rhythm.lapseOn, .weekday)).",
                "Last contact \(words.date(rhythm.last, .weekday)); every \(words.days(every)): due \(words.date(rhythm.nextDue, .weekday)), grace until \(words.date(rhythm.lapseOn, .weekday))."
            )
        }
        guard let due else { return nil }
        let when = "\(words.date(due, .weekday)), \(words.relative(due, to: context.today))"
        return words.say("Date : \(when).", "Date: \(when).")
    }
}

extension App {
    /// An alert is asked why it is there, whatever comes first in its mission; some are of no mission.
    var alertInHand: Alert? { if case .alerts(let page) = page { page.selected?.alert } else { nil } }

    func whyText(_ world: World) -> [ScrollText.Paragraph] {
        if let alert = alertInHand {
            return [
                .init(words.heading(alert), .title), .init(""), .init(words.why(alert, on: context.today)),
            ]
        }
        guard let id = focus.mission, let mission = world.mission(id) else { return [] }
        return WhyText(
            mission: mission, outlook: world.row(id).map(context.outlook), context: context,
            line: focus.moment
        ).paragraphs
    }
}
