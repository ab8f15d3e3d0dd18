package import Domain
package import Screen

/// What every page is given to load, to answer keys and to draw. It holds no way to the store, but for the
/// names of everybody: those are read when one is first asked for.
package struct Context {
    package var words: Words
    package var today: Day
    /// Seconds since 1970, for what is measured while it runs; the program keeps it.
    package var clock = 0
    package var calendar: WorkCalendar
    package var thresholds = Thresholds()
    package var everybody: Everybody
    package var templates = TemplateBook { SavedTemplates() }
    package var lessons = LessonBook { _ in [] }
    /// What Home says of all missions together, worked out again only after something changed.
    var summary = Once<HomeSummary>()
    /// How missions stand, likewise.
    package var reckonings = Kept<EntityID, Reckoning>()
    /// Their cards on the board, likewise.
    var faces = Kept<CardFace.Place, CardFace>()
    /// The member at the keyboard, if known.
    package var me: EntityID?
    /// In a partial workspace, the freelance for whom it is.
    package var addressee: EntityID?
    package var marks: Set<EntityID>
    /// The room of the page, in cells: what paging moves by.
    package var area: Rect
    package var glyphs: Glyphs
    /// The first screen is still to come: what may follow a moment later is left out.
    package var isHurried = false

    package var language: Language { words.language }
    package var directory: Directory { everybody.directory }
    package var lookup: Lookup { Lookup(directory, on: today) }
    package func name(_ id: EntityID?) -> String? { directory.name(id) }

    /// How a mission stands today.
    package func outlook(_ row: MissionRow) -> Outlook { Outlook(row, on: today, calendar, thresholds) }

    /// The same, worked out once until something changes: for lists.
    package func reckoning(_ row: MissionRow) -> Reckoning {
        reckonings.value(of: row.card.id) { Reckoning(outlook(row)) }
    }

    /// Its card as the board shows it.
    func face(of row: MissionRow, width: Int, height: Int) -> CardFace {
        let place = CardFace.Place(mission: row.card.id, width: width, height: height)
        return faces.value(of: place) { CardFace(row, width: width, height: height, self) }
    }

    /// What their price costs in the end; nil where their tax is not known.
    func realCost(of freelance: EntityID?, for organisation: EntityID?) -> RealCost? {
        RealCost(
            freelance.flatMap { directory[$0] }, for: organisation.flatMap { directory[$0] }, thresholds)
    }

    /// Days from invoice to payment, as signed or as the workspace has set.
    func paymentDays(_ mission: Mission?) -> Int {
        mission?.paymentDays(thresholds) ?? thresholds[.paymentDays]
    }
}
