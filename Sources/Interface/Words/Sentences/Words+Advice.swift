package import Domain

extension Words {
    /// What the author should know; said once, forbidding nothing.
    package func sentence(for advice: Advice, _ lookup: Lookup = Lookup()) -> String {
        switch advice {
        case .startInPast(let day):
            say(
                "Le début, \(date(day, .medium)), est déjà passé.",
                "The start, \(date(day, .medium)), is past already.")
        case .longerThanAYear:
            say(
                "Plus de douze mois : prévoir de remettre le choix en question à mi-parcours.",
                "More than twelve months: plan to reopen the choice half-way.")
        case .noCriteria:
            say(
                "Sans critère, il n'y aura rien sur quoi s'appuyer pour valider.",
                "Without a criterion there will be nothing to accept it on.")
        case .dueAfterMissionEnd(let day):
            say(
                "L'échéance dépasse la fin de la mission, le \(date(day, .medium)).",
                "The due date lies after the end of the mission, \(date(day, .medium)).")
        case .deliveryWithoutWords:
            say(
                "Ni description ni lien : dire ce qui a été livré aidera à répondre.",
                "Neither description nor link: saying what was delivered helps to answer.")
        case .lateAnswer(let due):
            say(
                "La réponse était attendue le \(date(due)) : elle est notée en retard, de notre fait.",
                "The answer was due on \(date(due)): it is recorded as late, on our side.")
        case .roundsBeyondFrame(let round, let included):
            say(
                "Aller-retour \(round) pour \(included) inclus : en parler, ou prévoir un avenant.",
                "Rework round \(round) for \(included) included: talk it over, or plan an amendment.")
        case .newRequest, .amendmentNeeded, .rescheduledBeyondFlex: adviceOnFrame(advice)
        case .tell(let freelances):
            tell(freelances.map { lookup.name($0) ?? $0.shown }.joined(separator: ", "))
        case .pausedWithoutDay:
            say(
                "Sans jour de reprise, une pause s'oublie : en convenir un avec le freelance.",
                "Without a day to resume, a pause is forgotten: agree on one with the freelance.")
        case .gate(let gate):
            say(
                "Bon à savoir, il manque encore « \(name(gate.code, lacks: gate.lack)) ».",
                "Good to know, still lacking: “\(name(gate.code, lacks: gate.lack))”.")
        case .onlyOneSidePresent:
            say(
                "Une seule des deux parties était présente : la réunion compte, le noter au compte rendu.",
                "Only one of the two sides was present: the meeting counts, say so in the minutes.")
        case .wording(let finding): sentence(for: finding)
        case .invoiceBeforeAcceptance:
            say(
                "Cette facture porte sur un point qui n'est pas encore validé.",
                "This invoice is for a checkpoint that is not accepted yet.")
        case .invoiceNumberKnown(let number):
            say(
                "Le numéro de facture \(number) figure déjà dans cette mission.",
                "Invoice number \(number) is in this mission already.")
        case .longPaymentTerm, .franchiseMention, .aboveFranchise, .grantAgreement, .grantAudit,
            .overAllocated:
            adviceOnMoney(advice, lookup)
        }
    }

    private func adviceOnMoney(_ advice: Advice, _ lookup: Lookup) -> String {
        switch advice {
        case .longPaymentTerm(let days, let limit):
            say(
                "\(count(days, .days)) entre facture et paiement : plus que les \(number(limit)) habituellement admis.",
                "\(count(days, .days)) from invoice to payment: more than the usual limit of \(number(limit))."
            )
        case .aboveFranchise(let total, let limit):
            say(
                "\(money(total)) facturés cette année par ce freelance, à nous seuls : plus que \(money(limit)), la TVA peut être due. Repère, pas un avis juridique.",
                "\(money(total)) billed this year by this freelance, to us alone: more than \(money(limit)), VAT may be due. A marker, not legal advice.",
                toFreelance: Phrase(
                    "\(money(total)) facturés cette année à cette structure : plus que \(money(limit)), la TVA peut être due. Repère, pas un avis juridique.",
                    "\(money(total)) billed this year to this organisation: more than \(money(limit)), VAT may be due. A marker, not legal advice."
                ))
        case .grantAgreement(let limit):
            say(
                "Plus de \(money(limit)) : une convention écrite est demandée. Repère, pas un avis juridique.",
                "More than \(money(limit)): a written agreement is asked for. A marker, not legal advice.")
        case .grantAudit(let limit):
            say(
                "Plus de \(money(limit)) : convention écrite, comptes publiés et commissaire aux comptes. Repère, pas un avis juridique.",
                "More than \(money(limit)): a written agreement, published accounts and an auditor. A marker, not legal advice."
            )
        case .overAllocated(let funding, let amount):
            say(
                "« \(lookup.name(funding) ?? funding.shown) » : \(money(amount)) de plus que le montant accordé sont répartis.",
                "“\(lookup.name(funding) ?? funding.shown)”: \(money(amount)) more than the amount granted are allocated."
            )
        default:
            say(
                "La facture doit dire « TVA non applicable, article 293 B du CGI ». Repère, pas un avis juridique.",
                "The invoice must say “TVA non applicable, article 293 B du CGI”. A marker, not legal advice."
            )
        }
    }

    private func tell(_ names: String) -> String {
        say(
            "À prévenir, avec courtoisie : \(names).", "To be told, courteously: \(names).")
    }

    private func adviceOnFrame(_ advice: Advice) -> String {
        switch advice {
        case .newRequest:
            say(
                "Une demande nouvelle sort du périmètre convenu : un avenant serait plus clair.",
                "A new request is beyond what was agreed: an amendment would be clearer.")
        case .rescheduledBeyondFlex(let days, let free):
            say(
                "Déplacé de \(count(days, .workingDays)) pour \(number(free)) de glissement libre.",
                "Moved by \(count(days, .workingDays)) for \(number(free)) of free slippage.")
        default:
            say(
                "L'engagement est signé : prévoir un avenant pour ce point annulé.",
                "The engagement is signed: plan an amendment for this cancelled checkpoint.")
        }
    }
}
