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
        var text = String(text)
        let read: EntityID? = text.withUTF8 { EntityID(ascii: UnsafeRawBufferPointer($0)) }
        guard let read else { return nil }
        self = read
    }

    /// Bytes, for every event of every line names something.
    package init?(ascii bytes: UnsafeRawBufferPointer) {
        let length = LineID.length
        guard bytes.count >= length,
            let line = LineID(ascii: UnsafeRawBufferPointer(rebasing: bytes[..<length]))
        else { return nil }
        guard bytes.count > length else {
            self.init(line: line, place: 0)
            return
        }
        // One spelling per name: no "-0", no leading zeros, no sign.
        let digits = bytes[(length + 1)...]
        guard bytes[length] == 0x2D, (1...3).contains(digits.count), digits.first != 0x30 else { return nil }
        var place = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            place = place * 10 + Int(digit - 0x30)
        }
        guard place < 256 else { return nil }
        self.init(line: line, place: place)
    }
}
