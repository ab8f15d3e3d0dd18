import Screen
import TestSupport
import Testing

@Suite struct ListCursorTests {
    @Test func `the view moves only when the selection would leave it`() {
        var cursor = ListCursor()
        for _ in 0..<3 { cursor.move(.down, count: 10, height: 3) }
        #expect(cursor.selection == 3 && cursor.visible(count: 10, height: 3) == 1..<4)
        cursor.move(.up, count: 10, height: 3)
        #expect(cursor.visible(count: 10, height: 3) == 1..<4)
        cursor.move(.last, count: 10, height: 3)
        #expect(cursor.selection == 9 && cursor.visible(count: 10, height: 3) == 7..<10)
        cursor.move(.pageUp, count: 10, height: 3)
        #expect(cursor.selection == 7)
        cursor.move(.first, count: 10, height: 3)
        #expect(cursor.visible(count: 10, height: 3) == 0..<3)
    }

    @Test func `the wheel moves the view`() {
        var cursor = ListCursor()
        #expect(cursor.handle(.mouse(Mouse(.wheelDown, .none, x: 0, y: 0)), count: 20, height: 5) == true)
        #expect(cursor.visible(count: 20, height: 5) == 3..<8 && cursor.selection == 3)
        #expect(cursor.handle(.char("j"), count: 20, height: 5) == false)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `the selection is a row, and in view, whatever changes under it`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var cursor = ListCursor()
        let motions: [Motion] = [.up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last]
        for _ in 0..<500 {
            let count = Int.random(in: 0...40, using: &random)
            let height = Int.random(in: 0...12, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: cursor.scroll(by: .random(in: -9...9, using: &random), count: count, height: height)
            case 1: cursor.select(.random(in: -9...50, using: &random), count: count, height: height)
            default: cursor.move(motions.randomElement(using: &random) ?? .up, count: count, height: height)
            }
            let visible = cursor.visible(count: count, height: height)
            #expect(
                visible.lowerBound >= 0 && visible.upperBound <= max(count, visible.lowerBound),
                "seed \(seed)")
            #expect(visible.count <= height, "seed \(seed)")
            if count > 0, height > 0 { #expect(visible.contains(cursor.selection), "seed \(seed)") }
            if height <= count { #expect(visible.count == height, "seed \(seed): the view is filled") }
        }
    }

    @Test func `under headings the cursor stands on rows, with the lines beside it in view`() {
        // A heading, three rows, a heading, one row, a heading without any.
        let rows: Set = [1, 2, 3, 5]
        var cursor = ListCursor()
        func step(_ key: Key) -> [Int] {
            #expect(cursor.handle(key, count: 7, height: 3) { rows.contains($0) })
            let visible = cursor.visible(count: 7, height: 3)
            return [cursor.selection, visible.lowerBound]
        }
        let down = (0..<5).map { _ in step(.down) }
        #expect(down == [[1, 0], [2, 1], [3, 2], [5, 4], [5, 4]])
        let up = (0..<4).map { _ in step(.up) }
        #expect(up == [[3, 2], [2, 1], [1, 0], [1, 0]])
        #expect(step(.end) == [5, 4] && step(.home) == [1, 0])
        cursor.select(4, count: 7, height: 3) { rows.contains($0) }
        #expect(cursor.selection == 5)
        cursor.select(nil, count: 7, height: 3) { rows.contains($0) }
        #expect(cursor.selection == 5)
        cursor.select(1, count: 7, height: 3) { _ in false }
        #expect(cursor.selection == 1)
        cursor.select(1, count: 0, height: 3) { _ in true }
        #expect(cursor.selection == 0)
    }
}
