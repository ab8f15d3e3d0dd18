/// The line of hints at the bottom: the few acts that matter here, each with its key.
package struct Bar: Hashable, Sendable {
    package struct Hint: Hashable, Sendable {
        package var key: String
        package var label: String
        /// Clicking the hint does what its key does; `nil` for a hint that is only to be read.
        package var tag: Int?

        package init(_ key: String, _ label: String, tag: Int? = nil) {
            self.key = key
            self.label = label
            self.tag = tag
        }
    }

    /// Of what is in hand, in the order of importance.
    package var hints: [Hint]
    /// Of the place, in the order of importance: at the right, where they stay while the others change.
    package var steady: [Hint]
    /// Kept at the right edge, whatever else has to go: usually the key that shows all the others.
    package var last: Hint?

    package init(_ hints: [Hint], steady: [Hint] = [], last: Hint? = nil) {
        self.hints = hints
        self.steady = steady
        self.last = last
    }

    /// Draws as many whole hints as fit: half a hint would be half a promise.
    package func draw(into grid: inout Grid, at rect: Rect) {
        grid.within(rect.row(0)) { drawHints(into: &$0, at: rect.row(0)) }
    }

    /// What has no room in so many columns, and may stand elsewhere.
    package func leftOver(by width: Int) -> [Hint] {
        let shown = Set(places(in: Rect(x: 0, y: 0, width: width, height: 1)).map(\.hint))
        return (hints + steady).filter { !shown.contains($0) }
    }

    /// Columns that it takes of so many, one at each side included.
    package func width(of most: Int) -> Int {
        let places = places(in: Rect(x: 0, y: 0, width: most, height: 1))
        return places.map { $0.x + Self.width($0.hint) + 1 }.max() ?? 0
    }

    private func drawHints(into grid: inout Grid, at rect: Rect) {
        grid.fill(rect)
        for place in places(in: rect) { draw(place.hint, into: &grid, at: Point(x: place.x, y: rect.y)) }
    }

    /// A hint for which there is room, and where it stands.
    private typealias Place = (hint: Hint, x: Int)

    private func places(in rect: Rect) -> [Place] {
        let (rest, end) = rect.split(right: last.map { Self.width($0) + 2 } ?? 0)
        var places: [Place] = last.map { [($0, end.x + 1)] } ?? []
        var x = rest.x + 1
        for hint in hints {
            let width = Self.width(hint)
            guard x + width <= rest.maxX else { continue }
            places.append((hint, x))
            x += width + 2
        }
        var room = rest.maxX + 1 - x
        let staying = steady.filter { hint in
            let width = Self.width(hint) + 2
            guard width <= room else { return false }
            room -= width
            return true
        }
        x += room
        for hint in staying {
            places.append((hint, x))
            x += Self.width(hint) + 2
        }
        return places
    }

    private func draw(_ hint: Hint, into grid: inout Grid, at place: Point) {
        let key = grid.put(hint.key, x: place.x, y: place.y, style: .key)
        grid.put(hint.label, x: place.x + key + 1, y: place.y, style: .muted)
        if let tag = hint.tag {
            grid.mark(Rect(x: place.x, y: place.y, width: Self.width(hint), height: 1), tag: tag)
        }
    }

    private static func width(_ hint: Hint) -> Int { cellCount(hint.key) + 1 + cellCount(hint.label) }
}
