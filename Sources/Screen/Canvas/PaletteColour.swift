/// One of the 256 colours that terminals number, as red, green and blue.
///
/// 0–15 are the user's own in a terminal; here those of xterm. 16–231 are a cube of six steps a colour, 232–255
/// greys (xterm, `256colres.pl`).
struct PaletteColour: Equatable {
    let red: Int
    let green: Int
    let blue: Int

    init(_ number: Int) {
        switch number {
        case 16...231:
            let steps = [0, 95, 135, 175, 215, 255]
            let place = number - 16
            (red, green, blue) = (steps[place / 36], steps[place / 6 % 6], steps[place % 6])
        case 232...255:
            let grey = 8 + 10 * (number - 232)
            (red, green, blue) = (grey, grey, grey)
        default:
            let full = number & 8 == 0 ? 205 : 255
            let dark = number == 8 ? 127 : 0
            func level(_ bit: Int) -> Int { number & bit == 0 ? dark : number == 7 ? 229 : full }
            (red, green, blue) = (level(1), level(2), level(4))
        }
    }

    /// As style sheets write it: `#5fd7d7`.
    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
