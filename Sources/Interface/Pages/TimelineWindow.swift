import Domain
import Screen

/// The stretch of days in view, and the column of each.
struct TimelineWindow {
    /// Width of the names at the left.
    let names: Int
    /// Cells of the axis.
    let cells: Int
    let perCell: Int
    let first: Day

    init(area: Rect, center: Day, zoom: Int) {
        names = max(10, min(area.width / 4, max(30, area.width / 5)))
        cells = max(1, area.width - names - 2)
        perCell = TimelinePage.scales[zoom]
        // Today a little right of the middle: there is more past to read than future.
        first = center - cells * perCell * 3 / 5
    }

    private var zoomName: Phrase {
        switch perCell {
        case 1: Phrase("semaine", "week")
        case 2: Phrase("quinzaine", "fortnight")
        case 4: Phrase("mois", "month")
        default: Phrase("trimestre", "quarter")
        }
    }

    var days: Int { cells * perCell }
    var last: Day { first + (days - 1) }
    var center: Day { first + cells * perCell * 3 / 5 }

    /// Cell of the day, counted from the axis's left; nil outside the window.
    func column(of day: Day) -> Int? {
        guard day >= first, day <= last else { return nil }
        return (day - first) / perCell
    }

    /// Cells that a span covers; nil when none is in view.
    func columns(from start: Day, through end: Day) -> Range<Int>? {
        let from = max(start, first)
        let to = min(end, last)
        guard from <= to, let a = column(of: from), let b = column(of: to) else { return nil }
        return a..<(b + 1)
    }

    func drawHead(into grid: inout Grid, at area: Rect, today: Day, _ words: Words) {
        let x = area.x + names + 1
        var free = 0
        grid.hline(x: x, y: area.y + 1, width: cells)
        for cell in 0..<cells {
            let start = first + cell * perCell
            guard let month = (0..<perCell).map({ start + $0 }).first(where: { $0.dayOfMonth == 1 }) else {
                continue
            }
            grid.put(grid.glyphs.teeDown, x: x + cell, y: area.y + 1, style: .border)
            let label = words.shortMonth(month.month) + (month.month == 1 ? " \(month.year)" : "")
            guard cell >= free, cell + cellCount(label) <= cells else { continue }
            grid.put(label, x: x + cell, y: area.y, style: .accent)
            free = cell + cellCount(label) + 1
        }
        if let column = column(of: today) {
            grid.put(grid.glyphs.pointerDown, x: x + column, y: area.y + 1, style: .accent)
        }
        grid.putCut(
            words[zoomName], x: area.x + 1, y: area.y + 1, maxWidth: names - 1, style: .muted)
        grid.putCut(
            words.say("Frise", "Timeline"), x: area.x + 1, y: area.y, maxWidth: names - 1, style: .title)
    }
}
