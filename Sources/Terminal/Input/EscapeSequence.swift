internal import Screen

/// The sequences that terminals share, whatever their description says: arrows with modifiers, the numbered
/// keys, bracketed paste, the mouse.
enum EscapeSequence {
    /// `nil` when the bytes after Esc begin no sequence.
    static func read(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Reading? {
        switch bytes[bytes.startIndex + 1] {
        case UInt8(ascii: "["): readControl(bytes)
        case UInt8(ascii: "O"): readSingleShift(bytes)
        // Answers to questions that we never ask; they end in BEL or Esc-backslash.
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): skipString(bytes)
        default: nil
        }
    }

    /// `Esc [ parameters final`.
    private static func readControl(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        let body = bytes.dropFirst(2)
        guard let final = body.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
            // No sequence is this long; what pretends to be one must not be waited for.
            return body.count > 64 ? .nothing(length: bytes.count) : .incomplete
        }
        let length = final - bytes.startIndex + 1
        guard (0x40..<0x7F).contains(bytes[final]) else { return .nothing(length: length - 1) }
        if bytes[final] == UInt8(ascii: "M"), body.startIndex == final { return MouseReport.readOld(bytes) }
        let control = Control(body[..<final], final: bytes[final])
        if control.isPasteBegin { return .pasteBegins(length: length) }
        return control.key.map { .key($0, length: length) } ?? .nothing(length: length)
    }

    /// `Esc O letter`: arrows and F1 to F4 as a keypad in application mode sends them.
    private static func readSingleShift(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        guard bytes.count > 2 else { return .incomplete }
        let letter = bytes[bytes.startIndex + 2]
        return Control([], final: letter).key.map { .key($0, length: 3) } ?? .nothing(length: 3)
    }

    private static func skipString(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        for place in bytes.indices.dropFirst(2) {
            let length = place - bytes.startIndex + 1
            if bytes[place] == 0x07 || length > 4096 { return .nothing(length: length) }
            if bytes[place] == UInt8(ascii: "\\"), bytes[place - 1] == 0x1B {
                return .nothing(length: length)
            }
        }
        return .incomplete
    }
}

/// A control sequence taken apart: `Esc [ 1 ; 2 D` has the parameters 1 and 2 and the final letter D.
private struct Control {
    let parameters: [Int]
    let isMouse: Bool
    let final: Character

    init(_ body: ArraySlice<UInt8>, final: UInt8) {
        isMouse = body.first == UInt8(ascii: "<")
        self.final = Character(Unicode.Scalar(final))
        parameters = body.drop { !(0x30..<0x3A).contains($0) }
            .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            .map { digits in
                digits.reduce(0) { (0x30..<0x3A).contains($1) ? min($0 * 10 + Int($1 - 0x30), 99_999) : $0 }
            }
    }

    var isPasteBegin: Bool { final == "~" && parameters == [200] }

    var key: Key? {
        if isMouse { return MouseReport.key(parameters, isRelease: final == "m") }
        return final == "~" ? numbered : lettered
    }

    /// 2 is Shift, 5 is Control; other combinations have no meaning here and must not act as the bare key.
    private func modified(_ plain: Key, shift: Key? = nil, control: Key? = nil) -> Key? {
        switch parameters.count > 1 ? parameters[1] : 1 {
        case 0, 1: plain
        case 2: shift
        case 5: control
        default: nil
        }
    }

    private var lettered: Key? {
        switch final {
        case "A": modified(.up, shift: .shiftUp, control: .ctrlUp)
        case "B": modified(.down, shift: .shiftDown, control: .ctrlDown)
        case "C": modified(.right, shift: .shiftRight, control: .ctrlRight)
        case "D": modified(.left, shift: .shiftLeft, control: .ctrlLeft)
        case "H": modified(.home, shift: .home, control: .home)
        case "F": modified(.end, shift: .end, control: .end)
        case "Z": .backTab
        case "P": modified(.function(1))
        case "Q": modified(.function(2))
        case "R": modified(.function(3))
        case "S": modified(.function(4))
        case "M": parameters.isEmpty ? .enter : nil
        default: nil
        }
    }

    private var numbered: Key? {
        switch parameters.first {
        case 1, 7: modified(.home)
        case 2: modified(.insert)
        case 3: modified(.delete)
        case 4, 8: modified(.end)
        case 5: modified(.pageUp)
        case 6: modified(.pageDown)
        case let number?: Self.functionKeys[number].flatMap { modified(.function($0)) }
        case nil: nil
        }
    }

    private static let functionKeys = [
        11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 17: 6, 18: 7, 19: 8, 20: 9, 21: 10, 23: 11, 24: 12,
    ]
}
