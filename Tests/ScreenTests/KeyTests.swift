import Screen
import Testing

@Suite struct KeyTests {
    static let named: [(Key, String)] = [
        (.char("n"), "n"), (.char("N"), "N"), (.char(" "), "Space"), (.char("^"), "^"), (.char("F"), "F"),
        (.ctrl("s"), "^S"), (.ctrl(" "), "^Space"), (.alt("x"), "Alt-x"), (.enter, "Enter"), (.escape, "Esc"),
        (.tab, "Tab"), (.backTab, "Shift-Tab"), (.shiftLeft, "Shift-←"), (.ctrlRight, "Ctrl-→"), (.up, "↑"),
        (.pageDown, "PgDn"), (.delete, "Del"), (.function(12), "F12"), (.char("é"), "é"),
    ]

    @Test(arguments: named) func `a key and its name are one`(key: Key, name: String) {
        #expect(key.name == name)
        #expect(Key(name) == key)
    }

    @Test(arguments: [
        ("Shift-Left", Key.shiftLeft), ("ctrl-right", .ctrlRight), ("up", .up), ("esc", .escape),
        ("^s", .ctrl("s")),
        ("f1", .function(1)), ("pageup", .pageUp), ("return", .enter),
    ]) func `names are read as people write them`(name: String, key: Key) {
        #expect(Key(name) == key)
    }

    @Test(arguments: ["", "F0", "F99", "Ctrl-Q-Q", "^é", "Shift-x", "xx", "Alt-Enter"])
    func `what names no key is none`(name: String) {
        #expect(Key(name) == nil)
    }
}
