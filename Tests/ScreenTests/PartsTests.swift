import Screen
import TestSupport
import Testing

@Suite struct TableTests {
    private let table = Table(columns: [
        .init("Réf", minWidth: 4), .init("Mission", minWidth: 8, weight: 2),
        .init("Freelance", minWidth: 9, weight: 1, priority: 1),
        .init("Montant", minWidth: 8, alignment: .right, priority: 2),
    ])

    private func draw(_ width: Int, selected: Int = 1, focused: Bool = true) -> Grid {
        var grid = Grid(width: width, height: 4)
        table.draw(
            into: &grid, at: grid.bounds, cursor: ListCursor(selection: selected), count: 3, focused: focused,
            tag: { 100 + $0 }
        ) { row in
            Table.Row(
                [.init("M\(row)", .muted), "Site web 漢字", "Noémie", .init("1 950,00", .bad)],
                isMarked: row == 2)
        }
        return grid
    }

    @Test func `columns, headings, selection and marks`() {
        let grid = draw(48)
        #expect(
            grid.text == """
                  Réf   Mission          Freelance       Montant
                  M0    Site web 漢字    Noémie         1 950,00
                ▸ M1    Site web 漢字    Noémie         1 950,00
                 ✓M2    Site web 漢字    Noémie         1 950,00
                """)
        #expect(
            grid.stylePlane == """
                hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh
                ..mmmm..................................bbbbbbbb
                SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS
                .xmmmm..xxxxxxxxxxxxxxx..xxxxxxxxxxxxx..bbbbbbbb
                """)
        #expect(grid.tag(atX: 10, y: 2) == 101 && grid.tag(atX: 10, y: 0) == nil)
    }

    @Test func `a narrow table drops what matters least, and cuts what remains`() {
        #expect(
            draw(18, focused: false).text == """
                  Réf   Mission
                  M0    Site web …
                ▸ M1    Site web …
                 ✓M2    Site web …
                """)
        #expect(draw(18, focused: false).stylePlane.contains("ssssssssssssssssss"))
    }

    @Test func `the widths are exactly the room there is`() {
        for width in 0...120 {
            let widths = table.widths(for: width)
            #expect(widths[0] != nil && widths[1] != nil)
            let shown = widths.compactMap { $0 }
            let needed = 2 + shown.reduce(0, +) + 2 * (shown.count - 1)
            #expect(width < 16 || needed == width, "\(width)")
        }
    }

    @Test
    func `tightened, fixed columns are as wide as their title or widest cell, the others have the rest`() {
        let table = Table(columns: [
            .init("Échéance", minWidth: 20), .init("", minWidth: 9),
            .init("Intitulé", minWidth: 4, weight: 1),
            .init("N°", minWidth: 2),
        ])
        let rows = [Table.Row(["20 déc.", "", "Bilan", "1"]), Table.Row(["7 nov.", "", "Suite", "1000"])]
        #expect(table.tightened(to: rows).columns.map(\.minWidth) == [8, 1, 4, 2])
        #expect(table.tightened(to: []).columns.map(\.minWidth) == [8, 1, 4, 2])
    }

    @Test func `only visible rows are asked for`() {
        var asked: [Int] = []
        var grid = Grid(width: 40, height: 5)
        table.draw(
            into: &grid, at: grid.bounds, cursor: ListCursor(selection: 5_000), count: 10_000, focused: true
        ) {
            asked.append($0)
            return Table.Row(["a"])
        }
        #expect(asked == Array(4_997...5_000))
    }
}

@Suite struct MenuTests {
    private func menu(_ keys: Key...) -> Menu {
        var menu = Menu([
            .init("Répondre à une livraison", key: "v"), .init("Enregistrer une livraison", key: "d"),
            .init("Clore la mission", refusal: "2 points ouverts"),
            .init("Annuler", detail: "dernière livraison"),
        ])
        for key in keys { _ = menu.handle(key, height: 5) }
        return menu
    }

    @Test func `typing filters without accents, best matches first`() {
        #expect(menu(.paste("LIVRAISON")).matches == [0, 1, 3])
        #expect(menu(.paste("repondre")).matches == [0])
        #expect(menu(.paste("livraison enreg")).matches == [1])
        var plans = Menu(["Plan", "Plan annuel", "Annuaire"].map { Menu.Entry($0) })
        _ = plans.handle(.paste("an"), height: 9)
        #expect(plans.matches == [2, 1, 0], "the head of the title, the head of a word, anywhere")
        #expect(menu(.paste("zzz")).matches.isEmpty && menu(.char("z"), .backspace).matches.count == 4)
    }

