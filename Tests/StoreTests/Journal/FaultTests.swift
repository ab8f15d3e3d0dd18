import Domain
import Glibc
import Testing

@testable import Store

/// Every file-system call of an append fails, or is the last one; nothing acknowledged is ever lost.
///
/// The real program runs under a shim (`Tests/FaultShim`) that strikes at the N-th call, for each N until a
/// run ends without having been struck. The short form takes the errors in turn; `CADRE_LONG=1` takes all.
@Suite struct FaultTests {
    enum Start: String, CaseIterable { case first, existing, torn, rotating }

    struct Fault: CustomStringConvertible {
        let kind: String
        var sticky = false
        var description: String { kind + (sticky ? " for ever" : "") }
    }

    private static let isLong = getenv("CADRE_LONG") != nil

    private static var faults: [Fault] {
        let errors = ["EIO", "ENOSPC", "EFBIG"]
        let always = ["EINTR", "SHORT", "FULL", "TEAR", "KILL"].map { Fault(kind: $0) }
        guard isLong else { return [Fault(kind: "error"), Fault(kind: "error", sticky: true)] + always }
        let errorsAndAfter = (errors + ["KILLAFTER"]).map { Fault(kind: $0) }
        return errorsAndAfter + errors.map { Fault(kind: $0, sticky: true) } + always
    }

    static let compiler = Program.find("cc")

    static func compileShim(in folder: Folder) throws -> String {
        let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let outcome = Program.run(
            try #require(compiler),
            ["-shared", "-fPIC", "-O1", "-o", folder("shim.so"), "/\(tests)/FaultShim/faultshim.c", "-ldl"],
            environment: ["PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"])
        #expect(outcome.status == 0)
        return folder("shim.so")
    }

    @Test(.enabled(if: compiler != nil), arguments: Start.allCases)
    func `whatever call fails, what was acknowledged stays and writing goes on`(_ start: Start) throws {
        let site = Site()
        let prepared = try prepare(start, site)
        let tools = Folder()
        let shim = try Self.compileShim(in: tools)
        var cases = 0
        for fault in Self.faults {
            var call = 1
            while try strike(fault, at: call, start, site, prepared, shim) {
                cases += 1
                call += 1
            }
            // "Until a run completes without a fault" must have meant something.
            #expect(call > 1, "\(fault)")
        }
        withExtendedLifetime(tools) {}
        print("fault cases from \(start.rawValue): \(cases)")
        #expect(cases > 60)
    }

    private struct Prepared {
        let tree: Tree
        let texts: [String]
    }

    private func prepare(_ start: Start, _ site: Site) throws -> Prepared {
        guard start != .first else { return Prepared(tree: Tree.read(site.folder.path), texts: []) }
        let journal = try site.journal(segmentBytes: 700)
        for k in 1...3 { try journal.note("before-\(k)") }
        if start == .rotating { try journal.note("before-4") }
        if start == .torn {
            let file = try #require(LogScan(workspace: site.workspace).list().files.last)
            let path = "\(site.workspace)/\(file.path)"
            Files.write(path, Files.read(path) + Array("{\"v\":1,\"id\":\"01".utf8))
        }
        return Prepared(
            tree: Tree.read(site.folder.path), texts: try Contents.read(site.workspace).texts)
    }

    /// One run of the program with the fault at that call; false when the run was over before it.
    private func strike(
        _ fault: Fault, at call: Int, _ start: Start, _ site: Site, _ prepared: Prepared,
        _ shim: String
    ) throws -> Bool {
        prepared.tree.write(site.folder.path)
        let mark = site.folder("struck")
        let kind = fault.kind == "error" ? ["EIO", "ENOSPC", "EFBIG"][call % 3] : fault.kind
        var environment = [
            "LD_PRELOAD": shim, "FAULT_ROOT": site.folder.path, "FAULT_AT": "\(call)",
            "FAULT_KIND": kind, "FAULT_MARK": mark,
        ]
        if fault.sticky { environment["FAULT_STICKY"] = "1" }
        let run = site.append(2, "t", segmentBytes: 700, environment: environment).wait()
        let struck = access(mark, F_OK) == 0
        let name = "\(start.rawValue), \(fault) (\(kind)) at call \(call)"

        var acknowledged: [String: String] = [:]
        for line in run.lines where line.hasPrefix("ACK ") {
            let words = line.split(separator: " ")
            acknowledged[String(words[2])] = String(words[1])
        }
        if !struck { #expect(acknowledged.count == 2 && run.status == 0, "\(name): \(run.output)") }
        // A call that was merely interrupted or short is nobody's business.
        if ["EINTR", "SHORT"].contains(kind) { #expect(acknowledged.count == 2, "\(name): \(run.output)") }
        // Errors are reported, never fatal: the program itself has not died of one.
        if !kind.hasPrefix("KILL"), kind != "TEAR" {
            #expect(run.status < 2 && run.lines.count == 2, "\(name): \(run.status) \(run.output)")
        }
        try verify(acknowledged, site, prepared, name)

        // Not stuck: the next start, without fault, writes; and everything is still there.
        let next = try site.journal(segmentBytes: 700).note("next")
        #expect(next.text == "next")
        try verify(acknowledged.merging(["next": next.id.description]) { $1 }, site, prepared, name)
        return struck
    }

    private func verify(
        _ acknowledged: [String: String], _ site: Site, _ prepared: Prepared, _ name: String
    ) throws {
        // Killed before it had made the folder: there is nothing, and nothing may have been promised.
        guard access(site.workspace, F_OK) == 0 else {
            #expect(acknowledged.isEmpty && prepared.texts.isEmpty, "\(name)")
            return
        }
        let contents = try Contents.read(site.workspace)
        #expect(contents.damaged.isEmpty, "\(name): \(contents.damaged)")
        let texts = contents.texts
        #expect(Set(texts).count == texts.count, "written twice: \(name) \(texts)")
        #expect(Set(texts).isSuperset(of: prepared.texts), "lost: \(name) \(texts)")
        for (text, id) in acknowledged {
            let line = LineID(id).flatMap { contents.lines[$0] }
            #expect(line?.text == text, "acknowledged and lost: \(name) \(text)")
        }
    }
}
