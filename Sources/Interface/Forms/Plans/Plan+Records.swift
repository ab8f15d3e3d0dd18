import Domain

// New things and changes to things: the fields are those of the record.
extension FieldMaker {
    func creation(of kind: Entity.Kind) -> FormPlan {
        let prefill = prefill(kind)
        var fields = kind.formFields(isNew: true).map { name in
            var made = field(name, of: kind, prefill[name])
            // What the workspace has set holds when nothing is said: emptied, the field says so.
            if let set = prefill[name].flag { made.widget = FlagWidget(set, standard: set) }
            return made
        }
        if kind == .mission, let place = fields.firstIndex(where: { $0.name == .field(.cadenceDays) }) {
            fields.insert(plan, at: place + 1)
        }
        return FormPlan(kind.newTitle, fields, start: kind.start.map { .field($0) })
    }

    func edition(of kind: Entity.Kind, _ id: EntityID) -> FormPlan {
        let record = record(kind, id) ?? Record()
        var fields = kind.formFields(isNew: false).map { field($0, of: kind, in: record) }
        if kind == .checkpoint {
            // A moved due day is rescheduled, which beyond the frame's slippage has a reason.
            fields.append(reason(isRequired: false))
        }
        return FormPlan(kind.editTitle, about: about(kind, id), fields)
    }

    func record(_ kind: Entity.Kind, _ id: EntityID) -> Record? {
        switch kind {
        case .organisation, .member, .freelance, .funding: context.directory[id]?.record
        case .mission: mission?.record
        case .checkpoint: mission?.checkpoint(id)?.record
        case .meeting: mission?.meeting(id)?.record
        case .action: mission?.action(id)?.record
        case .contact: mission?.contact(id)?.record
        case .invoice: mission?.invoice(id)?.record
        case .engagement: mission?.engagement(id)?.record
        case .objective: mission?.objective(id)?.record
        case .candidacy: mission?.candidacy(id)?.record
        case .allocation: mission?.allocation(id)?.record
        case .transfer: mission?.transfer(id)?.record
        case .document: context.directory.all(.freelance).lazy.compactMap { $0.document(id) }.first?.record
        }
    }

    /// The person, or the mission with its part.
    func about(_ kind: Entity.Kind, _ id: EntityID) -> String {
        guard let mission else { return context.name(id) ?? "" }
        let part =
            switch kind {
            case .checkpoint: mission.checkpoint(id).map { label($0) }
            case .meeting: mission.meeting(id).map { label($0) }
            case .action: mission.action(id)?.text
            case .invoice: mission.invoice(id).map { label($0) }
            case .engagement: mission.engagement(id).map { label($0) }
            case .transfer: mission.transfer(id)?.text
            case .candidacy: context.name(mission.candidacy(id)?.freelance)
            default: String?.none
            }
        return ([part].compactMap { $0 } + [name(of: mission)]).joined(separator: " · ")
    }

    func label(_ checkpoint: Checkpoint) -> String {
        words.say(
            "Point \(checkpoint.number) · \(checkpoint.title)",
            "Checkpoint \(checkpoint.number) · \(checkpoint.title)")
    }

    func label(_ meeting: Meeting) -> String {
        let day = meeting.day.map { " \(words.date($0, .weekday))" } ?? ""
        return (meeting.title ?? words.short(meeting.kind)) + day
    }

    func label(_ engagement: Engagement) -> String {
        let paper = (engagement.record.choice(.paper) as Paper?).map { words[$0] }
        return [paper, words.moneyBeforeTax(engagement.total)].compactMap { $0 }.joined(separator: " · ")
    }

    func label(_ invoice: Invoice) -> String {
        [invoice.record.text(.number), words.moneyBeforeTax(invoice.amount)].compactMap { $0 }
            .joined(separator: " · ")
    }
}

extension Entity.Kind {
    /// The frame is a form of its own; only the cadence is worth asking of a new mission. An invoice begins
    /// with what it is for, since its amount follows from that.
    func formFields(isNew: Bool) -> [Field] {
        switch self {
        case .mission:
            isNew
                ? Self.newMissionFields
                : fields.filter { $0 != .priorLesson && !Self.frameFields.contains($0) }
        // A calendar's own name for the event is for the import to know it again, not for people to type.
        case .meeting: fields.filter { $0 != .externalID }
        // A new organisation has the usual charter until somebody words its own.
        case .organisation: isNew ? fields.filter { $0 != .charter } : fields
        case .invoice: [.checkpoint] + fields.filter { $0 != .checkpoint }
        default: fields
        }
    }

    /// What a template is chosen by comes first, then what it fills in, then the rest.
    private static let newMissionFields: [Field] = {
        let first: [Field] = [.title, .reference, .organisation, .category, .start, .cadenceDays, .end]
        let mission = Entity.Kind.mission.fields
        return first
            + mission.filter {
                !(first + frameFields + needFields).contains($0) && $0 != .priorLesson
            }
    }()

    /// What is not filled in already and people come to type.
    fileprivate var start: Field? {
        switch self {
        case .contact: .note
        case .meeting: .title
        default: nil
        }
    }

    var newTitle: Phrase {
        switch self {
        case .organisation: Phrase("Nouvelle structure", "New organisation")
        case .member: Phrase("Nouveau membre", "New member")
        case .freelance: Phrase("Nouveau freelance", "New freelance")
        case .mission: Phrase("Nouvelle mission", "New mission")
        case .checkpoint: Phrase("Nouveau point de validation", "New validation checkpoint")
        case .meeting: Phrase("Nouvelle réunion", "New meeting")
        case .action: Phrase("Nouvelle action convenue", "New agreed action")
        case .contact: Phrase("Contact de suivi", "Check-in")
        case .invoice:
            Phrase("Facture reçue", "Invoice received").toFreelance("Votre facture", "Your invoice")
        case .engagement: Phrase("Nouvel engagement", "New engagement")
        case .funding: Phrase("Nouveau financement", "New funding")
        case .objective: Phrase("Nouvel objectif mesurable", "New SMART objective")
        case .candidacy: Phrase("Nouvelle candidature", "New candidacy")
        case .allocation: Phrase("Affecter un financement", "Allocate funding")
        case .document: Phrase("Pièce reçue", "Document received")
        case .transfer: Phrase("Nouvelle transmission à l'équipe", "New skills transfer")
        }
    }

    var editTitle: Phrase {
        switch self {
        case .organisation: Phrase("Modifier la structure", "Edit the organisation")
        case .member: Phrase("Modifier le membre", "Edit the member")
        case .freelance: Phrase("Modifier le freelance", "Edit the freelance")
        case .mission: Phrase("Modifier la mission", "Edit the mission")
        case .checkpoint: Phrase("Modifier le point", "Edit the checkpoint")
        case .meeting: Phrase("Modifier la réunion", "Edit the meeting")
        case .action: Phrase("Modifier l'action", "Edit the action")
        case .contact: Phrase("Modifier le contact", "Edit the check-in")
        case .invoice: Phrase("Modifier la facture", "Edit the invoice")
        case .engagement: Phrase("Modifier l'engagement", "Edit the engagement")
        case .funding: Phrase("Modifier le financement", "Edit the funding")
        case .objective: Phrase("Modifier l'objectif", "Edit the objective")
        case .candidacy: Phrase("Modifier la candidature", "Edit the candidacy")
        case .allocation: Phrase("Modifier la part financée", "Edit the funded share")
        case .document: Phrase("Modifier la pièce", "Edit the document")
        case .transfer: Phrase("Modifier la transmission", "Edit the skills transfer")
        }
    }
}
