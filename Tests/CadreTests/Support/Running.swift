import Glibc
import Synchronization

/// A child process whose output goes to two files of its own, so that neither can fill a pipe and stop it.
struct Running: Sendable {
    private let process: pid_t
    private let files: (output: String, error: String)
    private static let count = Atomic<Int>(0)

    init(_ words: [String], _ environment: [String: String], in folder: String) {
        let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
        files = ("\(folder)/.out-\(number)", "\(folder)/.err-\(number)")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files.output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files.error, flags, 0o600)
        // Test threads block signals and the test process may ignore some: the child starts as from a shell.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var argv = words.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, words[0], &actions, &attributes, &argv, &envp)
        precondition(code == 0, "\(words[0]): \(code)")
        self.process = process
    }

    func wait() -> Cadre.Outcome {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        defer { for file in [files.output, files.error] { unlink(file) } }
        return Cadre.Outcome(
            code: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: Self.text(files.output),
            error: Self.text(files.error))
    }

    /// For a server, which never ends by itself.
    func end() {
        kill(process, SIGTERM)
        _ = wait()
    }

    private static func text(_ path: String) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(file, &piece, piece.count), count > 0 { bytes += piece[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
