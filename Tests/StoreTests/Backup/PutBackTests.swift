import Glibc
import Testing

@testable import Store

/// Old states that come back: a restored backup, a synchronised folder that was rolled back. Nobody writes under a
/// name that somebody else has, and all lines come together again.
@Suite struct PutBackTests {
    private func restore(_ replica: Replica, from file: String, into path: String, home: String, _ post: Post)
        throws -> Replica
    {
        let environment = Replica.environment(post.folder, home)
        _ = try Restoring(file, environment: environment).restore(into: path)
        let places = try Places(
            workspace: Places.resolve(path), id: replica.places.id, environment: environment)
        return Replica(Sharing(places), post.git, post.folder)
    }

    private func writers(_ replica: Replica) throws -> [String: Set<String>] {
        try Dictionary(grouping: replica.lines.values, by: \.replica).mapValues { Set($0.compactMap(\.text)) }
    }

    private func forks(_ replica: Replica) throws -> [Problem] {
        try Check.run(replica.places, host: .current).problems.filter {
            if case .fork = $0 { true } else if case .sequenceReused = $0 { true } else { false }
        }
    }

    @Test func `restoring where the workspace lay makes a new writer, and a sync brings back the rest`()
        throws
    {
        let post = try Post()
        let a = try post.founder()
        let b = try post.joiner("b")
        try a.note("before")
        _ = try Backup(a.places).write(to: post.folder("a.tar"), replacing: false)
        try a.note("after, sent")
        try a.sync()
        try a.note("after, never sent")
        Tree.remove(a.places.workspace)
        let again = try restore(a, from: post.folder("a.tar"), into: a.places.workspace, home: "a", post)
        #expect(try again.texts == ["before"])
        try again.note("a new life")
        try again.sync()
        try b.sync()
        #expect(try again.texts == ["a new life", "after, sent", "before"])
        #expect(try b.texts == again.texts)
        #expect(try writers(again).count == 2 && forks(again) == [] && forks(b) == [])
    }

    @Test func `a backup with the last line in it does not go on under the old name`() throws {
        let post = try Post()
        let a = try post.founder()
        try a.note("one")
        _ = try Backup(a.places).write(to: post.folder("a.tar"), replacing: false)
        // The old folder lives on elsewhere, say on a stick, with a machine that knows it.
        #expect(rename(a.places.workspace, post.folder("elsewhere")) == 0)
        let again = try restore(a, from: post.folder("a.tar"), into: a.places.workspace, home: "a", post)
        try again.note("two")
        #expect(try Set(writers(again).values) == [["one"], ["two"]])
    }

    @Test func `two restored at once on two machines are two writers, and a sync brings them together`()
        throws
    {
        let post = try Post()
        let a = try post.founder()
        try a.note("common")
        _ = try Backup(a.places).write(to: post.folder("a.tar"), replacing: false)
        var restored: [Replica] = []
        for name in ["x", "y"] {
            let one = try restore(
                a, from: post.folder("a.tar"), into: post.folder("\(name)/w"), home: name, post)
            try one.note("from \(name)")
            _ = try one.sharing.share(at: post.address, with: post.git, now: Replica.now) { _ in true }
            restored.append(one)
        }
        try restored[0].sync()
        try a.sync()
        for one in restored + [a] {
            #expect(try one.texts == ["common", "from x", "from y"])
            #expect(try writers(one).count == 3 && forks(one) == [])
        }
    }

    @Test func `a folder that was rolled back gets a new writer, and takes the newer files when they come`()
        throws
    {
        let post = try Post()
        let a = try Replica(post.folder, "a", post.git)
        try a.note("one")
        let old = Tree.read(a.places.workspace)
        try a.note("two")
        let new = Tree.read(a.places.workspace)
        old.write(a.places.workspace)
        try a.note("after the roll-back")
        #expect(try a.texts == ["after the roll-back", "one"])
        // The synchroniser brings the newer state of the old file back, as a conflict copy or in its place.
        for (path, bytes) in new.files where path.hasSuffix(".jsonl") {
            Files.write("\(a.places.workspace)/\(path)", bytes)
            Files.write("\(a.places.workspace)/\(path.dropLast(6)) (conflict 2026-11-28).jsonl", bytes)
        }
        #expect(try a.texts == ["after the roll-back", "one", "two"])
        #expect(try writers(a).count == 2 && forks(a) == [])
        try a.note("and on")
        #expect(try a.texts.count == 4)
    }

    @Test func `a roll-back that cannot be noticed makes two lines of one number, and loses neither`() throws
    {
        let post = try Post()
        let a = try Replica(post.folder, "a", post.git)
        try a.note("one")
        let old = Tree.read(a.places.workspace)
        let remembered = Files.read(a.places.replica)
        try a.note("two")
        let new = Tree.read(a.places.workspace)
        // The machine was cloned as a whole: what is remembered went back with the folder.
        old.write(a.places.workspace)
        Files.write(a.places.replica, remembered)
        let b = Replica(a.sharing, post.git, post.folder)
        try b.note("two, otherwise")
        for (path, bytes) in new.files where path.hasSuffix(".jsonl") {
            Files.write("\(a.places.workspace)/\(path.dropLast(6)) (conflict).jsonl", bytes)
        }
        #expect(try b.texts == ["one", "two", "two, otherwise"])
        let problems = try forks(b)
        #expect(problems.count == 1)
        guard case .sequenceReused(_, 2, let ids)? = problems.first else { return #expect(Bool(false)) }
        #expect(ids.count == 2)
    }
}
