package import Domain
import Screen

/// One line asked for in the status line: a name, the path of a file. `Esc` leaves it.
package struct Prompt {
    package enum Aim: Equatable {
        /// Of the words by which the list is narrowed.
        case filterName
        /// In a running meeting.
        case decision, agreed, remark
        /// Where to write that.
        case file(Writing.Content)
        /// Where the answer of a freelance is, to be taken in.
        case answerToTake
        /// The whole name of whoever is to be erased.
        case erasing(EntityID)
    }

    package let aim: Aim
    var field: TextField

    init(_ aim: Aim, _ text: String = "") {
        self.aim = aim
        field = TextField(text)
        field.limit = 400
    }
}

extension Prompt {
    var label: Phrase {
        switch aim {
        case .filterName: Phrase("Nom du filtre", "Name of the filter")
        case .decision: Phrase("Décision", "Decision")
        case .agreed: Phrase("Action : @Prénom quoi +12", "Action: @Name what +12")
        case .remark: Phrase("Note", "Note")
        case .file(.page): Phrase("Fichier (.svg ou .txt)", "File (.svg or .txt)")
        case .file(.bundle): Phrase("Fichier de l'extrait", "File of the bundle")
        case .file(.answer): Phrase("Fichier de la réponse", "File of the answer")
        case .answerToTake: Phrase("Fichier reçu du freelance", "File from the freelance")
        case .erasing: Phrase("Nom entier, pour effacer", "Whole name, to erase")
        }
    }

    /// Without the signs that stand for words.
    var heard: Phrase {
        switch aim {
        case .agreed:
            Phrase(
                "Action convenue : arobase et prénom, ce qui est convenu, plus et un nombre de jours",
                "Action agreed: at sign and first name, what was agreed, plus and a number of days")
        case .file(.page): Phrase("Fichier, texte ou image", "File, text or picture")
        case .filterName, .decision, .remark, .file, .answerToTake, .erasing: label
        }
    }

    /// Where there is room for the answer only.
    var shortLabel: Phrase {
        switch aim {
        case .filterName, .erasing: Phrase("Nom", "Name")
        case .agreed: Phrase("Action", "Action")
        case .file, .answerToTake: Phrase("Fichier", "File")
        case .decision, .remark: label
        }
    }

    /// The keys that end it: all others are letters of the answer.
    var ways: [(key: Key, label: Phrase)] {
        let isNoted = [.decision, .agreed, .remark].contains(aim)
        return [
            (.enter, isNoted ? Phrase("Noter", "Record") : Phrase("Confirmer", "Confirm")),
            (.escape, Phrase("Laisser", "Leave")),
        ]
    }

    /// In the row, as far as there is room; the cursor stands in it.
    func draw(into grid: inout Grid, at row: Rect, _ words: Words) {
        let used = grid.putCut(
            " \(words[row.width < 60 ? shortLabel : label]) ", x: row.x, y: row.y,
            maxWidth: max(0, row.width / 2), style: .key)
        field.draw(into: &grid, at: row.split(left: used).rest, focused: true)
    }
}

extension App {
    mutating func pressPrompt(_ key: Key, _ world: World) -> [Effect] {
        guard var asked = prompt else { return [] }
        switch key {
        case .escape:
            prompt = nil
            notice = nil
            return []
        case .enter:
            prompt = nil
            notice = nil
            return answer(asked.aim, asked.field.text, world)
        default:
            notice = nil
            guard asked.field.handle(key) else { return [] }
            prompt = asked
            return []
        }
    }

    private mutating func answer(_ aim: Prompt.Aim, _ text: String, _ world: World) -> [Effect] {
        switch aim {
        case .filterName: return keepFilter(named: text)
        case .file(let content): return write(content, to: text.trimmed)
        case .answerToTake:
            return text.trimmed.isEmpty ? [] : [.take(path: text.trimmed, isRehearsal: true)]
        case .erasing(let person): return erase(person, named: text.trimmed)
        case .agreed: return agree(on: text)
        case .decision: say(text, asDecision: true)
        case .remark: say(text, asDecision: false)
        }
        return []
    }
}
