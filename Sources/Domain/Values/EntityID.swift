/// The name of a thing: the line that created it and the place of the creating event in that line.
///
/// Written as the line's id, followed by `-n` for every event but the first (`01kb8x…`, `01kb8x…-3`), so
/// that searching the files for a thing's id finds its creation too. No counter, no registry: two machines
/// never make the same name.
package struct EntityID: Hashable, Comparable, Sendable {
    package let line: LineID
    package let place: Int

    package init(line: LineID, place: Int) {
        self.line = line
        self.place = place
    }

    package static func < (a: EntityID, b: EntityID) -> Bool {
        a.line == b.line ? a.place < b.place : a.line < b.line
    }
}

extension EntityID: CustomStringConvertible {
    package var description: String { place == 0 ? line.description : "\(line)-\(place)" }

    /// What a person sees and types: the random part only, shortened by the index to what is unambiguous.
    package var shown: String { place == 0 ? String(line.randomText) : "\(line.randomText)-\(place)" }

    package init?(_ text: some StringProtocol) {
        guard let line = LineID(text.prefix(LineID.length)) else { return nil }
        let rest = text.dropFirst(LineID.length)
        if rest.isEmpty {
            self.init(line: line, place: 0)
        } else {
            // One spelling per name: no "-0", no leading zeros, no sign.
            guard rest.first == "-", let place = Int(rest.dropFirst()), place > 0, place < 256,
                rest.dropFirst() == String(place)
            else { return nil }
            self.init(line: line, place: place)
        }
    }
}
