import Domain
import Screen

// The thresholds of the workspace, to be read where one works; they are set where one administers.
extension App {
    var settingsText: [ScrollText.Paragraph] {
        let way = words.say(
            "Pour toute l'équipe ; dans un terminal, « cadre settings set NOM VALEUR » en change un.",
            "For the whole team; in a shell, “cadre settings set NAME VALUE” changes one.")
        let told = Setting.allCases.flatMap { setting -> [ScrollText.Paragraph] in
            let value = words.value(context.thresholds[setting], of: setting)
            return [
                ScrollText.Paragraph(words.labelled(setting.rawValue, value), .accent),
                ScrollText.Paragraph(words[setting.source], .normal),
            ]
        }
        return [ScrollText.Paragraph(way, .muted)] + told
            + [ScrollText.Paragraph(words[Setting.notAdvice], .muted)]
    }
}
