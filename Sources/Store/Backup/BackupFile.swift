import Glibc

/// The open file of a backup: written at its end, read anywhere.
final class BackupFile {
    private let descriptor: Descriptor
    /// Bytes written so far.
    private(set) var size = 0

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// To be read only.
    convenience init(reading path: String) throws(Failure) {
        let (folder, name) = try Places.split(path)
        let file = try Descriptor.folder(folder).open(name, O_RDONLY | O_NONBLOCK)
        guard try file.status().kind == .file else { throw .noBackup(path: path) }
        self.init(file)
    }

    var path: String { descriptor.path }

    func write(_ bytes: [UInt8]) throws(Failure) {
        try descriptor.write(bytes)
        size += bytes.count
    }

    func empty() throws(Failure) {
        try descriptor.truncate(to: 0)
        size = 0
    }

    func sync() throws(Failure) { try descriptor.sync() }

    /// Fewer than asked for only at the end.
    func read(at offset: Int, _ count: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let outcome = bytes.withUnsafeMutableBytes { buffer -> Result<Int, Failure> in
                do throws(Failure) {
                    let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
                    return .success(try descriptor.read(rest, at: offset + done))
                } catch { return .failure(error) }
            }
            let read = try outcome.get()
            if read == 0 { break }
            done += read
        }
        return done == count ? bytes : Array(bytes[..<done])
    }
}
