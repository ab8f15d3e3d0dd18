import Domain

extension FieldMaker {
    /// A delivery of the given checkpoint, else of the earliest that awaits one.
    func delivery(of id: EntityID?) -> FormPlan {
        let awaiting = (mission?.checkpoints ?? []).filter(\.state.awaitsDelivery)
        let earliest = awaiting.min { ($0.due ?? today, $0.number) < ($1.due ?? today, $1.number) }
        let asked = id.flatMap { id in awaiting.contains { $0.id == id } ? id : nil }
        let options = awaiting.map { Option($0.id, "\($0.number) · \($0.title)") }
        let checkpoint = ChoiceWidget(
            options, (asked ?? earliest?.id)?.description, kind: .id, isOptional: false)
        return FormPlan(
            Phrase("Livraison reçue", "Delivery received").toFreelance("Votre livraison", "Your delivery"),
            [
                FormField(
                    .field(.checkpoint), Entity.Kind.checkpoint.term.long, checkpoint, isRequired: true,
                    hint: Field.choiceHint),
                // What one types stands beside what it is about: on a small screen both are in sight.
                prose(
                    .input(.delivery), Phrase("Ce qui est livré", "What was delivered"), limit: 2000,
                    rows: 2...6, hint: Phrase("Fichiers, version, remarques", "Files, version, remarks")),
                FormField(
                    .input(.reference), Phrase("Où le trouver", "Where to find it"),
                    LineWidget(.text(limit: 400)),
                    hint: Phrase("Un chemin ou une adresse", "A path or an address")),
                day(
                    .field(.day),
                    Phrase("Reçue le", "Received on").toFreelance("Livré le", "Delivered on"), today, .past),
                field(.via, of: .contact, .text(Via.mail.rawValue), isRequired: false),
            ], start: .input(.delivery))
    }

    func withdrawal(of id: EntityID) -> FormPlan {
        FormPlan(
            Phrase("Retirer la livraison", "Withdraw the delivery"), about: about(.checkpoint, id),
            [
                reason(
                    isRequired: false,
                    Phrase("Par exemple : saisie par erreur", "For instance: recorded by mistake"))
            ])
    }

    func waiver(of id: EntityID) -> FormPlan {
        let effects = PaymentEffect.allCases.map { Option($0.rawValue, $0.term.long) }
        return FormPlan(
            Phrase("Dispenser du point", "Waive the checkpoint"), about: about(.checkpoint, id),
            [
                reason(isRequired: true),
                FormField(
                    .effect, Phrase("Effet sur le prix", "Effect on the price"),
                    ChoiceWidget(effects, nil, isOptional: false), isRequired: true, hint: Field.choiceHint),
                day(.field(.day), Phrase("Dispensé le", "Waived on"), today, .past),
            ])
    }

    func lifting(of id: EntityID) -> FormPlan {
        let open = mission?.checkpoint(id)?.openReserves ?? []
        let options = open.map { held in
            let (fr, en) = (Words(.fr), Words(.en))
            let owner = context.name(held.reserve.owner) ?? ""
            return Option(
                held.id.code, Phrase("\(held.reserve.text)", held.reserve.text),
                Phrase(
                    "\(owner) \(fr.date(held.reserve.due))", "\(owner) \(en.date(held.reserve.due))"))
        }
        return FormPlan(
            Phrase("Lever une réserve", "Lift a reservation"), about: about(.checkpoint, id),
            [
                FormField(
                    .heldReserve, Phrase("Réserve", "Reservation"),
                    ChoiceWidget(options, options.count == 1 ? options[0].code : nil, isOptional: false),
                    isRequired: true, hint: Field.choiceHint),
                day(.field(.day), Phrase("Levée le", "Lifted on"), today, .past),
                prose(.input(.note), Field.note.term.long, limit: 2000, rows: 2...6),
            ], start: .input(.note))
    }
}

extension Checkpoint.ReserveID {
    /// One word, for the draft and the list of choices.
    var code: String { "\(decision)/\(index)" }
}

// MARK: - Any part

extension FieldMaker {
    func rescheduling(_ part: Focus.Part) -> FormPlan {
        let title = Phrase("Reporter", "Reschedule")
        let due = Phrase("Nouvelle date", "New day")
        let about = about(part.kind, part.id)
        switch part.kind {
        case .meeting:
            let meeting = mission?.meeting(part.id)
            return FormPlan(
                title, about: about,
                [
                    day(.field(.day), due, meeting?.day, .coming),
                    field(.time, of: .meeting, meeting?.record[.time]), reason(isRequired: false),
                ])
        case .checkpoint:
            let checkpoint = mission?.checkpoint(part.id)
            return FormPlan(
                title, about: about,
                [day(.field(.due), due, checkpoint?.due, .coming), reason(isRequired: false)])
        default:
            let action = mission?.action(part.id)
            return FormPlan(
                title, about: about,
                [day(.field(.due), due, action?.due, .coming), reason(isRequired: false)])
        }
    }

    func reopening(_ part: Focus.Part) -> FormPlan {
        let needsReason = part.kind == .checkpoint
        var fields = [reason(isRequired: needsReason)]
        if needsReason { fields.append(day(.field(.day), Phrase("Rouvert le", "Reopened on"), today, .past)) }
        return FormPlan(Phrase("Rouvrir", "Reopen"), about: about(part.kind, part.id), fields)
    }

    /// A meeting that was not held yet needs no reason to be cancelled; all else does.
    func cancelling(_ part: Focus.Part) -> FormPlan {
        let isFree = part.kind == .meeting && mission?.meeting(part.id)?.state.wasHeld != true
        var fields = [reason(isRequired: !isFree)]
        if part.kind == .checkpoint {
            fields.append(day(.field(.day), Phrase("Annulé le", "Cancelled on"), today, .past))
        }
        if part.kind == .engagement { fields += endingFields }
        let title =
            switch part.kind {
            case .engagement: Phrase("Mettre fin à l'engagement", "End the engagement")
            case .meeting: Phrase("Annuler la réunion", "Cancel the meeting")
            case .action: Phrase("Abandonner l'action", "Drop the action")
            case .invoice: Phrase("Annuler la facture", "Cancel the invoice")
            case .candidacy: Phrase("La candidature se retire", "The candidate withdraws")
            case .objective: Phrase("Retirer l'objectif", "Remove the objective")
            case .transfer: Phrase("Retirer la transmission", "Remove the skills transfer")
            default: Phrase("Annuler le point", "Cancel the checkpoint")
            }
        return FormPlan(title, about: about(part.kind, part.id), fields)
    }
}
