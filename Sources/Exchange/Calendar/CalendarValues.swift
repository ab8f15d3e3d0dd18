import Domain

/// Dates, durations and rules as iCalendar spells them.
enum CalendarValue {
    /// `20261123`, `20261123T140000` or `20261123T140000Z`; the last is nil when it says no time zone.
    static func wallTime(_ text: String) -> (time: WallTime, isUTC: Bool)? {
        let bytes = Array(text.utf8)
        guard let year = number(bytes, 0..<4), let month = number(bytes, 4..<6),
            let dayNumber = number(bytes, 6..<8), let day = Day(year: year, month: month, day: dayNumber)
        else { return nil }
        if bytes.count == 8 { return (WallTime(day), false) }
        let isUTC = bytes.count == 16 && bytes[15] == UInt8(ascii: "Z")
        guard bytes.count == 15 || isUTC, bytes[8] == UInt8(ascii: "T"), let hour = number(bytes, 9..<11),
            let minute = number(bytes, 11..<13), number(bytes, 13..<15) != nil,
            let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        return (WallTime(day, time), isUTC)
    }

    private static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.upperBound <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[range] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// Minutes of `PT1H30M`, `P0DT0H45M0S`, `P2W`; nil for negative or absurd ones.
    static func duration(_ text: String) -> Int? {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard rest.first == UInt8(ascii: "P") else { return nil }
        let units: [UInt8: Int] = [
            UInt8(ascii: "W"): 604_800, UInt8(ascii: "D"): 86_400, UInt8(ascii: "H"): 3600,
            UInt8(ascii: "M"): 60, UInt8(ascii: "S"): 1,
        ]
        var seconds = 0
        var digits = 0
        for byte in rest.dropFirst() where byte != UInt8(ascii: "T") {
            if (0x30...0x39).contains(byte) {
                digits = digits * 10 + Int(byte - 0x30)
            } else if let unit = units[byte] {
                seconds += digits * unit
                digits = 0
            } else {
                return nil
            }
            guard digits <= 1_000_000, seconds <= 1_000_000_000_000 else { return nil }
        }
        return digits == 0 ? seconds / 60 : nil
    }
}
