import Domain
import Screen

extension FieldMaker {
    func holding(of id: EntityID) -> FormPlan {
        let meeting = mission?.meeting(id)
        let planned = meeting?.day ?? today
        let present = meeting.map { $0.record.ids(.participants) } ?? []
        let shown = present.isEmpty ? bothSides : present
        return FormPlan(
            Phrase("Réunion tenue", "Meeting held"), about: about(.meeting, id),
            [
                day(.field(.day), Phrase("Tenue le", "Held on"), min(planned, today), .past),
                FormField(
                    .input(.present), Phrase("Étaient là", "Present"),
                    SeveralWidget(
                        options([.member, .freelance], keeping: shown), shown.map(\.description), kind: .id),
                    hint: Field.severalHint),
                lines(.input(.guests), Field.guests.term.long, meeting?.record.texts(.guests) ?? []),
                FormField(
                    .input(.duration), Field.duration.term.long,
                    LineWidget(.number(5...960), "\(meeting?.duration ?? 45)")),
            ])
    }

    func missing(_ id: EntityID) -> FormPlan {
        FormPlan(
            Phrase("Réunion non tenue", "Meeting missed"), about: about(.meeting, id),
            [
                reason(
                    isRequired: true,
                    Phrase("Ce qui l'a empêchée, sans faute de personne", "What kept it from happening"))
            ])
    }

    func minutes(of id: EntityID) -> FormPlan {
        let meeting = mission?.meeting(id)
        let slot = meeting?.minutes ?? Slot()
        let minutes = slot.content ?? Minutes()
        var fields = [
            lines(
                .input(.decisions), Phrase("Décisions", "Decisions"), minutes.decisions,
                hint: Phrase("Une par ligne", "One a line")),
            FormField(
                .noDecision, Phrase("Aucune décision", "No decision"),
                FlagWidget(minutes.noDecision ? true : nil, isTick: true),
                hint: Phrase(
                    "Espace : rien n'a été décidé, et c'est noté", "Space: nothing was decided, and we say so"
                ), heard: Phrase("rien n'a été décidé, et c'est noté", "nothing was decided, and we say so")
            ),
            prose(.input(.summary), Phrase("Résumé", "Summary"), minutes.summary, limit: 8000),
        ]
        // What was agreed with a freelance is for the organisation to record.
        if context.addressee == nil { fields.append(agreedActions(meeting)) }
        if slot.isContested { fields[0].rivals = slot.inForce.map { rivalMinutes($0) } }
        return FormPlan(
            Phrase("Compte rendu", "Minutes"), about: about(.meeting, id), fields,
            start: .input(.decisions))
    }

    private func agreedActions(_ meeting: Meeting?) -> FormField {
        FormField(
            .agreedActions, Phrase("Actions convenues", "Agreed actions"),
            AreaWidget(.agreed(agreedReader(meeting)), rows: 3...8),
            hint: Phrase(
                "Une par ligne : @Prénom ce qui est convenu +12",
                "One a line: @Name what was agreed +12"),
            heard: Phrase(
                "Une par ligne : arobase Prénom ce qui est convenu plus 12",
                "One a line: at sign Name what was agreed plus 12"))
    }

    /// Of two records the decisions are offered as a whole; the summaries are long, and both can be read.
    private func rivalMinutes(_ writing: Slot<Minutes>.Writing) -> FormField.Rival {
        let minutes = writing.content
        var rival = rival(minutes.decisions.joined(separator: "\n"), writing.line)
        rival.also = minutes.summary
        return rival
    }

    func agreedReader(_ meeting: Meeting?) -> AgreedReader {
        let present =
            meeting.map { ($0.holding?.present ?? []) + $0.record.ids(.participants) + bothSides } ?? []
        func person(_ id: EntityID) -> AgreedReader.Person? {
            context.name(id).map { AgreedReader.Person(id: id, name: $0) }
        }
        var seen: Set<EntityID> = []
        let first = present.filter { seen.insert($0).inserted }.compactMap(person)
        let rest = (context.directory.all(.member) + context.directory.all(.freelance)).map(\.id)
        return AgreedReader(
            present: first, others: rest.filter { !seen.contains($0) }.compactMap(person),
            input: dateInput(.coming))
    }

    func sharing(of id: EntityID) -> FormPlan {
        let meeting = mission?.meeting(id)
        let present = meeting?.holding?.present ?? meeting?.record.ids(.participants) ?? bothSides
        let guests = meeting?.holding?.guests ?? []
        return FormPlan(
            Phrase("Compte rendu partagé", "Minutes shared"), about: about(.meeting, id),
            [
                day(.field(.day), Phrase("Partagé le", "Shared on"), today, .past),
                lines(
                    .input(.recipients), Phrase("Avec", "With"),
                    present.compactMap { context.name($0) } + guests, isRequired: true,
                    hint: Phrase("Un nom par ligne", "One name a line")),
            ])
    }
}
