import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What a form and an answer must tell on the smallest screens.
struct NarrowFormTests {
    @Test(arguments: Language.allCases)
    func `a question of yes or no is asked whole`(language: Language) {
        let words = Words(language)
        for standard in [nil, true, false] {
            let widget = FlagWidget(nil, standard: standard)
            var grid = Grid(width: 60, height: 1)
            let room = Rect(x: 0, y: 0, width: widget.width(in: 60), height: 1)
            widget.draw(into: &grid, at: room, focused: false, words)
            #expect(!grid.text.contains("…"), "\(grid.text)")
        }
    }
}
