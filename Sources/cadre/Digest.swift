import ArgumentParser
import Store

/// `cadre digest`: one line that is equal on every machine that holds the same lines.
struct Digest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Print the SHA-256 of the folded state.", shouldDisplay: false)

    @OptionGroup var options: SelftestWorkspace

    func run() throws {
        let workspace = try Workspace.open(
            at: options.workspace, environment: SelftestOutput.environment())
        print(try workspace.digest())
    }
}
