internal import CNcurses
internal import Screen

/// A theme as curses has it: attributes and a colour pair for each role.
struct Palette {
    private var looks: [(attributes: attr_t, pair: Int32)] = []

    /// `colors` is what the terminal has: 0 gives attributes alone, 8 folds the bright colours into bold.
    init(_ theme: Theme, colors: Int) {
        for role in Role.allCases {
            let paint = theme[role]
            guard colors > 0 else {
                looks.append((Self.curses(paint.monochrome), 0))
                continue
            }
            let pair = Int32(role.rawValue) + 1
            let isWide = colors >= 256
            let foreground = isWide ? paint.foreground256 : paint.foreground16
            let background = isWide ? paint.background256 : paint.background16
            cn_init_pair(pair, Self.color(foreground, of: colors), Self.color(background, of: colors))
            var attributes = paint.attributes
            // The bright half of sixteen colours is bold on a terminal of eight.
            if colors < 16, let foreground, foreground >= 8 { attributes.insert(.bold) }
            looks.append((Self.curses(attributes), pair))
        }
    }

    subscript(style: Style) -> (attributes: attr_t, pair: Int32) {
        let look = looks[Int(style.role.rawValue)]
        return style.attributes.isEmpty ? look : (look.attributes | Self.curses(style.attributes), look.pair)
    }

    private static func color(_ number: Int?, of colors: Int) -> Int32 {
        guard let number else { return -1 }
        return Int32(colors < 16 ? number % 8 : number)
    }

    private static func curses(_ attributes: Attributes) -> attr_t {
        cn_attributes(
            attributes.contains(.bold), attributes.contains(.underline), attributes.contains(.reverse),
            attributes.contains(.dim))
    }
}
