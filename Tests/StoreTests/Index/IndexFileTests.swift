import Domain
import Glibc
import Testing

@testable import Store

/// The file may be lost, spoilt or from another version at any time: nobody notices but the clock.
@Suite struct IndexFileTests {
    private func desk() throws -> (Desk, [MissionRow], String) {
        let desk = try Desk()
        let workspace = try desk.open()
        let alice = try workspace.founder()
        let organisation = try workspace.organisation("Les Trois Rives", by: alice)
        _ = try workspace.mission("Refonte du site", for: organisation, by: alice)
        return (desk, try workspace.missionRows, try workspace.digest())
    }

    private func path(_ desk: Desk) -> String {
        let cache = desk.folder("cache-a")
        let name = Tree.names("\(cache)/cadre")[0]
        return "\(cache)/cadre/\(name)/\(Schema.fileName)"
    }

    @Test func `deleted, it is made again`() throws {
        let (desk, rows, digest) = try desk()
        Tree.remove(desk.folder("cache-a"))
        let workspace = try desk.open()
        #expect(try workspace.missionRows == rows)
        #expect(try workspace.digest() == digest)
        var status = stat()
        #expect(lstat(path(desk), &status) == 0 && status.st_mode & 0o777 == 0o600)
    }

    @Test(arguments: [0, 20, 100, 4096, 9000]) func `spoilt at any place, it is made again`(_ offset: Int)
        throws
    {
        let (desk, rows, _) = try desk()
        var bytes = Files.read(path(desk))
        let end = min(bytes.count, offset + 3000)
        for place in min(offset, end)..<end { bytes[place] = 0xA5 }
        Files.write(path(desk), bytes)
        #expect(try desk.open().missionRows == rows)
    }

    @Test func `cut short, it is made again`() throws {
        let (desk, rows, _) = try desk()
        let bytes = Files.read(path(desk))
        Files.write(path(desk), Array(bytes.prefix(bytes.count / 2)))
        #expect(try desk.open().missionRows == rows)
    }

    @Test func `of another version, it is made again`() throws {
        let (desk, rows, _) = try desk()
        let index = try Index.open(path(desk), workspace: desk.path)
        try index.use { try $0.run("PRAGMA user_version = 7; DELETE FROM mission") }
        index.close()
        #expect(try desk.open().missionRows == rows)
    }

    @Test func `broken while it is open, it is made again`() throws {
        let (desk, rows, _) = try desk()
        let workspace = try desk.open()
        try workspace.index.use { try $0.run("DROP TABLE mission") }
        #expect(try workspace.missionRows == rows)
    }

    @Test func `without a cache to write in, it lives in memory`() throws {
        let (desk, rows, _) = try desk()
        Tree.remove(desk.folder("cache-a"))
        // A file where the folder should be: no permission stops root.
        Files.write(desk.folder("cache-a"), [])
        let workspace = try desk.open()
        #expect(workspace.index.path == nil)
        #expect(try workspace.missionRows == rows)
        let alice = try #require(try workspace.directory().all(.member).first?.id)
        try workspace.act(by: alice, [.note("Toujours là", on: rows[0].card.id)])
        #expect(try workspace.history().count == 4)
    }

    @Test func `giving up a rebuild leaves the old index`() throws {
        let (desk, rows, _) = try desk()
        let workspace = try desk.open()
        #expect(throws: Workspace.Stopped.self) { try workspace.rebuild { _ in false } }
        #expect(try workspace.missionRows == rows)
        Tree.remove(desk.folder("cache-a"))
        #expect(throws: Workspace.Stopped.self) {
            try Workspace.open(at: desk.path, environment: desk.environment(), host: desk.host()) { _ in false
            }
        }
    }

    @Test func `a check finds and mends an index that lies`() throws {
        let (desk, rows, digest) = try desk()
        let workspace = try desk.open()
        #expect(try workspace.check().indexDiffered == false)
        try workspace.index.use { try $0.run("UPDATE mission SET title = 'Autre chose'") }
        let report = try workspace.check()
        #expect(report.indexDiffered == true)
        #expect(report.digest == digest)
        #expect(try workspace.missionRows == rows)
    }
}
