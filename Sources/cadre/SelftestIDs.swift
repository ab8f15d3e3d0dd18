import ArgumentParser
import Domain
import Store

/// `cadre selftest ids`: the id and the first note of every line that counts, in the order of the ids.
struct SelftestIDs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ids", abstract: "Print the id and the note of every valid line.", shouldDisplay: false)

    @OptionGroup var options: SelftestWorkspace

    func run() throws {
        let scan = LogScan(workspace: try Places.resolve(options.workspace))
        var lines: [LineID: Line] = [:]
        for file in try scan.list().files {
            _ = try scan.read(file) { found in
                guard case .success(let head) = found.head else { return }
                let line = try found.line()
                if lines[head.id].map({ line.prevails(over: $0) }) ?? true { lines[head.id] = line }
            }
        }
        for line in lines.values.sorted(by: { $0.id < $1.id }) {
            let note = line.events.lazy.compactMap { $0["text"]?.string }.first ?? ""
            SelftestOutput.line("\(line.id) \(note)")
        }
    }
}
