import Screen
import TestSupport
import Testing

@Suite struct GridTests {
    private func grid(_ width: Int, _ height: Int = 1) -> Grid { Grid(width: width, height: height) }

    @Test func `put returns the columns used and leaves out what does not fit`() {
        var grid = grid(6)
        #expect(grid.put("漢字漢字", x: 0, y: 0) == 6)
        #expect(grid.text == "漢字漢")
        #expect(grid.put("abc", x: 5, y: 0) == 1)
        #expect(grid.text == "漢字 a")
        #expect(grid.put("abc", x: 6, y: 0) == 0 && grid.put("abc", x: 0, y: 1) == 0)
        #expect(grid.put("漢", x: 1, y: 0, maxWidth: 1) == 0)
    }

    @Test func `cutting puts the ellipsis in the last column`() {
        var grid = grid(5)
        #expect(grid.putCut("abcdef", x: 0, y: 0) == 5)
        #expect(grid.text == "abcd…")
        grid.putCut("漢字漢", x: 0, y: 0)
        #expect(grid.text == "漢字…")
        grid.putCut("a漢字漢", x: 0, y: 0)
        #expect(grid.text == "a漢 …")
        grid.putCut("abcde", x: 0, y: 0)
        #expect(grid.text == "abcde")
        var ascii = Grid(width: 3, height: 1, glyphs: .ascii)
        ascii.putCut("abcd", x: 0, y: 0)
        #expect(ascii.text == "ab~")
    }

    @Test func `text that begins left of its area is seen from the edge on`() {
        var grid = grid(5)
        #expect(grid.put("漢字漢", x: -1, y: 0) == 6)
        #expect(grid.text == " 字漢")
        grid.within(Rect(x: 2, y: 0, width: 2, height: 1)) { $0.put("abcdef", x: 0, y: 0) }
        #expect(grid.text == "  cd")
    }

    @Test func `half a wide character is never left`() {
        var grid = grid(6)
        grid.put("漢字漢", x: 0, y: 0)
        grid.put("x", x: 1, y: 0)
        #expect(grid.text == " x字漢")
        grid.put("y", x: 2, y: 0)
        #expect(grid.text == " xy 漢")
        grid.fill(Rect(x: 5, y: 0, width: 1, height: 1))
        #expect(grid.text == " xy")
        Self.expectWhole(grid, "after fill")
    }

