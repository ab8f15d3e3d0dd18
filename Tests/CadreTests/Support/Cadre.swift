import Glibc
import TestSupport

/// The real program as a shell would run it: its own home, no language but the one asked for, no terminal.
struct Cadre: Sendable {
    struct Outcome: Sendable {
        /// The exit code, or 128 + signal.
        let code: Int32
        let output: String
        let error: String
        var lines: [Substring] { output.split(separator: "\n") }
    }

    let home: String

    init() {
        var template = Array("/tmp/cadre-test-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil)
        home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    var workspace: String { home + "/w" }

    /// The demonstration, as every test that reads uses it.
    static func demonstration(today: String = "2026-11-23") -> Cadre {
        let cadre = Cadre()
        let made = cadre.run(["demo", "--into", cadre.workspace, "--today", today])
        precondition(made.code == 0, made.error)
        return cadre
    }

    /// One for all tests that only read, gone when the process ends.
    static let shared: Cadre = {
        atexit { Cadre.shared.remove() }
        return demonstration()
    }()

    /// Runs to the end, on the demonstration's day and workspace unless the words say otherwise.
    func run(
        _ arguments: [String], _ environment: [String: String] = [:], input: String = "/dev/null"
    ) -> Outcome {
        shell("exec \"$CADRE\" \"$@\" < \"$INPUT\"", arguments, environment.merging(["INPUT": input]) { $1 })
    }

    func callAsFunction(_ arguments: String...) -> Outcome { run(arguments + ["--today", "2026-11-23"]) }

    /// A script for `sh`, with the program as `$CADRE`; standard output and error come back apart.
    func shell(
        _ script: String, _ arguments: [String] = [], _ environment: [String: String] = [:]
    ) -> Outcome {
        start(script, arguments, environment).wait()
    }

    func start(
        _ script: String, _ arguments: [String] = [], _ environment: [String: String] = [:]
    ) -> Running {
        let own = [
            "HOME": home, "CADRE_WORKSPACE": workspace, "CADRE": BuiltProduct.path("cadre"),
            "LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm",
        ]
        return Running(
            ["/bin/sh", "-c", script, "sh"] + arguments, own.merging(environment) { $1 }, in: home)
    }

    /// The screens, as a member sees them in English on the demonstration's day.
    func screens(width: Int, height: Int) throws -> PtySession {
        try PtySession(
            [BuiltProduct.path("cadre"), "--today", "2026-11-23", "--lang", "en", "--as", "Maëlle"],
            environment: ["HOME": home, "CADRE_WORKSPACE": workspace], width: width, height: height)
    }

    func remove() { _ = shell("rm -rf \"$HOME\"") }
}
