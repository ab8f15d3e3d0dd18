import Screen

/// A sentence where a list would be, in the upper third, where the eye looks for the first row.
struct EmptyList {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }

    func draw(into grid: inout Grid, at area: Rect) {
        let rows = wrap(sentence, width: max(1, min(60, area.width - 4)))
        let top = area.y + max(0, (area.height - rows.count) / 3)
        grid.within(area) { grid in
            for (line, text) in rows.enumerated() {
                grid.put(text, x: area.x + 2, y: top + line, style: .muted)
            }
        }
    }
}
