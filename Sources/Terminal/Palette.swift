internal import CNcurses
internal import Screen

/// A theme as curses has it: attributes and a colour pair for each role.
struct Palette {
    private var looks: [Look] = []
    /// Whether the end of a row is cleared whatever the colour of ink; else its blanks would be written one by one.
    let clearsInColor: Bool

    struct Look {
        let attributes: attr_t
        let pair: Int32
        /// Whether a blank in it differs from a blank in another: by its ground, a line under it, or turned round.
        let showsOnBlanks: Bool
    }

    /// `colors` is what the terminal has: 0 gives attributes alone, 8 folds the bright colours into bold.
    init(_ theme: Theme, colors: Int) {
        clearsInColor = colors == 0 || cn_clears_in_color()
        for role in Role.allCases {
            let paint = theme[role]
            guard colors > 0 else {
                looks.append(Self.look(paint.monochrome, pair: 0, hasGround: false))
                continue
            }
            let pair = Int32(role.rawValue) + 1
            let isWide = colors >= 256
            let foreground = isWide ? paint.foreground256 : paint.foreground16
            let background = isWide ? paint.background256 : paint.background16
            cn_init_pair(pair, Self.color(foreground, of: colors), Self.color(background, of: colors))
            var attributes = isWide ? paint.attributes256 : paint.attributes
            // The bright half of sixteen colours is bold on a terminal of eight.
            if colors < 16, let foreground, foreground >= 8 { attributes.insert(.bold) }
            looks.append(Self.look(attributes, pair: pair, hasGround: background != nil))
        }
    }

    subscript(style: Style) -> Look {
        let look = looks[Int(style.role.rawValue)]
        guard style.attributes.rawValue != 0 else { return look }
        return Look(
            attributes: look.attributes | Self.curses(style.attributes), pair: look.pair,
            showsOnBlanks: look.showsOnBlanks || Self.showsOnBlanks(style.attributes))
    }

    /// A blank looks the same in any colour: it takes that of the word beside it, so that the terminal is not told
    /// to go to another and back again; at the end of a row only where the terminal clears in colour.
    func look(of change: CellChange) -> Look {
        let own = self[change.cell.style]
        guard change.cell.isBlank, !own.showsOnBlanks, change.hasInkAfter || clearsInColor else {
            return own
        }
        let ink = self[change.ink]
        return ink.showsOnBlanks ? own : ink
    }

    private static func look(_ attributes: Attributes, pair: Int32, hasGround: Bool) -> Look {
        Look(
            attributes: curses(attributes), pair: pair,
            showsOnBlanks: hasGround || showsOnBlanks(attributes))
    }

    private static func showsOnBlanks(_ attributes: Attributes) -> Bool {
        attributes.contains(.underline) || attributes.contains(.reverse)
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
