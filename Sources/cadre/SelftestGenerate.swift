import ArgumentParser
import Store

/// `cadre selftest generate DIR LINES`: a large made-up workspace, written in bulk, to measure with.
struct SelftestGenerate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Write a made-up workspace of that many lines.",
        shouldDisplay: false)

    @Argument(help: "The folder; it must not be a workspace.") var folder: String
    @Argument(help: "How many lines.") var lines: Int
    @Option(help: "The same seed gives the same lines.") var seed: UInt64 = 1
    @Option(help: "How many missions stay open (default: as many as chance leaves).") var open: Int?

    func run() throws { try Generator.generate(at: folder, lines: lines, seed: seed, open: open) }
}
