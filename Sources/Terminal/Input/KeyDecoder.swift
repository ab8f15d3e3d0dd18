internal import Screen

/// Bytes from a terminal, as keys. Pure: what it has not understood yet it keeps until more comes.
///
/// Nothing is lost when bytes arrive one by one, and nothing unknown gets through as text: an escape sequence
/// that means nothing here is dropped whole, or else its letters would run as commands.
struct KeyDecoder {
    /// What this terminal's description says its keys send.
    private let sequences: [[UInt8]: Key]
    private let isUTF8: Bool
    /// Bytes that may yet become something.
    private var pending: [UInt8] = []
    private var paste: PasteDecoder?

    init(sequences: [[UInt8]: Key] = [:], isUTF8: Bool = true) {
        self.sequences = sequences
        self.isUTF8 = isUTF8
    }

    /// Milliseconds after which a beginning without an end is taken for what it is; `nil` when nothing waits.
    ///
    /// A lone Esc is a key of its own, so it may wait for the rest of a sequence only as long as nobody
    /// notices. What has gone further is hardly typed by hand, and may have a slow line to cross.
    var patience: Int? {
        if paste != nil { return 1000 }
        if pending.isEmpty { return nil }
        return pending.count == 1 && pending[0] == 0x1B ? 25 : 250
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        pending.append(contentsOf: bytes)
        return decode(isFinal: false)
    }

    /// The patience is over: whatever is kept is all that there will be.
    mutating func giveUp() -> [Key] {
        var keys = decode(isFinal: true)
        if let text = paste?.finish() { keys.append(.paste(text)) }
        paste = nil
        return keys
    }
}

// MARK: - Decoding what is there

extension KeyDecoder {
    /// What the bytes at the front turn out to be.
    enum Reading {
        case key(Key, length: Int)
        case pasteBegins(length: Int)
        /// Understood, and of no interest.
        case nothing(length: Int)
        case incomplete
    }

    private mutating func decode(isFinal: Bool) -> [Key] {
        var keys: [Key] = []
        var place = 0
        while place < pending.count {
            if paste != nil {
                place = takePaste(from: place, &keys)
                continue
            }
            switch read(pending[place...], isFinal: isFinal) {
            case .key(let key, let length):
                Self.append(key, to: &keys)
                place += length
            case .pasteBegins(let length):
                paste = PasteDecoder()
                place += length
            case .nothing(let length): place += length
            case .incomplete:
                pending.removeFirst(place)
                return keys
            }
        }
        pending.removeAll(keepingCapacity: true)
        return keys
    }

    private mutating func takePaste(from place: Int, _ keys: inout [Key]) -> Int {
        guard let end = paste?.take(pending[place...]) else { return pending.count }
        if let text = paste?.finish() { keys.append(.paste(text)) }
        paste = nil
        return end
    }

    /// Accents and the parts of an emoji arrive as characters of their own: they join the one before.
    private static func append(_ key: Key, to keys: inout [Key]) {
        guard case .char(let added) = key, case .char(let before)? = keys.last, !added.isASCII else {
            return keys.append(key)
        }
        let joined = String(before) + String(added)
        if joined.count == 1 { keys[keys.count - 1] = .char(Character(joined)) } else { keys.append(key) }
    }

    private func read(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
        let first = bytes[bytes.startIndex]
        if first == 0x1B { return readEscape(bytes, isFinal: isFinal) }
        if first < 0x20 || first == 0x7F { return .key(ControlKeys.key(first), length: 1) }
        return readCharacter(bytes, isFinal: isFinal)
    }

    private func readCharacter(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
        switch ScalarReading(bytes, isUTF8: isUTF8) {
        case .scalar(let scalar, let length):
            // C1 controls are no keys; U+009B, for one, would begin a sequence.
            return (0x80..<0xA0).contains(scalar.value)
                ? .nothing(length: length) : .key(.char(Character(scalar)), length: length)
        case .invalid: return .nothing(length: 1)
        case .incomplete: return isFinal ? .nothing(length: bytes.count) : .incomplete
        }
    }

    private func readEscape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> Reading {
        if let known = known(bytes) { return known }
        if !isFinal, mayBecomeKnown(bytes) { return .incomplete }
        guard bytes.count > 1 else { return isFinal ? .key(.escape, length: 1) : .incomplete }
        let reading = EscapeSequence.read(bytes)
        if case .incomplete? = reading {
            return isFinal ? readAlt(bytes) : .incomplete
        }
        return reading ?? readAlt(bytes)
    }

    /// Esc and a character that came at once are Alt; Esc before anything else is Esc.
    private func readAlt(_ bytes: ArraySlice<UInt8>) -> Reading {
        let rest = bytes.dropFirst()
        if rest.first == 0x7F { return .key(.alt("\u{7F}"), length: 2) }
        guard let first = rest.first, first > 0x20 else { return .key(.escape, length: 1) }
        switch ScalarReading(rest, isUTF8: isUTF8) {
        case .scalar(let scalar, let length): return .key(.alt(Character(scalar)), length: 1 + length)
        case .invalid, .incomplete: return .key(.escape, length: 1)
        }
    }
}

// MARK: - What the terminal's description knows

extension KeyDecoder {
    private func known(_ bytes: ArraySlice<UInt8>) -> Reading? {
        for length in stride(from: min(bytes.count, 8), through: 2, by: -1) {
            if let key = sequences[Array(bytes.prefix(length))] { return .key(key, length: length) }
        }
        return nil
    }

    private func mayBecomeKnown(_ bytes: ArraySlice<UInt8>) -> Bool {
        sequences.keys.contains { $0.count > bytes.count && $0.starts(with: bytes) }
    }
}
