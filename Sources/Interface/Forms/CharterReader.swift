package import Domain

/// Reads a values charter as it is typed, one value a line: `V1 20 Intérêt pour le territoire = Local interest`.
///
/// The code keeps the scores with their value when its label changes; a line without one is a new value. What
/// follows `=` is the label in English; a label left out is the program's own.
package struct CharterReader: Equatable {
    package enum Fault: Error, Equatable {
        case noWeight(line: Int)
        case weight(line: Int)
        case noLabel(line: Int)
        case tooLong(line: Int, limit: Int)
        case repeated(code: String)
        case size(Int)
        case weights(total: Int)
    }

    /// Codes of values that are gone: a new value gets none of them.
    private let retired: Set<String>

    package init(retired: Set<String> = []) { self.retired = retired }

    /// Nothing typed is no charter of one's own.
    package func read(_ lines: [String]) -> Result<[ValueCriterion], Fault> {
        var criteria: [ValueCriterion] = []
        do throws(Fault) {
            for (place, line) in lines.enumerated() {
                let criterion = try value(line, number: place + 1, after: criteria + coded(lines))
                if criteria.contains(where: { $0.code == criterion.code }) {
                    throw .repeated(code: criterion.code)
                }
                criteria.append(criterion)
            }
            if criteria.isEmpty { return .success([]) }
            guard Charter.size.contains(criteria.count) else { throw .size(criteria.count) }
            let total = criteria.reduce(0) { $0 + $1.weight }
            guard total == 100 else { throw .weights(total: total) }
        } catch {
            return .failure(error)
        }
        return .success(criteria)
    }

    /// As it is typed; the inverse of reading it.
    package static func written(_ criteria: [ValueCriterion]) -> String {
        criteria.map { criterion in
            let usual = Charter.usualLabel(criterion.code)
            let french = criterion.french ?? (criterion.english == nil ? usual?.fr : nil) ?? ""
            let english = criterion.english ?? (criterion.french == nil ? usual?.en : nil) ?? ""
            let labels = english.isEmpty ? french : "\(french) = \(english)"
            return "\(criterion.code) \(criterion.weight) \(labels.trimmed)"
        }.joined(separator: "\n")
    }

    private func value(
        _ line: String, number: Int, after known: [ValueCriterion]
    ) throws(Fault) -> ValueCriterion {
        var rest = Substring(line)
        let code = word(&rest, where: Charter.isCode)
        guard let weight = word(&rest, where: { Int($0) != nil }).flatMap({ Int($0) }) else {
            throw .noWeight(line: number)
        }
        guard (1...100).contains(weight) else { throw .weight(line: number) }
        let labels = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let (french, english) = (label(labels.first), label(labels.dropFirst().first))
        for label in [french, english] where (label?.count ?? 0) > Charter.labelLimit {
            throw .tooLong(line: number, limit: Charter.labelLimit)
        }
        guard let code else {
            guard french != nil || english != nil else { throw .noLabel(line: number) }
            return ValueCriterion(
                Charter.nextCode(after: known, retired), weight, french: french, english: english)
        }
        return try kept(code, weight, french, english, number)
    }

    /// Labels that are the program's own are not kept as if somebody had chosen them.
    private func kept(
        _ code: String, _ weight: Int, _ french: String?, _ english: String?, _ number: Int
    ) throws(Fault) -> ValueCriterion {
        guard let usual = Charter.usualLabel(code) else {
            guard french != nil || english != nil else { throw .noLabel(line: number) }
            return ValueCriterion(code, weight, french: french, english: english)
        }
        return ValueCriterion(
            code, weight, french: french.map(plain) == plain(usual.fr) ? nil : french,
            english: english.map(plain) == plain(usual.en) ? nil : english)
    }

    /// Codes that stand further down are taken too.
    private func coded(_ lines: [String]) -> [ValueCriterion] {
        lines.compactMap { line in
            var rest = Substring(line)
            return word(&rest, where: Charter.isCode).map { ValueCriterion($0, 1) }
        }
    }

    private func word(_ rest: inout Substring, where fits: (String) -> Bool) -> String? {
        let start = rest.drop(while: \.isWhitespace)
        let word = start.prefix { !$0.isWhitespace }
        guard fits(word.uppercased()) else { return nil }
        rest = start.dropFirst(word.count)
        return word.uppercased()
    }

    private func label(_ text: Substring?) -> String? {
        let text = String(text ?? "").trimmed
        return text.isEmpty ? nil : text
    }

    /// The no-break spaces of the program's French are typed as plain ones.
    private func plain(_ text: String) -> String {
        String(text.map { $0.isWhitespace ? " " : $0 })
    }
}

extension Words {
    package func sentence(for fault: CharterReader.Fault) -> String {
        switch fault {
        case .noWeight(let line):
            say(
                "Ligne \(line) : le poids manque, par exemple V1 20 Ancrage local.",
                "Line \(line): the weight is missing, such as V1 20 Local roots.")
        case .weight(let line):
            say("Ligne \(line) : un poids de 1 à 100.", "Line \(line): a weight from 1 to 100.")
        case .noLabel(let line):
            say("Ligne \(line) : dire de quelle valeur il s'agit.", "Line \(line): say which value it is.")
        case .tooLong(let line, let limit): tooLong(line, limit)
        case .repeated(let code): say("\(code) figure deux fois.", "\(code) stands there twice.")
        case .size(let size): explanation(for: .charterSize(size)).text
        case .weights(let total): explanation(for: .weightsNot100(total: total)).text
        }
    }

    /// What to do about weights that are not a hundred together.
    func weightsOff(by difference: Int) -> String {
        difference > 0
            ? say("En ajouter \(difference).", "Add \(difference).")
            : say("En retirer \(-difference).", "Take \(-difference) out.")
    }
}
