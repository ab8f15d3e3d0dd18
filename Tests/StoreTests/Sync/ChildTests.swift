import Glibc
import Testing

@testable import Store

/// Programs that we start end, whatever they do.
@Suite struct ChildTests {
    private func shell(_ script: String, patience: Int = 60) -> Child {
        Child(
            program: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"],
            patience: patience)
    }

    @Test func `what goes in comes out, however much it is`() throws {
        var left = 200
        var received = 0
        let talk = Child.Talk(
            input: {
                left -= 1
                return left >= 0 ? [UInt8](repeating: 0x61, count: 100_000) : nil
            }, output: { received += $0.count })
        #expect(try shell("cat").run(talk) == .exited(0))
        #expect(received == 20_000_000)
    }

    @Test func `one that reads nothing is not waited for`() throws {
        let talk = Child.Talk(input: { [UInt8](repeating: 0x61, count: 100_000) })
        #expect(try shell("exit 3").run(talk) == .exited(3))
    }

    @Test func `one that says nothing is ended with all that it started`() throws {
        let folder = Folder()
        let began = ContinuousClock.now
        let child = shell("sleep 1000 & echo $! > \(folder("pid")); wait", patience: 1)
        #expect(try child.run(Child.Talk()) == .silent)
        #expect(.now - began < .seconds(30))
        let text = String(decoding: Files.read(folder("pid")), as: UTF8.self)
        let process = try #require(pid_t(text.split(separator: "\n")[0]))
        try waitUntil { kill(process, 0) != 0 || state(of: process) == "Z" }
    }

    private func state(of process: pid_t) -> String {
        String(decoding: Files.read("/proc/\(process)/stat"), as: UTF8.self).split(separator: " ").dropFirst(
            2
        )
        .first.map(String.init) ?? ""
    }

    private func waitUntil(_ condition: () -> Bool) throws {
        for _ in 0..<3000 where !condition() { usleep(10_000) }
        try #require(condition())
    }

    @Test func `a daemon that keeps the pipes open is not waited for`() throws {
        let began = ContinuousClock.now
        var output: [UInt8] = []
        let talk = Child.Talk(output: { output += $0 })
        #expect(try shell("sleep 60 & echo $!", patience: 300).run(talk) == .exited(0))
        #expect(.now - began < .seconds(40))
        let process = try #require(pid_t(String(decoding: output.dropLast(), as: UTF8.self)))
        kill(process, SIGKILL)
    }

    @Test func `it has no terminal to ask on, and may write no endless file`() throws {
        let folder = Folder()
        var child = shell(
            "(: < /dev/tty) 2>/dev/null && exit 9; head -c 9000000 /dev/zero > \(folder("f")); exit 4")
        child.maximumFile = 1 << 20
        #expect(try child.run(Child.Talk()) == .exited(4))
        var status = stat()
        #expect(stat(folder("f"), &status) == 0 && status.st_size == 1 << 20)
    }

    @Test func `stopping ends it`() throws {
        var asked = 0
        let talk = Child.Talk(goesOn: {
            asked += 1
            return asked < 3
        })
        #expect(try shell("trap '' TERM; sleep 1000").run(talk) == .stopped)
    }

    @Test func `only what is known of the environment is passed on`() throws {
        let git = try Git([
            "PATH": "/usr/bin:/bin", "GIT_DIR": "/evil", "GIT_SSH_COMMAND": "mine", "HOME": "/h",
        ])
        let folder = Folder()
        Files.write(folder("git"), Array("#!/bin/sh\n/usr/bin/env\n".utf8))
        chmod(folder("git"), 0o700)
        let fake = try Git([
            "PATH": "relative:\(folder.path)", "GIT_DIR": "/evil", "GIT_EXTERNAL_DIFF": "evil", "HOME": "/h",
        ])
        #expect(fake.program == folder("git") && git.program.hasPrefix("/"))
        let output = try fake.mustRun([], in: folder.path, at: Address("/x", from: "/"))
        let words = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(!words.contains { $0.contains("evil") })
        for word in ["GIT_TERMINAL_PROMPT=0", "GIT_ALLOW_PROTOCOL=https:ssh:file", "LC_ALL=C", "HOME=/h"] {
            #expect(words.contains { $0 == word })
        }
        #expect(words.contains { $0.contains("BatchMode=yes") })
        #expect(failure { _ = try Git(["PATH": "bin:."]) } == .noGit)
    }
}
