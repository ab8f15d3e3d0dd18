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
/// Lazy: cutting a field to twenty columns reads about twenty scalars, however long the field is.
package struct CellSequence: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: Unicode.Scalar?

    // No generic initialiser: it would copy the whole text, however little of it is shown.
    package init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

    package mutating func next() -> Cell? {
        while let scalar = take() {
            if scalar.isPlain, let after = plain(scalar) { return after }
            switch SafeScalar(scalar) {
            case .shown(let base, let width): return cell(base, width)
            case .mark: return orphan(scalar)
            case .silent: continue
            case .hidden:
                skipHidden()
                return Cell("⚠")
            case .lineEnd:
                if scalar == "\r" { skip("\n") }
                return Cell("⏎")
            }
        }
        return nil
    }
}

// MARK: - From scalars to one cell

extension CellSequence {
    @inline(__always)
    private mutating func take() -> Unicode.Scalar? {
        guard let scalar = pending else { return scalars.next() }
        pending = nil
        return scalar
    }

    /// Most of all text: a printable character of ASCII that nothing joins; nil where something might.
    @inline(__always)
    private mutating func plain(_ scalar: Unicode.Scalar) -> Cell? {
        guard let after = scalars.next() else { return Cell(scalar) }
        pending = after
        return after.value < 0x300 ? Cell(scalar) : nil
    }

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
        while let scalar = take() {
            if scalar.value < 0x300 || !belongs(scalar, to: &cell) {
                pending = scalar
                return
            }
        }
    }

    private mutating func belongs(_ scalar: Unicode.Scalar, to cell: inout Cell) -> Bool {
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
        var ahead = scalars
        guard let base = Unicode.Scalar(cell.base), base.isPicture, let joined = ahead.next(),
            joined.isPicture
        else { return false }
        scalars = ahead
        return true
    }

    private mutating func skipHidden() {
        while let scalar = take() {
            guard case .hidden = SafeScalar(scalar) else {
                pending = scalar
                return
            }
        }
    }

    private mutating func skip(_ wanted: Unicode.Scalar) {
        if let scalar = take(), scalar != wanted { pending = scalar }
    }
}
