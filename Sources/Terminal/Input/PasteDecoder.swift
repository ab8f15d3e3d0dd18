/// The text between the marks of a bracketed paste, however it is cut into pieces on its way.
struct PasteDecoder {
    private static let end = Array("\u{1b}[201~".utf8)
    private var bytes: [UInt8] = []

    /// Takes bytes up to the mark and returns the place after it; `nil` when the mark has not come yet.
    mutating func take(_ more: ArraySlice<UInt8>) -> Int? {
        // The mark itself may be cut in two: look again from where it could have begun.
        let old = bytes.count
        var place = max(0, old - Self.end.count + 1)
        bytes.append(contentsOf: more)
        while place + Self.end.count <= bytes.count {
            if bytes[place] == 0x1B, bytes[place..<place + Self.end.count].elementsEqual(Self.end) {
                bytes.removeSubrange(place...)
                return more.startIndex + (place + Self.end.count - old)
            }
            place += 1
        }
        return nil
    }

    /// The text with line ends as line feeds and without other controls: pasted bytes are never commands.
    func finish() -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        var kept = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            defer { isAfterReturn = scalar == "\r" }
            if scalar == "\r" || scalar == "\n" {
                if scalar == "\r" || !isAfterReturn { kept.append("\n") }
            } else if scalar == "\t" || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }
}
