import Domain
import Screen

extension App {
    /// One of the twelve to change, or one of our own to give back.
    var templateChoice: Choice {
        let book = context.templates
        let edits = Domain.Category.allCases.map { category in
            (
                Menu.Entry(words[category], detail: words.outline(book[category])),
                Choice.Way.form(.template(category))
            )
        }
        let restores = Domain.Category.allCases.filter(book.isOwn).map { category in
            let title = words.say(
                "Modèle d'origine : \(words.short(category))", "As it came: \(words.short(category))")
            return (Menu.Entry(title), Choice.Way.effects([.perform([.restoreTemplate(category)])]))
        }
        return Choice(words.say("Modèles", "Templates"), edits + restores)
    }
}
