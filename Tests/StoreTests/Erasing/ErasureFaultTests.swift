import Glibc
import Testing

@testable import Store

/// An erasure that is cut off anywhere is carried to its end by the next start, and leaves nothing stuck.
@Suite struct ErasureFaultTests {
    private static let name = "Zébulon Effacet"
    private let site = Site()

    private func run(_ arguments: [String], _ extra: [String: String] = [:]) -> Program.Outcome {
        Program.run(
            Program.cadre, arguments + ["--workspace", site.workspace, "--lang", "en"],
            environment: site.environment.merging(extra) { $1 })
    }

    private func prepare() -> Tree {
        let founding = ["init", "--organisation", "Chez nous", "--short", "NOUS", "--me", "Ada"]
        let steps = [
            founding, ["freelance", "add", "name=\(Self.name)", "email=zebulon@effacet.example"],
            ["freelance", "add", "name=Quelqu'un d'autre"], ["note", Self.name, "un mot sur \(Self.name)"],
        ]
        for step in steps { #expect(run(step).status == 0, "\(step)") }
        return Tree.read(site.folder.path)
    }

    /// Files in which the person can still be read.
    private var traces: [String] {
        Tree.read(site.folder.path).files.filter { _, bytes in
            [Self.name, "zebulon@effacet"].contains { bytes.firstRange(of: Array($0.utf8)) != nil }
        }.map(\.key).sorted()
    }

    @Test(.enabled(if: FaultTests.compiler != nil), arguments: ["w", "state", "cache"])
    func `killed at any call, it is ended by the next`(_ part: String) throws {
        let tools = Folder()
        let shim = try FaultTests.compileShim(in: tools)
        let prepared = prepare()
        #expect(!traces.isEmpty)
        let isLong = getenv("CADRE_LONG") != nil
        var call = 1
        var cases = 0
        while true {
            prepared.write(site.folder.path)
            let mark = tools("struck")
            unlink(mark)
            let erase = ["person", "erase", Self.name, "--confirm", Self.name]
            let fault = [
                "LD_PRELOAD": shim, "FAULT_ROOT": site.folder(part), "FAULT_AT": "\(call)",
                "FAULT_KIND": "KILL", "FAULT_MARK": mark,
            ]
            _ = run(erase, fault)
            guard access(mark, F_OK) == 0 else { break }
            cases += 1
            // Whatever had been written: asking again erases, or finds nobody of that name and has erased already.
            #expect(run(erase).status <= 1, "\(part), call \(call)")
            #expect(traces == [], "\(part), call \(call)")
            let check = run(["check"])
            #expect(check.status == 0, "\(part), call \(call): \(check.output)")
            call += isLong || part != "cache" ? 1 : 20
        }
        print("erasure killed in \(part): \(cases) cases")
        #expect(cases > 4)
        withExtendedLifetime(tools) {}
    }
}
