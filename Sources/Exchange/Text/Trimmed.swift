extension String {
    /// Without what nobody sees around it: spaces, line ends, controls and marks without width. A cell of
    /// these alone is empty, as it is for the domain.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isInvisible }),
            let last = lastIndex(where: { !$0.isInvisible })
        else { return "" }
        return String(self[first...last])
    }

    /// At most so many characters, so that foreign text fits a field.
    func cut(to limit: Int) -> String { String(prefix(limit)) }
}

extension Character {
    fileprivate var isInvisible: Bool {
        unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
                || properties.generalCategory == .control || properties.generalCategory == .format
                || scalar == "\u{2800}"
        }
    }
}

extension Unicode.Scalar {
    var isControl: Bool { value < 0x20 || (0x7f...0x9f).contains(value) }
}
