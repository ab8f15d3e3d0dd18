/// The bytes of a terminal's input stream, taken apart.
struct VTParser: Sendable {
    enum Action: Equatable {
        case print(Unicode.Scalar)
        case control(UInt8)
        /// `Esc` and one letter.
        case escape(Character)
        /// `Esc [`: the private mark if any, the parameters, the final letter.
        case sequence(mark: Character?, parameters: [Int], final: Character)
        case command(String)
    }

    private enum State: Sendable {
        case ground, escape, charset, sequence, command, commandEnd
    }

    private var state = State.ground
    private var collected: [UInt8] = []
    private var utf8Length = 0

    mutating func step(_ byte: UInt8) -> Action? {
        switch state {
        case .ground: return ground(byte)
        case .escape: return escape(byte)
        case .charset:
            state = .ground
            return nil
        case .sequence: return sequence(byte)
        case .command: return command(byte)
        case .commandEnd:
            state = .ground
            return finishCommand()
        }
    }

    private mutating func ground(_ byte: UInt8) -> Action? {
        if byte == 0x1B {
            state = .escape
            return nil
        }
        if byte < 0x20 || byte == 0x7F { return .control(byte) }
        if byte < 0x80 { return .print(Unicode.Scalar(byte)) }
        if byte >= 0xC0 {
            utf8Length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            collected = []
        }
        collected.append(byte)
        guard collected.count == utf8Length else { return nil }
        return String(decoding: collected, as: UTF8.self).unicodeScalars.first.map { .print($0) }
    }

    private mutating func escape(_ byte: UInt8) -> Action? {
        collected = []
        state = .ground
        switch byte {
        case UInt8(ascii: "["): state = .sequence
        case UInt8(ascii: "]"): state = .command
        case UInt8(ascii: "("), UInt8(ascii: ")"): state = .charset
        default: return .escape(Character(Unicode.Scalar(byte)))
        }
        return nil
    }

    private mutating func sequence(_ byte: UInt8) -> Action? {
        guard byte >= 0x40 else {
            collected.append(byte)
            return nil
        }
        state = .ground
        let text = String(decoding: collected, as: UTF8.self)
        let mark = text.first.flatMap { "?><=!".contains($0) ? $0 : nil }
        let parameters = text.drop { !$0.isNumber && $0 != ";" }
            .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        return .sequence(
            mark: mark, parameters: text.isEmpty ? [] : parameters, final: Character(Unicode.Scalar(byte)))
    }

    private mutating func command(_ byte: UInt8) -> Action? {
        if byte == 0x1B {
            state = .commandEnd
        } else if byte == 0x07 {
            state = .ground
            return finishCommand()
        } else {
            collected.append(byte)
        }
        return nil
    }

    private func finishCommand() -> Action { .command(String(decoding: collected, as: UTF8.self)) }
}
