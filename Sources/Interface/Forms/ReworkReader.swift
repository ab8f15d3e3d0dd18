import Domain

/// Reads what is to be taken up again, one point a line: `2. Trois relances validées` is about the second
/// criterion, `+ une version en anglais` is beyond what was agreed.
struct ReworkReader: Equatable {
    let criteria: Int
    /// Places of the criteria that are not met.
    let unmet: [Int]

    enum Fault: Error, Equatable {
        /// Neither an unmet criterion nor a new request in any line.
        case ungrounded
        case noSuchCriterion(Int)
        case noText(line: Int)
        case tooLong(line: Int, limit: Int)
    }

    func read(_ lines: [String]) -> Result<[ReworkPoint], Fault> {
        do throws(Fault) {
            var points: [ReworkPoint] = []
            for (place, line) in lines.enumerated() { points.append(try read(line, place + 1)) }
            let isGrounded = points.contains { $0.isNewRequest || $0.criterion.map(unmet.contains) ?? false }
            guard isGrounded || points.isEmpty else { throw Fault.ungrounded }
            return .success(points)
        } catch {
            return .failure(error)
        }
    }

    private func read(_ line: String, _ number: Int) throws(Fault) -> ReworkPoint {
        if line.hasPrefix("+") {
            let text = try checked(String(line.dropFirst()), number)
            return ReworkPoint(criterion: nil, text: text, isNewRequest: true)
        }
        let digits = line.prefix { $0.isASCIIDigit }
        let rest = line.dropFirst(digits.count)
        if let criterion = Int(digits), let sign = rest.first, ".)·:".contains(sign) {
            guard (1...max(1, criteria)).contains(criterion), criteria > 0 else {
                throw .noSuchCriterion(criterion)
            }
            let text = try checked(String(rest.dropFirst()), number)
            return ReworkPoint(criterion: criterion - 1, text: text, isNewRequest: false)
        }
        // With one criterion unmet, that is what a line without a number is about.
        let only = unmet.count == 1 ? unmet[0] : nil
        return ReworkPoint(criterion: only, text: try checked(line, number), isNewRequest: false)
    }

    private func checked(_ text: String, _ line: Int) throws(Fault) -> String {
        // One space where one was typed behind the space that a line ends in.
        let text = text.split(separator: " ").joined(separator: " ")
        guard !text.isEmpty else { throw .noText(line: line) }
        guard text.count <= 400 else { throw .tooLong(line: line, limit: 400) }
        return text
    }
}

extension Words {
    func sentence(for fault: ReworkReader.Fault) -> String {
        switch fault {
        case .ungrounded:
            say(
                "Relier un point à un critère non rempli (« 2. … ») ou l'annoncer comme nouvelle demande (« + … »).",
                "Tie a point to an unmet criterion (“2. …”) or call it a new request (“+ …”).")
        case .noSuchCriterion(let number):
            say("Il n'y a pas de critère \(number).", "There is no criterion \(number).")
        case .noText(let line):
            say("Ligne \(line) : dire quoi reprendre.", "Line \(line): say what to rework.")
        case .tooLong(let line, let limit): tooLong(line, limit)
        }
    }

    /// `→ 2 points ; critère 3 ; 1 nouvelle demande, par avenant ?`
    func echo(_ points: [ReworkPoint]) -> String? {
        guard !points.isEmpty else { return nil }
        let new = points.count(where: \.isNewRequest)
        var parts = [criteria(Set(points.compactMap(\.criterion)).sorted())].compactMap { $0 }
        if new > 0 {
            parts.append(
                say("nouvelle demande : \(new), par avenant ?", "new request: \(new), by amendment?"))
        }
        return parts.isEmpty ? nil : "→ " + parts.joined(separator: " · ")
    }
}
