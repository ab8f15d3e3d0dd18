/// The signs that the interface itself draws, with an ASCII stand-in for each.
///
/// Every glyph fills exactly one cell in both sets, so that a layout is the same in both. ASCII is for
/// terminals whose encoding or font has nothing else: `--ascii`, a locale without UTF-8, the Linux console.
package enum Glyphs: Sendable, Hashable {
    case unicode, ascii
    /// For who hears or feels the text: each sign is a noncharacter, which whoever reads the text out leaves out
    /// or turns into a word. Never drawn.
    case spoken

    private func pick(
        _ unicode: Unicode.Scalar, _ ascii: Unicode.Scalar, _ spoken: Unicode.Scalar = Glyphs.unsaid
    ) -> Unicode.Scalar {
        switch self {
        case .unicode: unicode
        case .ascii: ascii
        case .spoken: spoken
        }
    }
}

// MARK: - In place of signs, for the ear

extension Glyphs {
    /// Says nothing beside its word.
    package static let unsaid: Unicode.Scalar = noncharacter(0xFDD0)
    /// A pause between two things, or before one of several.
    package static let pause: Unicode.Scalar = noncharacter(0xFDD1)
    /// Nothing is there.
    package static let nothing: Unicode.Scalar = noncharacter(0xFDD2)
    /// From one to the other.
    package static let onwards: Unicode.Scalar = noncharacter(0xFDD3)
    /// Something was passed over.
    package static let passedOver: Unicode.Scalar = noncharacter(0xFDD4)

    /// Kept by Unicode for a program's own use: no text holds one.
    private static func noncharacter(_ value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

// MARK: - Lines

extension Glyphs {
    package var horizontal: Unicode.Scalar { pick("─", "-") }
    package var vertical: Unicode.Scalar { pick("│", "|") }
    package var topLeft: Unicode.Scalar { pick("┌", "+") }
    package var topRight: Unicode.Scalar { pick("┐", "+") }
    package var bottomLeft: Unicode.Scalar { pick("└", "+") }
    package var bottomRight: Unicode.Scalar { pick("┘", "+") }
    package var cross: Unicode.Scalar { pick("┼", "+") }
    package var teeDown: Unicode.Scalar { pick("┬", "+") }
    package var teeUp: Unicode.Scalar { pick("┴", "+") }
    package var teeRight: Unicode.Scalar { pick("├", "+") }
    package var teeLeft: Unicode.Scalar { pick("┤", "+") }
    /// The bar of today in a timeline.
    package var dottedVertical: Unicode.Scalar { pick("┊", ":") }
}

// MARK: - Text and pointers

extension Glyphs {
    package var ellipsis: Unicode.Scalar { pick("…", "~") }
    package var bullet: Unicode.Scalar { pick("·", "-", Glyphs.pause) }
    package var dash: Unicode.Scalar { pick("–", "-", Glyphs.nothing) }
    package var pointer: Unicode.Scalar { pick("▸", ">") }
    /// Something begins, goes on or is signed; unlike the pointer it selects nothing.
    package var onward: Unicode.Scalar { pick("▹", ">") }
    package var pointerLeft: Unicode.Scalar { pick("◂", "<") }
    package var pointerDown: Unicode.Scalar { pick("▾", "v") }
    package var pointerUp: Unicode.Scalar { pick("▴", "^") }
    package var arrowRight: Unicode.Scalar { pick("→", ">", Glyphs.onwards) }
    package var arrowLeft: Unicode.Scalar { pick("←", "<") }
    package var arrowUp: Unicode.Scalar { pick("↑", "^") }
    package var arrowDown: Unicode.Scalar { pick("↓", "v") }
    package var enter: Unicode.Scalar { pick("⏎", "/") }
}

// MARK: - Signs of state

extension Glyphs {
    package var check: Unicode.Scalar { pick("✓", "x") }
    package var failure: Unicode.Scalar { pick("✖", "X") }
    package var discFull: Unicode.Scalar { pick("●", "*") }
    package var discHalf: Unicode.Scalar { pick("◐", "%") }
    package var discEmpty: Unicode.Scalar { pick("○", "o") }
    package var diamondFull: Unicode.Scalar { pick("◆", "#") }
    package var diamondEmpty: Unicode.Scalar { pick("◇", "=") }
    package var triangle: Unicode.Scalar { pick("▲", "A") }
    package var rework: Unicode.Scalar { pick("↻", "@") }
    package var dagger: Unicode.Scalar { pick("†", "+", Glyphs.passedOver) }
    package var warning: Unicode.Scalar { pick("⚠", "!") }
    package var shadeLight: Unicode.Scalar { pick("░", ".") }
    package var shadeMedium: Unicode.Scalar { pick("▒", ":") }
    package var block: Unicode.Scalar { pick("█", "#") }
}
