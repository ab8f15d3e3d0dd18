/// The text as a search compares it: lower case, without accents, `œ` as `oe`, `ß` as `ss`.
///
/// "résumé", "RESUME" and "Résumé" fold to one. For matching only, never to be shown or stored. Scripts
/// without an entry in the table keep their letters, in lower case.
package func fold(_ text: String) -> String { String(decoding: foldedBytes(text), as: UTF8.self) }

/// The folded text in UTF-8: what a filter over thousands of entries keeps, since bytes are found fastest.
func foldedBytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if scalar.value < 0x80 {
            let byte = UInt8(scalar.value)
            folded.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
        } else if let letters = LatinLetters.folded[scalar.value] {
            folded += letters
        } else if !(0x300...0x36F).contains(scalar.value) {
            folded += scalar.properties.lowercaseMapping.utf8
        }
    }
    return folded
}

/// One ASCII character for a scalar, for a terminal that has nothing else: `é` as `e`, `─` as `-`.
package func asciiStandIn(for value: UInt32) -> UInt8 {
    if value >= 0x20 && value < 0x7F { return UInt8(value) }
    if let letter = LatinLetters.plain[value]?.utf8.first { return letter }
    return LatinLetters.signs[value] ?? UInt8(ascii: "?")
}

/// Plain letters for accented ones: what canonical decomposition would give, which the standard library
/// does not offer, and the letters that have no decomposition but a customary spelling.
enum LatinLetters {
    static let plain: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (plain, accented) in groups {
            for scalar in accented.unicodeScalars { table[scalar.value] = plain }
        }
        return table
    }()

    static let folded: [UInt32: [UInt8]] = plain.mapValues { Array($0.lowercased().utf8) }

    static let signs: [UInt32: UInt8] = {
        var table: [UInt32: UInt8] = [:]
        for (sign, others) in signGroups {
            for scalar in others.unicodeScalars { table[scalar.value] = sign.utf8.first }
        }
        return table
    }()

    private static let signGroups: [(String, String)] = [
        (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2009}\u{202F}"), ("'", "‘’‚ʼ′"), ("\"", "“”„«»″"),
        ("-", "‐‑‒–—―−─━·•┄"), ("|", "│┃"), (":", "┊┆▒"), ("+", "┌┐└┘├┤┬┴┼╭╮╰╯†"), ("~", "…"),
        (">", "▸▶→›"), ("<", "◂◀←‹"), ("^", "▴↑"), ("v", "▾▼↓"), ("x", "✓✔×"), ("X", "✖✗"),
        ("*", "●★"), ("o", "○°º"), ("%", "◐‰"), ("#", "◆█"), ("=", "◇"), ("A", "▲"), ("@", "↻"),
        (".", "░"), ("!", "⚠¡"), ("/", "⏎÷"), ("E", "€"), ("a", "ª"), ("1", "¹"), ("2", "²"), ("3", "³"),
    ]

    private static let groups: [(String, String)] = [
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ("AE", "ÆǼ"),
        ("B", "ḂḄḆ"),
        ("C", "ÇĆĈĊČḈ"),
        ("D", "ĎḊḌḎḐḒĐÐ"),
        ("E", "ÈÉÊËĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ("F", "Ḟ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("H", "ĤȞḢḤḦḨḪĦ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("IJ", "Ĳ"),
        ("J", "Ĵ"),
        ("K", "ĶǨḰḲḴ"),
        ("L", "ĹĻĽḶḸḺḼŁ"),
        ("M", "ḾṀṂ"),
        ("N", "ÑŃŅŇǸṄṆṈṊŊ"),
        ("O", "ÒÓÔÕÖŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢØǾ"),
        ("OE", "Œ"),
        ("P", "ṔṖ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("SS", "ẞ"),
        ("T", "ŢŤȚṪṬṮṰŦ"),
        ("TH", "Þ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("V", "ṼṾ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("X", "ẊẌ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("ae", "æǽ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("ij", "ĳ"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵĸ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋŋ"),
        ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ"),
        ("oe", "œ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšșṡṣṥṧṩſ"),
        ("ss", "ß"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("th", "þ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ]
}
