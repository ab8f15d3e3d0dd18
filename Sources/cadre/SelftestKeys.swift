import ArgumentParser
import Interface

/// `cadre selftest keys`: the text of `docs/keys.md`, from the table of acts.
struct SelftestKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Print the page of the keys.", shouldDisplay: false)

    func run() throws { print(ActTable().page, terminator: "") }
}
