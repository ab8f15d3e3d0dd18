import Domain
import Interface

/// `skills=3 V2=4 V2.fact="…"`: scores as words.
struct ScoreArguments {
    /// What was typed of one score; either may be left as it was.
    struct Typed {
        /// Nil where it is taken back, absent where only the fact was given.
        var points: Int??
        var fact: String?

        func merged(with known: CandidacyScore?) -> CandidacyScore? {
            guard let points = points ?? known?.points else { return nil }
            return CandidacyScore(points, evidence: fact ?? known?.evidence)
        }
    }

    private let words: Words

    init(_ words: Words) { self.words = words }

    /// In the order in which they were first named.
    func read(_ arguments: [String]) throws -> [(ChoiceCriterion, Typed)] {
        var read: [(criterion: ChoiceCriterion, typed: Typed)] = []
        for argument in arguments {
            let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = sides.first.map(String.init) ?? ""
            let isFact = name.hasSuffix(".fact")
            let code = isFact ? String(name.dropLast(5)) : name
            guard sides.count == 2, let criterion = ChoiceCriterion(code) else { throw unknown(argument) }
            let place = read.firstIndex { $0.criterion == criterion } ?? read.endIndex
            if place == read.endIndex { read.append((criterion, Typed())) }
            if isFact {
                read[place].typed.fact = String(sides[1])
            } else {
                read[place].typed.points = .some(try points(String(sides[1]), argument))
            }
        }
        return read.map { ($0.criterion, $0.typed) }
    }

    private func points(_ text: String, _ argument: String) throws -> Int? {
        if text.isEmpty { return nil }
        guard let points = Int(text) else { throw unknown(argument) }
        return points
    }

    private func unknown(_ argument: String) -> CommandFailure {
        let names = ChoiceCriterion.common.map(\.rawValue).joined(separator: ", ")
        return .usage(
            words.say(
                "« \(argument) » : on attend critère=0 à 4 (\(names), V1…), ou critère.fact=\"…\".",
                "“\(argument)”: criterion=0 to 4 is wanted (\(names), V1…), or criterion.fact=\"…\"."))
    }
}

extension ChoiceCriterion {
    /// Codes may be typed small.
    fileprivate init?(_ text: String) {
        guard let criterion = ChoiceCriterion(rawValue: text) ?? ChoiceCriterion(rawValue: text.uppercased())
        else { return nil }
        self = criterion
    }
}
