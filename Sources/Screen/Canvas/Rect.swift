/// A rectangle of terminal cells; `x` and `y` count from zero at the top left.
///
/// Width and height are never negative, so that a layout for a screen that has become too small ends in
/// empty rectangles, into which every part draws nothing, and not in a trap.
package struct Rect: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int

    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The first column and row past the rectangle.
    package var maxX: Int { x + width }
    package var maxY: Int { y + height }

    package var isEmpty: Bool { width == 0 || height == 0 }

    package func contains(x: Int, y: Int) -> Bool {
        x >= self.x && x < maxX && y >= self.y && y < maxY
    }
}

/// One cell's place.
package struct Point: Hashable, Sendable {
    package var x: Int
    package var y: Int

    package init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
}

// MARK: - Smaller rectangles

extension Rect {
    /// What both rectangles cover; empty when they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// The rectangle without `x` columns on either side and `y` rows above and below.
    package func inset(x dx: Int = 0, y dy: Int = 0) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// The `index`th row counted from the top; empty when the rectangle has no such row.
    package func row(_ index: Int) -> Rect {
        intersection(Rect(x: x, y: y + index, width: width, height: index < 0 ? 0 : 1))
    }

    /// A rectangle of at most this size in the middle of this one: the place of a dialogue.
    package func centered(width wanted: Int, height wantedHeight: Int) -> Rect {
        let w = min(max(0, wanted), width)
        let h = min(max(0, wantedHeight), height)
        return Rect(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
    }
}

// MARK: - Splitting

/// Each split hands out at most what is there: the first part is served first, the rest may be empty.
extension Rect {
    package func split(top rows: Int) -> (top: Rect, rest: Rect) {
        let h = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: h),
            Rect(x: x, y: y + h, width: width, height: height - h)
        )
    }

    package func split(bottom rows: Int) -> (rest: Rect, bottom: Rect) {
        let (rest, bottom) = split(top: height - min(max(0, rows), height))
        return (rest, bottom)
    }

    package func split(left columns: Int) -> (left: Rect, rest: Rect) {
        let w = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: w, height: height),
            Rect(x: x + w, y: y, width: width - w, height: height)
        )
    }

    package func split(right columns: Int) -> (rest: Rect, right: Rect) {
        let (rest, right) = split(left: width - min(max(0, columns), width))
        return (rest, right)
    }

    /// `count` columns of nearly equal width, `gap` cells apart; the first ones get the cells left over.
    package func columns(_ count: Int, gap: Int = 0) -> [Rect] {
        guard count > 0 else { return [] }
        let free = max(0, width - gap * (count - 1))
        var left = x
        return (0..<count).map { index in
            let w = free / count + (index < free % count ? 1 : 0)
            defer { left += w + gap }
            return Rect(x: left, y: y, width: w, height: height)
        }
    }
}
