import Domain
package import Screen

extension Form {
    /// Draws the form over what lies below, as high as its fields need.
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let words = context.words
        let width = min(area.width, SheetLayout.widest)
        let foot = complaintRows(width: width - 4, words)
        let isTight = area.height < 18
        let head = isTight || about.isEmpty ? 0 : 2
        let wanted = sheet.rows(context) + head + foot.count + 2 + (isTight ? 2 : 4)
        let top = area.height > wanted + 4 ? 2 : 0
        let rect = Rect(
            x: area.x + (area.width - width) / 2, y: area.y + top, width: width,
            height: min(wanted, area.height - top))
        grid.within(area) { grid in
            let inner = grid.overlay(rect, title: words[title]).inset(x: 1)
            var (top, rest) = inner.split(top: head)
            if head > 0 { grid.putCut(about, x: top.x, y: top.y, maxWidth: top.width, style: .muted) }
            let (body, bottom) = rest.split(bottom: foot.count + 2 + (isTight ? 0 : 1))
            rest = bottom
            top = body
            sheet.draw(into: &grid, at: top, context)
            draw(foot: foot, into: &grid, at: rest, isTight: isTight, context)
            sheet.drawPopup(into: &grid, within: area, context)
        }
    }

    private func complaintRows(width: Int, _ words: Words) -> [String] {
        complaint.map { wrap("\(SheetLayout.wrong) \($0)", width: max(10, width)) } ?? []
    }

    private func draw(
        foot: [String], into grid: inout Grid, at area: Rect, isTight: Bool, _ context: Context
    ) {
        var area = area
        if !isTight {
            grid.hline(x: area.x, y: area.y, width: area.width)
            area = area.split(top: 1).rest
        }
        for (row, text) in foot.enumerated() {
            grid.put(text, x: area.x, y: area.y + row, maxWidth: area.width, style: .bad)
        }
        let help = area.row(foot.count)
        grid.putCut(sheet.help(context), x: help.x, y: help.y, maxWidth: help.width, style: .muted)
        Bar(hints(context.words)).draw(into: &grid, at: area.row(foot.count + 1))
    }

    private func hints(_ words: Words) -> [Bar.Hint] {
        [
            Bar.Hint("^S", words.say("enregistrer", "save")),
            Bar.Hint("Tab", words.say("champ suivant", "next field")),
            Bar.Hint("Esc", words.say("quitter, brouillon gardé", "leave, draft kept")),
            Bar.Hint("^E", words.say("éditeur", "editor")),
        ]
    }
}
