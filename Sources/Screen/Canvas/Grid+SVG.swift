extension Grid {
    /// The screen as a picture that any browser shows, without a font, a script or anything fetched.
    ///
    /// Every run of one style is placed by its column and stretched to its cells, so that columns stay straight
    /// whatever monospaced font the reader has.
    package func svg(_ theme: Theme) -> String {
        let picture = Picture(grid: self, theme: theme)
        var lines = [picture.head]
        for y in 0..<height {
            for run in runs(y) { lines += picture.drawn(run) }
        }
        return (lines + ["</svg>", ""]).joined(separator: "\n")
    }

    /// Neighbouring cells of one style, spaces at the end of the row left out.
    private func runs(_ y: Int) -> [Run] {
        var runs: [Run] = []
        for x in 0..<width {
            let cell = self[x, y]
            if runs.last?.style != cell.style { runs.append(Run(x: x, y: y, style: cell.style)) }
            runs[runs.count - 1].width += 1
            cell.append(to: &runs[runs.count - 1].text)
        }
        return runs
    }

    fileprivate struct Run {
        let x: Int
        let y: Int
        let style: Style
        var width = 0
        var text: [UInt8] = []

        init(x: Int, y: Int, style: Style) { (self.x, self.y, self.style) = (x, y, style) }

        var isBlank: Bool { text.allSatisfy { $0 == UInt8(ascii: " ") } }
    }
}

/// Sizes and colours of one picture; a cell is 8 by 17.
private struct Picture {
    let grid: Grid
    let theme: Theme
    private let cell = (width: 8, height: 17)
    /// Room around the cells.
    private let edge = 8

    init(grid: Grid, theme: Theme) { (self.grid, self.theme) = (grid, theme) }

    private var isDark: Bool { theme.name != Theme.light.name }
    private var ground: String { isDark ? "#1c1c1c" : "#ffffff" }
    private var ink: String { isDark ? "#d0d0d0" : "#1c1c1c" }

    var head: String {
        let (width, height) = (
            grid.width * cell.width + 2 * edge, grid.height * cell.height + 2 * edge
        )
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)" font-family="monospace" font-size="13">
            <rect width="\(width)" height="\(height)" rx="6" fill="\(ground)"/>
            """
    }

    func drawn(_ run: Grid.Run) -> [String] {
        let paint = theme[run.style.role]
        let attributes = paint.attributes256.union(run.style.attributes)
        var (fore, back) = (
            paint.foreground256.map { PaletteColour($0).hex } ?? ink,
            paint.background256.map { PaletteColour($0).hex }
        )
        if attributes.contains(.reverse) { (fore, back) = (back ?? ground, fore) }
        let (x, y) = (edge + run.x * cell.width, edge + run.y * cell.height)
        let width = run.width * cell.width
        var lines: [String] = []
        if let back {
            lines.append(
                "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(cell.height)\" fill=\"\(back)\"/>")
        }
        guard !run.isBlank else { return lines }
        var looks = "fill=\"\(fore)\""
        if attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
        if attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
        if attributes.contains(.dim) { looks += " opacity=\"0.75\"" }
        lines.append(
            "<text x=\"\(x)\" y=\"\(y + 13)\" textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\" "
                + "xml:space=\"preserve\" \(looks)>\(escaped(run.text))</text>")
        return lines
    }

    private func escaped(_ text: [UInt8]) -> String {
        var safe = ""
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}
