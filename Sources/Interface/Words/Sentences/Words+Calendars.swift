extension Trouble {
    /// Why a whole file is no calendar.
    package enum Calendar: Equatable, Sendable {
        case notACalendar
        case tooBig(limit: Int), tooManyEvents(limit: Int)
        /// Not UTF-8.
        case encoding
    }

    /// What is odd about one event: left out, or read otherwise than it says.
    package enum Event: Equatable, Sendable {
        case noStart, badDate(String), unfinished
        case unknownZone(String), unsupportedRule(String), cutRepetition(limit: Int)
    }
}

extension Words {
    /// Why a whole file is no calendar.
    package func sentence(for calendar: Trouble.Calendar) -> String {
        switch calendar {
        case .notACalendar: say("Ce n'est pas un calendrier iCalendar.", "It is no iCalendar file.")
        case .tooBig(let limit):
            say("Il dépasse \(number(limit)) octets.", "It is larger than \(number(limit)) bytes.")
        case .tooManyEvents(let limit):
            say("Il a plus de \(number(limit)) événements.", "It has more than \(number(limit)) events.")
        case .encoding: say("Il n'est pas en UTF-8.", "It is not in UTF-8.")
        }
    }

    /// What is odd about one event, without its place.
    package func sentence(for event: Trouble.Event) -> String {
        switch event {
        case .noStart: say("Il n'a pas de début.", "It has no start.")
        case .badDate(let text): say("« \(text) » n'est pas une date.", "“\(text)” is not a date.")
        case .unfinished: say("Le fichier s'arrête au milieu.", "The file ends in the middle of it.")
        case .unknownZone(let name):
            say(
                "Le fuseau « \(name) » n'est pas converti : l'heure est prise telle quelle.",
                "The time zone “\(name)” is not converted: the time is taken as it stands.")
        case .unsupportedRule(let rule):
            say(
                "La répétition « \(rule) » n'est pas lue : seul le premier jour compte.",
                "The repetition “\(rule)” is not read: only its first day counts.")
        case .cutRepetition(let limit):
            say(
                "La répétition est coupée après \(number(max(1, limit))) jours.",
                "The repetition is cut after \(number(max(1, limit))) days.")
        }
    }

    func calendarTrouble(_ trouble: Trouble) -> Explanation {
        switch trouble {
        case .badCalendar(let file, let calendar):
            explain(
                "Rien n'a été importé : \(file). \(sentence(for: calendar))",
                "Nothing was imported: \(file). \(sentence(for: calendar))",
                "L'exporter de nouveau depuis l'agenda (.ics, UTF-8).",
                "Export it again from the calendar program (.ics, UTF-8).")
        case .badEvent(let file, let line, let title, let event):
            explain(
                "Événement laissé de côté : \(file), ligne \(line), « \(title) ». \(sentence(for: event))",
                "Event left out: \(file), line \(line), “\(title)”. \(sentence(for: event))",
                "Le corriger dans l'agenda, puis importer de nouveau.",
                "Correct it in the calendar program, then import again.")
        default: Explanation("", "")
        }
    }
}
