import Glibc
import Testing

/// A folder of the test's own, deleted with it.
final class Folder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/cadre-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty)
    }

    deinit { Tree.remove(path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}

/// Whole folders as values: to look at them, to damage them, to put them back.
struct Tree: Equatable {
    /// Paths from the top; a folder has no bytes.
    var files: [String: [UInt8]] = [:]
    var folders: Set<String> = []

    static func read(_ top: String) -> Tree {
        var tree = Tree()
        func walk(_ relative: String) {
            let path = relative.isEmpty ? top : "\(top)/\(relative)"
            for name in names(path) {
                let inner = relative.isEmpty ? name : "\(relative)/\(name)"
                var status = stat()
                guard lstat("\(top)/\(inner)", &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    tree.folders.insert(inner)
                    walk(inner)
                } else if status.st_mode & S_IFMT == S_IFREG {
                    tree.files[inner] = Files.read("\(top)/\(inner)")
                }
            }
        }
        walk("")
        return tree
    }

    /// Replaces the folder at `top` by this one.
    func write(_ top: String) {
        Self.remove(top)
        mkdir(top, 0o700)
        for folder in folders.sorted() { mkdir("\(top)/\(folder)", 0o700) }
        for (name, bytes) in files { Files.write("\(top)/\(name)", bytes) }
    }

    static func names(_ path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            for name in names(path) { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}

enum Files {
    static func read(_ path: String) -> [UInt8] {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }

    static func write(_ path: String, _ bytes: [UInt8]) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        precondition(file >= 0, "\(path): \(errno)")
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress! + written, $0.count - written)
            }
            precondition(count > 0)
            written += count
        }
    }
}
