import Domain
import Testing

@testable import Store

@Suite struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ])
    func `SHA-256 gives the digests of FIPS 180`(_ text: String, _ digest: String) {
        #expect(SHA256.digest(text.utf8) == digest)
    }

    @Test func `letters fold to those that people type`() {
        #expect(SearchText.latin.count == 0x180 - 0xC0)
        #expect(
            SearchText.folded("ÀÉÎÕÜÝ ÇÑ ŒÆß øđłŋ Žž ſ Ÿ ĲĳĿŀŉĸ") == "aeiouy cn oeaess odln zz s y ijijllnk")
        #expect(SearchText.folded("e\u{301}Ω") == "eω")
        #expect(SearchText.words("L'œuvre, n°3 (été)") == ["l", "oeuvre", "n", "3", "ete"])
    }

    @Test func `of two who wrote in one place at once, the state that is compared holds both`() throws {
        let (monday, tuesday) = (try #require(Day("2026-11-23")), try #require(Day("2026-11-24")))
        var facts: [Fact] = []
        @discardableResult
        func write(_ body: Event.Body, on subject: EntityID? = nil, in mission: EntityID? = nil) -> EntityID {
            let line = LineID(clock: UInt64(facts.count + 1) << 16, random: 7)
            let event = Event(body, on: subject, in: mission)
            facts.append(Fact(line: line, place: 0, by: nil, at: "2026-11-23T09:00:00Z", event: event))
            return EntityID(line: line, place: 0)
        }
        let mission = write(.created(.mission, [.title: .text("Affiches")]))
        let pairs: [(Entity.Kind, Event.Body, Event.Body)] = [
            (
                .candidacy, .candidacyMoved(to: .contacted, day: monday, reason: nil),
                .candidacyMoved(to: .withdrew, day: tuesday, reason: nil)
            ),
            (
                .engagement,
                .engagementTerminated(Termination(day: monday, noticeKept: true, reason: "a")),
                .engagementTerminated(Termination(day: tuesday, noticeKept: true, reason: "b"))
            ),
            (.invoice, .invoiceCancelled(reason: "a"), .invoicePaid(day: tuesday)),
        ]
        for (kind, earlier, later) in pairs {
            let thing = write(.created(kind, [:]), in: mission)
            for body in [earlier, later] { write(body, on: thing, in: mission) }
            let all = Canonical.root(mission, facts: facts)
            for line in facts.suffix(2).map(\.line) {
                let rest = facts.filter { $0.line != line }
                #expect(Canonical.root(mission, facts: rest) != all, "\(kind)")
            }
        }
    }

    @Test func `a generated workspace is the same for the same seed, whole, and of every state`() throws {
        let folder = Folder()
        try Generator.generate(at: folder("a"), lines: 12_000, seed: 7)
        try Generator.generate(at: folder("b"), lines: 12_000, seed: 7)
        #expect(Tree.read(folder("a/log")) == Tree.read(folder("b/log")))
        let index = try Index.rebuildInMemory(workspace: folder("a")) { _ in true }
        #expect(try index.use { try $0.count(of: "line") } == 12_000)
        #expect(try index.use { try $0.health(of: nil, now: 0) } == Health())
        let states = try index.use { try Set($0.missionCounts().keys) }
        #expect(states.isSuperset(of: [.need, .active, .closed]))
        #expect(throws: Failure.self) { try Generator.generate(at: folder("a"), lines: 1, seed: 7) }
    }
}
