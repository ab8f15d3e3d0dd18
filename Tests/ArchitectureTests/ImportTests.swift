import Testing

/// Who may import what: the arrows of `docs/architecture.md`, read from the files themselves.
@Suite struct ImportTests {
    /// A module without an entry may import nothing; `Swift` needs no import.
    private static let allowed: [String: Set<String>] = [
        "Domain": [],
        "Screen": [],
        "Interface": ["Domain", "Screen"],
        "Exchange": ["Domain"],
        "Store": ["Domain", "CSQLite", "Glibc", "Dispatch", "Synchronization"],
        "Terminal": ["Screen", "CNcurses", "Glibc", "Synchronization"],
        "CNcurses": [],
        "CSQLite": [],
        "cadre": [
            "Domain", "Screen", "Interface", "Exchange", "Store", "Terminal", "ArgumentParser", "Glibc",
        ],
    ]

    private struct Import {
        let file: String
        let module: String
        let imported: String
    }

    private static func imports() throws -> [Import] {
        try Repository.files(under: "Sources", ["swift"]).flatMap { file in
            let module = String(file.split(separator: "/")[1])
            return try Repository.text(file).split(separator: "\n").compactMap { line in
                imported(by: line).map { Import(file: file, module: module, imported: $0) }
            }
        }
    }

    /// `package import struct Domain.Day` imports Domain.
    private static func imported(by line: Substring) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy(isBeforeImport) else {
            return nil
        }
        let kinds: Set<Substring> = [
            "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
        ]
        let name = words[(place + 1)...].first { !kinds.contains($0) }
        return name?.split(separator: ".").first.map(String.init)
    }

    private static func isBeforeImport(_ word: Substring) -> Bool {
        word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
    }

    @Test func `every module imports only what stands below it`() throws {
        let imports = try Self.imports()
        #expect(imports.count > 300)
        for found in imports {
            let isAllowed = Self.allowed[found.module]?.contains(found.imported) ?? false
            #expect(isAllowed, "\(found.file) imports \(found.imported)")
        }
    }

    @Test func `every module has its rule`() throws {
        #expect(try Repository.entries(of: "Sources").filter { Self.allowed[$0] == nil } == [])
    }

    @Test func `SQLite is known to the index alone`() throws {
        for found in try Self.imports() where found.imported == "CSQLite" {
            #expect(found.file.hasPrefix("Sources/Store/Index/"), "\(found.file) imports \(found.imported)")
        }
    }

    @Test func `all forms of an import are seen`() {
        #expect(Self.imported(by: "import Glibc") == "Glibc")
        #expect(Self.imported(by: "package import Domain") == "Domain")
        #expect(Self.imported(by: "@preconcurrency  private import struct Foundation.URL") == "Foundation")
        #expect(Self.imported(by: "// to import Foundation would be wrong") == nil)
    }
}
