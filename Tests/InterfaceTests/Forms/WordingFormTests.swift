import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

@Suite struct WordingFormTests {
    private let scene = FormScene()

    @Test func `words that order are underlined with a proposal, and saved all the same`() throws {
        let context = scene.context()
        var form = scene.form(.edit(.meeting, scene.meeting, mission: scene.mission), context)
        form.fill(.field(.agenda), "Bilan\nPrésence obligatoire", in: context)
        var grid = Grid(width: 80, height: 40)
        form.draw(into: &grid, at: grid.bounds, context)
        let finding = try #require(Wording.findings(in: "Présence obligatoire").first)
        #expect(grid.text.contains(context.words.sentence(for: finding)))
        let rows = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
        let y = try #require(rows.firstIndex { $0.contains("Présence obligatoire ") })
        let row = rows[y]
        let column = row.distance(
            from: row.startIndex, to: try #require(row.firstRange(of: "Présence")?.lowerBound))
        #expect(grid[column, y].style == .marked)
        #expect(form.press(.ctrl("s"), in: context).commands?.count == 1)
    }

    @Test func `a title is nobody's order`() {
        let context = scene.context()
        var form = scene.form(.create(.mission, mission: nil), context)
        form.fill(.field(.title), "Les horaires", in: context)
        #expect(form.sheet.fields.allSatisfy { $0.wordings.isEmpty })
    }
}
