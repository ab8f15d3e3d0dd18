/// Something that cannot be, in one shape everywhere: what and why, then the way out.
package struct Explanation: Equatable, Sendable {
    package let what: String
    package let next: String

    package init(_ what: String, _ next: String) {
        self.what = what
        self.next = next
    }

    package var text: String { next.isEmpty ? what : "\(what)\(stop) \(next)" }

    /// Where a path ends the first sentence, its full stop is still missing.
    private var stop: String { what.last.map { ".!?…".contains($0) } ?? true ? "" : "." }
}

extension Words {
    /// What and why in both languages, then the way out in both.
    func explain(
        _ whatFR: @autoclosure () -> French, _ whatEN: @autoclosure () -> String,
        _ nextFR: @autoclosure () -> French, _ nextEN: @autoclosure () -> String
    ) -> Explanation {
        Explanation(say(whatFR(), whatEN()), say(nextFR(), nextEN()))
    }

    /// `A`, `A ou B`, `A, B ou C`.
    func either(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        let others = names.dropLast().joined(separator: ", ")
        return say("\(others) ou \(last)", "\(others) or \(last)")
    }
}
