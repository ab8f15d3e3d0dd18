import Domain
import Screen

/// What became of the answer of a freelance.
package enum TakingEnd: Equatable {
    /// Nothing has come in: what would, and what would stay out and why.
    case reviewed([String], isNew: Bool)
    /// A whole sentence, and so below.
    case taken(String)
    case failed(String)
}

// Missions go to their freelance in a file, and what they recorded comes back in one.
extension App {
    mutating func askWhereToBundle(_ world: World) {
        guard let id = focus.mission, let freelance = world.mission(id)?.freelance else { return }
        prompt = Prompt(.file(.bundle(id)), fileName(context.directory.name(freelance) ?? "", "cadre"))
    }

    /// What it brings is read first; what is asked lies below.
    mutating func take(_ end: TakingEnd, from path: String, _ world: World) {
        switch end {
        case .reviewed(let told, let isNew):
            if isNew { askWhetherToTake(path) }
            read(
                told.map { ScrollText.Paragraph($0) },
                words.say("Réponse d'un freelance", "Freelance's answer"))
        case .taken(let sentence):
            reload(world)
            notice = Notice(sentence, .good)
        case .failed(let sentence): notice = Notice(sentence, .refusal)
        }
    }

    private mutating func askWhetherToTake(_ path: String) {
        let ways: [(Menu.Entry, Choice.Way)] = [
            (
                Menu.Entry(words.say("Reprendre ce qui est nouveau", "Take in what is new")),
                .effects([.take(path: path, isRehearsal: false)])
            ),
            (Menu.Entry(words.say("Ne rien reprendre", "Take nothing in")), .effects([])),
        ]
        overlays.append(.choice(Choice(words.say("Réponse d'un freelance", "Freelance's answer"), ways)))
    }
}
