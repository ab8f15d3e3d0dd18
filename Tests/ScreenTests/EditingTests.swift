import Screen
import TestSupport
import Testing

@Suite struct TextFieldTests {
    private func field(_ text: String = "", _ keys: Key...) -> TextField {
        var field = TextField(text)
        for key in keys { _ = field.handle(key) }
        return field
    }

    @Test func `typing, moving and deleting go by characters as people see them`() {
        #expect(field("", .char("h"), .char("é"), .char("👩‍💻")).text == "hé👩‍💻")
        #expect(field("he\u{301}👩‍💻", .backspace, .backspace).text == "h")
        #expect(field("abc", .left, .left, .delete).text == "ac")
        #expect(field("abc", .home, .backspace, .right, .char("X")).text == "aXbc")
        #expect(field("ab", .end, .delete).text == "ab")
    }

    @Test func `an accent that comes alone joins its letter`() {
        let field = field("", .char("e"), .char("\u{301}"), .char("x"))
        #expect(field.text == "éx" && field.cursor == 2)
        let inside = self.field("ex", .left, .char("\u{301}"), .char("#"))
        #expect(inside.text == "é#x")
    }

    @Test func `words are jumped over and removed`() {
        #expect(field("un mot-clé ici", .ctrl("w")).text == "un mot-clé ")
        #expect(field("un mot ici", .ctrlLeft, .ctrlLeft, .char("X")).text == "un Xmot ici")
        #expect(field("un mot", .home, .ctrlRight, .ctrl("k")).text == "un")
        #expect(field("un mot", .left, .ctrl("u")).text == "t")
    }

    @Test func `a paste is one line of text`() {
        let field = field("", .paste("a\r\nb\tc\u{1b}[2J"))
        #expect(field.text == "a b c[2J")
    }

    @Test func `what is past the limit is left out`() {
        var field = TextField("ab")
        field.limit = 4
        _ = field.handle(.paste("cdef"))
        #expect(field.text == "abcd")
    }

    @Test(arguments: [Key.enter, .tab, .escape, .up, .function(1), .ctrl("s")])
    func `keys of the form are not the field's`(key: Key) {
        var field = TextField("a")
        #expect(field.handle(key) == false && field.text == "a")
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func `the cursor is always in the field`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var field = TextField()
        let keys: [Key] = [
            .left, .right, .home, .end, .backspace, .delete, .ctrl("w"), .ctrlLeft, .ctrlRight, .ctrl("u"),
            .ctrl("k"),
        ]
        for _ in 0..<400 {
            let text = HardText.random(length: 3, using: &random)
            let key = Bool.random(using: &random) ? .paste(text) : keys.randomElement(using: &random) ?? .left
            _ = field.handle(key)
            #expect((0...field.text.count).contains(field.cursor), "seed \(seed)")
            let rect = Rect(x: 2, y: 0, width: .random(in: 2...12, using: &random), height: 1)
            var grid = Grid(width: 20, height: 1)
            field.draw(into: &grid, at: rect, focused: true)
            let cursor = grid.cursor ?? Point(x: -1, y: -1)
            #expect(rect.contains(x: cursor.x, y: cursor.y), "seed \(seed): \(cursor) in \(rect)")
        }
    }

    @Test func `a long text scrolls with the cursor`() {
        var grid = Grid(width: 6, height: 1)
        field("abcdefghij").draw(into: &grid, at: grid.bounds, focused: true)
        #expect(grid.text == "…hij" && grid.cursor == Point(x: 4, y: 0))
        field("abcdefghij", .home).draw(into: &grid, at: grid.bounds, focused: true)
        #expect(grid.text == "abcde…" && grid.cursor == Point(x: 0, y: 0))
        TextField("", placeholder: "Titre").draw(into: &grid, at: grid.bounds, focused: false)
        #expect(grid.text == "Titre" && grid.stylePlane == "mmmmmf")
    }

    @Test func `a mark never stands on what one types at, and a field left shows its beginning`() {
        var grid = Grid(width: 6, height: 1)
        field("abcdefghij", .home, .right, .right, .right, .right, .right)
            .draw(into: &grid, at: grid.bounds, focused: true)
        #expect(grid.text == "abcdef" && grid.cursor == Point(x: 5, y: 0))
        field("abcdefghij").draw(into: &grid, at: grid.bounds, focused: false)
        #expect(grid.text == "abcde…")
    }
}

