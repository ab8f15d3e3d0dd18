/// One new file that a person asked for, written whole or not at all; what is there already stays.
package enum NewFile {
    package static func write(_ text: String, to path: String) throws(Failure) {
        let (folder, name) = try Places.split(path)
        let made = try AtomicFile.create(name, in: Descriptor.folder(folder), with: Array(text.utf8))
        guard made == .written else { throw .fileExists(path: path) }
    }
}
