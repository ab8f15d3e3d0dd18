/// A page as one hears it: what is said of it first, its items under their headings, and what there is to read
/// about the one in hand.
///
/// It stands beside the drawing of the page and tells the same rows: who adds a page cannot leave it out.
package struct LinearPage {
    /// The lists of which one is shown: the tabs of a mission, the kinds of people.
    package var panes: [String] = []
    package var pane = 0
    /// What stands side by side on the page, and which of it is in hand: the candidates of a mission.
    package var sides: [String] = []
    package var side = 0
    /// Said once, when one comes to the page.
    package var opening: [String] = []
    /// Said before the items, whenever they are.
    package var lead: String?
    package var parts: [Part] = []
    /// Said after the items.
    package var closing: [String] = []
    /// Where there is no item: why, and what makes one.
    package var empty = ""
    /// The item that an act would be about.
    package var current: AnyHashable?
    /// What there is to read about it.
    package var detail: [String] = []
    /// What there is to read about the whole page, whichever item is in hand: said with the first of them.
    package var whole: [String] = []

    package struct Part {
        package var heading: String?
        package var items: [Item]
        /// More are there than have been read.
        package var isCut = false
    }

    package struct Item {
        /// The same when the page is read again.
        package let key: AnyHashable
        /// Where a click would choose it.
        package let tag: Int
        package let text: String

        package init(_ key: some Hashable, tag: Int, _ text: String) {
            self.key = AnyHashable(key)
            self.tag = tag
            self.text = text
        }
    }
}

extension LinearPage {
    package var items: [Item] { parts.flatMap(\.items) }
    package var isCut: Bool { parts.contains(where: \.isCut) }

    /// One list without headings.
    init(_ items: [Item], current: (some Hashable)?, isCut: Bool = false) {
        parts = items.isEmpty ? [] : [Part(heading: nil, items: items, isCut: isCut)]
        self.current = current.map { AnyHashable($0) }
    }
}
