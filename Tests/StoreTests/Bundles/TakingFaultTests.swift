import Domain
import Glibc
import Testing

@testable import Store

/// The real program dies at each call of a take: then all of the answer is there, or nothing.
@Suite struct TakingFaultTests {
    @Test(.enabled(if: FaultTests.compiler != nil))
    func `killed at any call, all of an answer is there or nothing`() throws {
        let marked = try MarkedWorkspace()
        let lines = try (1...3).map { number in
            try Line(
                id: LineID(clock: 1_795_000_000_000 << 16, random: UInt64(number)), replica: "7f3a9c2k1m",
                seq: number, by: marked.person.description, at: "2026-11-23T11:00:00+01:00",
                events: [Event(.noted("note \(number)"), on: marked.mission).json])
        }
        let header = BundleHeader(
            kind: .answer, workspace: marked.workspace.id, title: "", person: marked.person,
            missions: [marked.mission], made: 1, at: "", lines: 3)
        let tools = Folder()
        let file = tools("answer.cadre")
        Files.write(file, try Bundle(header, lines).bytes)
        let shim = try FaultTests.compileShim(in: tools)
        let site = marked.desk
        let before = Tree.read(site.folder.path)
        var ends: Set<Int> = []
        var call = 1
        while true {
            before.write(site.folder.path)
            let mark = tools("struck-\(call)")
            let outcome = Program(
                Program.cadre, ["bundle", "take", file, "--workspace", site.path],
                environment: site.environment().merging([
                    "LD_PRELOAD": shim, "FAULT_ROOT": site.path, "FAULT_AT": "\(call)", "FAULT_KIND": "KILL",
                    "FAULT_MARK": mark,
                ]) { $1 }
            ).wait()
            let held = try Contents.read(site.path).lines
            let count = lines.filter { held[$0.id]?.bytes == $0.bytes }.count
            #expect([0, 3].contains(count), "call \(call): \(count)")
            ends.insert(count)
            guard access(mark, F_OK) == 0 else {
                #expect(outcome.status == 0 && count == 3, "\(outcome.output)")
                break
            }
            call += 1
        }
        #expect(call > 5 && ends == [0, 3])
    }
}
