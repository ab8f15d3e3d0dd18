/// One file that a person asked for, written whole or not at all; what is there already stays, unless it may be
/// replaced.
package enum NewFile {
    package static func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws(Failure) {
        let (folder, name) = try Places.split(path)
        let open = try Descriptor.folder(folder)
        guard !replacing else { return try AtomicFile.replace(name, in: open, with: bytes) }
        let made = try AtomicFile.create(name, in: open, with: bytes)
        guard made == .written else { throw .fileExists(path: path) }
    }
}
