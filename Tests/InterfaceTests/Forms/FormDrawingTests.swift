import Domain
import Screen
import TestSupport
import Testing

@testable import Interface

struct FormDrawingTests {
    static let sizes = [(40, 12), (80, 24), (200, 60)]
    let scene = FormScene()

    @Test(arguments: sizes, Language.allCases)
    func `every form opens at every size in both languages and draws in its area only`(
        size: (Int, Int), language: Language
    ) {
        let context = scene.context(language, width: size.0, height: size.1)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                expectInside(context, "\(subject.draftName), field \(place)") { grid, area in
                    form.draw(into: &grid, at: area, context)
                }
            }
        }
    }

    @Test(arguments: sizes)
    func `wide text, menus, calendars and errors stay inside too`(size: (Int, Int)) {
        let context = scene.context(.fr, width: size.0, height: size.1)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                for key in [Key.char(" "), .char("漢"), .paste("👩‍👩‍👧‍👦 e\u{301} "), .down, .char("*")] {
                    _ = form.handle(key, context)
                    expectInside(context, "\(subject.draftName) \(place) \(key.name)") { grid, area in
                        form.draw(into: &grid, at: area, context)
                    }
                }
                while form.sheet.current?.widget.popup != nil { _ = form.handle(.escape, context) }
            }
            form.refuse(.unknownAuthor, String(repeating: "Personne ne sait qui écrit. ", count: 5))
            expectInside(context, subject.draftName) { grid, area in
                form.draw(into: &grid, at: area, context)
            }
        }
    }

    @Test(arguments: sizes, Language.allCases)
    func `the field under the cursor is always in view`(size: (Int, Int), language: Language) throws {
        let context = scene.context(language, width: size.0, height: size.1)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                var grid = Grid(width: size.0, height: size.1)
                form.draw(into: &grid, at: grid.bounds, context)
                let cursor = try #require(grid.cursor, "\(subject.draftName) \(place)")
                #expect(grid.bounds.inset(x: 1, y: 1).contains(x: cursor.x, y: cursor.y))
                #expect(grid.tag(atX: cursor.x, y: cursor.y) == place, "\(subject.draftName) \(place)")
            }
        }
    }

    @Test(arguments: [(40, 12), (60, 14), (80, 24)], Language.allCases)
    func `however much lacks and however long the reason, the field at hand has its row`(
        size: (Int, Int), language: Language
    ) throws {
        let context = scene.context(language, width: size.0, height: size.1)
        var form = scene.form(.move(scene.mission, to: .closing), context)
        form.asked = (1...9).map { "G0\($0) " + String(repeating: "ce qui manque encore ", count: 3) }
        let sentence = String(repeating: "Personne ne peut passer outre. ", count: 12) + "Fin."
        form.refuse(.finalMission(.closed), sentence)
        for place in form.sheet.fields.indices {
            form.sheet.go(to: place)
            var grid = Grid(width: size.0, height: size.1)
            form.draw(into: &grid, at: grid.bounds, context)
            let cursor = try #require(grid.cursor, "\(place)\n\(grid.text)")
            #expect(grid.tag(atX: cursor.x, y: cursor.y) == place, "\(place)\n\(grid.text)")
            #expect(grid.text.contains(context.words.say("^R lit tout", "^R reads all")), "\(grid.text)")
        }
        guard case .read(let text) = form.handle(.ctrl("r"), context) else {
            Issue.record("nothing to read")
            return
        }
        #expect(text.contains { $0.text == sentence } && text.count == 10)
    }

    @Test(arguments: sizes, Language.allCases)
    func `a list or a calendar that covers its field bears its name`(
        size: (Int, Int), language: Language
    ) throws {
        let context = scene.context(language, width: size.0, height: size.1)
        for subject in scene.subjects {
            let opened = scene.form(subject, context)
            for place in opened.sheet.fields.indices {
                var form = opened
                form.sheet.go(to: place)
                _ = form.handle(.char(" "), context)
                guard let field = form.sheet.current, field.widget.popup != nil else { continue }
                var grid = Grid(width: size.0, height: size.1)
                form.draw(into: &grid, at: grid.bounds, context)
                // A long one is cut where the list ends.
                let label = String(context.words[field.label].prefix(16))
                #expect(grid.text.contains(label), "\(subject.draftName) \(label)\n\(grid.text)")
            }
        }
    }

    @Test func `a click puts the cursor into a field`() throws {
        let context = scene.context()
        var form = scene.form(.create(.action, mission: scene.mission), context)
        var grid = Grid(width: 80, height: 24)
        form.draw(into: &grid, at: grid.bounds, context)
        let row = try #require((0..<24).first { grid.row($0).contains("Échéance") })
        form.click(try #require(grid.tag(atX: 30, y: row)))
        #expect(form.sheet.current?.name == .field(.due))
    }

    @Test func `while a list or a calendar is open, the foot tells its keys`() throws {
        let context = scene.context(width: 40, height: 12)
        func shown(_ field: FormField.Name) -> String {
            var form = scene.form(.create(.meeting, mission: scene.mission), context)
            form.sheet.go(to: field)
            _ = form.handle(.char(" "), context)
            var grid = Grid(width: 40, height: 12)
            form.draw(into: &grid, at: grid.bounds, context)
            return grid.text
        }
        let list = shown(.field(.kind))
        #expect(list.contains("choisir") && list.contains("fermer") && !list.contains("^S"), "\(list)")
        let month = shown(.field(.day))
        #expect(month.contains("choisir") && !month.contains("^S"), "\(month)")
    }

    @Test(arguments: sizes, Language.allCases)
    func `the help at the foot is in whole parts`(_ size: (Int, Int), _ language: Language) {
        let context = scene.context(language, width: size.0, height: size.1)
        for subject in scene.subjects {
            var form = scene.form(subject, context)
            for place in form.sheet.fields.indices {
                form.sheet.go(to: place)
                guard let hint = form.sheet.current?.hint, Field.keyHints.contains(hint) else { continue }
                let parts = context.words[hint].split(separator: " · ").map(String.init)
                let told = form.sheet.help(context, width: size.0 - 4, rows: 1).joined()
                #expect(parts.contains { told.hasSuffix($0) }, "\(told)")
            }
        }
    }

    @Test(arguments: sizes, Language.allCases)
    func `the review stays in its area at each of its steps`(size: (Int, Int), language: Language) {
        var scene = scene
        scene.story.by = scene.solange
        var context = scene.context(language, width: size.0, height: size.1)
        context.me = scene.solange
        for keys in ["", "*1", " -n2", "3", "4", "*1\r"] {
            var review = scene.review()
            for key in keys { _ = review.handle(key == "\r" ? .enter : .char(key), context) }
            expectInside(context, "keys \(keys)") { grid, area in
                review.draw(into: &grid, at: area, context)
            }
        }
    }
}

/// Draws in the middle of a larger grid and looks at what is around it.
func expectInside(
    _ context: Context, _ comment: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ draw: (inout Grid, Rect) -> Void
) {
    let size = context.screen
    let area = Rect(x: 2, y: 1, width: size.width, height: size.height)
    var grid = Grid(width: size.width + 4, height: size.height + 2)
    grid.fill(grid.bounds, with: "#", .normal)
    draw(&grid, area)
    let columns = [0, 1, grid.width - 2, grid.width - 1]
    for y in 0..<grid.height {
        for x in y == 0 || y == grid.height - 1 ? Array(0..<grid.width) : columns {
            if grid[x, y].base != Unicode.Scalar("#").value {
                Issue.record("\(comment): drew at \(x), \(y)", sourceLocation: sourceLocation)
                return
            }
        }
    }
    if let cursor = grid.cursor, !area.contains(x: cursor.x, y: cursor.y) {
        Issue.record("\(comment): the cursor left", sourceLocation: sourceLocation)
    }
}
