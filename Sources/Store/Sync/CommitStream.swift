/// The input of `git fast-import` for one commit, file by file, so that no history is ever in memory as a whole.
///
/// No name and no address goes in: who wrote a line stands in the line.
struct CommitStream {
    /// The next file, or nil; called once for each.
    private let files: () throws -> (path: String, contents: [UInt8])?
    private let message: String
    private let seconds: UInt64
    private var pending: [UInt8]?
    private var isOver = false

    init(
        message: String, milliseconds: UInt64,
        _ files: @escaping () throws -> (path: String, contents: [UInt8])?
    ) {
        self.files = files
        self.message = message
        seconds = milliseconds / 1000
    }

    mutating func begin(upon ref: String?) {
        var text = "commit \(Mailbox.outgoing)\nmark :1\n"
        text += "committer cadre <cadre@localhost> \(seconds) +0000\n"
        text += "data \(message.utf8.count)\n\(message)\n"
        if let ref { text += "from \(ref)^0\n" }
        pending = Array(text.utf8)
    }

    mutating func next() throws -> [UInt8]? {
        if let first = pending {
            pending = nil
            return first
        }
        if isOver { return nil }
        if let (path, contents) = try files() {
            // A path of ours: none of its characters means anything here.
            return Array("M 100644 inline \(path)\ndata \(contents.count)\n".utf8) + contents + [0x0A]
        }
        isOver = true
        return Array("get-mark :1\ndone\n".utf8)
    }
}
