package import Screen

/// One row of the table of acts: from it come the bottom bar, the help, the palette, `docs/keys.md` and
/// the manual page.
package struct Act: Sendable {
    package let id: ActID
    /// The first is the one shown.
    package let keys: [Key]
    /// Two words for the bar.
    package let label: Phrase
    /// One sentence for the help.
    package let help: Phrase
    /// Where it applies; empty for everywhere.
    package let pages: Set<Page.Name>
    package let group: Group

    package enum Group: String, CaseIterable, Sendable { case places, record, organise, program }

    package init(
        _ id: ActID, _ keys: [Key], _ label: Phrase, _ help: Phrase, on pages: Set<Page.Name> = [],
        _ group: Group
    ) {
        self.id = id
        self.keys = keys
        self.label = label
        self.help = help
        self.pages = pages
        self.group = group
    }

    /// The comparison of candidates is a part of its mission: what is done there is done here too.
    package func applies(to page: Page.Name) -> Bool {
        pages.isEmpty || pages.contains(page) || page == .choice && pages.contains(.mission)
    }
}
