import Domain
import Glibc
import Testing

@testable import Store

/// What tools that synchronise folders do to files: other names, half files, old states. Lines come through all of it.
@Suite struct SyncedFolderTests {
    @Test func `folders in another letter case hold the same lines, and nobody goes on in them`() throws {
        let site = Site()
        let journal = try site.journal()
        let replica = try journal.note("one").replica
        #expect(replica == replica.lowercased())
        #expect(rename("\(site.log)/\(replica)", "\(site.log)/\(replica.uppercased())") == 0)
        let second = try site.journal().note("two")
        #expect(second.replica != replica)
        #expect(try Contents.read(site.workspace).texts == ["one", "two"])
        #expect(try Check.run(site.places(), host: .current).problems == [])
    }

    @Test func `names are made of one letter case, so none can meet another where case does not count`() {
        var dice = Dice()
        for _ in 0..<1000 {
            let name = ReplicaName.mint(random: dice.next())
            #expect(name == name.lowercased() && ReplicaName.isValid(name.utf8), "\(dice)")
        }
        #expect(!ReplicaName.isValid("ABCDEFGHJK".utf8))
    }

    @Test func `a file that arrives in pieces gives its lines one by one, and no damage in the end`() throws {
        let desk = try Desk()
        let a = try desk.open("a")
        let founder = try a.founder()
        let organisation = try a.organisation("Chez nous", by: founder)
        for k in 1...5 { _ = try a.mission("Arrivée \(k)", for: organisation, by: founder) }
        let replica = try #require(a.replica)
        let path = "\(desk.path)/log/\(replica)/000001.jsonl"
        let whole = Files.read(path)
        let b = try desk.open("b")
        for share in 0...9 {
            Files.write(path, Array(whole[..<(whole.count * share / 9)]))
            _ = try b.catchUp(thorough: true)
        }
        #expect(try b.missionRows.count == 5 && b.health.problems == 0 && b.vanished() == [])
        #expect(try b.digest() == a.digest())
    }

    @Test func `a join that was killed leaves nothing behind the next one`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("one")
        try a.sync()
        let states = post.folder("b/home/.local/state/cadre")
        for name in ["b", "b/home", "b/home/.local", "b/home/.local/state"] {
            mkdir(post.folder(name), 0o700)
        }
        for name in ["", "/joining-dead", "/joining-dead/sync.git", "/joining-young", "/joining-busy"] {
            mkdir(states + name, 0o700)
        }
        var long = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
        let held = try FileLock.take("\(states)/joining-busy/lock")
        for name in ["dead", "busy"] { utimensat(AT_FDCWD, "\(states)/joining-\(name)", &long, 0) }
        #expect(try post.joiner("b").texts == ["one"])
        let left = Tree.names(states).filter { $0.hasPrefix("joining-") }
        #expect(left == ["joining-busy", "joining-young"])
        withExtendedLifetime(held) {}
    }
}
