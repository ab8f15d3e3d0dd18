/// The two languages of the program.
package enum Language: String, CaseIterable, Sendable {
    case fr, en

    /// Reads a locale name such as `fr_FR.UTF-8`; every language but French gives English.
    ///
    /// The name comes from the caller: this module reads no environment. `frp`, `fry` and their like are
    /// languages of their own, not French.
    package init(locale name: String?) {
        let code = (name ?? "").prefix { $0.isLetter }
        self = code.lowercased() == "fr" ? .fr : .en
    }

    package var other: Language { self == .fr ? .en : .fr }
}
