import ArgumentParser

/// `cadre selftest errors`: the text of `docs/errors.md`.
struct SelftestErrors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errors", abstract: "Print the page of what can be wrong.", shouldDisplay: false)

    func run() throws { Standard.output.write(ErrorsPage().text) }
}
