import Glibc
import TestSupport
import Testing

/// A person at a shell in a tmux of their own: types, and looks at the screen until it shows what was expected.
///
/// The test is the terminal to which the real tmux draws, so every wait is for something to appear.
final class Person {
    let home = Home()
    let language: String
    private let session: PtySession
    private let socket: String

    static let tmux: String? = {
        let places: [String] = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
        return places.first { access($0, X_OK) == 0 }
    }()
    static let noTmux: Comment = "tmux is not installed: nobody can be at its keyboard"

    init(_ language: String, width: Int = 80, height: Int = 24) throws {
        self.language = language
        socket = home("tmux.socket")
        session = try PtySession(
            [
                Self.tmux ?? "tmux", "-S", socket, "-f", "/dev/null", "start-server", ";", "set-option", "-g",
                "status", "off", ";", "set-option", "-s", "escape-time", "20", ";", "set-option", "-g",
                "mode-keys", "vi", ";", "new-session", "-x", "\(width)", "-y", "\(height)", "/bin/sh",
            ], environment: home.environment, width: width, height: height)
        // Written apart, so that what is typed is not taken for the prompt.
        enter("PS1='rea''dy: '")
        try sees("ready:")
    }

    deinit { _ = home.run([Self.tmux ?? "tmux", "-S", socket, "kill-server"]) }
}

extension Person {
    /// The cell in which tmux itself has the beginning of this text, which occurs once on the screen.
    func column(of text: String) -> Int? {
        let place = tmux([
            "copy-mode", ";", "send-keys", "-X", "top-line", ";", "send-keys", "-X", "start-of-line", ";",
            "send-keys", "-X", "search-forward-text", text, ";", "display-message", "-p",
            "#{copy_cursor_x} #{copy_cursor_word}", ";", "send-keys", "-X", "cancel",
        ])
        let parts = place.split(separator: " ")
        return parts.count == 2 && parts[1].contains(text) ? Int(parts[0]) : nil
    }

    private func tmux(_ words: [String]) -> String {
        let text = home.run([Self.tmux ?? "tmux", "-S", socket] + words).text
        return text.split(separator: "\n").first.map(String.init) ?? ""
    }
}

extension Person {
    /// Keys that letters do not name.
    enum Key: String {
        case enter = "\r", escape = "\u{1B}", tab = "\t", backspace = "\u{7F}", space = " "
        case up = "\u{1B}[A", down = "\u{1B}[B", right = "\u{1B}[C", left = "\u{1B}[D"
        case save = "\u{13}", end = "\u{4}", f2 = "\u{1B}OQ"
    }

    func press(_ keys: Key...) { for key in keys { session.send(key.rawValue) } }
    func type(_ text: String) { session.send(text) }
    func enter(_ text: String) { session.send(text + "\r") }

    /// Waits until all of this is on the screen and none of that.
    func sees(_ texts: String..., butNot gone: String? = nil, at location: SourceLocation = #_sourceLocation)
        throws
    {
        let found = session.wait { screen in
            let text = screen.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
            return texts.allSatisfy { text.contains($0) } && gone.map { !text.contains($0) } ?? true
        }
        guard found else {
            let wanted = texts.joined(separator: " | ") + (gone.map { " without \($0)" } ?? "")
            Issue.record("expected: \(wanted)\n\(session.screen.text)", sourceLocation: location)
            throw NotSeen()
        }
    }

    /// French or English, whichever the person reads.
    func sees(
        fr: String, en: String, butNot gone: String? = nil, at location: SourceLocation = #_sourceLocation
    )
        throws
    {
        try sees(language == "fr" ? fr : en, butNot: gone, at: location)
    }

    struct NotSeen: Error {}
}

/// A home folder with everything that the program keeps, gone with the test.
final class Home: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/cadre-home-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
        precondition(!path.isEmpty)
    }

    deinit { _ = run(["/bin/rm", "-rf", path]) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    var environment: [String: String] { ["HOME": path, "TMPDIR": path] }

    /// Ends a program that still runs here, before its folder goes.
    func end(_ session: PtySession) {
        session.kill(SIGKILL)
        _ = session.waitForExit()
    }

    /// What the command wrote, and how it ended.
    func run(_ arguments: [String], atMost milliseconds: Int = 60_000) -> (
        text: String, ending: PtySession.Ending?
    ) {
        guard let session = try? PtySession(arguments, environment: environment) else { return ("", nil) }
        let ending = session.waitForExit(atMost: milliseconds)
        let text = String(decoding: session.output, as: UTF8.self).replacing("\r\n", with: "\n")
        return (text, ending)
    }
}
