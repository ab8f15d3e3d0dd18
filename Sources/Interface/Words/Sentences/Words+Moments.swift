package import Domain

extension Words {
    /// A mark of the timeline read out: `Point 3 « Version de recette » attendu le 12 déc., dans 5 j`.
    package func sentence(for moment: Moment, owner: String? = nil, on today: Day) -> String {
        MomentTelling(words: self, moment: moment, owner: owner, today: today, isDated: true).text
    }

    /// The same without its day, for lists that have a column for it: only what is late speaks of days.
    package func line(for moment: Moment, owner: String? = nil, on today: Day) -> String {
        MomentTelling(words: self, moment: moment, owner: owner, today: today, isDated: false).text
    }

    /// A row of a list that shows mission and day beside it.
    package func sentence(for row: MomentRow, on today: Day) -> String {
        line(for: row.moment, owner: row.owner, on: today)
    }

    /// A row read out alone, with its mission and its day: for plain text and for who cannot see columns.
    package func reading(of row: MomentRow, on today: Day) -> String {
        let told = sentence(for: row.moment, owner: row.owner, on: today)
        return labelled(row.reference ?? row.title, told)
    }
}

/// One moment on its way into words, with or without its day.
struct MomentTelling {
    let words: Words
    let moment: Moment
    let owner: String?
    let today: Day
    let isDated: Bool

    var text: String {
        switch moment.kind {
        case .answer, .checkpoint, .reserve: waitingCheckpoint
        case .meeting, .minutes, .action, .invoice, .signature: waiting
        case .contactDue: contactDue
        case .start, .resume, .end, .pause, .moved: span
        case .submitted, .accepted, .acceptedWithReserves, .changesRequested, .rejected, .waived,
            .cancelled, .reserveLifted:
            pastCheckpoint
        case .held, .missed, .contact, .actionDone, .paid, .signed: past
        }
    }
}

// MARK: - The day and where it lies

extension MomentTelling {
    private func say(_ fr: @autoclosure () -> French, _ en: @autoclosure () -> String) -> String {
        words.say(fr(), en())
    }

    private func date(_ day: Day) -> String { words.date(day, seenFrom: today) }
    private var day: String { date(moment.day) }
    /// ` le 12 déc.`
    private var on: String { isDated ? say(" le \(day)", " on \(day)") : "" }
    /// ` d'ici au 12 déc.`
    private var by: String { isDated ? say(" d'ici au \(day)", " by \(day)") : "" }

    /// `, dans 5 j` ahead of a day. Past it what still waits is late; what does not is only dated.
    private func standing(late: (String) -> String) -> String {
        if moment.day >= today { return isDated ? ", \(words.relative(moment.day, to: today))" : "" }
        return moment.isOpen ? ", \(late(words.days(today - moment.day)))" : ""
    }

    private var overdue: String { standing { say("en retard de \($0)", "overdue by \($0)") } }

    /// The user's own words after the program's: ` : tutoriel vidéo à sous-titrer`.
    private var detail: String { words.after(moment.text) }
    private var point: String { words.point(moment.number) }
}

// MARK: - What waits

extension MomentTelling {
    private var waitingCheckpoint: String {
        switch moment.kind {
        case .answer where moment.isOpen && moment.day < today:
            say(
                "Réponse au point\(point) attendue\(on)\(overdue)",
                "Answer to checkpoint\(point)\(isDated ? " due\(on)" : "")\(overdue)")
        case .answer:
            say(
                "Réponse au point\(point) à donner\(by)\(overdue)",
                "Answer to checkpoint\(point) due\(by)\(overdue)")
        case .reserve:
            say(
                "Réserve du point\(point) à lever\(by)\(overdue)\(detail)",
                "Reservation on checkpoint\(point) to lift\(by)\(overdue)\(detail)")
        case .checkpoint where moment.isRework:
            say(
                "Reprise du point\(point) « \(moment.text) » attendue\(on)\(overdue)",
                "Rework of checkpoint\(point) “\(moment.text)” expected\(on)\(overdue)")
        default:
            say(
                "Point\(point) « \(moment.text) » attendu\(on)\(overdue)",
                "Checkpoint\(point) “\(moment.text)” expected\(on)\(overdue)")
        }
    }

    private var waiting: String {
        switch moment.kind {
        case .meeting:
            let noun = words.capitalised(words.meeting(moment.text))
            let confirm = standing { _ in say("à confirmer", "to confirm") }
            let clock = words.clock(moment.time)
            return say("\(noun) prévue\(on)\(clock)\(confirm)", "\(noun) planned\(on)\(clock)\(confirm)")
        case .minutes:
            let noun = words.meeting(moment.text)
            return say(
                "Compte rendu de la \(noun) à rédiger\(by)\(overdue)",
                "Minutes of the \(noun) to write\(by)\(overdue)")
        case .action:
            guard let owner else {
                return say("Action convenue\(by)\(overdue)\(detail)", "Agreed action\(by)\(overdue)\(detail)")
            }
            return say(
                "\(owner) s'engage\(by)\(overdue)\(detail)", "\(owner) commits\(by)\(overdue)\(detail)")
        case .signature:
            return words.say(
                "Engagement à faire signer\(by)\(overdue)", "Engagement to have signed\(by)\(overdue)",
                toFreelance: Phrase(
                    "Engagement à signer\(by)\(overdue)", "Engagement to sign\(by)\(overdue)"))
        default:
            let noun = words.capitalised(words.numbered(moment.text))
            return say("\(noun) à régler\(by)\(overdue)", "\(noun) to pay\(by)\(overdue)")
        }
    }

