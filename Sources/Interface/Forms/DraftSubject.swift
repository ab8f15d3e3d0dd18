package import Domain

/// What was half typed when it was left: enough to open it again.
package enum DraftSubject: Hashable, Sendable {
    case form(FormSubject)
    /// The same of several missions, that of the form among them.
    case several(FormSubject, [EntityID])
    case review(mission: EntityID, checkpoint: EntityID)
    /// A meeting that is being held.
    case meeting(mission: EntityID, meeting: EntityID)
}

extension DraftSubject {
    package var name: String {
        switch self {
        case .form(let subject): subject.draftName
        case .several(let subject, _): "several-\(subject.draftName)"
        case .review(_, let checkpoint): "review-\(checkpoint)"
        case .meeting(_, let meeting): "meeting-\(meeting)"
        }
    }

    var mission: EntityID? {
        switch self {
        case .form(let subject), .several(let subject, _): subject.mission
        case .review(let mission, _), .meeting(let mission, _): mission
        }
    }
}

extension Draft {
    /// No field has this name.
    private static let key = "draft-of"

    init(_ subject: DraftSubject, _ members: [JSON.Member]) {
        self.init(
            name: subject.name, content: .object([JSON.Member(Self.key, subject.address.json)] + members))
    }

    /// Nil for one that another version wrote in another way.
    package var subject: DraftSubject? {
        content[Self.key].flatMap(FormAddress.init(_:)).flatMap(DraftSubject.init(_:))
    }
}
