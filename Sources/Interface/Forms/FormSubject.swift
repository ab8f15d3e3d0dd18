package import Domain

/// What a form is for: it decides the fields, and what saving them records.
package enum FormSubject: Hashable, Sendable {
    case create(Entity.Kind, mission: EntityID?)
    case edit(Entity.Kind, EntityID, mission: EntityID?)
    case frame(EntityID)
    case brief(EntityID, BriefSection)
    case note(EntityID)

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
        case .frame(let mission), .brief(let mission, _), .move(let mission, _): mission
        case .deliver(let mission, _), .withdraw(let mission, _), .reschedule(let mission, _),
            .waive(let mission, _), .lift(let mission, _), .reopen(let mission, _), .cancel(let mission, _),
            .hold(let mission, _), .missed(let mission, _), .minutes(let mission, _), .share(let mission, _),
            .pay(let mission, _):
            mission
        case .note, .archive: nil
        }
    }

    /// The same form about the same thing has the same name: a draft finds its way back by it.
    package var draftName: String { "form-\(self)" }
}
