import ArgumentParser
import Domain
import Glibc
import Store

/// `cadre selftest append N TAG`: appends N notes, each under a lock of its own, and reports on each.
///
/// `ACK <id> <TAG>-<k>` stands on the output only after the line is durable, `NAK <reason> <TAG>-<k>` when it
/// could not be made so. The exit status is 0 if all were acknowledged, else 1.
struct SelftestAppend: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append", abstract: "Append notes and acknowledge each once it is durable.",
        shouldDisplay: false)

    @OptionGroup var options: SelftestWorkspace

    @Option(help: "The size past which a new segment begins.")
    var segmentBytes = 64 * 1024

    @Argument(help: "How many notes.") var count: Int
    @Argument(help: "The beginning of each note's text.") var tag: String

    func run() throws {
        umask(0o077)
        let journal: Journal
        do throws(Failure) { journal = try open() } catch {
            for k in 1...max(1, count) { SelftestOutput.line("NAK \(Self.reason(error)) \(tag)-\(k)") }
            throw ExitCode(1)
        }
        var failed = false
        for k in 1...max(1, count) {
            let text = "\(tag)-\(k)"
            do {
                let line = try append(text, to: journal)
                SelftestOutput.line("ACK \(line.id) \(text)")
            } catch {
                failed = true
                SelftestOutput.line("NAK \(Self.reason(error)) \(text)")
            }
        }
        if failed { throw ExitCode(1) }
    }

    private func open() throws(Failure) -> Journal {
        let host = Host.current
        let file = try WorkspaceFile.create(at: options.workspace, title: "Selftest", host: host)
        let places = try Places(
            workspace: Places.resolve(options.workspace), id: file.id,
            environment: SelftestOutput.environment())
        return Journal(places, host: host, segmentBytes: segmentBytes)
    }

    private func append(_ text: String, to journal: Journal) throws -> Line {
        let workspace = journal.places.id.description
        return try journal.append(by: workspace, at: "2026-01-01T00:00:00Z") { _ in
            [
                .object([
                    JSON.Member("type", .string("note.added")), JSON.Member("on", .string(workspace)),
                    JSON.Member("text", .string(text)),
                ])
            ]
        }
    }

    /// One word without spaces.
    private static func reason(_ error: any Error) -> String {
        String("\(error)".map { $0.isWhitespace ? "_" : $0 })
    }
}
