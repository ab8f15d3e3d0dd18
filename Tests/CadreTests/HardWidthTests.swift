import TestSupport
import Testing

/// Ten texts that break layouts, in a real tmux: the column after them stands where it should.
///
/// tmux is asked itself in which of its cells the next column begins: it has its own idea of every width. So is xterm,
/// by `.ci/xterm`.
@Suite(.enabled(if: Person.tmux != nil, Person.noTmux)) struct HardWidthTests {
    static let names = [
        "Zoe\u{301} De\u{301}compose\u{301}e", "漢字の名前です", "👨‍👩‍👧‍👦 famille 👩‍💻", "🇫🇷🇩🇪🇪🇺 drapeaux",
        "❤️ ☎︎ 1️⃣ variantes", "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308} déluge",
        "שלום עולם ערב", "a\u{9b}31mb\u{9b}2Jc\u{7f}d", "👍🏽👋🏿 teint",
        "ze\u{200B}ro\u{200D}\u{2060}large\u{FEFF}ur",
    ]

    @Test func `the column after a hard text is straight`() throws {
        let person = try Person("en")
        let cadre = BuiltProduct.path("cadre")
        _ = person.home.run([
            cadre, "init", "--organisation", "Sillons", "--short", "S", "--me", "Inès Haddad",
        ])
        for (number, name) in Self.names.enumerated() {
            let made = person.home.run([
                cadre, "freelance", "add", "name=\(name)", "skills=lieu\(10 + number)x", "--lang", "en",
            ])
            #expect(made.ending == .exited(0), "\(made.text)")
        }
        person.enter("\(cadre) --lang en")
        try person.sees("? Help")
        person.type("6")
        try person.sees("Day rate", "lieu19x")
        let columns = Self.names.indices.map { person.column(of: "lieu\(10 + $0)x") }
        #expect(Set(columns).count == 1 && columns[0] != nil, "\(Self.names) \(columns)")
        let head = person.column(of: "Skills")
        #expect(head == columns[0])
        person.type("qq")
    }
}
