import Domain
import Screen

/// What a list of people is sorted by; whoever lacks it comes last, equals stand by name.
struct DirectoryOrder {
    let name: Phrase
    private let key: (Party) -> String?

    private init(_ name: Phrase, _ key: @escaping (Party) -> String?) {
        self.name = name
        self.key = key
    }

    /// The first is the one that a list begins with.
    static func of(_ kind: Entity.Kind) -> [DirectoryOrder] {
        let byName = DirectoryOrder(Phrase("Nom", "Name")) { $0.name }
        switch kind {
        case .freelance:
            return [
                byName,
                DirectoryOrder(Phrase("TJM HT", "Day rate")) { $0.record.number(.dayRate).map(padded) },
                DirectoryOrder(Phrase("Ville", "Town")) { $0.record.text(.town) },
            ]
        case .member:
            return [byName, DirectoryOrder(Phrase("Fonction", "Function")) { $0.record.text(.function) }]
        default: return [byName, DirectoryOrder(Phrase("Sigle", "Short name")) { $0.shortName }]
        }
    }

    func isBefore(_ one: Party, _ other: Party) -> Bool {
        // Archived records stay at the end, whatever the order.
        if one.isArchived != other.isArchived { return other.isArchived }
        guard let first = key(one) else { return key(other) == nil && Self.isNamedBefore(one, other) }
        guard let second = key(other) else { return true }
        let (a, b) = (fold(first), fold(second))
        return a == b ? Self.isNamedBefore(one, other) : a < b
    }

    private static func isNamedBefore(_ one: Party, _ other: Party) -> Bool {
        (fold(one.name), one.id) < (fold(other.name), other.id)
    }

    /// Numbers in the order of text: all of one length.
    private static func padded(_ number: Int) -> String {
        let digits = String(max(0, number))
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
}
