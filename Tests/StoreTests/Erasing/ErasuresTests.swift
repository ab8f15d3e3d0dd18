import Domain
import Glibc
import Testing

@testable import Store

/// What was asked to be erased goes from every file, whenever and from wherever it comes, and nothing else does.
@Suite struct ErasuresTests {
    /// Nobody else's data contain it.
    private static let secret = "Zébulon Effacet"

    private struct Scene {
        let desk: Desk
        let workspace: Workspace
        let founder: EntityID
        let person: EntityID
        let mission: EntityID
    }

    /// The person was created in one line with a mission, was edited, noted on, and is a candidate.
    private func scene() throws -> Scene {
        let desk = try Desk()
        let workspace = try desk.open()
        let founder = try workspace.founder()
        let organisation = try workspace.organisation("Chez nous", by: founder)
        let made = try workspace.act(
            by: founder,
            [
                .create(
                    .mission,
                    [.title: .text("Le site"), .organisation: .id(organisation), .category: .text("WEB")]),
                .create(.freelance, [.name: .text(Self.secret), .email: .text("zebulon@effacet.example")]),
            ])
        let mission = EntityID(line: made.line, place: 0)
        let person = EntityID(line: made.line, place: 1)
        try workspace.act(by: founder, [.note("Appelle le soir, \(Self.secret)", on: person)])
        try workspace.act(by: founder, [.edit(.freelance, person, [.phone: .text("06 99 98 97 96")])])
        return Scene(
            desk: desk, workspace: workspace, founder: founder, person: person, mission: mission)
    }

    private static let traces = [secret, "zebulon@effacet", "06 99 98 97 96"].map { Array($0.utf8) }

    /// Files below the folder in which something of the person can be read.
    private func traces(in folder: String) -> [String] {
        Tree.read(folder).files.filter { _, bytes in
            Self.traces.contains { bytes.firstRange(of: $0) != nil }
        }.map(\.key).sorted()
    }

    private func erase(_ scene: Scene, _ workspace: Workspace? = nil) throws {
        let workspace = workspace ?? scene.workspace
        try workspace.act(by: scene.founder, [.erase(scene.person, others: [])])
        #expect(try workspace.eraseWhatWasAsked())
    }

