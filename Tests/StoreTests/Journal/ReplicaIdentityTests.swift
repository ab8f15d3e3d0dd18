import Domain
import Glibc
import Testing

@testable import Store

/// Copying a folder must never make two writers of one name.
@Suite struct ReplicaIdentityTests {
    @Test func `the same machine, user, path and log keep their name`() throws {
        let site = Site()
        let replica = try site.journal().note("one").replica
        for k in 0..<5 { #expect(try site.journal().note("n\(k)").replica == replica) }
    }

    @Test func `another machine with our state becomes another replica`() throws {
        let site = Site()
        let first = try site.journal(host: .pinned(machine: "a", seed: 1)).note("one")
        let second = try site.journal(host: .pinned(machine: "b", seed: 2)).note("two")
        #expect(first.replica != second.replica)
        #expect(second.seq == 1)
        #expect(try Contents.read(site.workspace).texts == ["one", "two"])
    }

    @Test func `another user becomes another replica`() throws {
        let site = Site()
        let first = try site.journal().note("one")
        var host = Host.current
        host.uid += 1
        #expect(try site.journal(host: host).note("two").replica != first.replica)
    }

    @Test func `a workspace copied together with its state becomes another replica`() throws {
        let site = Site()
        let first = try site.journal().note("one")
        let copy = Site()
        Tree.read(site.workspace).write(copy.workspace)
        let (old, new) = (try site.places(), try copy.places())
        #expect(old.state != new.state)
        try Places.makeFolders(new.state)
        Tree.read(old.state).write(new.state)
        #expect(try copy.journal().note("two").replica != first.replica)
    }

    @Test(arguments: ["", "{", "{\"replica\":\"../../etc/x\"}", "\u{0}\u{0}\u{0}\u{0}"])
    func `an identity that cannot be read is replaced`(_ bytes: String) throws {
        let site = Site()
        let first = try site.journal().note("one")
        Files.write(try site.places().replica, Array(bytes.utf8))
        #expect(try site.journal().note("two").replica != first.replica)
        unlink(try site.places().replica)
        #expect(try Set([first.replica]).isDisjoint(with: [site.journal().note("three").replica]))
    }

    @Test func `our log restored from a backup, hence shorter than we remember, makes a new replica`() throws
    {
        let site = Site()
        let journal = try site.journal()
        try journal.note("one")
        let backup = Tree.read(site.workspace)
        let lost = try journal.note("two")
        backup.write(site.workspace)
        let next = try site.journal().note("three")
        #expect(next.replica != lost.replica)
        #expect(next.seq == 1)
        // A journal that was open all the time notices it too.
        backup.write(site.workspace)
        #expect(try journal.note("four").replica != next.replica)
    }

    @Test func `another line under the number that we remember makes a new replica`() throws {
        let site = Site()
        let journal = try site.journal()
        try journal.note("one")
        let (workspace, state) = (Tree.read(site.workspace), Tree.read(try site.places().state))
        let ours = try journal.note("two")
        let theirs = Tree.read(site.workspace)
        // The clone of the disk writes a second line of its own, and our file arrives there.
        workspace.write(site.workspace)
        state.write(try site.places().state)
        let clone = try site.journal().note("other two")
        #expect(clone.replica == ours.replica && clone.seq == ours.seq)
        theirs.write(site.workspace)
        #expect(try site.journal().note("three").replica != ours.replica)
    }

    @Test func `our log gone entirely makes a new replica`() throws {
        let site = Site()
        let first = try site.journal().note("one")
        Tree.remove(site.log)
        let second = try site.journal().note("two")
        #expect(second.replica != first.replica)
        #expect(Tree.names(site.log) == [second.replica])
    }

    @Test func `a program killed between acknowledging and noting it keeps its name`() throws {
        let site = Site()
        let journal = try site.journal()
        try journal.note("one")
        let noted = Files.read(try site.places().replica)
        try journal.note("two")
        Files.write(try site.places().replica, noted)
        let third = try site.journal().note("three")
        #expect(third.seq == 3)
    }

    @Test func `noting a greater number never makes the file longer`() {
        var identity = ReplicaIdentity(replica: "0123456789", machine: "m", uid: 0, path: "/é\n\"", last: nil)
        let short = identity.bytes
        identity.last = .init(seq: 9_007_199_254_740_991, id: LineID(clock: .max, random: .max))
        #expect(identity.bytes.count == short.count)
        #expect(ReplicaIdentity(identity.bytes) == identity)
        #expect(short.count % 512 == 0)
    }
}
