package import Domain
package import Screen

/// One of a few ways on, each with the form or the commands that it leads to.
package struct Choice {
    package enum Way: Equatable {
        case form(FormSubject)
        case effects([Effect])
        /// What lies below, as it opens where nothing was typed before; what was typed goes.
        case anew(DraftSubject)
        case open(EntityID)
        /// The mission's page, at that part.
        case part(EntityID, Focus.Part?)
        case filter(FilterWay)
        /// A line of text first, which begins as that.
        case ask(Prompt.Aim, String)
    }

    package let title: String
    package var menu: Menu
    package let ways: [Way]

    package init(_ title: String, _ ways: [(Menu.Entry, Way)]) {
        self.title = title
        let longest = ways.map { cellCount($0.0.detail) }.max() ?? 0
        menu = Menu(ways.map(\.0), told: longest == 0 ? 0 : longest > 120 ? 6 : 3)
        self.ways = ways.map(\.1)
    }
}
