import Domain
package import Screen

/// What lies over a page and takes the keys.
package enum Overlay {
    /// Acts of this page, searchable; Enter runs one.
    case help(Menu, [ActID])
    /// Acts and missions by a few letters.
    case palette(Palette)
    case form(Form)
    case review(Review)
    case choice(Choice)
    /// Something to read.
    case text(title: String, ScrollText)
}

extension Overlay {
    /// What is chosen from here; nil where nothing is.
    var menu: Menu? {
        switch self {
        case .help(let menu, _): menu
        case .palette(let palette): palette.menu
        case .choice(let choice): choice.menu
        case .form, .review, .text: nil
        }
    }

    /// The draft of what is being typed here; nil where nothing is.
    var draftName: String? {
        switch self {
        case .form(let form): form.draftName
        case .review(let review): review.draftName
        default: nil
        }
    }
}
