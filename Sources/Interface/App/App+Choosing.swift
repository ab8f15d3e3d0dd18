import Domain
import Screen

// Where candidates are compared.
extension App {
    /// The mission's page is in sight, whichever of its tabs.
    var isOnMission: Bool { mode == .mission || mode == .choice }

    /// A digit gives the score at once; a high one on a value asks for its fact first.
    mutating func score(_ points: Int, _ mission: Mission, _ world: World) -> [Effect] {
        guard let id = focus.part(.candidacy), let criterion = focus.criterion,
            let candidacy = mission.candidacy(id)
        else { return [] }
        let evidence = candidacy.score(criterion)?.evidence
        if case .value = criterion, points >= CandidacyScore.evidenceFrom, evidence == nil {
            openForm(.score(mission: mission.id, candidacy: id, criterion, points: points), world)
            return []
        }
        let score = CandidacyScore(points, evidence: evidence)
        return [.perform([.score(candidacy: id, in: mission.id, criterion, score)])]
    }

    /// What may become of the candidate in hand.
    mutating func openCandidate(_ mission: Mission) {
        guard let id = focus.part(.candidacy), let candidacy = mission.candidacy(id) else { return }
        var ways: [(Menu.Entry, Choice.Way)] = []
        if !mission.isChosen(candidacy) || mission.selectionReason == nil {
            ways.append(
                (
                    Menu.Entry(words.say("Retenir, avec un motif", "Choose, with a reason")),
                    .form(.choose(mission: mission.id, candidacy: id))
                ))
        }
        for state in [CandidacyState.contacted, .quoted, .met, .notSelected] where state != candidacy.state {
            let command = Command.move(candidacy: id, in: mission.id, to: state, day: context.today)
            ways.append((Menu.Entry(words[state]), .effects([.perform([command])])))
        }
        ways += [
            (
                Menu.Entry(words.say("Devis et dates", "Quote and days")),
                .form(.edit(.candidacy, id, mission: mission.id))
            ),
            (
                Menu.Entry(words[CandidacyState.withdrew]),
                .form(.cancel(mission: mission.id, Focus.Part(.candidacy, id)))
            ),
        ]
        if mission.candidatesToTell.contains(where: { $0.id == id }) { ways += telling(candidacy, mission) }
        overlays.append(.choice(Choice(context.name(candidacy.freelance) ?? "", ways)))
    }

    private func telling(_ candidacy: Candidacy, _ mission: Mission) -> [(Menu.Entry, Choice.Way)] {
        let answered = Domain.Value.day(context.today)
        let tell = Command.edit(.candidacy, candidacy.id, [.answered: answered], in: mission.id)
        return [
            (
                Menu.Entry(words.say("Réponse donnée aujourd'hui (x)", "Answer given today (x)")),
                .effects([.perform([tell])])
            )
        ] + letters(candidacy, mission)
    }

    private func letters(_ candidacy: Candidacy, _ mission: Mission) -> [(Menu.Entry, Choice.Way)] {
        Language.allCases.map { language in
            let text = context.courtesy(to: candidacy.freelance, about: mission, Words(language))
            let entry = words.say(
                language == .fr ? "Copier la réponse en français" : "Copier la réponse en anglais",
                language == .fr ? "Copy the answer in French" : "Copy the answer in English")
            return (Menu.Entry(entry), .effects([.copy(text)]))
        }
    }

    /// The answer to whoever was not chosen, in either language; nil where there is nobody to answer.
    mutating func copyLetter(_ world: World) -> [Effect]? {
        guard let id = focus.part(.candidacy), let mission = focus.mission.flatMap(world.mission),
            let candidacy = mission.candidatesToTell.first(where: { $0.id == id })
        else { return nil }
        let title = words.say("Réponse courtoise", "A courteous answer")
        overlays.append(.choice(Choice(title, letters(candidacy, mission))))
        return []
    }

    /// Of the mission at hand, else of the only organisation, else of the one that is chosen.
    mutating func openCharter(_ world: World) {
        let own = focus.mission.flatMap(world.mission)?.organisation
        let all = context.directory.all(.organisation)
        if let id = own ?? (all.count == 1 ? all[0].id : nil) { return openForm(.charter(id), world) }
        let ways = all.map { (Menu.Entry($0.name), Choice.Way.form(.charter($0.id))) }
        overlays.append(.choice(Choice(words[Field.charter], ways)))
    }

    /// With a partner of before a reason is enough (domain §2.3), and what was last reviewed together is at hand
    /// for it.
    func partnership(_ mission: Mission, _ world: World) -> Phrase? {
        guard let freelance = mission.freelance, let row = world.row(mission.id),
            context.outlook(row).isKnownPartner
        else { return nil }
        let reviewed = world.missions(Partnership.filter(freelance))
            .compactMap { world.mission($0.card.id)?.record.day(.reviewShared) }
        return Partnership.phrase(lastReview: reviewed.max())
    }
}
