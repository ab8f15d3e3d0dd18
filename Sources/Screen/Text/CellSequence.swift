/// Text as cells: the one door by which foreign text reaches a screen or a line of output.
///
/// Titles, names, file names and messages come from other people and other programs. Whatever they hold, the
/// cells hold nothing that a terminal obeys and nothing that hides or reorders its neighbours:
/// - controls become their pictures (`␛`), tabs spaces, line ends `⏎`;
/// - unassigned scalars, noncharacters and C1 controls become `�`;
/// - invisible and bidirectional controls are taken out, and a `⚠` stands where each run of them was;
/// - a character keeps at most three marks; a mark without a character gets a dotted circle.
///
/// Sequences on whose width terminals disagree are reduced to what they agree on: of a joined emoji the first
/// person stays, skin tones and presentation selectors go, a flag becomes its two letters. It works on
/// scalars, not on `Character`s, because grapheme clusters are what terminals disagree about.
///
/// Lazy: cutting a field to twenty columns reads about twenty scalars, however long the field is. It reads the
/// text's bytes where they lie, which `withCells` lends: every key draws some thousand cells again.
package struct CellSequence: Sequence, IteratorProtocol {
    /// Valid UTF-8, as every `String` is.
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    fileprivate init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Inlined where it is asked: most cells are plain.
    @inline(__always)
    package mutating func next() -> Cell? { takePlain() ?? takeAny() }

    @inline(never)
    private mutating func takeAny() -> Cell? {
        while !isAtEnd {
            let scalar = take()
            switch SafeScalar(scalar) {
            case .shown(let base, let width): return cell(base, width)
            case .mark: return orphan(scalar)
            case .silent: continue
            case .hidden:
                skipHidden()
                return Cell("⚠")
            case .lineEnd:
                if scalar == "\r", !isAtEnd, bytes[place] == UInt8(ascii: "\n") { place += 1 }
                return Cell("⏎")
            }
        }
        return nil
    }
}

/// Lends the cells of a text for as long as `body` runs.
package func withCells<Outcome>(of text: String, _ body: (CellSequence) -> Outcome) -> Outcome {
    var text = text
    return text.withUTF8 { body(CellSequence($0)) }
}

// MARK: - From bytes to scalars

extension CellSequence {
    private var isAtEnd: Bool { place == bytes.count }

    private var mayBeJoined: Bool { !isAtEnd && Self.mayJoin(bytes[place]) }

    /// Whether it begins a scalar from U+0300 on, the first that may join the one before it.
    private static func mayJoin(_ byte: UInt8) -> Bool { byte >= 0xCC }

    /// Most of all text: a printable character of ASCII that nothing joins.
    @inline(__always)
    private mutating func takePlain() -> Cell? {
        guard !isAtEnd, bytes[place] &- 0x20 < 0x5F else { return nil }
        let after = place + 1
        guard after == bytes.count || !Self.mayJoin(bytes[after]) else { return nil }
        defer { place = after }
        return Cell(Unicode.Scalar(bytes[place]))
    }

    private mutating func take() -> Unicode.Scalar {
        let lead = UInt32(bytes[place])
        let (length, first): (Int, UInt32) =
            switch lead {
            case ..<0x80: (1, lead)
            case ..<0xE0: (2, lead & 0x1F)
            case ..<0xF0: (3, lead & 0x0F)
            default: (4, lead & 0x07)
            }
        var value = first
        for next in 1..<Swift.max(1, length) { value = value << 6 | UInt32(bytes[place + next] & 0x3F) }
        place += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// Takes the next scalar if it is such a one.
    private mutating func take(where isWanted: (Unicode.Scalar) -> Bool) -> Bool {
        guard !isAtEnd else { return false }
        let before = place
        if isWanted(take()) { return true }
        place = before
        return false
    }
}

// MARK: - From scalars to one cell

extension CellSequence {
    private mutating func cell(_ base: Unicode.Scalar, _ width: Int) -> Cell {
        var cell = Cell(base, width: width)
        takeMarks(into: &cell)
        return cell
    }

    private mutating func orphan(_ mark: Unicode.Scalar) -> Cell {
        var cell = Cell("◌")
        cell.add(mark: mark)
        takeMarks(into: &cell)
        return cell
    }

    private mutating func takeMarks(into cell: inout Cell) {
        while mayBeJoined {
            let before = place
            guard takeJoined(to: &cell) else {
                place = before
                return
            }
        }
    }

    /// False where the next scalar begins a cell of its own.
    private mutating func takeJoined(to cell: inout Cell) -> Bool {
        let scalar = take()
        if scalar.isJoiner { return joinsPicture(after: cell) }
        if scalar.isSkinTone { return cell.width == 2 && cell.base >= 0x2190 }
        switch SafeScalar(scalar) {
        case .silent: return true
        case .mark:
            cell.add(mark: scalar)
            return true
        default: return false
        }
    }

    /// True, with the joined picture taken, when a joiner stands between two pictures.
    ///
    /// Anywhere else it is an invisible character like any other, and is shown to be there.
    private mutating func joinsPicture(after cell: Cell) -> Bool {
        guard let base = Unicode.Scalar(cell.base), base.isPicture else { return false }
        return take { $0.isPicture }
    }

    private mutating func skipHidden() {
        while take(where: { if case .hidden = SafeScalar($0) { true } else { false } }) {}
    }
}
