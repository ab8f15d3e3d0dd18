/// What becomes of one scalar of foreign text; the rule behind `CellSequence`.
enum SafeScalar {
    /// Drawn as this scalar, this wide.
    case shown(Unicode.Scalar, width: Int)
    /// Zero-width, belongs to the character before it.
    case mark
    /// Changes only the presentation of the character before it: left out without a word.
    case silent
    /// Invisible or reordering: left out, and marked.
    case hidden
    case lineEnd

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F: self = .shown(scalar, width: 1)
        case 0x09: self = .shown(" ", width: 1)
        case 0x0A, 0x0D: self = .lineEnd
        case 0x00..<0x20: self = .shown(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}", width: 1)
        case 0x7F: self = .shown("\u{2421}", width: 1)
        case 0xA0..<0x300 where scalar.value != 0xAD: self = .shown(scalar, width: 1)
        default: self = Self.beyondLatin(scalar)
        }
    }

    private static func beyondLatin(_ scalar: Unicode.Scalar) -> SafeScalar {
        let value = scalar.value
        if isHidden(value) { return .hidden }
        if (0xFE00...0xFE0F).contains(value) || value == 0x20E3 { return .silent }
        if (0x1F1E6...0x1F1FF).contains(value) {
            // Regional indicators: terminals differ on flags, never on letters.
            return .shown(Unicode.Scalar(UInt8(0x41 + value - 0x1F1E6)), width: 1)
        }
        switch CellWidth.of(scalar) {
        case 0?: return .mark
        case let width?: return .shown(scalar, width: width)
        case nil: return .shown("\u{FFFD}", width: 1)
        }
    }

    /// Characters without ink that hide, join or turn round their neighbours ("Trojan Source", CVE-2021-42574).
    private static func isHidden(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E: true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
        case 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB: true
        case 0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    var isJoiner: Bool { value == 0x200D }
    var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Emoji and the older signs that take part in emoji sequences (♀, ❤, ⚕).
    var isPicture: Bool {
        (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
    }
}
