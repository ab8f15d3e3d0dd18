import Glibc

/// What git said when it failed, and who must act on it: sorted by the few words that have stayed the same
/// over its versions (asked for in English, by `LC_ALL=C`).
struct GitComplaint {
    /// The last words that say something, cut; still to pass the one door for text before it is shown.
    let said: String
    private let text: String
    private let address: String
    private let mailbox: String

    init(_ bytes: [UInt8], at address: Address, in mailbox: String) {
        text = String(decoding: bytes, as: UTF8.self)
        self.address = address.text
        self.mailbox = mailbox
        said = Self.lastWords(text)
    }

    private func says(_ words: String...) -> Bool { words.contains { text.contains($0) } }

    /// Of a fetch or a push.
    var failure: any Error {
        if text.contains("not a git repository: '\(mailbox)'") { return local }
        if says("detected dubious ownership", "safe.directory") {
            return SharingFailure.foreignRepository(address: address)
        }
        if says("Host key verification failed", "SSL certificate problem", "certificate verification failed")
        {
            return SharingFailure.unknownServer(address: address, said: said)
        }
        if says(
            "Authentication failed", "could not read Username", "could not read Password",
            "terminal prompts disabled", "Permission denied (", "Permission denied, please",
            "error: 401", "error: 403", "Access denied", "invalid credentials"
        ) {
            return SharingFailure.loginRefused(address: address, said: said)
        }
        if says(
            "Could not resolve", "Connection refused", "Connection timed out", "Operation timed out",
            "Network is unreachable", "No route to host", "Failed to connect", "Couldn't connect",
            "Connection reset", "Temporary failure in name resolution", "SSL", "Operation too slow",
            "kex_exchange_identification", "Connection closed by")
        {
            return SharingFailure.unreachable(address: address, said: said)
        }
        if says("File too large", "maximum allowed size") { return SharingFailure.tooLarge(address: address) }
        if says(
            "does not appear to be a git repository", "not found", "does not exist", "not a git repository")
        {
            return SharingFailure.noRepository(address: address, said: said)
        }
        if says(
            "fsck error", "fsck reported", "index-pack failed", "invalid index-pack", "unpack-objects",
            "bad object", "did not receive expected object", "is corrupt", "pack has", "bad tree",
            "missing blob", "missing tree", "early EOF", "unexpected disconnect", "protocol error",
            "bad band", "expected flush", "bad line length")
        {
            return isDiskFull
                ? Failure.diskFull(path: mailbox) : SharingFailure.damaged(address: address, said: said)
        }
        return local
    }

    /// Of a command that looks at nothing but the mailbox.
    var local: any Error {
        if isDiskFull { return Failure.diskFull(path: mailbox) }
        return SharingFailure.failed(address: address, said: said)
    }

    private var isDiskFull: Bool { says("No space left on device", "Disk quota exceeded") }

    /// The branch is not there: nobody has shared yet.
    var isMissingBranch: Bool { says("couldn't find remote ref") }
}

extension GitComplaint {
    private static func lastWords(_ text: String) -> String {
        let lines = text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" })
        let telling = lines.filter { line in
            ["fatal: ", "error: ", "ssh: ", "remote: ", "git: "].contains { line.hasPrefix($0) }
                || line.contains("denied") || line.contains("failed")
        }
        // The general ending of each failed connection tells nothing.
        let best = telling.last { !$0.contains("Could not read from remote") } ?? telling.last ?? lines.last
        guard var words = best.map({ $0.drop { $0 == " " } }) else { return "" }
        for head in ["fatal: ", "error: ", "remote: "] where words.hasPrefix(head) {
            words = words.dropFirst(head.count)
        }
        return String(String(words).unicodeScalars.prefix(500).map(Character.init))
    }
}
