internal import Screen

/// The mouse as terminals report it: one number for button and movement, and a place counted from 1.
enum MouseReport {
    /// The modern form, `Esc [ < code ; x ; y M` or `m`: any column, and releases say of which button.
    static func key(_ parameters: [Int], isRelease: Bool) -> Key? {
        guard parameters.count == 3 else { return nil }
        return event(code: parameters[0], x: parameters[1], y: parameters[2], isRelease: isRelease)
    }

    /// The form of 1987, `Esc [ M` and three bytes, from terminals that do not know the modern one.
    static func readOld(_ bytes: ArraySlice<UInt8>) -> KeyDecoder.Reading {
        guard bytes.count >= 6 else { return .incomplete }
        let values = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
        let isRelease = values[0] & 0b100_0011 == 3
        let key = event(code: values[0], x: values[1], y: values[2], isRelease: isRelease)
        return key.map { .key($0, length: 6) } ?? .nothing(length: 6)
    }

    private static func event(code: Int, x: Int, y: Int, isRelease: Bool) -> Key? {
        guard x > 0, y > 0 else { return nil }
        // Bits 2 to 4 are Shift, Alt and Control; a click is a click with any of them.
        switch code & 0b1100_0011 {
        case 64: return .mouse(Mouse(.wheelUp, .none, x: x - 1, y: y - 1))
        case 65: return .mouse(Mouse(.wheelDown, .none, x: x - 1, y: y - 1))
        case 0...3:
            let button: Mouse.Button = [.left, .middle, .right, .none][code & 3]
            let kind: Mouse.Kind = isRelease ? .release : code & 32 != 0 ? .drag : .press
            return .mouse(Mouse(kind, button, x: x - 1, y: y - 1))
        default: return nil
        }
    }
}
