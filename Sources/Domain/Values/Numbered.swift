/// A choice with a name on disk, counted by its place among all choices of its kind.
///
/// Swift hashes such a choice by its name, letter by letter, and a fold asks for fields and types of events
/// some hundred times a line. Their number is at hand.
package protocol Numbered: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {}

extension Numbered {
    /// From 0, in order of ``allCases``. An enum without contents and of at most 256 cases is kept as just this
    /// byte; a test holds the two together for each kind.
    package var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }

    package func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }
}

/// Something for each choice of a kind, worked out once and found by number.
package struct ChoiceTable<Choice: Numbered, Content: Sendable>: Sendable {
    private let contents: [Content]

    package init(_ content: (Choice) -> Content) { contents = Choice.allCases.map(content) }

    package subscript(choice: Choice) -> Content { contents[choice.ordinal] }
}
