import Glibc
import Interface
import Store

/// Writes what the person exported, where they say; what is there stays unless they said that it may go.
struct ExportedFile {
    private let writing: Writing
    private let path: String

    /// - Parameter home: what `~` stands for.
    init(_ writing: Writing, home: String?) {
        self.writing = writing
        var path = writing.path
        if path.hasPrefix("~/"), let home { path = home + path.dropFirst() }
        self.path = Program.absolute(path)
    }

    func write(_ words: Words) -> WritingEnd {
        do {
            return try writing.isReplacing ? replace() : create()
        } catch let failure as Failure {
            return .failed(words.explanation(for: failure.trouble).text)
        } catch {
            return .failed("\(error)")
        }
    }

    private func replace() throws -> WritingEnd {
        try TextFile.write(writing.text, to: path)
        return .done(path: path)
    }

    /// A file that came to be while the person typed is found out by the system, not by looking before.
    private func create() throws -> WritingEnd {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard file >= 0 else {
            if errno == EEXIST { return .exists }
            throw Failure.system(call: "open", path: path, errno: errno)
        }
        var text = writing.text
        let isWhole = text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) == $0.count }
        guard isWhole, close(file) == 0 else {
            let code = errno
            unlink(path)
            throw Failure.system(call: "write", path: path, errno: code)
        }
        return .done(path: path)
    }
}
