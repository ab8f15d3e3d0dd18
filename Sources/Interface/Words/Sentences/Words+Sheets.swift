extension Words {
    /// Why a row of a sheet cannot be taken in, without its place.
    package func sentence(for cell: Trouble.Cell) -> String {
        switch cell {
        case .missing: say("Cette cellule est vide.", "This cell is empty.")
        case .notADay(let text):
            say(
                "« \(text) » n'est pas une date, comme 23/11/2026.",
                "“\(text)” is not a date, such as 23/11/2026.")
        case .notAnAmount(let text):
            say(
                "« \(text) » n'est pas un montant, comme 1 950,50.",
                "“\(text)” is not an amount, such as 1,950.50.")
        case .notAShare(let text):
            say("« \(text) » n'est pas une part, comme 20 %.", "“\(text)” is not a share, such as 20%.")
        case .notANumber(let text):
            say("« \(text) » n'est pas un nombre entier.", "“\(text)” is not a whole number.")
        case .outOfRange(let range):
            say(
                "Une valeur de \(number(range.lowerBound)) à \(number(range.upperBound)) est attendue.",
                "A value from \(number(range.lowerBound)) to \(number(range.upperBound)) is needed.")
        case .unknownWord(let text, let known):
            say(
                "« \(text) » n'est pas dans la liste : \(known.joined(separator: ", ")).",
                "“\(text)” is not one of: \(known.joined(separator: ", ")).")
        case .ambiguous(let text):
            say("Plusieurs fiches portent le nom « \(text) ».", "Several records have the name “\(text)”.")
        case .tooLong, .tooMany, .tooShort, .lineBreak, .badCharacters, .badQuotes, .columns: shape(cell)
        case .futureDay, .endBeforeStart, .beforeDelivery, .sharesOver100, .differs, .noMissionAbove,
            .missionLeftOut:
            sense(cell)
        }
    }

    private func shape(_ cell: Trouble.Cell) -> String {
        switch cell {
        case .tooLong(let limit, let count):
            say(
                "Le texte est trop long : \(self.count(count, .characters)) pour \(number(limit)).",
                "The text is too long: \(self.count(count, .characters)) for \(number(limit)).")
        case .tooMany(let limit):
            say("Il y en a trop : \(number(limit)) au plus.", "There are too many: at most \(number(limit)).")
        case .tooShort(let minimum):
            say(
                "Le texte est trop court : \(count(minimum, .characters)) au moins.",
                "The text is too short: at least \(count(minimum, .characters)).")
        case .lineBreak: say("Une seule ligne est possible ici.", "Only one line fits here.")
        case .badCharacters:
            say(
                "La cellule contient des caractères illisibles.",
                "The cell holds characters that cannot be read.")
        case .badQuotes: say("Un guillemet n'est pas fermé.", "A quotation mark is not closed.")
        case .columns(let expected, let found):
            say(
                "La ligne a \(found) colonnes au lieu de \(expected).",
                "The row has \(found) columns instead of \(expected).")
        default: ""
        }
    }

    private func sense(_ cell: Trouble.Cell) -> String {
        switch cell {
        case .futureDay(let day):
            say("Le \(date(day, .medium)) est encore à venir.", "\(date(day, .medium)) is still to come.")
        case .endBeforeStart: say("La fin vient avant le début.", "The end comes before the start.")
        case .beforeDelivery:
            say(
                "La réponse serait datée d'avant la livraison.",
                "The answer would be dated before the submission.")
        case .sharesOver100(let total):
            say(
                "Les parts du prix feraient \(share(total)).",
                "The price shares would add up to \(share(total)).")
        case .differs(let line):
            say(
                "La mission est déjà décrite autrement à la ligne \(line).",
                "Line \(line) describes the mission otherwise.")
        case .noMissionAbove:
            say(
                "Cette ligne continue une mission, et il n'y en a pas au-dessus.",
                "This row continues a mission, and there is none above.")
        case .missionLeftOut(let line):
            say(
                "Sa mission est laissée de côté à cause de la ligne \(line).",
                "Its mission is left out because of line \(line).")
        default: ""
        }
    }

    /// Why a whole file is no sheet.
    package func sentence(for sheet: Trouble.Sheet) -> String {
        switch sheet {
        case .empty: say("Le fichier est vide.", "The file is empty.")
        case .tooBig(let limit):
            say("Il dépasse \(number(limit)) octets.", "It is larger than \(number(limit)) bytes.")
        case .tooManyRows(let limit):
            say("Il a plus de \(number(limit)) lignes.", "It has more than \(number(limit)) rows.")
        case .encoding:
            say(
                "Il n'est pas en UTF-8 : l'enregistrer sous « CSV UTF-8 ».",
                "It is not in UTF-8: save it as “CSV UTF-8”.")
        case .columnTwice(let first, let second):
            say(
                "Deux colonnes disent la même chose : « \(first) » et « \(second) ».",
                "Two columns say the same: “\(first)” and “\(second)”.")
        }
    }
}
