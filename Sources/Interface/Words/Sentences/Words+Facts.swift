package import Domain

extension Words {
    /// What a fact says, as a line of the history. Who wrote it is a column of its own, so the sentence has
    /// no author and every participle agrees with a noun of ours: `Point 2 validé avec 1 réserve`.
    package func sentence(for fact: Fact, _ lookup: Lookup = Lookup()) -> String {
        let told = Told(fact: fact, lookup: lookup)
        return switch fact.event.body {
        case .created(let kind, let fields): created(kind, fields, told)
        case .edited(let kind, let fields): edited(kind, told) + list(fields, kind)
        case .archived(let kind, let reason): archived(kind, told) + after(reason)
        case .restored(let kind):
            say("Fiche rétablie\(about(kind, told))", "Record restored\(about(kind, told))")
        case .noted(let text): say("Note : \(text)", "Note: \(text)")
        case .settingChanged(let key, let value) where SavedTemplates.category(of: key) != nil:
            template(SavedTemplates.category(of: key), value)
        case .settingChanged(let key, let value):
            say("Réglage « \(key) » changé\(setting(value))", "Setting “\(key)” changed\(setting(value))")
        case .alertSnoozed(let key, let until, let reason):
            say(
                "Alerte reportée au \(date(until, lookup)) (\(lowered(self[key.code])))",
                "Alert put off to \(date(until, lookup)) (\(lowered(self[key.code])))") + after(reason)
        case .alertUnsnoozed(let key):
            say("Alerte rétablie (\(lowered(self[key.code])))", "Alert back (\(lowered(self[key.code])))")
        case .undone: say("Acte antérieur annulé", "Earlier act undone")
        case .personErased: say("Données d'une personne effacées", "A person's data erased")
        case .erased: say("Fait effacé sur demande", "Fact erased on request")
        case .withheld: say("Fait non transmis", "Fact not passed on")
        case .unknown(let type):
            say(
                "Fait d'une version plus récente, gardé sans effet (\(type))",
                "Fact of a newer version, kept without effect (\(type))")
        case let body: missionFact(body, told) ?? checkpointFact(body, told) ?? partFact(body, told) ?? ""
        }
    }

    /// The same, from names alone.
    package func sentence(for fact: Fact, names: @escaping (EntityID) -> String?) -> String {
        sentence(for: fact, Lookup(name: names))
    }

    /// A fact with the names around it.
    struct Told {
        let fact: Fact
        let lookup: Lookup

        /// Of the thing that the fact is about.
        var name: String? { lookup.name(fact.subject) }
        var number: Int? { lookup.number(fact.subject) }
    }
}

// MARK: - Records

extension Words {
    private func created(_ kind: Entity.Kind, _ fields: Fields, _ told: Told) -> String {
        switch kind {
        case .organisation, .member, .freelance, .funding:
            let name = fields.text(.name) ?? ""
            return say("Fiche \(lowered(self[kind])) ajoutée : \(name)", "\(self[kind]) added: \(name)")
        case .mission:
            return say(
                "Mission créée\(after(fields.text(.title)))", "Mission created\(after(fields.text(.title)))")
        default: return createdPart(kind, fields, told.lookup)
        }
    }