    private var contactDue: String {
        let lapse = moment.through ?? moment.day
        if today > lapse {
            let since = words.days(today - lapse)
            return say(
                "Contact attendu\(on), suivi rompu depuis \(since)",
                "Check-in due\(on), follow-up lapsed \(since) ago")
        }
        let ahead = standing { say("attendu depuis \($0)", "\($0) ago") }
        let grace = date(lapse)
        return say(
            "Contact à prendre\(by)\(ahead), tolérance jusqu'au \(grace)",
            "Check-in due\(by)\(ahead), grace until \(grace)")
    }

    private var span: String {
        switch moment.kind {
        case .start where moment.isOpen || moment.day > today:
            return say("Démarrage prévu\(on)\(overdue)", "Start planned\(on)\(overdue)")
        case .start: return say("Démarrage\(on)", "Started\(on)")
        case .resume: return say("Reprise prévue\(on)\(overdue)", "Resumption planned\(on)\(overdue)")
        case .end where moment.isOpen:
            let past = standing { say("dépassée de \($0)", "passed \($0) ago") }
            return say("Fin prévue\(on)\(past)", "End planned\(on)\(past)")
        case .end: return say("Fin de mission\(on)", "End of mission\(on)")
        case .pause:
            guard let through = moment.through.map(date) else {
                return say("En pause depuis le \(day)\(detail)", "Paused since \(day)\(detail)")
            }
            return say(
                "En pause du \(day) au \(through)\(detail)", "Paused from \(day) to \(through)\(detail)")
        default:
            let state = MissionState(rawValue: moment.text).map { words[$0] } ?? moment.text
            return say("Passage à l'état « \(state) »\(on)", "Moved to “\(state)”\(on)")
        }
    }
}

// MARK: - What was

extension MomentTelling {
    private var pastCheckpoint: String {
        switch moment.kind {
        case .submitted:
            say("Point\(point) livré\(on)\(detail)", "Checkpoint\(point) delivered\(on)\(detail)")
        case .accepted: say("Point\(point) validé\(on)\(detail)", "Checkpoint\(point) accepted\(on)\(detail)")
        case .acceptedWithReserves:
            say(
                "Point\(point) validé avec réserves\(on)\(detail)",
                "Checkpoint\(point) accepted with reservations\(on)\(detail)")
        case .changesRequested:
            say(
                "Reprise demandée pour le point\(point)\(on)\(detail)",
                "Rework asked for checkpoint\(point)\(on)\(detail)")
        case .rejected: say("Point\(point) refusé\(on)\(detail)", "Checkpoint\(point) rejected\(on)\(detail)")
        case .waived: say("Point\(point) dispensé\(on)\(detail)", "Checkpoint\(point) waived\(on)\(detail)")
        case .cancelled:
            say("Point\(point) annulé\(on)\(detail)", "Checkpoint\(point) cancelled\(on)\(detail)")
        default:
            say(
                "Réserve du point\(point) levée\(on)\(detail)",
                "Reservation on checkpoint\(point) lifted\(on)\(detail)")
        }
    }

    private var past: String {
        switch moment.kind {
        case .held:
            let noun = words.capitalised(words.meeting(moment.text))
            return moment.isOpen
                ? say("\(noun) tenue\(on) : compte rendu à partager", "\(noun) held\(on): minutes to share")
                : say("\(noun) tenue\(on)", "\(noun) held\(on)")
        case .missed:
            let noun = words.capitalised(words.meeting(moment.text))
            return say("\(noun) non tenue\(on)", "\(noun) missed\(on)")
        case .contact: return say("Contact de suivi\(on)\(detail)", "Check-in\(on)\(detail)")
        case .actionDone:
            let who = owner.map { " (\($0))" } ?? ""
            return say("Action faite\(on)\(who)\(detail)", "Action done\(on)\(who)\(detail)")
        case .paid:
            let noun = words.capitalised(words.numbered(moment.text))
            return say("\(noun) payée\(on)", "\(noun) paid\(on)")
        default: return say("Engagement signé\(on)", "Engagement signed\(on)")
        }
    }
}

extension Words {
    /// The user's own words after the program's; nothing when there are none.
    func after(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "" }
        return say(" : \(text)", ": \(text)")
    }

    /// The first letter of our own words made a capital.
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
