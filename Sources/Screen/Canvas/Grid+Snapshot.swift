extension Grid {
    /// The rows as text, without spaces at their ends: what a person would read.
    package var text: String {
        (0..<height).map(row).joined(separator: "\n")
    }

    /// The row's text without spaces at its end.
    package func row(_ y: Int) -> String {
        var text: [UInt8] = []
        for x in 0..<width { cells[y * width + x].append(to: &text) }
        while text.last == UInt8(ascii: " ") { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    /// One letter a cell for its role (`Role.letter`), rows without the full stops at their ends.
    ///
    /// Tests compare it beside `text`, so that a change of colour is seen in review like a change of words.
    package var stylePlane: String {
        (0..<height).map { y in
            var letters = (0..<width).map { cells[y * width + $0].style.role.letter }
            while letters.last == Role.normal.letter { letters.removeLast() }
            return String(letters)
        }
        .joined(separator: "\n")
    }
}
