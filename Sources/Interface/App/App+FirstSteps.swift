import Domain
import Screen

extension App {
    /// The ways into a first mission (domain §4.3): the newcomer's question after the first run, and an act of the
    /// palette from then on. `Esc` leaves it for later.
    package mutating func begin() {
        let template = (
            Menu.Entry(
                words.say("D'après un modèle", "From a template"),
                detail: words.say(
                    "Catégorie et début donnent points, critères, réunions et cadre, à ajuster.",
                    "Category and start give checkpoints, criteria, meetings and frame, to be adjusted.")),
            Choice.Way.form(.create(.mission, mission: nil))
        )
        let hesitations = Hesitation.allCases.map { hesitation in
            let name = words[hesitation]
            return (
                Menu.Entry(
                    words.say("J'hésite : \(words.lowered(name))", "I hesitate: \(words.lowered(name))"),
                    detail: words[hesitation.answer]),
                Choice.Way.form(.hesitate(hesitation))
            )
        }
        let running = (
            Menu.Entry(
                words.say("Une mission déjà en cours", "A mission that runs already"),
                detail: words.say(
                    "Freelance, jours, montant, points qui restent, dernier contact : un écran.",
                    "Freelance, days, amount, points left, last contact: one screen.")),
            Choice.Way.form(.takeOver)
        )
        // By ear there is no such key: the line that leaves is the same everywhere.
        let later = words.isSpoken ? "q" : words.name(of: .escape)
        let title = words.say("Commencer une mission", "Begin a mission")
        let way = words.say(" · \(later) : plus tard", " · \(later): later")
        // Forty columns have room for the title alone; lines of text have no width.
        let isNarrow = size.width < 60 && !words.isSpoken
        overlays.append(
            .choice(Choice(isNarrow ? title : title + way, [template] + hesitations + [running])))
    }
}
