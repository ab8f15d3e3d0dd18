import TestSupport
import Testing

/// A real tmux at the other end, told every kind of terminal: what the program sends for each is drawn as it should be.
@Suite(.enabled(if: Person.tmux != nil, Person.noTmux)) struct TmuxTerminalTests {
    @Test(arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"])
    func `a terminal of this kind shows pages and forms, and is given back`(term: String) throws {
        let person = try Person("en")
        // Written apart, so that what is typed is not taken for what comes.
        person.enter("TERM=\(term) \(BuiltProduct.path("cadre")) demo --lang en; echo is le''ft")
        try person.sees("OUR TURN", "M7 Facturation", "? Help")
        person.type("2")
        try person.sees("Active 4", "Sourcing 1")
        person.type("/Festival\r")
        try person.sees("M11 Festival", butNot: "M10")
        person.type("c")
        try person.sees("Check-in", "^S save")
        person.press(.escape)
        try person.sees("M11 Festival", butNot: "^S save")
        person.type("q")
        try person.sees("OUR TURN", "M7 Facturation")
        person.type("q")
        try person.sees("is left")
        // Given back: what is typed is seen and done. Where there is no second screen the last one stays above it.
        person.enter("echo given back, $((6 * 7))")
        try person.sees("$((6 * 7))", "given back, 42")
    }
}
