import ArgumentParser
import Domain
import Interface

/// What all four answers share.
struct AnswerOptions: ParsableArguments {
    @Option(help: "Numbers of the criteria found met, as 1,2,4; all.") var met: String?
    @Option(help: "Numbers of the criteria that do not apply.") var notApplicable: String?
    @Option(help: "On which day the answer was given.") var on: String?
    @Option(help: "A comment.") var comment: String?

    /// Nothing said leaves what was ticked before.
    func findings(count: Int, _ words: Words) throws -> [Finding] {
        guard met != nil || notApplicable != nil else { return [] }
        var findings = [Finding](repeating: met == "all" ? .yes : .no, count: count)
        for (list, finding) in [(met == "all" ? nil : met, Finding.yes), (notApplicable, .notApplicable)] {
            for number in try numbers(list, words) {
                guard findings.indices.contains(number - 1) else {
                    throw CommandFailure.usage(
                        words.say(
                            "Pas de critère \(number) : le point en a \(count).",
                            "No criterion \(number): the checkpoint has \(count)."))
                }
                findings[number - 1] = finding
            }
        }
        return findings
    }

    private func numbers(_ list: String?, _ words: Words) throws -> [Int] {
        try (list ?? "").split(separator: ",").map { word in
            guard let number = Int(word.trimmed) else {
                throw CommandFailure.usage(
                    words.say(
                        "« \(String(word)) » n'est pas un numéro de critère.",
                        "“\(word)” is no criterion's number."))
            }
            return number
        }
    }
}
