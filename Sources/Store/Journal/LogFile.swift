/// One file of the log as a listing found it.
package struct LogFile: Equatable, Sendable {
    /// The folder under `log/`: usually the replica that writes it, but where a line lies never matters.
    package let folder: String
    package let name: String
    package let identity: FileIdentity
    package let size: Int
    package let modifiedNanoseconds: Int64

    /// From the workspace's folder: `log/<folder>/<name>`. Safe to keep as a key; never to be shown raw.
    package var path: String { "\(Places.logName)/\(folder)/\(name)" }

    /// Longer files are no segments of ours: they are reported and not read.
    package static let maximumBytes = 8 * 1024 * 1024

    /// Nothing has happened to the file since the mark was made.
    package func isUnchanged(since mark: FileMark) -> Bool {
        identity == mark.identity && size == mark.size && modifiedNanoseconds == mark.modifiedNanoseconds
    }
}

/// How far a file has been read, and enough to notice that it is no longer the same.
///
/// Catching up reads only what was added if the file is at least as long as before and the bytes just before
/// the remembered end are still those; otherwise it is read from its beginning.
package struct FileMark: Equatable, Sendable {
    package let identity: FileIdentity
    package let size: Int
    package let modifiedNanoseconds: Int64
    /// Behind the last line feed that was read.
    package let goodEnd: Int
    /// Line feeds before `goodEnd`.
    package let lines: Int
    /// The last bytes before `goodEnd`, sixteen at most: the checksum of the last line is among them.
    package let lastBytes: [UInt8]

    package init(
        identity: FileIdentity, size: Int, modifiedNanoseconds: Int64, goodEnd: Int, lines: Int,
        lastBytes: [UInt8]
    ) {
        self.identity = identity
        self.size = size
        self.modifiedNanoseconds = modifiedNanoseconds
        self.goodEnd = goodEnd
        self.lines = lines
        self.lastBytes = lastBytes
    }

    static let rememberedBytes = 16
}
