import Domain

extension Words {
    /// Why a typed date is none, and what would be one.
    package func sentence(for fault: DateInput.Fault) -> String {
        switch fault {
        case .empty:
            say("Une date est attendue, par exemple 23/11 ou +2s.", "A date is needed, such as 23/11 or +2w.")
        case .notUnderstood:
            say(
                "Date non comprise : essayer 23/11, ven, +2s ou fin du mois.",
                "Not understood as a date: try 23/11, fri, +2w or eom.")
        case .noSuchDay(let day, let month, let year):
            if let year {
                say(
                    "Il n'y a pas de \(day) \(self.month(month)) en \(year).",
                    "There is no \(day) \(self.month(month)) in \(year).")
            } else {
                say(
                    "Il n'y a pas de \(day) \(self.month(month)).",
                    "There is no \(day) \(self.month(month)).")
            }
        case .noSuchMonth(let month):
            say(
                "Il n'y a pas de mois \(month) : le jour vient avant le mois.",
                "There is no month \(month): the day comes before the month.")
        case .otherWeekday(let day):
            say(
                "Le \(date(day, .medium)) est un \(weekday(day.weekday)).",
                "\(date(day, .medium)) is a \(weekday(day.weekday)).")
        case .tooFar:
            say("Cette date est trop lointaine.", "That date is too far away.")
        }
    }

    package func sentence(for fault: MoneyInput.Fault) -> String {
        switch fault {
        case .empty:
            say("Un montant est attendu, par exemple 1 950,50.", "An amount is needed, such as 1,950.50.")
        case .notUnderstood:
            say(
                "Montant non compris : essayer 1950 ou 1 950,50.",
                "Not understood as an amount: try 1950 or 1,950.50.")
        case .negative: say("Un montant est positif ou nul.", "An amount is not below zero.")
        case .tooMuch:
            say(
                "Ce montant dépasse \(money(MoneyInput.limit)).",
                "That amount is above \(money(MoneyInput.limit)).")
        }
    }

    package func sentence(for fault: ShareInput.Fault) -> String {
        switch fault {
        case .empty: say("Une part est attendue, par exemple 20 %.", "A share is needed, such as 20%.")
        case .notUnderstood:
            say("Part non comprise : essayer 20 ou 33,33 %.", "Not understood as a share: try 20 or 33.33%.")
        case .over100: say("Une part ne dépasse pas 100 %.", "A share is at most 100%.")
        }
    }

    package func sentence(for fault: TimeInput.Fault) -> String {
        switch fault {
        case .empty: say("Une heure est attendue, par exemple 14h30.", "A time is needed, such as 14:30.")
        case .notUnderstood:
            say("Heure non comprise : essayer 14h ou 14h30.", "Not understood as a time: try 14:30 or 2pm.")
        case .noSuchTime:
            say("Cette heure n'existe pas : de 0h00 à 23h59.", "There is no such time: from 0:00 to 23:59.")
        }
    }
}
