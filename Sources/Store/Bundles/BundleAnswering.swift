import Domain

extension Workspace {
    /// All that the freelance of this partial workspace has written in it, to be sent to the organisation.
    package func answer(now: Now) throws -> Bundle {
        guard let partial else { throw BundleFault.isWhole }
        var lines: [LineID: Line] = [:]
        let scan = LogScan(places)
        for file in try scan.list().files where file.folder != BundleOpening.folder {
            _ = try scan.read(file) { found in
                guard let line = try? found.line(), line.by == partial.person.description else { return }
                if let known = lines[line.id], known.prevails(over: line) { return }
                lines[line.id] = line
            }
        }
        guard !lines.isEmpty else { throw BundleFault.nothingRecorded }
        let header = BundleHeader(
            kind: .answer, workspace: partial.workspace, title: title, person: partial.person,
            missions: partial.missions, made: Int(now.milliseconds), at: now.rfc3339, lines: lines.count)
        return try Bundle(header, lines.values.sorted { $0.id < $1.id })
    }
}
