import Glibc
import Store

/// Hands a text to `$VISUAL` or `$EDITOR` and takes it back.
///
/// The file lies in our own drafts folder, mode 0600, and is removed afterwards. Lines of `#` around the text
/// keep an editor from reading settings out of it (modelines).
struct Editor {
    /// Runs a program that has the terminal meanwhile; nil when it could not be started.
    private let run: ([String]) -> Int32?
    private let environment: [String: String]
    private let folder: String

    private static let guardLines = Array(repeating: "#", count: 6)

    init(
        _ environment: [String: String], state places: Places, run: @escaping ([String]) -> Int32?
    ) {
        self.run = run
        self.environment = environment
        try? places.makeState()
        try? places.makeDrafts()
        folder = places.drafts
    }

    /// Nil when the editor could not be started, was left with an error, or its text cannot be read.
    func edit(_ text: String) -> String? {
        var template = Array("\(folder)/edit-XXXXXX.txt".utf8CString)
        let file = mkstemps(&template, 4)
        guard file >= 0 else { return nil }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        close(file)
        defer { unlink(path) }
        let lines = Self.guardLines + [text] + Self.guardLines
        guard (try? TextFile.write(lines.joined(separator: "\n") + "\n", to: path)) != nil else { return nil }
        let editor = environment["VISUAL"].nonEmpty ?? environment["EDITOR"].nonEmpty ?? "vi"
        // As git does: the variable may hold arguments, so a shell takes it apart; the path is never part of
        // the words that it interprets.
        let status = run(["sh", "-c", "\(editor) \"$@\"", "--", path])
        guard status == 0, let edited = TextFile.read(path, limit: 65_536) else { return nil }
        return strip(edited)
    }

    private func strip(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let last = lines.last, last.isEmpty || last == "#" { lines.removeLast() }
        while let first = lines.first, first == "#" { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }
}