@Suite struct TextAreaTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>) func `what is kept is what would be made anew`(
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        var area = TextArea()
        let keys: [Key] = [
            .left, .up, .down, .home, .end, .backspace, .delete, .ctrl("w"), .ctrl("u"), .enter, .pageUp,
        ]
        for step in 0..<300 {
            let text = HardText.random(length: 3, using: &random)
            let key = step % 2 == 0 ? .paste(text) : keys[Int(random.next() % UInt64(keys.count))]
            let width = step % 7 == 0 ? 5 : 9
            let before = area.text
            let revision = area.revision
            _ = area.handle(key, width: width)
            #expect(area.text == before || area.revision > revision)
            var fresh = TextArea(area.text)
            #expect(fresh.rowCount(width: width, atMost: .max) == area.rowCount(width: width, atMost: .max))
            #expect(area.rowCount(width: 4, atMost: 3) == min(3, fresh.rowCount(width: 4, atMost: .max)))
            // The same cursor in a new area draws the same.
            _ = fresh.handle(.ctrl("e"), width: width)
            for _ in 0..<2000 where fresh.cursor > area.cursor { _ = fresh.handle(.left, width: width) }
            var (kept, made) = (Grid(width: width, height: 4), Grid(width: width, height: 4))
            area.draw(into: &kept, at: kept.bounds, focused: true)
            fresh.draw(into: &made, at: made.bounds, focused: true)
            #expect(fresh.cursor != area.cursor || kept.text == made.text)
        }
    }

    private func area(_ text: String, _ keys: Key..., width: Int = 8) -> TextArea {
        var area = TextArea(text)
        for key in keys { _ = area.handle(key, width: width, height: 3) }
        return area
    }

    private func drawn(_ area: TextArea, _ width: Int = 8, _ height: Int = 3) -> Grid {
        var grid = Grid(width: width, height: height)
        area.draw(into: &grid, at: grid.bounds, focused: true)
        return grid
    }

    @Test func `Enter begins a line, and lines wrap between words`() {
        let grid = drawn(area("un mot long", .enter, .char("x")))
        #expect(grid.text == "un mot\nlong\nx" && grid.cursor == Point(x: 1, y: 2))
    }

    @Test func `up and down keep their column, over short rows too`() {
        #expect(drawn(area("abcdef\nx\nabcdef", .up)).cursor == Point(x: 1, y: 1))
        #expect(drawn(area("abcdef\nx\nabcdef", .up, .up)).cursor == Point(x: 6, y: 0))
        #expect(area("abcdef\nx\nabcdef", .up, .up, .down, .down).cursor == 15)
        #expect(area("abc", .up).cursor == 0 && area("abc", .home, .down).cursor == 3)
    }

    @Test func `home and end are those of the line`() {
        #expect(area("ab\ncd\nef", .up, .home, .char("X")).text == "ab\nXcd\nef")
        #expect(area("ab\ncd", .home, .up, .end, .char("X")).text == "abX\ncd")
        #expect(area("ab\ncd", .ctrl("u")).text == "ab\n")
    }

    @Test func `a paste keeps its lines`() {
        #expect(area("", .paste("a\r\nb\rc\u{7}")).text == "a\nb\nc")
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func `the cursor is always in view`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var area = TextArea()
        let keys: [Key] = [
            .left, .right, .up, .down, .pageUp, .pageDown, .home, .end, .backspace, .enter, .ctrl("w"),
            .ctrl("k"),
        ]
        for _ in 0..<300 {
            let width = Int.random(in: 2...15, using: &random)
            let text = HardText.random(length: 6, using: &random)
            let types = Int.random(in: 0..<3, using: &random) == 0
            _ = area.handle(types ? .paste(text) : keys.randomElement(using: &random) ?? .up, width: width)
            #expect((0...area.text.count).contains(area.cursor), "seed \(seed)")
            let grid = drawn(area, width, Int.random(in: 1...6, using: &random))
            let cursor = grid.cursor ?? Point(x: -1, y: -1)
            #expect(
                grid.bounds.contains(x: cursor.x, y: cursor.y), "seed \(seed): \(cursor) in \(grid.bounds)")
        }
    }

    @Test func `every place is on the row that shows it`() {
        let text = "un mot assez long pour trois rangées\n\nfin "
        for place in 0...text.count {
            var area = TextArea(text)
            _ = area.handle(.pageUp, width: 8, height: 99)
            _ = area.handle(.home, width: 8)
            for _ in 0..<place { _ = area.handle(.right, width: 8) }
            _ = area.handle(.char("#"), width: 8)
            let grid = drawn(area, 8, 20)
            let cursor = grid.cursor ?? Point(x: 0, y: 0)
            if cursor.x > 0 {
                #expect(grid[cursor.x - 1, cursor.y].base == 0x23 || cursor.x == 7, "place \(place)")
            }
        }
    }
}
