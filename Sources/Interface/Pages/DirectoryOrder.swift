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

    /// Archived records stay at the end, whatever the order.
    func sorted(_ parties: [Party]) -> [Party] {
        parties.map { party in
            let key = key(party).map(fold)
            return (
                party: party,
                order: (
                    party.isArchived ? 1 : 0, key == nil ? 1 : 0, key ?? "", fold(party.name), party.id
                )
            )
        }
        .sorted { $0.order < $1.order }.map(\.party)
    }

    /// Numbers in the order of text: all of one length.
    private static func padded(_ number: Int) -> String {
        let digits = String(max(0, number))
        return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
}