    @Test func `Enter chooses, or tells why not`() {
        var menu = menu(.down)
        #expect(menu.handle(.enter, height: 5) == .chosen(1))
        #expect(menu.handle(.down, height: 5) == .changed)
        #expect(menu.handle(.enter, height: 5) == .refused(reason: "2 points ouverts"))
        #expect(menu.handle(.escape, height: 5) == .cancelled)
        #expect(menu.handle(.function(3), height: 5) == .ignored)
        _ = menu.handle(.paste("zzz"), height: 5)
        #expect(menu.handle(.enter, height: 5) == .changed)
    }

    @Test func `a menu shows titles, keys and reasons`() {
        var grid = Grid(width: 40, height: 5)
        menu(.down, .down).draw(into: &grid, at: grid.bounds, firstTag: 10)
        #expect(
            grid.text == """
                ▸
                  Répondre à une livraison             v
                  Enregistrer une livraison            d
                ▸ Clore la mission  2 points ouverts
                  Annuler        dernière livraison
                """)
        #expect(grid.tag(atX: 3, y: 3) == 12 && grid.cursor == Point(x: 2, y: 0))
    }

    @Test func `where not all entries are in sight, it says which of how many`() {
        var grid = Grid(width: 36, height: 4)
        func text(_ menu: Menu) -> String {
            grid = Grid(width: grid.width, height: grid.height)
            menu.draw(into: &grid, at: grid.bounds)
            return grid.text
        }
        #expect(text(menu()).split(separator: "\n")[0].hasSuffix(" 1/4  ▾"), "\(grid.text)")
        let last = text(menu(.down, .down, .down))
        #expect(last.split(separator: "\n")[0].hasSuffix(" 4/4 ▴"), "\(grid.text)")
        #expect(!text(menu(.paste("livraison"))).contains("/"), "\(grid.text)")
        grid = Grid(width: 36, height: 5)
        #expect(!text(menu()).contains("/"), "\(grid.text)")
    }

    @Test
    func `on a narrow screen a long name leaves the others their words, and the foot says that it is cut`() {
        let long = "un acte dont le nom est bien trop long"
        let told = String(repeating: "ce qu'il fait en détail ", count: 9)
        let menu = Menu([.init("CR", detail: told), .init(long, detail: "rien")], told: 3)
        var grid = Grid(width: 36, height: 8)
        menu.draw(into: &grid, at: grid.bounds)
        #expect(grid.row(1).hasPrefix("▸ CR            ce qu'il fait"), "\(grid.text)")
        #expect(grid.row(7).hasSuffix("…") && !grid.row(6).hasSuffix("…"), "\(grid.text)")
    }
}

@Suite struct SmallPartsTests {
    @Test func `the bar keeps whole hints, and the last one always`() {
        let bar = Bar(
            [.init("Enter", "ouvrir", tag: 1), .init("v", "répondre", tag: 2)],
            last: .init("?", "aide", tag: 3))
        var wide = Grid(width: 40, height: 1)
        bar.draw(into: &wide, at: wide.bounds)
        #expect(wide.text == " Enter ouvrir  v répondre        ? aide")
        #expect(wide.stylePlane == ".kkkkk.mmmmmm..k.mmmmmmmm........k.mmmm")
        #expect(wide.tag(atX: 16, y: 0) == 2 && wide.tag(atX: 34, y: 0) == 3)
        var narrow = Grid(width: 23, height: 1)
        bar.draw(into: &narrow, at: narrow.bounds)
        #expect(narrow.text == " Enter ouvrir   ? aide")
    }

    @Test func `what the bar has no room for can stand elsewhere, as wide as it is`() {
        let (answer, why, new) = (Bar.Hint("v", "answer"), Bar.Hint("w", "why"), Bar.Hint("n", "new", tag: 3))
        let bar = Bar([answer, why], steady: [new], last: .init("?", "a"))
        #expect(bar.leftOver(by: 40).isEmpty)
        #expect(bar.leftOver(by: 16) == [why, new] && bar.leftOver(by: 22) == [new])
        var grid = Grid(width: 40, height: 1)
        let others = Bar(bar.leftOver(by: 16))
        grid.hline(x: 0, y: 0, width: 40)
        others.draw(into: &grid, at: Rect(x: 1, y: 0, width: others.width(of: 39), height: 1))
        #expect(grid.text == "─ w why  n new ─────────────────────────")
        #expect(grid.tag(atX: 9, y: 0) == 3 && Bar([]).width(of: 39) == 0)
    }

