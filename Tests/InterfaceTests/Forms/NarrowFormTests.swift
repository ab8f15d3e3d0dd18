import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// What a form and an answer must tell on the smallest screens.
struct NarrowFormTests {
    let scene = FormScene()

    private func text(_ form: Form, _ context: Context) -> String {
        var grid = Grid(width: context.screen.width, height: context.screen.height)
        form.draw(into: &grid, at: grid.bounds, context)
        return grid.text
    }

    @Test(arguments: Language.allCases)
    func `a delivery says of which mission and which checkpoint it is`(language: Language) {
        let context = scene.context(language, width: 40, height: 12)
        let text = text(scene.form(.deliver(mission: scene.mission, checkpoint: nil), context), context)
        #expect(text.contains("M7"), "\(text)")
        #expect(text.contains("3 · Passation"), "\(text)")
    }

    @Test(arguments: [(40, 12), (40, 20), (60, 20), (80, 24)], Language.allCases)
    func `an answer tells its keys and why it cannot be given`(size: (Int, Int), language: Language) {
        let context = scene.context(language, width: size.0, height: size.1)
        var grid = Grid(width: size.0, height: size.1)
        scene.review().draw(into: &grid, at: grid.bounds, context)
        let told = grid.text.split { " │\n\u{A0}".contains($0) }.joined(separator: " ")
        #expect(told.contains(language == .fr ? "cocher" : "tick"), "\(grid.text)")
        #expect(told.contains(language == .fr ? "Choisir 2 ou 3." : "Choose 2 or 3."), "\(grid.text)")
        if size.1 >= 18 {
            #expect(told.contains(language == .fr ? "n sans objet)" : "n not applicable)"), "\(grid.text)")
        }
    }

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
