package import Domain
package import Screen

/// A page of fields, all in sight, from which one or more commands are made.
package struct Form {
    package let subject: FormSubject

    package enum Outcome {
        case ignored, changed
        /// Ready to be recorded.
        case save([Command])
        /// Left; what was typed is kept as a draft.
        case leave
        /// The text of the current field wants an editor.
        case editor(String)
    }

    package init(_ subject: FormSubject, mission: Mission?, _ context: Context) {
        self.subject = subject
    }

    package mutating func handle(_ key: Key, _ context: Context) -> Outcome {
        key == .escape ? .leave : .ignored
    }

    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {}
}

extension Form {
    /// Says beside its field why saving was refused.
    package mutating func refuse(_ refusal: Refusal, _ sentence: String) {}
    /// What has been typed, to find again; nil while nothing was.
    package var draft: Draft? { nil }
    package mutating func restore(_ draft: Draft) {}
    /// Replaces the text of the current field: what came back from the editor.
    package mutating func type(_ text: String) {}
}

extension Form {
    /// The text of the field under the cursor.
    package var currentText: String { "" }
}
