import ArgumentParser
import Glibc
import Interface

/// The first and the last thing that the program does, whatever the command.
enum Beginning {
    /// Makes sure that 0, 1 and 2 are taken before any file of ours is opened.
    ///
    /// A shell may start us with one of them closed (`>&-`); the next file opened, perhaps a segment of the
    /// journal, would get its number, and what is meant for the screen would be written into it. The wrong
    /// direction is chosen on purpose: reading nothing and writing nowhere then fail as they should.
    static func holdStandardStreams() {
        for (number, mode) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
        ]
        where fcntl(number, F_GETFD) < 0 {
            _ = open("/dev/null", mode)
        }
    }

    /// Help, versions and completion scripts come as errors from the parser too, with the exit code 0.
    static func end(_ error: any Error) -> Never {
        if Cadre.exitCode(for: error) == .success || error is ExitCode {
            let text = Cadre.fullMessage(for: error)
            if !text.isEmpty { Standard.output.write(text + "\n") }
            exit(Cadre.exitCode(for: error).rawValue)
        }
        let globals = try? Globals.parse(languageArguments)
        let words = (try? globals.map(Program.words)) ?? Words(Language(locale: Program.locale))
        if let failure = error as? CommandFailure { Program.end(failure.sentence, code: failure.code) }
        if let unknown = UnknownCommand(Array(CommandLine.arguments.dropFirst())) {
            Program.end(unknown.sentence(words), code: 64)
        }
        let full = Cadre.fullMessage(for: error)
        let usage = full.split(separator: "\n").first { $0.hasPrefix("Usage:") } ?? ""
        let told = UsageError(
            Cadre.message(for: error), usage: String(usage), arguments: CommandLine.arguments)
        Program.end(told.sentence(words), code: 64)
    }

    /// What the line says of the language can be read even where the line cannot.
    private static var languageArguments: [String] {
        let words = CommandLine.arguments
        guard let place = words.firstIndex(of: "--lang"), words.indices.contains(place + 1) else { return [] }
        return ["--lang", words[place + 1]]
    }
}