    @Test func `nothing of the person is left in any file, and the rest of a shared line stays`() throws {
        let scene = try scene()
        for (key, text) in [("f", Self.secret), ("h", "EFFACET, zebulon"), ("i", "au 06 99 98 97 96")] {
            try scene.workspace.saveDraft(key, "un mot pour \(text)")
        }
        try scene.workspace.saveDraft("g", "autre chose")
        Files.write(
            scene.workspace.places.drafts + "/edit-killed.txt", Array("pour \(Self.secret)".utf8))
        #expect(!traces(in: scene.desk.folder.path).isEmpty)
        try erase(scene)
        #expect(traces(in: scene.desk.folder.path) == [])
        #expect(try scene.workspace.missionRows.map(\.card.title) == ["Le site"])
        #expect(scene.workspace.drafts().map(\.key) == ["g"])
        #expect(try scene.workspace.search("Zébulon") == [])
        let report = try scene.workspace.check()
        #expect(report.journal.problems == [] && report.vanished == [] && report.indexDiffered == false)
        #expect(try !scene.workspace.eraseWhatWasAsked())
        #expect(
            try scene.workspace.act(by: scene.founder, [.note("et après", on: scene.mission)]).facts.count
                == 1)
    }

    @Test func `an old copy that comes back is erased again, and so is what comes later`() throws {
        let scene = try scene()
        let old = Tree.read(scene.desk.path)
        try erase(scene)
        let replica = try #require(scene.workspace.replica)
        for (path, bytes) in old.files where path.hasSuffix(".jsonl") {
            Files.write("\(scene.desk.path)/\(path.dropLast(6)) (old copy).jsonl", bytes)
        }
        // A colleague who does not know yet goes on writing about the person.
        let late = Event(.noted("Relancer \(Self.secret)"), on: scene.person).json
        let line = try Line(
            id: LineID(clock: 1_795_000_100_000 << 16, random: 1), replica: "0123456789", seq: 1, by: "",
            at: "", events: [late])
        Files.write("\(scene.desk.path)/log/\(replica)/000001-00000000.jsonl", line.bytes)
        #expect(!traces(in: scene.desk.path).isEmpty)
        let again = try scene.desk.open()
        #expect(traces(in: scene.desk.folder.path) == [])
        #expect(try again.missionRows.count == 1 && again.check().journal.problems == [])
    }

    @Test func `another machine erases when it learns of it, and both hold the same`() throws {
        let scene = try scene()
        let other = try scene.desk.open("b")
        #expect(try other.missionRows.count == 1)
        try erase(scene)
        let again = try scene.desk.open("b")
        #expect(traces(in: scene.desk.folder.path) == [])
        #expect(try again.digest() == scene.workspace.digest())
        withExtendedLifetime(other) {}
    }

    @Test func `two erasures in one line end as one, whichever came first`() throws {
        let a = EntityID(line: LineID(clock: 1 << 40, random: 1), place: 0)
        let b = EntityID(line: LineID(clock: 1 << 40, random: 2), place: 0)
        let line = try Line(
            id: LineID(clock: 1 << 41, random: 3), replica: "0123456789", seq: 1, by: "m", at: "",
            events: [
                Event(.noted("sur a"), on: a).json, Event(.noted("sur b"), on: b).json,
                Event(.edited(.mission, [.title: .text("autre")]), on: b).json,
            ])
        func erasures(_ people: EntityID...) -> Erasures {
            var erasures = Erasures()
            for person in people {
                erasures.add(
                    Fact(
                        line: line.id, place: 0, by: nil, at: "",
                        event: Event(.personErased(others: []), on: person)), isPerson: { _ in true })
            }
            return erasures
        }
        let onlyA = try #require(erasures(a).applied(to: line))
        let onlyB = try #require(erasures(b).applied(to: line))
        let both = try #require(erasures(a, b).applied(to: line))
        #expect(erasures(a, b).applied(to: onlyA) == both && erasures(a, b).applied(to: onlyB) == both)
        #expect(erasures(a, b).applied(to: both) == nil && both.redacted)
        for partly in [onlyA, onlyB] {
            #expect(both.prevails(over: partly) && !partly.prevails(over: both))
            #expect(partly.prevails(over: line))
        }
        var set = LineSet()
        func holds(_ line: Line) throws -> Bool {
            try line.bytes.withUnsafeBytes { bytes in
                let bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
                return set.holds(try LineHead.read(bytes), bytes)
            }
        }
        try both.bytes.withUnsafeBytes { bytes in
            let bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
            set.insert(try LineHead.read(bytes), bytes)
        }
        #expect(try holds(line) && holds(onlyA) && holds(onlyB) && holds(both))
    }

    @Test func `an erasure takes people and candidacies and nothing else, whoever wrote it`() throws {
        let scene = try scene()
        let w = scene.workspace
        try w.act(by: scene.founder, [.note("sur la mission", on: scene.mission)])
        let lines = try w.history().map(\.line)
        // A hostile line names the mission, the organisation and every line there is.
        let everything = lines.flatMap { line in (0..<3).map { EntityID(line: line, place: $0) } }
        let organisation = try #require(try w.directory().all(.organisation).first?.id)
        let targets = [scene.mission, organisation, scene.person]
        let line = try Line(
            id: LineID(clock: 1_795_000_100_000 << 16, random: 1), replica: "0123456789", seq: 1, by: "",
            at: "", events: targets.map { Event(.personErased(others: everything), on: $0).json })
        mkdir("\(scene.desk.path)/log/0123456789", 0o700)
        Files.write("\(scene.desk.path)/log/0123456789/000001.jsonl", line.bytes)
        let again = try scene.desk.open()
        #expect(try again.missionRows.map(\.card.title) == ["Le site"])
        #expect(try again.directory().all(.organisation).count == 1)
        #expect(try again.directory().all(.member).count == 1)
        guard case .mission(let mission?) = try again.answer(.mission(scene.mission)) else {
            return #expect(Bool(false))
        }
        #expect(mission.notes.map(\.content) == ["sur la mission"])
        #expect(traces(in: scene.desk.folder.path) == [])
        // What stays in two versions is no reason to begin again at each start.
        #expect(try !again.eraseWhatWasAsked())
    }

    @Test func `what is written into a file while it is purged is kept`() throws {
        let scene = try scene()
        let w = scene.workspace
        try w.act(by: scene.founder, [.erase(scene.person, others: [])])
        let erasures = try w.withIndex { try $0.erasures() }
        let path = "\(scene.desk.path)/log/\(try #require(w.replica))/000001.jsonl"
        let late = try Note.line("écrit pendant ce temps").bytes
        var purge = Purge(places: w.places, erasures: erasures)
        purge.beforeReplacing = { Files.write(path, Files.read(path) + late) }
        #expect(try purge.run(isShared: false) == 1)
        let contents = try Contents.read(scene.desk.path)
        #expect(contents.texts.contains("écrit pendant ce temps") && contents.damaged == [])
        #expect(traces(in: scene.desk.path) == [])
        try w.rebuild()
    }

    @Test func `lines that no file holds survive an erasure`() throws {
        let scene = try scene()
        let b = try scene.desk.open("b")
        try b.act(by: scene.founder, [.note("écrit ailleurs", on: scene.mission)])
        let other = try #require(b.replica)
        _ = try scene.workspace.catchUp(thorough: true)
        Tree.remove("\(scene.desk.path)/log/\(other)")
        try erase(scene)
        let texts = Tree.read(scene.desk.path).files.values.map { String(decoding: $0, as: UTF8.self) }
        #expect(texts.contains { $0.contains("écrit ailleurs") })
        #expect(try scene.workspace.check().vanished == [])
    }

    @Test func `an erasure is taken back by no undo, nor is what it erased`() throws {
        let scene = try scene()
        let note = try scene.workspace.act(by: scene.founder, [.note("x", on: scene.person)]).line
        let line = try scene.workspace.act(by: scene.founder, [.erase(scene.person, others: [])]).line
        #expect(try scene.workspace.eraseWhatWasAsked())
        for line in [line, note] {
            #expect(throws: Refusal.erased) { try scene.workspace.act(by: scene.founder, [.undo(line)]) }
        }
    }

    @Test func `all that names the person is found, by how it speaks of them`() throws {
        let scene = try scene()
        let w = scene.workspace
        let candidacy = try w.act(
            by: scene.founder,
            [.create(.candidacy, [.freelance: .id(scene.person), .day: .day(monday)], in: scene.mission)])
        try w.act(by: scene.founder, [.note("Vu EFFACET Zebulon\nhier", on: scene.mission)])
        try w.act(by: scene.founder, [.note("Rappeler le 06.99.98.97.96", on: scene.mission)])
        try w.act(by: scene.founder, [.note("L'avis de zébulon", on: scene.mission)])
        try w.act(by: scene.founder, [.note("Rien de cela", on: scene.mission)])
        let party = try #require(try w.directory()[scene.person])
        let held = try w.held(on: party)
        #expect(held.own.count == 3 && held.recorded.isEmpty)
        #expect(held.mentions.map(\.excerpt) == ["Vu EFFACET Zebulon", "Rappeler le 06.99.98.97.96"])
        #expect(held.perhaps.map(\.excerpt) == ["L'avis de zébulon"])
        let known = try #require(candidacy.created)
        #expect(held.others == [known])
        // Whoever does not know yet that it goes.
        let score = CandidacyScore(4, evidence: "A tenu parole")
        try w.act(by: scene.founder, [.score(candidacy: known, in: scene.mission, .price, score)])
        try w.act(by: scene.founder, [.erase(scene.person, others: held.others)])
        #expect(try w.eraseWhatWasAsked())
        guard case .mission(let mission?) = try w.answer(.mission(scene.mission)) else {
            return #expect(Bool(false))
        }
        #expect(mission.candidacies.isEmpty && mission.notes.count == 4)
        let told = Tree.read(scene.desk.path).files.filter { $0.key.hasSuffix(".jsonl") }.values
            .map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!told.contains("A tenu parole"))
    }
}
