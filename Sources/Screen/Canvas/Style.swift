/// What a piece of text *is*, from which a `Theme` makes colours.
///
/// Pages name roles and never colours, so that the same page serves a dark, a light and a high-contrast theme,
/// sixteen colours, eight, or none at all.
package enum Role: UInt8, CaseIterable, Sendable {
    case normal, muted, title, accent
    case selected, selectedInactive, marked, input
    case good, warn, bad, info
    case key, border, header, error
}

/// Attributes on top of those that the role itself brings.
package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
}

/// How a cell looks: a role, and attributes where a page wants more than the role says.
package struct Style: Hashable, Sendable {
    package var role: Role
    package var attributes: Attributes

    package init(_ role: Role, _ attributes: Attributes = []) {
        self.role = role
        self.attributes = attributes
    }

    package var bold: Style { Style(role, attributes.union(.bold)) }
    package var reversed: Style { Style(role, attributes.union(.reverse)) }
}

extension Style {
    package static let normal = Style(.normal)
    package static let muted = Style(.muted)
    package static let title = Style(.title)
    package static let accent = Style(.accent)
    package static let selected = Style(.selected)
    package static let selectedInactive = Style(.selectedInactive)
    package static let marked = Style(.marked)
    package static let input = Style(.input)
    package static let good = Style(.good)
    package static let warn = Style(.warn)
    package static let bad = Style(.bad)
    package static let info = Style(.info)
    package static let key = Style(.key)
    package static let border = Style(.border)
    package static let header = Style(.header)
    package static let error = Style(.error)

    /// The style of the selected row: vivid where the keyboard is, quiet elsewhere.
    package static func selection(focused: Bool) -> Style { focused ? .selected : .selectedInactive }
}

extension Role {
    /// The role's letter in `Grid.stylePlane`; a full stop for normal text, so that the rest stands out.
    package var letter: Character {
        switch self {
        case .normal: "."
        case .muted: "m"
        case .title: "t"
        case .accent: "a"
        case .selected: "S"
        case .selectedInactive: "s"
        case .marked: "x"
        case .input: "f"
        case .good: "g"
        case .warn: "w"
        case .bad: "b"
        case .info: "i"
        case .key: "k"
        case .border: "-"
        case .header: "h"
        case .error: "e"
        }
    }
}
