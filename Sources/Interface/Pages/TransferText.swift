import Domain
import Screen

// A skill that goes to the team, as the frame and the closing review show it.
extension Context {
    func sign(_ transfer: SkillsTransfer) -> Sign {
        if transfer.isContested || !transfer.record.contested.isEmpty { return contested }
        return transfer.isDone
            ? Sign(glyphs.check, words.say("Transmis", "Learned"), .good)
            : Sign(glyphs.discEmpty, words.say("À transmettre", "To learn"), .normal)
    }
}

extension Words {
    /// `Montage d'une vidéo · Théo Lanvin · Point 3`.
    func told(_ transfer: SkillsTransfer, in mission: Mission, _ context: Context) -> String {
        let point = transfer.checkpoint.flatMap(mission.checkpoint).map {
            say("Point \($0.number)", "Checkpoint \($0.number)")
        }
        return context.join([transfer.text, context.name(transfer.learner), point])
    }
}

extension Reading {
    mutating func add(_ transfer: SkillsTransfer, in mission: Mission, _ context: Context) {
        let words = context.words
        add(transfer.text, .title)
        add(context.sign(transfer).text, context.sign(transfer).style)
        add(context.name(transfer.learner).map { words.say("Apprend : \($0)", "Learns: \($0)") })
        if let point = transfer.checkpoint.flatMap(mission.checkpoint) {
            let title = "\(point.number) · \(point.title)"
            add(words.say("D'ici au point \(title)", "By checkpoint \(title)"), .muted)
        }
        if let day = transfer.doneOn {
            add(
                words.say("Fait le \(words.date(day, .medium))", "Done on \(words.date(day, .medium))"),
                .muted)
        } else {
            add(words.say("x quand l'équipe sait le faire.", "x once the team can do it."), .muted)
        }
    }
}
