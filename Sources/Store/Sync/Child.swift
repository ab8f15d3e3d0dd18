import Glibc

/// One run of another program: bytes in, bytes out, and an end that comes whatever the program does.
///
/// Not Foundation's: that one waits for the pipes to close, which a daemon started by ssh or by a credential
/// helper never does. In a session of its own it has no terminal to ask on, and all it starts ends with it.
struct Child {
    var program: String
    var arguments: [String]
    var environment: [String: String]
    /// It may ask a person, on the terminal.
    var mayAsk = false
    /// Seconds without a sign of life.
    var patience = 60
    /// No file that it writes may become longer.
    var maximumFile = 1 << 30

    enum End: Equatable {
        /// The exit code, or 128 and the signal.
        case exited(Int32)
        case silent
        case stopped
    }

    /// What is exchanged with the program. `input` gives the next piece, nil at its end.
    struct Talk {
        var input: () throws -> [UInt8]? = { nil }
        /// Nil to leave it to whoever runs the program.
        var output: ((UnsafeRawBufferPointer) throws -> Void)?
        var errors: (UnsafeRawBufferPointer) -> Void = { _ in }
        /// Asked ten times a second; false ends the program.
        var goesOn: () -> Bool = { true }
    }
}

// MARK: Running

extension Child {
    /// Throws `Failure` when it cannot be started, and what `talk` throws; the program is ended then.
    func run(_ talk: Talk) throws -> End {
        let pipes = try (Pipe(), Pipe(), Pipe())
        let process = try start(pipes.0.read, pipes.1.write, pipes.2.write)
        for end in [pipes.0.read, pipes.1.write, pipes.2.write] { end.close() }
        var dialogue = ChildDialogue(
            talk, input: pipes.0.write, output: pipes.1.read, errors: pipes.2.read, patience: patience)
        do {
            switch try dialogue.run(until: { Self.ended(process) }) {
            case .exited(let code): return .exited(code)
            case let other:
                end(process)
                return other
            }
        } catch {
            end(process)
            throw error
        }
    }

    /// The exit code once it has ended; nil while it runs.
    private static func ended(_ process: pid_t) -> Int32? {
        var status: Int32 = 0
        let found = waitpid(process, &status, WNOHANG)
        if found == 0 || (found < 0 && errno == EINTR) { return nil }
        guard found == process else { return 127 }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    /// Asks first: a git that is told to end takes its lock files away, also those on the other side.
    private func end(_ process: pid_t) {
        let group = mayAsk ? process : -process
        kill(group, SIGTERM)
        for _ in 0..<100 {
            if Self.ended(process) != nil { break }
            usleep(20_000)
        }
        if kill(group, SIGKILL) == 0 { while Self.ended(process) == nil { usleep(1_000) } }
    }
}

// MARK: Starting

extension Child {
    private func start(_ input: Pipe.End, _ output: Pipe.End, _ errors: Pipe.End) throws(Failure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, end) in [input, output, errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end.raw, Int32(number))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let own: Int32 = mayAsk ? 0 : 0x80  // POSIX_SPAWN_SETSID
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | own))
        var argv = words.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, Self.shell, &actions, &attributes, &argv, &envp)
        guard code == 0 else { throw Failure("posix_spawn", program, errno: code) }
        return process
    }

    private static let shell = "/bin/sh"

    /// A limit on the size of files can only be set by who becomes the program. A file that would be too long is
    /// then an error that it reports, and not its death by SIGXFSZ.
    private var words: [String] {
        let script = "trap '' XFSZ; ulimit -f \(maximumFile / 512) 2>/dev/null; exec \"$0\" \"$@\""
        return [Self.shell, "-c", script, program] + arguments
    }
}
