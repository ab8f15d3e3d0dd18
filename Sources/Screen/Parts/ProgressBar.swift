/// How far long work has come.
package struct ProgressBar: Hashable, Sendable {
    /// From 0 to 1; `nil` while nobody knows, which draws the words alone.
    package var fraction: Double?
    package var label: String

    package init(_ label: String, fraction: Double?) {
        self.label = label
        self.fraction = fraction
    }

    /// Draws words, bar and figure on the rectangle's first row. The figure, not the bar, carries the meaning.
    package func draw(into grid: inout Grid, at rect: Rect) {
        let rect = rect.row(0)
        guard let fraction, rect.width >= 10 else { return grid.putLine(label, in: rect) }
        // Comparisons with NaN are false: it ends as 0 here, and not as a trap in the conversion below.
        let part = fraction > 0 ? min(fraction, 1) : 0
        let (rest, figure) = rect.split(right: 6)
        let (words, bar) = rest.split(left: min(cellCount(label) + 1, rest.width / 2))
        let full = Int(part * Double(bar.width))
        grid.putLine(label, in: words.split(right: 1).rest)
        grid.fill(bar, with: grid.glyphs.shadeLight, .muted)
        grid.fill(bar.split(left: full).left, with: grid.glyphs.block, .accent)
        grid.putLine("\(Int(part * 100)) %", in: figure, .right)
    }
}