    @Test func `a box has a title and an inside`() {
        var grid = grid(14, 3)
        let inside = grid.box(grid.bounds, title: "Points")
        grid.put("漢", x: inside.x, y: inside.y, style: .good)
        #expect(
            grid.text == """
                ┌─ Points ───┐
                │漢          │
                └────────────┘
                """)
        #expect(
            grid.stylePlane == """
                --tttttttt----
                -gg..........-
                --------------
                """)
    }

    @Test(arguments: 0...3) func `a box without room for one draws nothing wrong`(size: Int) {
        var grid = grid(4, 4)
        let inside = grid.box(Rect(x: 0, y: 0, width: size, height: size), title: "long title")
        #expect(inside.isEmpty == (size < 3))
    }

    @Test func `restyling leaves the text`() {
        var grid = grid(5)
        grid.put("abc", x: 0, y: 0, style: .good)
        grid.style(Rect(x: 1, y: 0, width: 9, height: 9), .selected)
        #expect(grid.text == "abc" && grid.stylePlane == "gSSSS")
    }

    @Test func `the topmost thing under the mouse counts, and a cover hides`() {
        var grid = grid(10, 3)
        grid.mark(Rect(x: 0, y: 0, width: 10, height: 3), tag: 1)
        grid.within(Rect(x: 2, y: 0, width: 3, height: 3)) {
            $0.mark(Rect(x: 0, y: 1, width: 10, height: 1), tag: 2)
        }
        #expect(grid.tag(atX: 2, y: 1) == 2 && grid.tag(atX: 1, y: 1) == 1 && grid.tag(atX: 5, y: 1) == 1)
        grid.cover(Rect(x: 0, y: 0, width: 3, height: 3))
        #expect(grid.tag(atX: 2, y: 1) == nil && grid.tag(atX: 9, y: 2) == 1)
    }

    @Test func `the standing line of a field is filled, cut and aligned`() {
        var grid = grid(8)
        grid.putLine("abc", in: grid.bounds, .right, style: .title)
        #expect(grid.text == "     abc" && grid.stylePlane == "tttttttt")
        grid.putLine("漢字", in: grid.bounds, .center)
        #expect(grid.text == "  漢字")
        grid.putLine("abcdefghij", in: grid.bounds, .right)
        #expect(grid.text == "abcdefg…")
    }

    @Test func `glyphs fill one cell in both sets, and ASCII is ASCII`() {
        for read in Self.glyphs {
            #expect(cellCount(String(read(.unicode))) == 1 && read(.ascii).isASCII)
            #expect(
                UInt32(asciiStandIn(for: read(.unicode).value)) == read(.ascii).value, "\(read(.unicode))")
        }
    }

    private static let glyphs: [@Sendable (Glyphs) -> Unicode.Scalar] = [
        \.horizontal, \.vertical, \.topLeft, \.topRight, \.bottomLeft, \.bottomRight, \.cross, \.teeDown,
        \.teeUp,
        \.teeRight, \.teeLeft, \.dottedVertical, \.ellipsis, \.bullet, \.dash, \.pointer, \.pointerLeft,
        \.pointerDown,
        \.pointerUp, \.arrowRight, \.arrowLeft, \.arrowUp, \.arrowDown, \.enter, \.check, \.failure,
        \.discFull,
        \.discHalf, \.discEmpty, \.diamondFull, \.diamondEmpty, \.triangle, \.rework, \.dagger, \.warning,
        \.shadeLight,
        \.shadeMedium, \.block,
    ]

    @Test func `a theme tells the roles apart that must be, without colours too`() {
        for theme in Theme.all {
            let selected = theme[.selected]
            #expect(selected.monochrome.contains(.reverse) && theme[.title].monochrome.contains(.bold))
            #expect(selected != theme[.selectedInactive] && selected != theme[.normal])
            #expect(selected.background256 != nil && selected.background16 != nil)
            #expect(theme[.normal].monochrome.isEmpty && !theme[.error].monochrome.isEmpty)
            #expect(Theme.named(theme.name)?.name == theme.name)
        }
    }
}

// MARK: - Properties

