import Domain
import Glibc
import Testing

@testable import Store

/// What a partial workspace sends back is what counts in it.
@Suite struct AnsweringTests {
    /// The partial workspace of the freelance.
    private func opened(_ marked: MarkedWorkspace) throws -> Workspace {
        let path = marked.desk.folder("bundle.cadre")
        try marked.bundle().bundle.write(to: path, replacing: false)
        let home = marked.desk.folder("theirs")
        _ = try BundleOpening(path, environment: marked.desk.environment("b")).open(into: home)
        return try Workspace.open(at: home, environment: marked.desk.environment("b"))
    }

    @Test func `of two versions of a line, the answer brings the one that counts`() throws {
        let marked = try MarkedWorkspace()
        let theirs = try opened(marked)
        let home = theirs.path
        let versions = try ["un", "deux"].map { note in
            try Line(
                id: LineID(clock: 1_795_000_000_000 << 16, random: 1), replica: "7f3a9c2k1m", seq: 1,
                by: marked.person.description, at: "2026-11-23T11:00:00+01:00",
                events: [Event(.noted(note), on: marked.mission).json])
        }
        let counts = versions[0].prevails(over: versions[1]) ? versions[0] : versions[1]
        // In both orders of reading: a synced folder has put a copy beside the file.
        for order in [versions, versions.reversed()] {
            mkdir(home + "/log/7f3a9c2k1m", 0o700)
            Files.write(home + "/log/7f3a9c2k1m/000001.jsonl", order[0].bytes)
            Files.write(home + "/log/7f3a9c2k1m/000002.jsonl", order[1].bytes)
            #expect(try theirs.answer(now: fixedNow).log == counts.bytes)
        }
    }

    /// Whatever this machine remembers of an address: a part pushed there would be all that the branch holds.
    @Test func `no way of sharing takes a part of a workspace`() throws {
        let post = try Post()
        let marked = try MarkedWorkspace()
        let theirs = try opened(marked)
        let (sharing, git) = (theirs.sharing, post.git)
        try RemoteRecord(address: post.repository).save(theirs.places)
        #expect(throws: SharingFailure.partial) {
            try sharing.share(at: post.address, with: git, now: fixedNow) { _ in true }
        }
        #expect(throws: SharingFailure.partial) { try sharing.sync(with: git, now: fixedNow) { _ in true } }
        #expect(throws: SharingFailure.partial) {
            try sharing.forgetHistory(with: git, now: fixedNow) { _ in true }
        }
        #expect(try FileStatus.of(theirs.places.mailbox) == nil)
        withExtendedLifetime(marked) {}
    }
}
