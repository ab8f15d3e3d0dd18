import TestSupport
import Testing

@Suite struct TerminalInputTests {
    @Test func `keys are named, whichever form their terminal gives them`() throws {
        let session = try startProbe()
        session.send("\u{1b}[A\u{1b}OB\u{1b}[1;2D\u{1b}[1;5C\u{1b}[Z\u{1b}OP\u{1b}[5~\u{13}")
        #expect(session.wait { $0.contains("keys 8: ↑ ↓ Shift-← Ctrl-→ Shift-Tab F1 PgUp ^S") })
    }

    @Test func `a letter whose bytes arrive one by one is one key`() throws {
        let session = try startProbe()
        for (count, byte) in Array("é漢".utf8).enumerated() {
            session.send([byte])
            // The first letter is complete after two bytes, the second after five.
            if count == 1 { #expect(session.wait { $0.contains("keys 1: é") }) }
        }
        #expect(session.wait { $0.contains("keys 2: é 漢") })
    }

    @Test func `a lone Esc is a key, and Enter after it another`() throws {
        let session = try startProbe()
        session.send("\u{1b}")
        #expect(session.wait { $0.contains("keys 1: Esc") })
        session.send("\r")
        #expect(session.wait { $0.contains("keys 2: Esc Enter") })
    }

    @Test func `an unknown sequence types nothing`() throws {
        let session = try startProbe()
        session.send("\u{1b}[99;7xqq".dropLast(2).description + "\u{1b}[?1;2c" + "a")
        #expect(session.wait { $0.contains("keys 1: a") })
    }

    @Test func `the mouse tells button, kind and place, beyond column 223 too`() throws {
        let session = try startProbe(width: 300)
        session.send("\u{1b}[<0;300;5M\u{1b}[<0;300;5m\u{1b}[<64;2;3M\u{1b}[<32;4;5M\u{1b}[<2;1;1M")
        #expect(
            session.wait {
                $0.contains(
                    "keys 5: Click:left@299,4 Release:left@299,4 Wheel-↑:none@1,2 Drag:left@3,4 Click:right@0,0"
                )
            })
    }

    @Test func `ten thousand pasted characters arrive as one key, and none acts`() throws {
        let session = try startProbe()
        let text = (0..<10_000).map { ["é", "q", "漢", "!", " "][$0 % 5] }.joined()
        let sum = text.unicodeScalars.reduce(0) { $0 + Int($1.value) }
        session.send("\u{1b}[200~" + text + "\u{1b}[201~z")
        #expect(session.wait { $0.contains("paste 10000 \(sum)") && $0.contains("keys 2: Paste z") })
    }

    @Test func `without a mouse no report is asked for`() throws {
        let session = try startProbe(["--no-mouse"])
        #expect(session.screen.modes.isDisjoint(with: [1000, 1002, 1006]))
        #expect(session.screen.modes.contains(2004))
    }

    @Test func `a worker wakes the loop`() throws {
        let session = try startProbe()
        session.send("w")
        #expect(session.wait { $0.contains("notes woken") })
    }
}
