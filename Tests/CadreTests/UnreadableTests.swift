import Glibc
import Testing

/// A file that cannot be read for a while: told each time, and read again as soon as it can be.
@Suite struct UnreadableTests {
    /// Whoever may read everything becomes somebody who may not.
    private static let script = """
        cd "$HOME" && cp "$CADRE" program && chmod -R a+rX . && if [ "$(id -u)" = 0 ]; then chown -R 65534:65534 .; fi
        as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --regid 65534 --clear-groups "$@"; else "$@"; fi; }
        state() { as ./program mission show M3 --today 2026-11-23 | grep State; }
        state; chmod 000 w/log/*/000002.jsonl; state
        as ./program check --today 2026-11-23; state
        as ./program --workspace w --today 2026-11-23 mission list >/dev/null
        chmod 600 w/log/*/000002.jsonl; state; as ./program check --today 2026-11-23
        """

    @Test func `what was read of a file that is closed now stays known, whatever a check finds`() {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let told = program.shell(Self.script)
        let states = told.lines.filter { $0.contains("State") }
        #expect(states == Array(repeating: "  State: Closed", count: 4), "\(told.output)\(told.error)")
        #expect(told.output.contains("unreadable (permission denied)"))
        #expect(!told.output.contains("made anew"))
    }

    /// An index made anew while the file is closed knows nothing of it, says so, and mends itself.
    @Test func `an index made meanwhile catches up once the file can be read`() {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let script =
            Self.script.split(separator: "\n").prefix(3).joined(separator: "\n") + """

                chmod 000 w/log/*/000002.jsonl; rm -rf .cache; touch -d "1 hour ago" w/log/*; state; state
                chmod 600 w/log/*/000002.jsonl; state
                """
        let told = program.shell(script)
        let states = told.lines.filter { $0.contains("State") }
        #expect(states.last == "  State: Closed", "\(told.output)\(told.error)")
        #expect(
            told.error.split(separator: "\n").count { $0.contains("left aside: 1") } == 2, "\(told.error)")
    }
}
