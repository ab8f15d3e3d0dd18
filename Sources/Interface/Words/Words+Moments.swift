package import Domain

extension Words {
    /// A mark of the timeline read out, without its mission: `Point 3 « Version de recette » attendu le
    /// 12 déc., dans 5 j`.
    package func sentence(for moment: Moment, owner: String? = nil, on today: Day) -> String {
        switch moment.kind {
        case .answer, .checkpoint, .reserve: waitingCheckpoint(moment, today)
        case .meeting, .minutes, .action, .invoice, .contactDue: waiting(moment, owner, today)
        case .start, .resume, .end, .pause, .moved: span(moment, today)
        case .submitted, .accepted, .acceptedWithReserves, .changesRequested, .rejected, .waived,
            .cancelled, .reserveLifted:
            pastCheckpoint(moment)
        case .held, .missed, .contact, .actionDone, .paid, .signed: past(moment, owner)
        }
    }

    /// The same with the mission in front, for lists of several missions.
    package func sentence(for row: MomentRow, on today: Day) -> String {
        let mission = row.reference ?? row.title
        let told = sentence(for: row.moment, owner: row.owner, on: today)
        return "\(mission) · \(told)"
    }
}

// MARK: - What waits

extension Words {
    /// `, dans 5 j` ahead of a day; past it what waits is late, and what does not wait is only dated.
    private func standing(_ moment: Moment, _ today: Day, late: (String) -> String) -> String {
        if moment.day >= today { return ", \(relative(moment.day, to: today))" }
        return moment.isOpen ? ", \(late(days(today - moment.day)))" : ""
    }

    private func overdue(_ moment: Moment, _ today: Day) -> String {
        standing(moment, today) { say("en retard de \($0)", "overdue by \($0)") }
    }

    private func waitingCheckpoint(_ moment: Moment, _ today: Day) -> String {
        let (number, day) = (moment.number ?? 0, date(moment.day))
        let late = overdue(moment, today)
        return switch moment.kind {
        case .answer where moment.isOpen && moment.day < today:
            say(
                "Réponse au point \(number) attendue le \(day)\(late) : à nous de jouer",
                "Answer to checkpoint \(number) due \(day)\(late): our turn")
        case .answer:
            say(
                "Réponse au point \(number) à donner d'ici au \(day)\(late)",
                "Answer to checkpoint \(number) due by \(day)\(late)")
        case .reserve:
            say(
                "Réserve du point \(number) à lever d'ici au \(day)\(late) : \(moment.text)",
                "Reservation on checkpoint \(number) to lift by \(day)\(late): \(moment.text)")
        default:
            say(
                "Point \(number) « \(moment.text) » attendu le \(day)\(late)",
                "Checkpoint \(number) “\(moment.text)” expected \(day)\(late)")
        }
    }

    private func waiting(_ moment: Moment, _ owner: String?, _ today: Day) -> String {
        let (day, late) = (date(moment.day), overdue(moment, today))
        switch moment.kind {
        case .meeting:
            let at = moment.time.map { say(" à \(time($0))", " at \(time($0))") } ?? ""
            let confirm = standing(moment, today) { _ in say("à confirmer", "to confirm") }
            let noun = capitalised(meeting(moment.text))
            return say("\(noun) prévue le \(day)\(at)\(confirm)", "\(noun) planned \(day)\(at)\(confirm)")
        case .minutes:
            return say(
                "Compte rendu de la \(meeting(moment.text)) à rédiger d'ici au \(day)\(late)",
                "Minutes of the \(meeting(moment.text)) to write by \(day)\(late)")
        case .action:
            guard let owner else {
                return say(
                    "Action convenue pour le \(day)\(late) : \(moment.text)",
                    "Agreed action for \(day)\(late): \(moment.text)")
            }
            return say(
                "\(owner) s'engage pour le \(day)\(late) : \(moment.text)",
                "\(owner) commits by \(day)\(late): \(moment.text)")
        case .invoice:
            return say(
                "\(capitalised(invoice(moment.text))) à régler d'ici au \(day)\(late)",
                "\(capitalised(invoice(moment.text))) to pay by \(day)\(late)")
        default:
            let lapse = moment.through ?? moment.day
            if today > lapse {
                return say(
                    "Contact attendu le \(day), suivi rompu depuis \(days(today - lapse))",
                    "Check-in due \(day), follow-up lapsed \(days(today - lapse)) ago")
            }
            return say(
                "Contact attendu d'ici au \(day)\(late), tolérance jusqu'au \(date(lapse))",
                "Check-in due by \(day)\(late), grace until \(date(lapse))")
        }
    }

