/// How each role looks; the terminal turns it into what it can show.
///
/// Colours are given three times because terminals come in three kinds: 256 colours, the sixteen that the
/// user's own palette defines, and none. In the last one attributes alone tell the roles apart that must be
/// told apart: the selection, titles, keys, errors. Where a colour tells a role apart it is not bold besides: to begin
/// and to end that takes a terminal twenty bytes, at every step of a cursor.
package struct Theme: Sendable {
    package let name: String
    /// One paint a role, in the order of `Role`.
    private let paints: [Paint]

    package subscript(role: Role) -> Paint { paints[Int(role.rawValue)] }

    init(_ name: String, _ paint: (Role) -> Paint) {
        self.name = name
        paints = Role.allCases.map(paint)
    }

    /// A role's looks. A colour of `nil` is the terminal's own.
    package struct Paint: Hashable, Sendable {
        package var foreground256: Int?
        package var background256: Int?
        package var foreground16: Int?
        package var background16: Int?
        /// With colours.
        package var attributes: Attributes
        /// With 256 colours: those that are to be dim are greys of their own.
        package var attributes256: Attributes { attributes.subtracting(.dim) }
        /// Without.
        package var monochrome: Attributes
    }

    package static let all: [Theme] = [.dark, .light, .highContrast]

    /// `dark`, `light` or `contrast`: what `--theme` is given.
    package static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}

extension Role {
    /// Without colour: reverse for what the keyboard acts on, bold for what leads, underline for what is typed.
    fileprivate var monochrome: Attributes {
        switch self {
        case .normal, .muted, .good, .info, .border: []
        case .title, .accent, .warn, .key, .header: .bold
        case .marked: [.bold, .underline]
        case .input: .underline
        case .selected: .reverse
        case .selectedInactive: [.bold, .underline]
        case .bad, .error: [.bold, .reverse]
        }
    }

    fileprivate func paint(_ wide: (Int?, Int?), _ narrow: (Int?, Int?), _ attributes: Attributes = [])
        -> Theme.Paint
    {
        Theme.Paint(
            foreground256: wide.0, background256: wide.1, foreground16: narrow.0, background16: narrow.1,
            attributes: attributes, monochrome: monochrome)
    }
}

// MARK: - The themes

extension Theme {
    /// For light text on a dark ground, which stays the terminal's own.
    package static let dark = Theme("dark") { role in
        switch role {
        case .normal: role.paint((nil, nil), (nil, nil))
        case .muted: role.paint((245, nil), (nil, nil), .dim)
        case .title: role.paint((255, nil), (15, nil), .bold)
        case .accent: role.paint((80, nil), (14, nil))
        case .selected: role.paint((231, 24), (15, 4))
        case .selectedInactive: role.paint((252, 238), (7, nil), [.underline])
        case .marked: role.paint((222, nil), (11, nil), .bold)
        case .input: role.paint((252, 236), (nil, nil), .underline)
        case .good: role.paint((114, nil), (10, nil))
        case .warn: role.paint((221, nil), (11, nil))
        case .bad: role.paint((210, nil), (9, nil))
        case .info: role.paint((111, nil), (12, nil))
        case .key: role.paint((80, nil), (14, nil))
        case .border: role.paint((240, nil), (nil, nil), .dim)
        case .header: role.paint((250, nil), (7, nil), .bold)
        case .error: role.paint((231, 124), (15, 1), .bold)
        }
    }

    /// For dark text on a light ground.
    package static let light = Theme("light") { role in
        switch role {
        case .normal: role.paint((nil, nil), (nil, nil))
        case .muted: role.paint((242, nil), (nil, nil), .dim)
        case .title: role.paint((16, nil), (0, nil), .bold)
        case .accent: role.paint((25, nil), (4, nil))
        case .selected: role.paint((231, 25), (15, 4))
        case .selectedInactive: role.paint((235, 252), (0, 7))
        case .marked: role.paint((94, nil), (5, nil), .bold)
        case .input: role.paint((235, 254), (nil, nil), .underline)
        case .good: role.paint((22, nil), (2, nil))
        case .warn: role.paint((94, nil), (5, nil))
        case .bad: role.paint((124, nil), (1, nil))
        case .info: role.paint((24, nil), (4, nil))
        case .key: role.paint((25, nil), (4, nil))
        case .border: role.paint((247, nil), (nil, nil), .dim)
        case .header: role.paint((238, nil), (0, nil), .bold)
        case .error: role.paint((231, 124), (15, 1), .bold)
        }
    }

    /// Black, white and the strongest colours only, nothing dim; at least 7:1 everywhere.
    package static let highContrast = Theme("contrast") { role in
        switch role {
        case .normal, .muted, .border: role.paint((231, 16), (15, 0))
        case .title, .header: role.paint((231, 16), (15, 0), [.bold, .underline])
        case .accent, .key, .info: role.paint((51, 16), (14, 0), .bold)
        case .selected: role.paint((16, 226), (0, 11), .bold)
        case .selectedInactive: role.paint((16, 231), (0, 15))
        case .marked, .warn: role.paint((226, 16), (11, 0), .bold)
        case .input: role.paint((231, 16), (15, 0), .underline)
        case .good: role.paint((46, 16), (10, 0), .bold)
        case .bad: role.paint((217, 16), (9, 0), [.bold, .underline])
        case .error: role.paint((16, 231), (0, 15), [.bold, .underline])
        }
    }
}
