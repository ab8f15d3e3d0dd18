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

    @Test func `a generated workspace is the same for the same seed, whole, and of every state`() throws {
        let folder = Folder()
        try Generator.generate(at: folder("a"), lines: 12_000, seed: 7)
        try Generator.generate(at: folder("b"), lines: 12_000, seed: 7)
        #expect(Tree.read(folder("a/log")) == Tree.read(folder("b/log")))
        let index = try Index.rebuildInMemory(workspace: folder("a")) { _ in true }
        #expect(try index.use { try $0.count(of: "line") } == 12_000)
        #expect(try index.use { try $0.health(now: 0) } == Health())
        let states = try index.use { try Set($0.missionCounts().keys) }
        #expect(states.isSuperset(of: [.need, .active, .closed]))
        #expect(throws: Failure.self) { try Generator.generate(at: folder("a"), lines: 1, seed: 7) }
    }
}