extension GridTests {
    /// Every wide cell is followed by its second half, and no second half stands alone.
    static func expectWhole(_ grid: Grid, _ context: String) {
        for y in 0..<grid.height {
            for x in 0..<grid.width {
                let isHalf = grid[x, y].width == 0
                let followsWide = x > 0 && grid[x - 1, y].width == 2
                #expect(isHalf == followsWide, "\(context) at \(x),\(y)")
            }
            if grid.width > 0 { #expect(grid[grid.width - 1, y].width != 2, "\(context)") }
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func `nothing is ever drawn outside its area`(
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<100 {
            var grid = Grid(
                width: .random(in: 0...30, using: &random), height: .random(in: 0...6, using: &random))
            // A ground of narrow letters: whatever of it changes outside the area was drawn there.
            for y in 0..<grid.height { grid.put(String(repeating: "#", count: grid.width), x: 0, y: y) }
            let area = Self.rect(&random)
            grid.within(area) { grid in
                for _ in 0..<6 { Self.scribble(in: &grid, &random) }
            }
            Self.expectWhole(grid, "seed \(seed)")
            for y in 0..<grid.height {
                for x in 0..<grid.width where !area.contains(x: x, y: y) {
                    #expect(
                        grid[x, y].base == 0x23 && grid[x, y].style == .normal, "seed \(seed) at \(x),\(y)")
                }
            }
            #expect(grid.hotspots.allSatisfy { area.intersection($0.rect) == $0.rect }, "seed \(seed)")
        }
    }

    static func rect(_ random: inout SeededRandom) -> Rect {
        Rect(
            x: .random(in: -5...30, using: &random), y: .random(in: -2...6, using: &random),
            width: .random(in: -1...30, using: &random), height: .random(in: -1...6, using: &random))
    }

    private static func scribble(in grid: inout Grid, _ random: inout SeededRandom) {
        let (x, y) = (Int.random(in: -10...35, using: &random), Int.random(in: -2...7, using: &random))
        let text = HardText.random(length: 12, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: grid.put(text, x: x, y: y, maxWidth: .random(in: -1...40, using: &random), style: .good)
        case 2, 3: grid.putCut(text, x: x, y: y, maxWidth: .random(in: -1...40, using: &random), style: .bad)
        case 4: grid.putLine(text, in: rect(&random), .center, style: .title)
        case 5: grid.fill(rect(&random), .warn)
        case 6: _ = grid.overlay(rect(&random), title: text)
        default: grid.style(rect(&random), .selected)
        }
    }
}

@Suite struct RectTests {
    @Test(arguments: [-3, 0, 2, 5, 99]) func `a split hands out all there is and no more`(count: Int) {
        let rect = Rect(x: 3, y: 4, width: 5, height: 5)
        let (top, below) = rect.split(top: count)
        #expect(top.height + below.height == 5 && below.y == top.maxY && below.maxY == rect.maxY)
        let (left, beside) = rect.split(left: count)
        #expect(left.width + beside.width == 5 && beside.x == left.maxX)
        #expect(rect.split(bottom: count).bottom.height == top.height)
        #expect(rect.split(right: count).right.width == left.width)
    }

    @Test func `columns share the width to the last cell`() {
        let columns = Rect(x: 1, y: 0, width: 12, height: 2).columns(3, gap: 1)
        #expect(columns.map(\.x) == [1, 6, 10] && columns.map(\.width) == [4, 3, 3])
        #expect(Rect(x: 0, y: 0, width: 2, height: 1).columns(5, gap: 1).allSatisfy { $0.width == 0 })
    }

    // MARK: What is to be painted

    private func changes(_ grid: Grid, since painted: Grid?) -> [CellChange] {
        var changes: [CellChange] = []
        grid.eachChange(since: painted, width: grid.width, height: grid.height) { changes.append($0) }
        return changes
    }

    @Test func `only what differs is painted, and all where nothing was`() {
        var old = Grid(width: 6, height: 2)
        old.put("ab cd", x: 0, y: 0)
        var new = old
        #expect(changes(new, since: old).isEmpty && changes(new, since: nil).count == 12)
        new.put("漢", x: 2, y: 1)
        new.put("x", x: 1, y: 0, style: .bad)
        let changed = changes(new, since: old)
        // The second half of a wide character is painted with its first.
        #expect(changed.map { [$0.x, $0.y] } == [[1, 0], [2, 1], [4, 1], [5, 1]], "\(changed)")
        #expect(changes(new, since: Grid(width: 5, height: 2)).count == 11)
    }

    @Test func `blanks are painted with the words beside them, in the style of one that is painted too`() {
        var old = Grid(width: 8, height: 2)
        old.put("a", x: 1, y: 0, style: .bad)
        old.put("b", x: 4, y: 0, style: .accent)
        let inks: [Style] = [.bad, .bad, .bad, .bad, .accent, .accent, .accent, .accent]
        #expect(changes(old, since: nil).map(\.ink) == inks + Array(repeating: .normal, count: 8))
        // Alone a word is painted alone; where the next one or nothing follows, with what lies between.
        var new = old
        new.put("c", x: 1, y: 0, style: .good)
        #expect(changes(new, since: old).map(\.x) == [1])
        new.put("d", x: 4, y: 0, style: .warn)
        #expect(changes(new, since: old).map(\.x) == Array(1..<8))
        // What was written over a blank's neighbour takes the blank along.
        new = old
        new.put(" d", x: 3, y: 0, style: .warn)
        let painted = changes(new, since: old)
        #expect(painted.map(\.x) == Array(2..<8) && painted.allSatisfy { $0.ink == .warn }, "\(painted)")
    }

    @Test func `a blank knows whether anything follows it in its row`() {
        var grid = Grid(width: 6, height: 1)
        grid.put("a b", x: 1, y: 0)
        #expect(changes(grid, since: nil).map(\.hasInkAfter) == [true, true, true, true, false, false])
    }
}
