internal import Screen

/// What the keys of this terminal send, by its description: it may differ from what all the others send.
enum TerminfoKeys {
    static func sequences() -> [[UInt8]: Key] {
        var table: [[UInt8]: Key] = [:]
        for (name, key) in capabilities {
            guard let sequence = Modes.capability(name) else { continue }
            let bytes = Array(sequence.utf8)
            // A key that sends one byte is known by that byte already.
            if bytes.count > 1, bytes[0] == 0x1B { table[bytes] = key }
        }
        return table
    }

    private static let capabilities: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
            ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
            ("kcbt", .backTab), ("kent", .enter), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
            ("kri", .shiftUp), ("kind", .shiftDown), ("kUP5", .ctrlUp), ("kDN5", .ctrlDown),
            ("kLFT5", .ctrlLeft), ("kRIT5", .ctrlRight),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
