package import Domain

extension Field {
    /// Days of what was are typed looking back, in forms and commands alike: `ven` is last Friday.
    ///
    /// - Parameter isRunning: the record is of a mission that began before it was entered.
    package func prefers(in kind: Entity.Kind, isRunning: Bool = false) -> DateInput.Preference {
        switch (self, kind) {
        case (.start, .mission): isRunning ? .past : .coming
        case (.day, .contact), (.day, .engagement), (.issued, _), (.informedOn, _),
            (.since, _), (.lastContact, _), (.verified, _), (.answered, _), (.reported, _), (.sent, _),
            (.feedbackAsked, _), (.reviewShared, _), (.thanks, _), (.dataClauses, _), (.heardOn, _),
            (.day, .candidacy):
            .past
        default: .coming
        }
    }
}
