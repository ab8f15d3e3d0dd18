import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

/// Whatever a form says around its fields, the field at hand is in sight at every size that the program takes.
struct FormSizeTests {
    let scene = FormScene()
    static let widths = 40...80
    static let heights = 12...24

    @Test(arguments: heights)
    func `the field at hand is wholly in sight, in every form`(height: Int) {
        var random = Seeded(UInt64(height))
        let some = [40, 60] + (0..<3).map { _ in Int.random(in: Self.widths, using: &random) }
        for width in some {
            let language = Language.allCases.randomElement(using: &random) ?? .fr
            let context = scene.context(language, width: width, height: height)
            for subject in scene.subjects {
                var form = scene.form(subject, context)
                guard expectInSight(&form, context, subject.draftName) else { return }
            }
        }
    }

    @Test(arguments: heights, Language.allCases)
    func `however much a move asks for, its fields are in sight`(height: Int, language: Language) {
        for width in Self.widths {
            let context = scene.context(language, width: width, height: height)
            for count in 1...FormGateTests.lacking.count {
                var form = scene.form(.move(scene.mission, to: .closing), context)
                form.stand(before: FormGateTests.lacking.suffix(count), context)
                guard expectInSight(&form, context, "\(count) lacking") else { return }
                let notice = Notice(String(repeating: "L'espace a été relu. ", count: 4))
                guard expectInSight(&form, context, "\(count), told", notice: notice) else { return }
                form.refuse(.gates(FormGateTests.lacking), String(repeating: "Il manque encore. ", count: 9))
                guard expectInSight(&form, context, "\(count) lacking, refused") else { return }
            }
        }
    }

    @Test(arguments: heights, Language.allCases)
    func `so is the field at hand of an answer, with its reasons`(height: Int, language: Language) {
        for width in Self.widths {
            let context = scene.context(language, width: width, height: height)
            for key in "23" {
                var review = scene.review()
                _ = review.handle(.char(key), context)
                guard case .reason(let verdict) = review.step, let sheet = review.sheets[verdict] else {
                    Issue.record("no fields after \(key)")
                    return
                }
                for place in sheet.fields.indices {
                    review.sheets[verdict]?.go(to: place)
                    var grid = Grid(width: width, height: height)
                    review.draw(into: &grid, at: grid.bounds, context)
                    guard isInSight(place, sheet, grid, context, "answer \(key)") else { return }
                }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the foot names the editor where there is a text for it, and elsewhere what Space does`(
        language: Language
    ) {
        let context = scene.context(language, width: 100, height: 24)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                var grid = Grid(width: 100, height: 24)
                form.draw(into: &grid, at: grid.bounds, context)
                let foot = grid.text.split(separator: "\n").last { $0.contains("^S ") } ?? ""
                var pressed = form.sheet
                var edits = false
                if case .editor = pressed.handle(.ctrl("e"), context) { edits = true }
                #expect(foot.contains("^E ") == edits, "\(grid.text)")
                let space = language == .fr ? "Espace " : "Space "
                #expect(foot.contains(space) != edits, "\(grid.text)")
            }
        }
    }

    private func expectInSight(
        _ form: inout Form, _ context: Context, _ what: String, notice: Notice? = nil
    ) -> Bool {
        for place in form.sheet.fields.indices {
            form.sheet.go(to: place)
            var grid = Grid(width: context.screen.width, height: context.screen.height)
            form.draw(into: &grid, at: grid.bounds, context, notice: notice)
            guard isInSight(place, form.sheet, grid, context, what) else { return false }
        }
        return true
    }

    /// Its label, two rows of what is typed or as many as it has, and the cursor in one of them.
    private func isInSight(
        _ place: Int, _ sheet: Sheet, _ grid: Grid, _ context: Context, _ what: String
    ) -> Bool {
        let told =
            "\(what), field \(place), \(grid.width) × \(grid.height), seed \(Seeded.seed)\n\(grid.text)"
        guard let cursor = grid.cursor, grid.tag(atX: cursor.x, y: cursor.y) == place else {
            Issue.record("no cursor in the field: \(told)")
            return false
        }
        let rows = (0..<grid.height).filter { grid.tag(atX: cursor.x, y: $0) == place }
        let head = rows.first.map { grid.row($0) } ?? ""
        let block = SheetLayout(sheet, screen: context.screen, context.words)
            .blocks(sheet, context.words)[place]
        if !head.contains("▸") || rows.count < block.labelRows + min(2, block.fieldRows) {
            Issue.record("not whole: \(told)")
            return false
        }
        return true
    }
}
