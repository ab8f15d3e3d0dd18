package import Domain
package import Screen

/// One of a few ways on, each with the form or the commands that it leads to.
package struct Choice {
    package enum Way: Equatable {
        case form(FormSubject)
        case effects([Effect])
        case open(EntityID)
    }

    package let title: String
    package var menu: Menu
    package let ways: [Way]

    package init(_ title: String, _ ways: [(Menu.Entry, Way)]) {
        self.title = title
        menu = Menu(ways.map(\.0), tellsWhole: ways.contains { !$0.0.detail.isEmpty })
        self.ways = ways.map(\.1)
    }
}
