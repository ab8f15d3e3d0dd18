import Domain

/// The acceptance record: each checkpoint with its criteria, every version that was delivered, every answer with the
/// version that it was given to, reservations and what became of them.
extension Dossier {
    var acceptance: Leaflet {
        var leaflet = leaflet(words[Word.acceptanceRecord])
        for checkpoint in mission.checkpoints {
            leaflet.add(
                "\(words.short(Entity.Kind.checkpoint)) \(checkpoint.number) · \(checkpoint.title)",
                [.items(facts(of: checkpoint)), criteria(of: checkpoint), deliveries(of: checkpoint)]
                    + answers(of: checkpoint) + [reserves(of: checkpoint)])
        }
        return leaflet
    }

    private func facts(of checkpoint: Checkpoint) -> [String] {
        let first = checkpoint.originalDue == checkpoint.due ? nil : checkpoint.originalDue
        return [
            labelled(words.say("État", "State"), words[checkpoint.state]),
            labelled(words[Field.due], date(checkpoint.due)),
            labelled(words.say("D'abord prévu le", "First due"), first.map(date)),
            labelled(words.say("Part du prix", "Share of the price"), share(checkpoint)),
            labelled(words[Field.reviewer], person(checkpoint.record.id(.reviewer))),
            checkpoint.isContested
                ? words.say(
                    "Contesté : deux valeurs, aucune ne compte tant qu'une personne n'a pas tranché.",
                    "Contested: two values, neither counts until a person has settled it.") : nil,
            ended(checkpoint),
        ].compactMap { $0 }
            + checkpoint.reschedules.map { moved in
                joined([
                    words.say("Reporté au \(date(moved.content.to))", "Moved to \(date(moved.content.to))"),
                    moved.content.reason, person(moved.by), moment(moved.at),
                ])
            }
    }

    private func share(_ checkpoint: Checkpoint) -> String? {
        checkpoint.share > 0 ? words.share(checkpoint.share) : nil
    }

    private func ended(_ checkpoint: Checkpoint) -> String? {
        switch checkpoint.standing.content {
        case .waived(let day, let reason, let effect)?:
            joined([
                words.say("Dispensé le \(date(day))", "Waived on \(date(day))"), reason, words[effect],
            ])
        case .cancelled(let day, let reason)?:
            joined([words.say("Annulé le \(date(day))", "Cancelled on \(date(day))"), reason])
        case .reopened(let day, let reason)?:
            joined([words.say("Rouvert le \(date(day))", "Reopened on \(date(day))"), reason])
        default: nil
        }
    }

    /// With what was found at the answer that stands.
    private func criteria(of checkpoint: Checkpoint) -> Leaflet.Block {
        let findings = checkpoint.decision?.content.findings ?? []
        return .table(
            heads: [
                words[Word.criterion], words.say("Requis", "Required"),
                words.say("Constat", "Finding"),
            ],
            rows: checkpoint.criteria.enumerated().map { place, criterion in
                [
                    criterion.text, criterion.isRequired ? words.say("oui", "yes") : "",
                    findings.indices.contains(place) ? words[findings[place]] : "",
                ]
            })
    }

    private func deliveries(of checkpoint: Checkpoint) -> Leaflet.Block {
        .table(
            heads: [
                "Version", words.say("Livré le", "Delivered"), words.say("Quoi", "What"),
                words[Field.reference], words.say("Par", "By way of"),
            ] + recordedHeads,
            rows: checkpoint.deliveries.enumerated().map { place, delivery in
                let content = delivery.content
                return [
                    "v\(place + 1)", date(content.day), content.what, content.reference ?? "",
                    content.via.map { words[$0] } ?? "",
                ] + recorded(delivery.by, delivery.at, delivery.line)
            })
    }

    private func answers(of checkpoint: Checkpoint) -> [Leaflet.Block] {
        let rows = checkpoint.decisions.map { decision -> [String] in
            let content = decision.content
            let remarks =
                [content.comment, content.isLate ? words.say("hors délai", "past the window") : nil]
                + content.rework.map { point in
                    point.isNewRequest ? "\(point.text) (\(words[Word.newRequest]))" : point.text
                }
            return [
                words[content.verdict], date(content.day), version(of: content, checkpoint), joined(remarks),
            ] + recorded(decision.by, decision.at, decision.line)
        }
        let heads = [
            words.say("Réponse", "Answer"), words.say("Donnée le", "Given"),
            words.say("Sur la version", "On version"), words.say("Ce qui a été dit", "What was said"),
        ]
        let isOld = checkpoint.isAnswerToEarlierVersion
        return [.table(heads: heads + recordedHeads, rows: rows)]
            + (isOld
                ? [
                    .remark(
                        words.say(
                            "La dernière réponse portait sur une version antérieure.",
                            "The last answer was about an earlier version."))
                ] : [])
    }

    /// The last version that lay before whoever answered.
    private func version(of decision: Decision, _ checkpoint: Checkpoint) -> String {
        let seen = checkpoint.deliveries.lastIndex { decision.about.contains($0.line) }
        return seen.map { "v\($0 + 1)" } ?? words.say("retirée depuis", "withdrawn since")
    }

    private func reserves(of checkpoint: Checkpoint) -> Leaflet.Block {
        .table(
            heads: [
                words.say("Réserve", "Reservation"), words[Field.owner], words[Field.due],
                words.say("Levée le", "Lifted"),
            ],
            rows: checkpoint.reserves.map { held in
                [
                    held.reserve.text, person(held.reserve.owner), date(held.reserve.due),
                    joined([date(held.lifted?.day), held.lifted?.note]),
                ]
            })
    }
}
