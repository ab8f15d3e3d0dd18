/// The SHA-256 of some files, as `sha256sum -c` reads them.
struct Checksums {
    static let name = "SHA256SUMS"

    struct Entry: Equatable {
        let path: String
        let digest: String

        var line: String { "\(digest)  \(path)" }
    }

    /// In order of adding.
    private(set) var entries: [Entry] = []

    mutating func add(_ path: String, _ contents: [UInt8]) {
        entries.append(Entry(path: path, digest: SHA256.digest(contents)))
    }

    var bytes: [UInt8] { entries.flatMap { Array("\($0.line)\n".utf8) } }
}
