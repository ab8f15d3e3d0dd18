import Interface

extension Session {
    /// What goes by that name in files; whoever writes another is told all of them. The nouns are their plural.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ text: String, _ fr: String, _ en: String
    ) throws -> Choice {
        if let choice = Choice(rawValue: text) { return choice }
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure.usage(words.say("Les \(fr) sont : \(names).", "The \(en) are: \(names)."))
    }
}
