import Screen

/// A list and what there is to read about its selected row: side by side where the screen is wide, one above
/// the other where it is high, else one at a time.
struct Panes {
    let list: Rect
    let detail: Rect
    let rule: Rect

    /// From here on there is room for two panes side by side.
    static let wide = 110

    /// The key of ``ActID/readDown``, told where the text goes on.
    static let readOn = Key.char("J").name

    /// - Parameters:
    ///   - rows: of the list, headings included; it gets no more room than it fills when the text is below.
    ///   - textHeight: lines that the text wants when it is below; the same whatever the row, so that the
    ///     list does not jump while one moves through it.
    ///   - isReading: where both do not fit, the text rather than the list.
    init(_ area: Rect, rows: Int, textHeight: Int, isReading: Bool) {
        if area.width >= Self.wide {
            let (left, rest) = area.split(left: max(62, area.width * 60 / 100))
            (list, rule, detail) = (left, rest.split(left: 1).left, rest.split(left: 2).rest)
        } else if area.height >= 12 {
            let (top, rest) = area.split(
                top: min(max(3, rows), max(area.height / 2, area.height - textHeight - 1)))
            (list, rule, detail) = (top, rest.row(0), rest.split(top: 1).rest.inset(x: 1))
        } else {
            let none = Rect(x: area.x, y: area.maxY, width: 0, height: 0)
            (list, rule, detail) = isReading ? (none, none, area.inset(x: 1)) : (area, none, none)
        }
    }

    /// The same for a list that may be long: below it only a few lines, and on a small screen fewer.
    init(list area: Rect, foot: Int) {
        guard area.width < Self.wide else {
            self.init(area, rows: 0, textHeight: 0, isReading: false)
            return
        }
        let (top, bottom) = area.split(bottom: area.height >= 14 ? foot : area.height >= 9 ? min(3, foot) : 0)
        self.init(list: top, detail: bottom.split(top: 1).rest.inset(x: 1), rule: bottom.row(0))
    }

    init(list: Rect, detail: Rect, rule: Rect) {
        self.list = list
        self.detail = detail
        self.rule = rule
    }

    func drawRule(into grid: inout Grid) {
        if rule.width == 1 {
            grid.vline(x: rule.x, y: rule.y, height: rule.height)
        } else if !rule.isEmpty {
            grid.hline(x: rule.x, y: rule.y, width: rule.width)
        }
    }

    /// List and text have to take turns.
    var isSingle: Bool { rule.isEmpty }
}
