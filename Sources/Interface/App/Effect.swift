package import Domain
package import Screen

/// What the interface wants done in the world; the program carries it out and reports with an ``Message``.
package enum Effect: Equatable {
    /// Record these wishes as one line; what became of them comes back as ``Message/performed(_:)``.
    case perform([Command])
    /// Hand a long text to `$EDITOR`; what came back is ``Message/edited(_:)``.
    case edit(String)
    case saveDraft(Draft)
    case dropDraft(String)
    case copy(String)
    /// Into a file of the person's; what became of it is ``Message/wrote(_:_:)``.
    case write(Writing)
    /// Take in a freelance's answer, or only say what would be; comes back as ``Message/took(path:_:)``.
    case take(path: String, isRehearsal: Bool)
    /// Erase what is held on a person, or only say what would go; comes back as ``Message/erasing(_:_:)``.
    case erase(EntityID, isRehearsal: Bool)
    /// Remembered on this machine only, never in the workspace.
    case remember(Preference)
    /// Exchange lines with where the workspace is shared, beside the screens; or stop that.
    case sync, stopSync
    /// Write the mission's dossier into a folder where the program was started.
    case dossier(EntityID)
    case suspend
    case redraw
    case quit
}

extension Effect {
    /// What drafts there are has changed.
    package var isAboutDrafts: Bool {
        switch self {
        case .saveDraft, .dropDraft: true
        default: false
        }
    }
}

package enum Preference: Equatable {
    case language(Language)
    case me(EntityID)
    /// All of them.
    case filters([SavedFilter])
}

/// What happens to the interface.
package enum Message: Equatable {
    case key(Key)
    case resized(width: Int, height: Int)
    /// Another process or machine wrote; or a new day began.
    case changed(today: Day)
    case performed(Performed)
    /// Nil when the editor was left without saving.
    case edited(String?)
    /// Something to tell in the status line: progress, a sync, a failure.
    case notice(Notice)
    case wrote(Writing, WritingEnd)
    case took(path: String, TakingEnd)
    case erasing(EntityID, ErasingEnd)
    case syncing(SyncStep)
    case synced(SyncEnd)
}

/// What became of a wish.
package enum Performed: Equatable {
    case done([Fact], advice: [Advice])
    case refused(Refusal)
    /// The world failed; a whole sentence in the interface's language.
    case failed(String)
}

/// One sentence in the status line, with how it is meant.
package struct Notice: Equatable {
    package enum Tone: Equatable { case neutral, good, advice, refusal }

    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .neutral) {
        self.text = text
        self.tone = tone
    }
}
