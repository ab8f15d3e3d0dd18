/// What a person typed, on its way to a record: ends trimmed, limits kept (domain §2.1, §2.2).
enum Typed {
    /// One line of text; nil when there is nothing to see.
    static func line(_ text: String, in input: Input, limit: Int) throws(Refusal) -> String? {
        guard let kept = try prose(text, in: input, limit: limit) else { return nil }
        guard !kept.contains(where: \.isNewline) else { throw .lineBreak(input) }
        return kept
    }

    /// Text of several lines; nil when there is nothing to see.
    ///
    /// Control characters are kept: a screen shows them harmlessly, and what was pasted is not ours to edit.
    /// NUL is refused, for it cuts the text short in every tool written in C.
    static func prose(_ text: String, in input: Input, limit: Int) throws(Refusal) -> String? {
        guard !text.utf8.contains(0) else { throw .nul(input) }
        let kept = trimmed(text)
        guard !kept.isEmpty else { return nil }
        guard kept.count <= limit else { throw .tooLong(input, limit: limit, count: kept.count) }
        // One character may carry any number of combining marks: bound the bytes too.
        guard kept.utf8.count <= limit * 16 else {
            throw .tooLong(input, limit: limit, count: kept.unicodeScalars.count)
        }
        return kept
    }

    /// A list, one line each; blank lines are dropped.
    static func lines(
        _ texts: [String], in input: Input, limit: Int, each: Int
    ) throws(Refusal) -> [String] {
        var kept: [String] = []
        for text in texts {
            if let text = try line(text, in: input, limit: each) { kept.append(text) }
        }
        guard kept.count <= limit else { throw .tooMany(input, limit: limit) }
        return kept
    }

    /// A text that must be there.
    static func needed(_ text: String, in input: Input, limit: Int) throws(Refusal) -> String {
        guard let kept = try prose(text, in: input, limit: limit) else { throw .empty(input) }
        return kept
    }

    static let reasonLimit = 400

    static func reason(_ text: String?) throws(Refusal) -> String? {
        try prose(text ?? "", in: .reason, limit: reasonLimit)
    }

    static func neededReason(_ text: String?) throws(Refusal) -> String {
        guard let kept = try reason(text) else { throw .reasonNeeded }
        return kept
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: isInvisible)
        guard let end = start.lastIndex(where: { !isInvisible($0) }) else { return "" }
        return String(start[...end])
    }

    private static func isInvisible(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
                || properties.generalCategory == .control || properties.generalCategory == .format
                // Braille blank counts as a symbol for Unicode and as nothing for the eye.
                || scalar == "\u{2800}"
        }
    }
}

// Acts of several texts: what their forms keep, which is also all that is taken from elsewhere.
extension Delivery {
    func asTyped() throws(Refusal) -> Delivery {
        var typed = self
        typed.what = try Typed.prose(what, in: .delivery, limit: 2000) ?? ""
        typed.reference = try Typed.line(reference ?? "", in: .reference, limit: 400)
        return typed
    }
}

extension Minutes {
    func asTyped() throws(Refusal) -> Minutes {
        var typed = self
        typed.summary = try Typed.prose(summary, in: .summary, limit: 8000) ?? ""
        typed.decisions = try Typed.lines(decisions, in: .decisions, limit: 40, each: 400)
        return typed
    }
}
