import Glibc
import TestSupport
import Testing

@testable import Store

/// What the screens may cost the terminal and, left alone, anybody: counted, as in `CostTests`.
@Suite struct ScreenCostTests {
    private func share(_ site: GeneratedSite) throws {
        let workspace = try site.open()
        let git = try Git(["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"])
        let address = try Address(site.path + ".git", from: "/")
        try workspace.sharing.createRepository(at: address, with: git)
        _ = try workspace.sharing.share(at: address, with: git, now: .current()) { _ in true }
    }

    @Test func `a step of the cursor sends a few hundred bytes, another page no more than a screen`() throws {
        let session = try GeneratedSite(lines: 1000).screens()
        var last = session.output.count
        func sent(_ key: String) -> Int {
            session.send(key)
            _ = session.wait(atMost: 2000) { _ in session.output.count > last }
            defer { last = session.output.count }
            return session.output.count - last
        }
        for key in ["j", "j", "k"] { #expect((1...700).contains(sent(key)), "\(key)") }
        // Twice what a bare program sends that moves a selection (Tests/Benchmarks/floor.c): 203.
        for page in ["1", "2", "3", "5", "9"] {
            _ = sent(page)
            let steps = "jjkjkjjkjkjjkjk".map { sent(String($0)) }.filter { $0 > 0 }.sorted()
            #expect(steps[steps.count / 2] <= 406, "page \(page): \(steps)")
        }
        for key in ["2", "3", "5", "9", "1"] { #expect((1...8000).contains(sent(key)), "\(key)") }
    }

    private static let strace = access("/usr/bin/strace", X_OK) == 0 ? "/usr/bin/strace" : nil

    @Test(.enabled(if: strace != nil)) func `a key is one sleep, one look for it and one for more`() throws {
        let site = try GeneratedSite(lines: 400)
        let trace = site.folder + "/trace"
        // As a grandchild: the program itself is then the one that is seen to sleep.
        let session = try site.screens(under: [Self.strace!, "-D", "-e", "trace=poll", "-o", trace])
        let keys = String(repeating: "jk", count: 50)
        for key in keys {
            let before = session.output.count
            session.send(String(key))
            try #require(session.wait { _ in session.output.count > before })
        }
        session.send("q")
        #expect(session.waitForExit() == .exited(0))
        var lines: [Substring] = []
        for _ in 0..<3000 where lines.last?.contains("exited with 0") != true {
            usleep(20_000)
            let bytes = try Descriptor.open(trace, O_RDONLY).contents(limit: 1 << 20)
            lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        }
        let polls = lines.filter { $0.contains("poll(") }.count
        #expect((keys.count...4 * keys.count).contains(polls), "\(polls)")
    }

    /// Shared or not: without a rhythm nothing looks at the other side.
    @Test(arguments: [false, true])
    func `left alone, the screens use no processor, wake nobody and write nothing`(isShared: Bool) throws {
        let site = try GeneratedSite(lines: 400)
        if isShared { try share(site) }
        let session = try site.screens()
        // On a loaded machine the look at every file that follows the first screen may come late: one of a few
        // windows must be still, and each is long enough for a program that looks again every two seconds.
        var stillness = [false]
        for _ in 0..<5 where stillness.last == false {
            let before = session.trace
            session.settle(milliseconds: 3000)
            stillness.append(session.trace == before)
        }
        #expect(session.processorTicks != nil)
        #expect(stillness.last == true)
    }
}

extension GeneratedSite {
    /// The screens on it, when what follows the first one is over.
    func screens(under tracer: [String] = []) throws -> PtySession {
        let session = try PtySession(
            tracer + [
                BuiltProduct.path("cadre"), "--workspace", path, "--today", "2029-01-02", "--lang", "en",
            ],
            environment: environment)
        #expect(session.wait { $0.contains("MISSIONS") })
        // The look at every file that follows the first screen: over when nothing happens any more.
        var slept: Int?
        for _ in 0..<20 where slept == nil || slept != session.sleepCount {
            slept = session.sleepCount
            session.settle(milliseconds: 600)
        }
        return session
    }
}

extension PtySession {
    /// Reads for that long, whatever comes.
    fileprivate func settle(milliseconds: Int) { _ = wait(atMost: milliseconds) { _ in false } }

    /// All that a program does which is awake.
    fileprivate var trace: [Int?] { [processorTicks, sleepCount, output.count] }

    /// Of the processor's time that the program has had, in the kernel's ticks.
    fileprivate var processorTicks: Int? {
        guard let bytes = try? Descriptor.open("/proc/\(processID)/stat", O_RDONLY).contents(limit: 4096)
        else {
            return nil
        }
        // The name, in brackets, may hold anything.
        let rest = String(decoding: bytes, as: UTF8.self).split(separator: ")").last ?? ""
        let fields = rest.split(separator: " ")
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
        return user + system
    }
}
