package import Domain

/// What a form is for: it decides the fields, and what saving them records.
package enum FormSubject: Hashable, Sendable {
    case create(Entity.Kind, mission: EntityID?)
    case edit(Entity.Kind, EntityID, mission: EntityID?)
    case frame(EntityID)
    case need(EntityID, NeedPart)
    case closing(EntityID, ClosingPart)
    case brief(EntityID, BriefSection)
    case note(EntityID)
    case template(Category)
    /// A mission that runs already, with what is left of it.
    case takeOver
    /// A new mission about which one hesitates, with the questions that help.
    case hesitate(Hesitation)
    /// Of a mission, or of the freelance or fund of an alert of the workspace.
    case snooze(EntityID, AlertKey)

    case reengage(EntityID)
    case move(EntityID, to: MissionState)
    case deliver(mission: EntityID, checkpoint: EntityID?)
    case withdraw(mission: EntityID, checkpoint: EntityID)
    case reschedule(mission: EntityID, Focus.Part)
    case waive(mission: EntityID, checkpoint: EntityID)
    case lift(mission: EntityID, checkpoint: EntityID)
    case reopen(mission: EntityID, Focus.Part)
    /// Cancel a checkpoint or a meeting, drop an action, cancel an invoice.
    case cancel(mission: EntityID, Focus.Part)
    case archive(Entity.Kind, EntityID)

    case amend(mission: EntityID, engagement: EntityID)

    /// What a candidate is given for one thing; the points are those of the key that was pressed.
    case score(mission: EntityID, candidacy: EntityID, ChoiceCriterion, points: Int?)
    case choose(mission: EntityID, candidacy: EntityID)
    /// The values of an organisation.
    case charter(EntityID)

    case hold(mission: EntityID, meeting: EntityID)
    case missed(mission: EntityID, meeting: EntityID)
    case minutes(mission: EntityID, meeting: EntityID)
    case share(mission: EntityID, meeting: EntityID)
    case pay(mission: EntityID, invoice: EntityID)
}

extension FormSubject {
    /// The mission that the form needs to know, whole.
    package var mission: EntityID? {
        switch self {
        case .create(_, let mission), .edit(_, _, let mission): mission
        case .reengage(let mission), .need(let mission, _), .closing(let mission, _), .frame(let mission),
            .brief(let mission, _), .move(let mission, _):
            mission
        case .deliver(let mission, _), .withdraw(let mission, _), .reschedule(let mission, _),
            .waive(let mission, _), .lift(let mission, _), .reopen(let mission, _), .cancel(let mission, _),
            .hold(let mission, _), .missed(let mission, _), .minutes(let mission, _), .share(let mission, _),
            .pay(let mission, _), .amend(let mission, _), .score(let mission, _, _, _),
            .choose(let mission, _):
            mission
        // A note may be on a person too; then there is no mission of that name.
        case .note(let subject), .snooze(let subject, _): subject
        case .archive, .template, .takeOver, .hesitate, .charter: nil
        }
    }

    /// The person or organisation that the form is about, when it is about none of a mission.
    var party: EntityID? {
        switch self {
        case .edit(_, let id, _), .note(let id), .archive(_, let id), .snooze(let id, _), .charter(let id): id
        default: nil
        }
    }

    /// The same form about the same thing has the same name: a draft finds its way back by it, after an
    /// update of the program too, so the names stay.
    package var draftName: String {
        switch self {
        case .create(let kind, let mission): name("create-\(kind.rawValue)", mission)
        case .edit(let kind, let id, _): name("edit-\(kind.rawValue)", id)
        case .reengage(let mission): name("reengage", mission)
        case .need(let mission, let part): name("need-\(part.rawValue)", mission)
        case .closing(let mission, let part): name("closing-\(part.rawValue)", mission)
        case .frame(let mission): name("frame", mission)
        case .brief(let mission, let section): name("brief-\(section.rawValue)", mission)
        case .note(let id): name("note", id)
        case .takeOver: name("take-over", nil)
        case .hesitate(let hesitation): name("hesitate-\(hesitation.rawValue)", nil)
        case .template(let category): name("template-\(category.rawValue)", nil)
        case .snooze(let id, let key): name("snooze-\(key.code.rawValue)", key.about ?? id)
        case .move(let mission, let state): name("move-\(state.rawValue)", mission)
        case .deliver(let mission, let id): name("deliver", id ?? mission)
        case .withdraw(_, let id): name("withdraw", id)
        case .reschedule(_, let part): name("reschedule", part.id)
        case .waive(_, let id): name("waive", id)
        case .lift(_, let id): name("lift", id)
        case .reopen(_, let part): name("reopen", part.id)
        case .cancel(_, let part): name("cancel", part.id)
        case .archive(_, let id): name("archive", id)
        case .amend(_, let id): name("amend", id)
        case .score(_, let id, let criterion, _): name("score-\(criterion.rawValue)", id)
        case .choose(_, let id): name("choose", id)
        case .charter(let id): name("charter", id)
        case .hold(_, let id): name("hold", id)
        case .missed(_, let id): name("missed", id)
        case .minutes(_, let id): name("minutes", id)
        case .share(_, let id): name("share", id)
        case .pay(_, let id): name("pay", id)
        }
    }

    private func name(_ form: String, _ id: EntityID?) -> String {
        ["form", form, id?.description].compactMap { $0 }.joined(separator: "-")
    }
}
