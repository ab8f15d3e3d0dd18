import Glibc
import Screen
import Terminal

/// A program that shows in words what the terminal tells it, so that tests in a pty can read it back.
///
/// Not shipped: it exists because the real program must not hold a key that crashes it.
@main struct Probe {
    static func main() {
        do throws(TerminalFailure) {
            let terminal = try Terminal(options)
            var session = ProbeSession(terminal)
            let code = try session.run()
            terminal.close()
            exit(code)
        } catch {
            print("failure: \(error)")
            exit(65)
        }
    }

    private static var options: Terminal.Options {
        let arguments = CommandLine.arguments
        return Terminal.Options(
            mouse: !arguments.contains("--no-mouse"), ascii: arguments.contains("--ascii"))
    }
}
