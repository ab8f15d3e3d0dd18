import Domain
import Screen

/// What became of the wish that what is held on a person be erased.
package enum ErasingEnd: Equatable {
    /// Nothing is erased: what would go, what would stay, and the texts that somebody must read.
    case reviewed([String])
    /// What is left to do, by hand and elsewhere.
    case erased([String])
    /// A whole sentence.
    case failed(String)
}

// What a person may ask: that what is held on them be erased. It cannot be taken back, so it is read first, and their
// whole name is typed.
extension App {
    func askToErase() -> [Effect] { focus.party.map { [.erase($0, isRehearsal: true)] } ?? [] }

    /// What is held is read first; what is asked lies below.
    mutating func take(_ end: ErasingEnd, on person: EntityID, _ world: World) {
        let title = words.say("Effacer les données d'une personne", "Erase a person's data")
        switch end {
        case .reviewed(let told):
            let ways: [(Menu.Entry, Choice.Way)] = [
                (Menu.Entry(words.say("Ne rien effacer", "Erase nothing")), .effects([])),
                (
                    Menu.Entry(words.say("Effacer, en écrivant son nom", "Erase, by typing their name")),
                    .ask(.erasing(person), "")
                ),
            ]
            overlays.append(.choice(Choice(title, ways)))
            read(told.map { ScrollText.Paragraph($0) }, title)
        case .erased(let told):
            reload(world)
            read(told.map { ScrollText.Paragraph($0) }, words.say("Reste à faire", "Left to do"))
            notice = Notice(words.say("Données effacées.", "Data erased."), .good)
        case .failed(let sentence): notice = Notice(sentence, .refusal)
        }
    }

    mutating func erase(_ person: EntityID, named name: String) -> [Effect] {
        guard let known = context.directory.name(person), !known.isEmpty, name == known else {
            notice = Notice(words.notTheirName, .refusal)
            return []
        }
        return [.erase(person, isRehearsal: false)]
    }
}

extension Words {
    package var notTheirName: String {
        say(
            "Ce n'est pas le nom de la personne ; rien n'est effacé.",
            "That is not the person's name; nothing is erased.")
    }
}
