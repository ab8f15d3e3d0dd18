import Domain
import Glibc
import Testing

@testable import Store

/// Each place in which something of a person may lie beside the log is emptied by an erasure; one test for each, so
/// that each fails when its rule is taken out.
@Suite struct ErasingPlacesTests {
    private static let secret = "Zébulon Effacet"

    /// A workspace that holds much on one person; who writes in it, and whom it is about.
    private func scene(notes: Int = 3) throws -> (
        desk: Desk, workspace: Workspace, by: EntityID, on: EntityID
    ) {
        let desk = try Desk()
        let workspace = try desk.open()
        let founder = try workspace.founder()
        _ = try workspace.organisation("Chez nous", by: founder)
        let made = try workspace.act(by: founder, [.create(.freelance, [.name: .text(Self.secret)])])
        let person = try #require(made.created)
        try workspace.performAll(
            (0..<notes).map { number in
                Proposal(by: founder, today: monday, now: fixedNow) { _ in
                    [.note("\(number) appels de \(Self.secret)", on: person)]
                }
            })
        return (desk, workspace, founder, person)
    }

    private func traces(in folder: String) -> [String] {
        let secret = Array(Self.secret.utf8)
        return Tree.read(folder).files.filter { $1.firstRange(of: secret) != nil }.map(\.key).sorted()
    }

    @Test func `the mailbox goes, for it holds the past of the branch`() throws {
        let post = try Post()
        let (_, workspace, founder, person) = try scene()
        let mailbox = workspace.places.mailbox
        _ = try workspace.sharing.share(at: post.address, with: post.git, now: fixedNow) { _ in true }
        #expect(try FileStatus.of(mailbox)?.kind == .folder)
        try workspace.act(by: founder, [.erase(person, others: [])])
        #expect(try workspace.eraseWhatWasAsked())
        #expect(try FileStatus.of(mailbox) == nil)
    }

    @Test func `the quarantine goes, for nobody knows what lies in it`() throws {
        let (desk, workspace, founder, person) = try scene()
        let quarantine = workspace.places.quarantine
        try workspace.places.makeQuarantine()
        Files.write("\(quarantine)/000001.torn", Array("{\"v\":1,\"text\":\"pour \(Self.secret)".utf8))
        try workspace.act(by: founder, [.erase(person, others: [])])
        #expect(try workspace.eraseWhatWasAsked())
        #expect(traces(in: desk.folder.path) == [] && Tree.read(quarantine).files.isEmpty)
    }

    /// SQLite only marks a page as free: without the last step, what was deleted could be read in the file for long.
    @Test func `the index is made anew as the last step, and not only caught up`() throws {
        let (desk, workspace, founder, person) = try scene(notes: 400)
        let cache = workspace.places.cache
        #expect(!traces(in: cache).isEmpty)
        try workspace.act(by: founder, [.erase(person, others: [])])
        #expect(try workspace.eraseWhatWasAsked())
        // Nothing is asked of the index in between, for catching up would hide what was left out.
        #expect(traces(in: cache) == [])
        #expect(traces(in: desk.folder.path) == [])
    }
}
