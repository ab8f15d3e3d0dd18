/// One place of the screen: a character of one or two columns, and how it looks.
///
/// Sixteen bytes without a pointer: a 200×60 screen is 190 kB that can be filled and compared in
/// microseconds. The text of a cell is a base scalar and at most three zero-width marks, because that is what
/// one curses cell holds and what terminals agree on; `CellSequence` is the only maker of cells from text.
package struct Cell: Equatable, Sendable {
    /// Three scalars of 21 bits each, the first one lowest; zero where there is none.
    package private(set) var marks: UInt64 = 0
    /// The base scalar; zero in the second half of a wide character.
    package private(set) var base: UInt32
    /// Columns: 1 or 2, and 0 for the second half of a wide character, which is never painted.
    package private(set) var width: UInt8
    package var style: Style

    init(_ base: Unicode.Scalar, width: Int = 1, style: Style = .normal) {
        self.base = base.value
        self.width = UInt8(width)
        self.style = style
    }

    static func secondHalf(style: Style) -> Cell {
        var cell = Cell(" ", style: style)
        cell.base = 0
        cell.width = 0
        return cell
    }

    static func blank(_ style: Style = .normal) -> Cell { Cell(" ", style: style) }

    func styled(_ style: Style) -> Cell {
        var cell = self
        cell.style = style
        return cell
    }

    /// Shows nothing but its ground.
    package var isBlank: Bool { base == 0x20 && marks == 0 }
}

extension Cell {
    static let mostMarks = 3

    package var markCount: Int {
        marks == 0 ? 0 : marks >> 42 != 0 ? 3 : marks >> 21 != 0 ? 2 : 1
    }

    package func mark(_ index: Int) -> UInt32 { UInt32(marks >> UInt64(21 * index) & 0x1F_FFFF) }

    /// Adds a mark; those past the third are left out, which is how a "Zalgo" title is kept on its line.
    mutating func add(mark: Unicode.Scalar) {
        let count = markCount
        if count < Self.mostMarks { marks |= UInt64(mark.value) << UInt64(21 * count) }
    }

    /// The cell's scalars as UTF-8; none for the second half of a wide character.
    package func append(to text: inout [UInt8]) {
        guard width > 0 else { return }
        if base < 0x80, marks == 0 { return text.append(UInt8(base)) }
        append(base, to: &text)
        for index in 0..<markCount { append(mark(index), to: &text) }
    }

    private func append(_ scalar: UInt32, to text: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
}
