/// A screen as a value: what every page draws into, what the terminal paints, what tests compare.
///
/// Coordinates are those of the whole screen, everywhere. A part is kept inside its rectangle by `within`:
/// whatever it draws outside is dropped. Text comes in only through `put`, which makes it safe.
///
/// ```swift
/// var grid = Grid(width: 80, height: 24)
/// grid.put("Suivi", x: 1, y: 0, style: .title)
/// grid.within(rect) { $0.box(rect, title: "Points") }
/// ```
package struct Grid: Equatable, Sendable {
    package let width: Int
    package let height: Int
    package let glyphs: Glyphs
    /// Row after row, `width` cells each.
    package internal(set) var cells: [Cell]
    /// Where the terminal's cursor stands; hidden when there is none.
    package var cursor: Point?
    /// What the mouse can hit, in the order of drawing.
    package internal(set) var hotspots: [Hotspot] = []
    /// Nothing is drawn outside it; always within the grid.
    var clip: Rect

    package init(width: Int, height: Int, glyphs: Glyphs = .unicode) {
        self.width = max(0, width)
        self.height = max(0, height)
        self.glyphs = glyphs
        cells = Array(repeating: .blank(), count: self.width * self.height)
        clip = Rect(x: 0, y: 0, width: width, height: height)
    }

    package var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

    package subscript(x: Int, y: Int) -> Cell {
        precondition(bounds.contains(x: x, y: y), "no such cell")
        return cells[y * width + x]
    }

    /// Runs `draw` with everything outside `area` out of its reach; areas nest.
    package mutating func within(_ area: Rect, _ draw: (inout Grid) -> Void) {
        let outer = clip
        clip = outer.intersection(area)
        draw(&self)
        clip = outer
    }
}

// MARK: - The mouse

/// A rectangle that can be clicked, and the number by which its page knows it.
package struct Hotspot: Hashable, Sendable {
    package let rect: Rect
    /// `nil` covers what lies below without being clickable itself.
    package let tag: Int?
}

extension Grid {
    /// Makes the rectangle clickable. What is drawn later lies above.
    package mutating func mark(_ rect: Rect, tag: Int) { addHotspot(rect, tag) }

    /// Covers whatever is clickable below: the ground of an overlay.
    package mutating func cover(_ rect: Rect) { addHotspot(rect, nil) }

    /// The topmost clickable thing at this place.
    package func tag(atX x: Int, y: Int) -> Int? {
        hotspots.last { $0.rect.contains(x: x, y: y) }?.tag
    }

    private mutating func addHotspot(_ rect: Rect, _ tag: Int?) {
        let visible = rect.intersection(clip)
        if !visible.isEmpty { hotspots.append(Hotspot(rect: visible, tag: tag)) }
    }
}
