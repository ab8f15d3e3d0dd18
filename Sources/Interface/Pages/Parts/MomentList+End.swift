import Domain
import Screen

// The end of a long list, without what lies before it: each query is read from its own end, and so on upwards.
extension MomentList {
    /// The last so many rows and no others.
    mutating func readFromEnd(_ wanted: Int, _ world: World) {
        lines = []
        tail = Place(group: groups.count - 1)
        readBack(wanted, world)
    }

    /// Puts the rows before those that are there in front of them.
    mutating func readBack(_ wanted: Int, _ world: World) {
        let known = lines.count
        let rows = lines.compactMap { line -> (row: MomentRow, group: Int)? in
            if case .row(let row, let group) = line { (row, group) } else { nil }
        }
        var before: [(row: MomentRow, group: Int)] = []
        while let place = tail, before.count < wanted {
            var filter = groups[place.group].filter
            filter.newestFirst.toggle()
            filter.limit = wanted - before.count
            filter.offset = place.offset
            let found = world.moments(filter)
            before = found.reversed().map { ($0, place.group) } + before
            tail = Place(group: place.group, offset: place.offset + found.count)
            if found.count < filter.limit { tail = place.group > 0 ? Place(group: place.group - 1) : nil }
        }
        show(before + rows)
        if known > 0 { cursor.shift(by: lines.count - known) }
        // All is known again: from here on the list is read as from its beginning.
        if tail == nil { close() }
    }
}
