/// The signs that the interface itself draws, with an ASCII stand-in for each.
///
/// Every glyph fills exactly one cell in both sets, so that a layout is the same in both. ASCII is for
/// terminals whose encoding or font has nothing else: `--ascii`, a locale without UTF-8, the Linux console.
package enum Glyphs: Sendable, Hashable {
    case unicode, ascii

    private func pick(_ unicode: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
        self == .unicode ? unicode : ascii
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
    package var bullet: Unicode.Scalar { pick("·", "-") }
    package var dash: Unicode.Scalar { pick("–", "-") }
    package var pointer: Unicode.Scalar { pick("▸", ">") }
    package var pointerLeft: Unicode.Scalar { pick("◂", "<") }
    package var pointerDown: Unicode.Scalar { pick("▾", "v") }
    package var pointerUp: Unicode.Scalar { pick("▴", "^") }
    package var arrowRight: Unicode.Scalar { pick("→", ">") }
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
    package var dagger: Unicode.Scalar { pick("†", "+") }
    package var warning: Unicode.Scalar { pick("⚠", "!") }
    package var shadeLight: Unicode.Scalar { pick("░", ".") }
    package var shadeMedium: Unicode.Scalar { pick("▒", ":") }
    package var block: Unicode.Scalar { pick("█", "#") }
}
