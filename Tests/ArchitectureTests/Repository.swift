import Foundation

/// The repository's own files, found from where this one lies.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    static func entries(of folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    }

    /// Files below a folder, as paths from the root.
    static func files(under folder: String, _ endings: [String]) -> [String] {
        let all = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        return (all?.compactMap { $0 as? String } ?? [])
            .filter { path in endings.contains { path.hasSuffix(".\($0)") } }
            .map { "\(folder)/\($0)" }.sorted()
    }

    static let pages = ["README.md"] + files(under: "docs", ["md"])
}