    private func createdPart(_ kind: Entity.Kind, _ fields: Fields, _ lookup: Lookup) -> String {
        let day = fields.day(.day).map { date($0, lookup) } ?? ""
        let due = fields.day(.due).map { date($0, lookup) } ?? ""
        switch kind {
        case .checkpoint:
            let (point, title) = (point(fields.number(.n)), after(fields.text(.title)))
            return say(
                "Point\(point) prévu pour le \(due)\(title)",
                "Checkpoint\(point) planned for \(due)\(title)")
        case .meeting:
            let noun = capitalised(meeting(fields.text(.title) ?? fields.text(.kind) ?? ""))
            let at = clock(fields.time(.time))
            return say("\(noun) prévue le \(day)\(at)", "\(noun) planned for \(day)\(at)")
        case .action:
            let text = after(fields.text(.text))
            guard let owner = fields.id(.owner).flatMap(lookup.name) else {
                return say("Action convenue pour le \(due)\(text)", "Action agreed for \(due)\(text)")
            }
            return say(
                "Action convenue avec \(owner) pour le \(due)\(text)",
                "Action agreed with \(owner) for \(due)\(text)")
        case .contact:
            let via = (fields.choice(.via) as Via?).map { " (\(lowered(self[$0])))" } ?? ""
            let note = after(fields.text(.note))
            return say("Contact de suivi du \(day)\(via)\(note)", "Check-in on \(day)\(via)\(note)")
        case .invoice:
            let amount = after(fields.number(.amount).map(moneyBeforeTax))
            let noun = capitalised(numbered(fields.text(.number)))
            return say("\(noun) reçue\(amount)", "\(noun) received\(amount)")
        case .objective, .candidacy, .allocation, .document, .transfer:
            return createdChoice(kind, fields, lookup)
        default:
            let paper = (fields.choice(.paper) as Paper?).map { " (\(lowered(self[$0])))" } ?? ""
            let amount = after(fields.number(.amount).map(moneyBeforeTax))
            guard fields[.day] != nil else {
                return say("Engagement préparé\(paper)\(amount)", "Engagement drafted\(paper)\(amount)")
            }
            return say(
                "Engagement signé le \(day)\(paper)\(amount)", "Engagement signed on \(day)\(paper)\(amount)")
        }
    }

    private func edited(_ kind: Entity.Kind, _ told: Told) -> String {
        switch kind {
        case .organisation, .member, .freelance, .funding:
            say("Fiche modifiée\(about(kind, told))", "Record changed\(about(kind, told))")
        case .mission: say("Mission modifiée", "Mission changed")
        case .checkpoint:
            say(
                "Point\(point(told.number, told.name)) modifié",
                "Checkpoint\(point(told.number, told.name)) changed")
        case .meeting: say("Réunion modifiée", "Meeting changed")
        case .action: say("Action modifiée", "Action changed")
        case .contact: say("Contact de suivi modifié", "Check-in changed")
        case .invoice: say("Facture modifiée", "Invoice changed")
        case .engagement: editedEngagement(told)
        case .objective: say("Objectif modifié", "Objective changed")
        case .candidacy: say("Candidature modifiée", "Candidacy changed")
        case .allocation: say("Part financée modifiée", "Funded share changed")
        case .document: say("Pièce modifiée", "Document changed")
        case .transfer: say("Transmission modifiée", "Skills transfer changed") + after(told.name)
        }
    }

    /// ` (freelance, Noémie)`: "fiche" is feminine whoever it is about.
    func about(_ kind: Entity.Kind, _ told: Told) -> String {
        told.name.map { " (\(lowered(self[kind])), \($0))" } ?? " (\(lowered(self[kind])))"
    }

    /// ` : échéance, critères`; three fields say enough.
    func list(_ fields: Fields, _ kind: Entity.Kind) -> String {
        let labels = fields.entries.prefix(3).map { lowered(short($0.field.term(of: kind))) }
        let more = fields.entries.count > 3 ? ", …" : ""
        return after(labels.joined(separator: ", ") + more)
    }

    private func setting(_ value: JSON) -> String {
        switch value {
        case .string(let text): after(text)
        case .int(let number): after(String(number))
        case .bool(let flag): after(flag ? say("oui", "yes") : say("non", "no"))
        default: ""
        }
    }
}

// MARK: - Inside sentences

extension Words {
    /// The first letter made small, unless the word is written in capitals.
    func lowered(_ text: String) -> String {
        let second = text.dropFirst().first
        return second?.isUppercase ?? false ? text : text.prefix(1).lowercased() + text.dropFirst()
    }

    /// ` 2`, or the title of a checkpoint whose number is not known here; nothing when neither is.
    func point(_ number: Int?, _ title: String? = nil) -> String {
        if let number { return " \(number)" }
        return title.map { say(" « \($0) »", " “\($0)”") } ?? ""
    }

    /// ` à 14 h 30`.
    func clock(_ time: TimeOfDay?) -> String {
        time.map { say(" à \(self.time($0))", " at \(self.time($0))") } ?? ""
    }

    /// `facture 2026-14`, without article.
    func numbered(_ number: String?) -> String {
        guard let number, !number.isEmpty else { return say("facture", "invoice") }
        return say("facture \(number)", "invoice \(number)")
    }
}
