import Interface
import Store

@testable import cadre

/// The page of all that can be wrong, `docs/errors.md`: each brought about on a small workspace as far as commands can,
/// with what the program truly answered; else as the sentence that it would say.
struct ErrorsPage {
    private let english = Words(.en)
    private let french = Words(.fr)

    func text() throws -> String {
        try """
        # What can be wrong

        Every problem that `cadre check` reports and every failure of the world, in the sentences that the program says.
        Nothing that was acknowledged is lost by any of them. Rules that refuse an act are in [the domain](domain.md);
        what to do step by step stands in [the manual](manual/en/trouble.md).

        What follows a `$` was typed, in the folder of a small workspace of eight lines by two writers; below it stands what
        the program answered, without the digest at the end of a check, and what it answers in French. A test makes
        each anew, compares this page with it, and holds that no problem is left out (`Tests/CadreTests/Errors`). What no
        command brings about stands in tables.

        ## What `cadre check` reports

        The name is the code of `cadre check --json`. With one that is *damage* the exit code is 65.

        \(Examples.problems.map { try made($0, $0.value.isDamage ? " – damage" : "") }.joined())\
        \(values(Examples.problems) { problem in
                (problem.isDamage ? "65" : "0", [english, french].map { CheckText($0).sentence(problem) })
            })
        ## What is taken as it is

        Lines are a set: what programs that copy files do to them, and what a newer version writes, is nothing wrong.

        \(Examples.taken.map { try block($0.title, $0.1.run()) }.joined())\
        ## What fails

        \(section(Examples.failures) { ($0.exitCode, $0.trouble) })
        ## What keeps lines from being exchanged

        \(section(Examples.sharing) { ($0.code, $0.trouble) })
        ## What keeps a bundle from being made, opened, answered or taken

        \(Examples.bundles.map { try made($0) }.joined())\
        \(values(Examples.bundles) { fault in
                ("\(fault.exitCode)", [english, french].map { $0.explanation(for: fault).text })
            })
        """
    }

    private func section<Value: Sendable>(
        _ all: [Misfortune<Value>], _ meaning: (Value) -> (Int32, Trouble)
    ) throws -> String {
        try all.map { try made($0) }.joined()
            + values(all) { failure in
                let (code, trouble) = meaning(failure)
                return ("\(code)", [english, french].map { $0.explanation(for: trouble).text })
            }
    }
}

// MARK: - Made, or told

extension ErrorsPage {
    private func made<Value: Sendable>(_ told: Misfortune<Value>, _ remark: String = "") throws -> String {
        guard let example = told.example else { return "" }
        return block("`\(told.name)`\(remark)", try example.run())
    }

    private func block(_ title: String, _ told: Example.Transcript) -> String {
        """
        ### \(title)

        ```console
        \(told.console.joined(separator: "\n"))
        ```

        \(told.french.map { "> \($0)" }.joined(separator: "\n>\n"))


        """
    }

    private func values<Value: Sendable>(
        _ all: [Misfortune<Value>], _ meaning: (Value) -> (code: String, sentences: [String])
    ) -> String {
        let rows = all.filter { $0.example == nil }.map { told in
            let (code, sentences) = meaning(told.value)
            return row(["`\(told.name)`", code] + sentences)
        }
        return rows.isEmpty
            ? ""
            : (["| Name | Exit code | English | French |", "|---|---|---|---|"] + rows).joined(
                separator: "\n") + "\n"
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
