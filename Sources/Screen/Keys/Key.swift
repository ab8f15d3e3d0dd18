/// One thing that the person at the keyboard did.
///
/// The terminal gives text as it is typed and everything else by name, so that nothing above it knows an
/// escape sequence. Pasted text is one key: text, whatever it holds, and never a series of commands.
package enum Key: Hashable, Sendable {
    case char(Character)
    /// Control with a lower-case letter. `^H`, `^I`, `^J`, `^M` are keys below: they send the same bytes.
    case ctrl(Character)
    case alt(Character)
    case enter, escape, tab, backTab, backspace, delete, insert
    case up, down, left, right
    case shiftUp, shiftDown, shiftLeft, shiftRight
    case ctrlUp, ctrlDown, ctrlLeft, ctrlRight
    case home, end, pageUp, pageDown
    case function(Int)
    case paste(String)
    case mouse(Mouse)
}

/// One event of the mouse, at a cell.
package struct Mouse: Hashable, Sendable {
    package enum Button: Sendable {
        case left, middle, right
        /// The wheel, and movement without a button.
        case none
    }

    package enum Kind: Sendable {
        case press, release, drag, wheelUp, wheelDown
    }

    package var button: Button
    package var kind: Kind
    package var x: Int
    package var y: Int

    package init(_ kind: Kind, _ button: Button = .left, x: Int, y: Int) {
        self.button = button
        self.kind = kind
        self.x = x
        self.y = y
    }
}

extension Key {
    /// The character that this key types into a field; `nil` for keys that type nothing.
    package var typed: Character? {
        if case .char(let character) = self { return character }
        return nil
    }
}