    private func span(_ moment: Moment, _ today: Day) -> String {
        let day = date(moment.day)
        switch moment.kind {
        case .start where moment.isOpen:
            let late = overdue(moment, today)
            return say("Démarrage prévu le \(day)\(late)", "Start planned \(day)\(late)")
        case .start: return say("Démarrage le \(day)", "Started \(day)")
        case .resume:
            let late = overdue(moment, today)
            return say("Reprise prévue le \(day)\(late)", "Resumption planned \(day)\(late)")
        case .end where moment.isOpen:
            let late = standing(moment, today) { say("dépassée de \($0)", "passed \($0) ago") }
            return say("Fin prévue le \(day)\(late)", "End planned \(day)\(late)")
        case .end: return say("Fin le \(day)", "End \(day)")
        case .pause:
            guard let through = moment.through else {
                return say(
                    "En pause depuis le \(day)\(detail(moment))", "Paused since \(day)\(detail(moment))")
            }
            return say(
                "En pause du \(day) au \(date(through))\(detail(moment))",
                "Paused from \(day) to \(date(through))\(detail(moment))")
        default:
            let state = MissionState(rawValue: moment.text).map { self[$0] } ?? moment.text
            return say("Passage en « \(state) » le \(day)", "Moved to “\(state)” \(day)")
        }
    }
}

// MARK: - What was

extension Words {
    private func pastCheckpoint(_ moment: Moment) -> String {
        let (number, day, detail) = (moment.number ?? 0, date(moment.day), detail(moment))
        return switch moment.kind {
        case .submitted:
            say("Point \(number) livré le \(day)\(detail)", "Checkpoint \(number) delivered \(day)\(detail)")
        case .accepted:
            say("Point \(number) validé le \(day)\(detail)", "Checkpoint \(number) accepted \(day)\(detail)")
        case .acceptedWithReserves:
            say(
                "Point \(number) validé avec réserves le \(day)\(detail)",
                "Checkpoint \(number) accepted with reservations \(day)\(detail)")
        case .changesRequested:
            say(
                "Reprise demandée pour le point \(number) le \(day)\(detail)",
                "Rework asked for checkpoint \(number) \(day)\(detail)")
        case .rejected:
            say("Point \(number) refusé le \(day)\(detail)", "Checkpoint \(number) rejected \(day)\(detail)")
        case .waived:
            say("Point \(number) dispensé le \(day)\(detail)", "Checkpoint \(number) waived \(day)\(detail)")
        case .cancelled:
            say("Point \(number) annulé le \(day)\(detail)", "Checkpoint \(number) cancelled \(day)\(detail)")
        default:
            say(
                "Réserve du point \(number) levée le \(day)\(detail)",
                "Reservation on checkpoint \(number) lifted \(day)\(detail)")
        }
    }

    private func past(_ moment: Moment, _ owner: String?) -> String {
        let day = date(moment.day)
        switch moment.kind {
        case .held:
            let noun = capitalised(meeting(moment.text))
            return say("\(noun) tenue le \(day)", "\(noun) held \(day)")
        case .missed:
            let noun = capitalised(meeting(moment.text))
            return say("\(noun) non tenue le \(day)", "\(noun) missed \(day)")
        case .contact:
            return say("Contact de suivi le \(day)\(detail(moment))", "Check-in \(day)\(detail(moment))")
        case .actionDone:
            let who = owner.map { " (\($0))" } ?? ""
            return say(
                "Action faite le \(day)\(who)\(detail(moment))", "Action done \(day)\(who)\(detail(moment))")
        case .paid:
            let noun = capitalised(invoice(moment.text))
            return say("\(noun) payée le \(day)", "\(noun) paid \(day)")
        default: return say("Engagement signé le \(day)", "Engagement signed \(day)")
        }
    }

    /// The user's own words after the program's: ` : tutoriel vidéo à sous-titrer`.
    private func detail(_ moment: Moment) -> String { after(moment.text) }

    func after(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "" }
        return say(" : \(text)", ": \(text)")
    }

    /// The first letter of our own words made a capital.
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
