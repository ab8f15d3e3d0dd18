import Domain
import Glibc
import Testing

@testable import Store

@Suite struct WorkspaceFileTests {
    @Test func `a folder becomes a workspace once`() throws {
        let folder = Folder()
        let first = try WorkspaceFile.create(
            at: folder("a/b/c"), title: "Trois \"Rives\"", host: .pinned(seed: 1))
        let second = try WorkspaceFile.create(at: folder("a/b/c"), title: "Other", host: .pinned(seed: 2))
        #expect(first == second)
        #expect(first.title == "Trois \"Rives\"")
        #expect(Tree.names(folder("a/b/c")) == [".gitattributes", "README.txt", "cadre.json"])
        let json = String(decoding: Files.read(folder("a/b/c/cadre.json")), as: UTF8.self)
        #expect(json == "{\"format\":1,\"workspace\":\"\(first.id)\",\"name\":\"Trois \\\"Rives\\\"\"}\n")
    }

    @Test func `the notes of others are left alone`() throws {
        let folder = Folder()
        Files.write(folder("README.txt"), Array("mine".utf8))
        _ = try WorkspaceFile.create(at: folder.path, title: "", host: .pinned())
        #expect(Files.read(folder("README.txt")) == Array("mine".utf8))
    }

    @Test func `a newer format, a damaged file and no file are told apart`() throws {
        let folder = Folder()
        #expect(throws: Failure.noWorkspace(path: folder.path)) { try WorkspaceFile.read(at: folder.path) }
        #expect(throws: Failure.missing(path: folder("none"))) { try WorkspaceFile.read(at: folder("none")) }
        let path = folder("cadre.json")
        Files.write(path, Array("{\"format\":2,\"workspace\":\"?\"}".utf8))
        #expect(throws: Failure.newerWorkspace(path: path, format: 2)) {
            try WorkspaceFile.read(at: folder.path)
        }
        #expect(throws: Failure.newerWorkspace(path: path, format: 2)) {
            try WorkspaceFile.create(at: folder.path, title: "", host: .pinned())
        }
        for damaged in [
            "", "{}", "{\"format\":1}", "{\"format\":1,\"workspace\":\"x\"}", "[", "{\"format\":0}",
        ] {
            Files.write(path, Array(damaged.utf8))
            #expect(throws: Failure.damagedWorkspace(path: path)) { try WorkspaceFile.read(at: folder.path) }
        }
    }

    @Test func `an editor's BOM and line ends do no harm`() throws {
        let folder = Folder()
        let id = LineID(clock: 1, random: 2)
        let text = "\u{FEFF}{\r\n \"format\": 1,\r\n \"later\": [],\r\n \"workspace\": \"\(id)\"\r\n}\r\n"
        Files.write(folder("cadre.json"), Array(text.utf8))
        #expect(try WorkspaceFile.read(at: folder.path) == WorkspaceFile(id: id, title: ""))
    }

    @Test func `a fifo or a link in its place is refused and does not hang`() throws {
        let folder = Folder()
        mkfifo(folder("cadre.json"), 0o600)
        #expect(throws: Failure.self) { try WorkspaceFile.read(at: folder.path) }
        unlink(folder("cadre.json"))
        symlink("/etc/passwd", folder("cadre.json"))
        #expect(throws: Failure.symlink(path: folder("cadre.json"))) {
            try WorkspaceFile.read(at: folder.path)
        }
    }

    @Test func `eight that create at once agree`() throws {
        let site = Site()
        let programs = (0..<8).map { site.append(1, "p\($0)") }
        #expect(programs.map { $0.wait().status } == Array(repeating: 0, count: 8))
        #expect(try Contents.read(site.workspace).lines.count == 8)
        #expect(Tree.names(site.folder("state/cadre")).count == 1)
    }
}
