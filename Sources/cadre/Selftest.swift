import ArgumentParser

/// What test programs drive; hidden from help, documented in docs/storage.md, and stable.
struct Selftest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Drive the journal from test programs.", shouldDisplay: false,
        subcommands: [
            SelftestAppend.self, SelftestIDs.self, SelftestGenerate.self, SelftestBoard.self,
            SelftestKeys.self,
        ])
}

/// The workspace that a self-test works on.
struct SelftestWorkspace: ParsableArguments {
    @Option(help: "The workspace's folder.")
    var workspace: String
}
