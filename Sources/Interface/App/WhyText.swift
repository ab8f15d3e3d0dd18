import Domain
import Screen

/// Why the next step is the next step: the rule and the dates (domain §2.5).
enum WhyText {
    static let title = Phrase("Pourquoi cette étape", "Why this step")
}

extension App {
    func whyText(_ world: World) -> [ScrollText.Paragraph] {
        guard let mission = focus.mission.flatMap(world.mission) else { return [] }
        let card = MissionCard(mission, context.calendar)
        guard let step = card.nextStep(on: context.today) else {
            return [
                .init(
                    words.say("Rien à faire : la mission est finie.", "Nothing to do: the mission is over."))
            ]
        }
        return [
            .init(words.sentence(for: step, on: context.today), .title),
            .init("\(step.due?.description ?? "")"),
        ]
    }
}
