/// One thing that may professionally be asked of a freelance, and how much it counts (domain §2.2).
package struct ValueCriterion: Hashable, Sendable {
    /// `V1`: what scores are kept under, whatever the label says by then.
    package let code: String
    /// Of a hundred.
    package let weight: Int
    /// As the organisation words it; nil for the words that the program brings.
    package let french: String?
    package let english: String?

    package init(_ code: String, _ weight: Int, french: String? = nil, english: String? = nil) {
        (self.code, self.weight, self.french, self.english) = (code, weight, french, english)
    }
}

/// What an organisation asks of whom it works with: its values charter.
///
/// Values are professional ones only: no politics, religion, union, health or private life (GDPR art. 9).
package struct Charter: Equatable, Sendable {
    package let criteria: [ValueCriterion]

    package init(_ criteria: [ValueCriterion] = Charter.usual) { self.criteria = criteria }

    /// That of the organisation, else the usual one.
    package init(of organisation: Party?) {
        if case .charter(let criteria)? = organisation?.record[.charter], !criteria.isEmpty {
            self.init(criteria)
        } else {
            self.init()
        }
    }

    package subscript(_ code: String) -> ValueCriterion? { criteria.first { $0.code == code } }

    /// What they weigh together; the percents of a score are of this.
    package var weight: Int { criteria.reduce(0) { $0 + $1.weight } }

    /// Where nothing was set; their labels are those of the program.
    package static let usual: [ValueCriterion] = [
        .init("V1", 20), .init("V2", 20), .init("V3", 15), .init("V4", 10), .init("V5", 10), .init("V6", 10),
        .init("V7", 5), .init("V8", 10),
    ]

    package static let size = 3...8
    package static let labelLimit = 60
}

// What is typed.
extension Charter {
    /// A code for one more value, that none of these and none of the usual ones has, nor one that is gone.
    package static func nextCode(after criteria: [ValueCriterion], _ retired: Set<String> = []) -> String {
        let numbers = ((criteria + usual).map(\.code) + retired).compactMap { Int($0.dropFirst()) }
        return "V\((numbers.max() ?? 0) + 1)"
    }

    /// `V` and a number.
    package static func isCode(_ text: String) -> Bool {
        text.first == "V" && (2...4).contains(text.utf8.count)
            && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }

    static func checked(_ typed: [ValueCriterion], _ input: Input) throws(Refusal) -> [ValueCriterion] {
        guard !typed.isEmpty else { return [] }
        guard size.contains(typed.count) else { throw .charterSize(typed.count) }
        var kept: [ValueCriterion] = []
        for criterion in typed {
            guard isCode(criterion.code), !kept.contains(where: { $0.code == criterion.code }) else {
                throw .notAChoice(input, criterion.code)
            }
            guard (1...100).contains(criterion.weight) else { throw .outOfRange(input, 1...100) }
            kept.append(try criterion.checked(input))
        }
        let total = kept.reduce(0) { $0 + $1.weight }
        guard total == 100 else { throw .weightsNot100(total: total) }
        return kept
    }
}

extension ValueCriterion {
    /// A value of one's own is worded, in one language at least.
    fileprivate func checked(_ input: Input) throws(Refusal) -> ValueCriterion {
        let french = try Typed.line(french ?? "", in: input, limit: Charter.labelLimit)
        let english = try Typed.line(english ?? "", in: input, limit: Charter.labelLimit)
        let isUsual = Charter.usual.contains { $0.code == code }
        guard isUsual || french != nil || english != nil else { throw .empty(input) }
        return ValueCriterion(code, weight, french: french, english: english)
    }

    var json: JSON {
        EventWriter.object { out in
            out.put("code", code)
            out.put("weight", weight)
            out.put("fr", french)
            out.put("en", english)
        }
    }

    init?(_ json: JSON) {
        guard let code = json["code"]?.string, let weight = json["weight"]?.figure else { return nil }
        self.init(code, weight, french: json["fr"]?.string, english: json["en"]?.string)
    }
}
