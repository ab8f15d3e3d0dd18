import Glibc

/// git as a program, run so that nothing from a remote and nothing in a workspace can make it do anything but
/// carry objects: no hook, no filter, no attribute, no submodule, no helper protocol, no prompt.
///
/// The person's own configuration stays, for it knows how they log in. What a repository on a disk says in its
/// configuration is overruled on the other side too, for there its programs would run as us.
package struct Git: Sendable {
    let program: String
    private let environment: [String: String]
    let mayAsk: Bool
    let limits: Limits

    package struct Limits: Sendable {
        /// Seconds in which nothing is heard.
        package var patience = 60
        /// Bytes of what one fetch may bring.
        package var fetch = 1 << 30
        /// Bytes of disk that the mailbox may take before it is made anew.
        package var mailbox = 200 << 20
        /// Files that a remote may hold.
        package var files = 200_000
        /// Attempts to be faster than others.
        package var rounds = 40

        package init() {}
    }

    /// `environment` is that of the person who runs the program. `mayAsk`: git and ssh may ask for a password or
    /// a key on the terminal.
    package init(
        _ environment: [String: String], mayAsk: Bool = false, limits: Limits = Limits()
    ) throws(SharingFailure) {
        guard let program = Self.find(in: environment["PATH"] ?? "/usr/bin:/bin") else { throw .noGit }
        self.program = program
        self.mayAsk = mayAsk
        self.limits = limits
        self.environment = Self.scrubbed(environment, mayAsk: mayAsk)
    }

    /// What is relative in the path would be found in whatever folder one happens to be.
    private static func find(in path: String) -> String? {
        path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/git" }
            .first { access($0, X_OK) == 0 }
    }
}

// MARK: Guards

extension Git {
    private static func scrubbed(_ environment: [String: String], mayAsk: Bool) -> [String: String] {
        // Whoever has set how ssh is called knows why.
        let kept = ["GIT_SSH_COMMAND", "GIT_SSH", "GIT_SSH_VARIANT"]
        var result = environment.filter { !$0.key.hasPrefix("GIT_") || kept.contains($0.key) }
        for name in ["SSH_ASKPASS", "LANGUAGE", "LC_MESSAGES"] { result[name] = nil }
        result["LC_ALL"] = "C"
        result["GIT_ALLOW_PROTOCOL"] = "https:ssh:file"
        result["GIT_PROTOCOL_FROM_USER"] = "0"
        result["GIT_NO_LAZY_FETCH"] = "1"
        result["GIT_NO_REPLACE_OBJECTS"] = "1"
        result["SSH_ASKPASS_REQUIRE"] = "never"
        result["GIT_TERMINAL_PROMPT"] = mayAsk ? "1" : "0"
        if !mayAsk { result["GIT_ASKPASS"] = "/bin/false" }
        if kept.allSatisfy({ environment[$0] == nil }) {
            result["GIT_SSH_COMMAND"] = "ssh -oConnectTimeout=10" + (mayAsk ? "" : " -oBatchMode=yes")
        }
        return result
    }

    private static let guards = [
        "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.symlinks=false",
        "core.attributesFile=/dev/null", "core.alternateRefsCommand=true", "transfer.fsckObjects=true",
        "protocol.version=2", "protocol.ext.allow=never", "submodule.recurse=false",
        "fetch.recurseSubmodules=false", "push.recurseSubmodules=no", "push.followTags=false",
        "push.gpgSign=false", "commit.gpgSign=false", "gc.auto=0", "maintenance.auto=false",
        "http.lowSpeedLimit=1", "http.lowSpeedTime=30", "credential.interactive=false",
    ]

    /// The same for the git that serves a repository on a disk: it would run the hooks that lie there.
    private static let served = [
        "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.alternateRefsCommand=true",
        "receive.autogc=false", "gc.auto=0", "protocol.ext.allow=never", "receive.fsckObjects=true",
    ]

    /// The option that names the program at the other end; for a disk it is this very git.
    func serving(_ service: String, _ address: Address) -> [String] {
        guard address.kind == .disk else { return [] }
        let words = [program] + Self.served.flatMap { ["-c", $0] } + [service]
        // It goes through a shell: nothing in here but our own words and the path of git.
        let quoted = words.map { "'\($0.replacing("'", with: "'\\''"))'" }.joined(separator: " ")
        return ["--\(service)=\(quoted)"]
    }
}

// MARK: Running

extension Git {
    struct Outcome {
        let code: Int32
        let output: [UInt8]
        let complaint: GitComplaint
    }

    /// One command in the mailbox. Throws `SharingFailure.stopped` or `.silent`, or what `talk` throws.
    func run(
        _ arguments: [String], in mailbox: String, at address: Address, _ talk: Child.Talk = Child.Talk()
    ) throws -> Outcome {
        let options = ["--git-dir=\(mailbox)"] + Self.guards.flatMap { ["-c", $0] }
        let child = Child(
            program: program, arguments: options + arguments, environment: environment, mayAsk: mayAsk,
            patience: mayAsk ? 10 * limits.patience : limits.patience, maximumFile: limits.fetch)
        var output: [UInt8] = []
        var errors: [UInt8] = []
        var talk = talk
        let told = talk.errors
        if talk.output == nil { talk.output = { if output.count < Self.kept { output += $0 } } }
        talk.errors = { bytes in
            errors = (errors + bytes).suffix(Self.kept)
            told(bytes)
        }
        switch try child.run(talk) {
        case .stopped: throw SharingFailure.stopped
        case .silent: throw SharingFailure.silent(address: address.text, seconds: child.patience)
        case .exited(let code):
            return Outcome(
                code: code, output: output, complaint: GitComplaint(errors, at: address, in: mailbox))
        }
    }

    /// The same for what cannot fail but by a broken mailbox or a full disk.
    @discardableResult
    func mustRun(
        _ arguments: [String], in mailbox: String, at address: Address, _ talk: Child.Talk = Child.Talk()
    ) throws -> [UInt8] {
        let outcome = try run(arguments, in: mailbox, at: address, talk)
        guard outcome.code == 0 else { throw outcome.complaint.local }
        return outcome.output
    }

    /// Bytes of what git says that are worth remembering.
    private static let kept = 64 * 1024
}
