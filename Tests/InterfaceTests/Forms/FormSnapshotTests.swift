import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Three forms and the answer to a delivery, as they look at 80 by 24.
struct FormSnapshotTests {
    let scene = FormScene()

    @Test func look() {
        for language in Language.allCases {
            Swift.print(drawn(.create(.meeting, mission: scene.mission), language))
            Swift.print(drawn(.create(.checkpoint, mission: scene.mission), language))
            Swift.print(drawn(.minutes(mission: scene.mission, meeting: scene.held), language))
            Swift.print(review("", language))
            Swift.print(review("* 3", language))
            Swift.print(review("* 2Coquille\r\r\r\r", language))
            Swift.print(review("*1Merci pour ces modèles\r", language))
            Swift.print(drawn(.frame(scene.mission), language))
            Swift.print(drawn(.brief(scene.mission, .context), language))
        }
        let context = scene.context(.fr, width: 40, height: 12)
        var r = scene.review()
        var grid = Grid(width: 40, height: 12)
        r.draw(into: &grid, at: grid.bounds, context)
        Swift.print(grid.text)
        _ = r.handle(.char("2"), context)
        r.draw(into: &grid, at: grid.bounds, context)
        Swift.print(grid.text)
        for key in [Key.char(" ")] {
            var form = scene.form(.create(.contact, mission: scene.mission), context)
            form.sheet.go(to: 0)
            _ = form.handle(key, context)
            form.draw(into: &grid, at: grid.bounds, context)
            Swift.print(grid.text)
            form.press(.escape, .down, key, in: context)
            form.draw(into: &grid, at: grid.bounds, context)
            Swift.print(grid.text)
        }
    }

    func drawn(_ subject: FormSubject, _ language: Language) -> String {
        let context = scene.context(language)
        var grid = Grid(width: 80, height: 24)
        scene.form(subject, context).draw(into: &grid, at: grid.bounds, context)
        return grid.text
    }

    func review(_ keys: String, _ language: Language) -> String {
        let context = scene.context(language)
        var review = scene.review(nil, context)
        for key in keys { _ = review.handle(key == "\r" ? .enter : .char(key), context) }
        var grid = Grid(width: 80, height: 24)
        review.draw(into: &grid, at: grid.bounds, context)
        return grid.text
    }
}
