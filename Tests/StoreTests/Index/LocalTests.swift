import Domain
import Glibc
import Testing

@testable import Store

@Suite struct LocalTests {
    @Test func `drafts are kept by key, privately, until they are removed`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        #expect(workspace.drafts().isEmpty)
        try workspace.saveDraft("mission/new", "Été…")
        try workspace.saveDraft("../../évasion", "\n")
        try workspace.saveDraft("mission/new", "Été à la plage")
        #expect(try desk.open().drafts().map(\.text) == ["\n", "Été à la plage"])
        #expect(workspace.draft("mission/new")?.text == "Été à la plage")
        #expect(desk.open0600(workspace.places.drafts))
        #expect(try desk.open("b").drafts().isEmpty)
        try workspace.removeDraft("mission/new")
        try workspace.removeDraft("mission/new")
        #expect(workspace.drafts().map(\.key) == ["../../évasion"])
        // One that was spoilt is left alone.
        Files.write("\(workspace.places.drafts)/spoilt.json", [0x7B])
        #expect(workspace.drafts().count == 1)
    }

    @Test func `this machine remembers who sits at it`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        #expect(workspace.me == nil)
        let alice = try workspace.founder()
        try workspace.setMe(alice)
        #expect(try desk.open().me == alice)
        #expect(try desk.open("b").me == nil)
        try workspace.setMe(nil)
        #expect(workspace.me == nil)
    }

    @Test func `the folder is the one named, else the nearest, else the usual`() throws {
        let desk = try Desk()
        let inner = "\(desk.path)/a/b"
        mkdir("\(desk.path)/a", 0o700)
        mkdir(inner, 0o700)
        func path(_ option: String? = nil, _ directory: String, _ environment: [String: String]) throws
            -> String
        {
            try WorkspaceDiscovery.path(option: option, directory: directory, environment: environment)
        }
        let home = ["HOME": "/home/x"]
        #expect(try path("/w", inner, ["CADRE_WORKSPACE": "/v"]) == "/w")
        #expect(try path("w", "/d", home) == "/d/w")
        #expect(try path(nil, inner, ["CADRE_WORKSPACE": "/v"]) == "/v")
        #expect(try path(nil, inner, home) == desk.path)
        #expect(try path(nil, "/", home) == "/home/x/.local/share/cadre")
        #expect(try path(nil, "/", ["XDG_DATA_HOME": "/data", "HOME": "/home/x"]) == "/data/cadre")
        #expect(throws: Failure.noHome) { try path(nil, "/", [:]) }
    }

    @Test func `the folders to watch are those of the log`() throws {
        let desk = try Desk()
        let workspace = try desk.open()
        _ = try workspace.founder()
        let replica = try #require(workspace.replica)
        #expect(workspace.watchable == ["\(workspace.path)/log", "\(workspace.path)/log/\(replica)"])
    }
}

extension Desk {
    /// Nobody else can read a file of that folder.
    fileprivate func open0600(_ path: String) -> Bool {
        Tree.names(path).allSatisfy { name in
            var status = stat()
            return lstat("\(path)/\(name)", &status) == 0 && status.st_mode & 0o077 == 0
        }
    }
}