    @Test func `what the place offers stays at the right while what is in hand changes`() {
        let steady: [Bar.Hint] = [.init("n", "new"), .init("u", "undo", tag: 4)]
        for (hints, width, shown) in [
            ([Bar.Hint("v", "answer")], 40, " v answer            n new  u undo  ? a"),
            ([.init("c", "contact"), .init("w", "why")], 40, " c contact  w why    n new  u undo  ? a"),
            ([.init("c", "contact"), .init("w", "why")], 38, " c contact  w why  n new  u undo  ? a"),
            ([.init("c", "contact"), .init("w", "why")], 37, " c contact  w why         n new  ? a"),
            ([.init("c", "contact"), .init("w", "why")], 24, " c contact  w why   ? a"),
        ] {
            var grid = Grid(width: width, height: 1)
            Bar(hints, steady: steady, last: .init("?", "a")).draw(into: &grid, at: grid.bounds)
            #expect(grid.text == shown)
        }
    }

    @Test func `progress is told in a figure`() {
        var grid = Grid(width: 30, height: 1)
        ProgressBar("Index", fraction: 0.5).draw(into: &grid, at: grid.bounds)
        #expect(grid.text == "Index █████████░░░░░░░░░  50 %")
        ProgressBar("Index", fraction: .nan).draw(into: &grid, at: grid.bounds)
        #expect(grid.text.hasSuffix("   0 %"))
        ProgressBar("Attente", fraction: nil).draw(into: &grid, at: grid.bounds)
        #expect(grid.text == "Attente")
    }

    @Test func `a month lies as it is told to`() {
        let month = MonthGrid(
            title: "novembre 2026", weekdays: ["lu", "ma", "me", "je", "ve", "sa", "di"], offset: 6,
            dayCount: 30,
            today: 23, selected: 25, marked: [11])
        var grid = Grid(width: MonthGrid.width, height: MonthGrid.height)
        month.draw(into: &grid, at: grid.bounds, firstTag: 500)
        #expect(
            grid.text == """
                       novembre 2026
                 lu  ma  me  je  ve  sa  di
                                          1
                  2   3   4   5   6   7   8
                  9  10  11· 12  13  14  15
                 16  17  18  19  20  21  22
                ▸23  24  25  26  27  28  29
                 30
                """)
        #expect(grid.tag(atX: 10, y: 4) == 511 && grid.stylePlane.contains("SSSS"))
    }

    @Test func `long text scrolls, and says that there is more`() {
        var text = ScrollText([.init("Aide", .title), .init("un deux trois quatre cinq")])
        var grid = Grid(width: 9, height: 3)
        text.draw(into: &grid, at: grid.bounds)
        #expect(grid.text == "Aide\nun deux\ntrois   ▾")
        text.draw(into: &grid, at: grid.bounds, key: "J")
        #expect(grid.text == "Aide\nun deux\ntrois  J▾")
        #expect(text.handle(.end, width: 9, height: 3) == true)
        var end = Grid(width: 9, height: 3)
        text.draw(into: &end, at: end.bounds)
        #expect(end.text == "trois   ▴\nquatre\ncinq")
        #expect(text.handle(.enter, width: 9, height: 3) == false)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func `no part draws outside its place, at any size`(
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<60 {
            let text = HardText.random(length: 15, using: &random)
            let rect = GridTests.rect(&random)
            for draw in Self.parts(text) {
                var grid = Grid(width: 24, height: 5)
                for y in 0..<5 { grid.put(String(repeating: "#", count: 24), x: 0, y: y) }
                draw(&grid, rect)
                GridTests.expectWhole(grid, "seed \(seed)")
                for y in 0..<5 {
                    for x in 0..<24 where !rect.contains(x: x, y: y) {
                        #expect(grid[x, y].base == 0x23, "seed \(seed) at \(x),\(y) of \(rect)")
                    }
                }
            }
        }
    }

    private static func parts(_ text: String) -> [(inout Grid, Rect) -> Void] {
        [
            { TextField(text).draw(into: &$0, at: $1, focused: true) },
            { TextField("", placeholder: text).draw(into: &$0, at: $1, focused: true) },
            { TextArea(text).draw(into: &$0, at: $1, focused: true) },
            { ScrollText(text).draw(into: &$0, at: $1) },
            { ScrollText(text).draw(into: &$0, at: $1, key: "J") },
            { ProgressBar(text, fraction: 0.3).draw(into: &$0, at: $1) },
            { Bar([.init(text, text, tag: 1)], last: .init("?", text, tag: 2)).draw(into: &$0, at: $1) },
            { Menu([.init(text, detail: text, key: text)]).draw(into: &$0, at: $1, firstTag: 0) },
            {
                MonthGrid(title: text, weekdays: [text, text], offset: 3, dayCount: 31).draw(
                    into: &$0, at: $1)
            },
            { grid, rect in
                Table(columns: [.init(text, minWidth: 3, weight: 1), .init(text, minWidth: 9, priority: 1)])
                    .draw(into: &grid, at: rect, cursor: ListCursor(), count: 9, focused: true) { _ in
                        Table.Row([.init(text), .init(text)], isMarked: true)
                    }
            },
        ]
    }
}
