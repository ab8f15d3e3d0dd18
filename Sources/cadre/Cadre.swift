import ArgumentParser

@main
struct Cadre: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cadre", subcommands: [Selftest.self, Digest.self])
}
