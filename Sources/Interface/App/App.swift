package import Domain
package import Screen

/// The whole state of the interface, and its only two functions: ``update(_:_:)`` and ``view()``.
///
/// A key becomes an act by the table of acts, an act changes this state or returns an ``Effect``; drawing
/// reads the state and nothing else.
package struct App {
    package var pages: [Page]
    package var overlays: [Overlay] = []
    package var notice: Notice?
    /// The filter being typed, while it is.
    package var filtering: TextField?
    /// A line asked for in the status line, while it is.
    package var prompt: Prompt?
    /// This person's, by name.
    package var savedFilters: [SavedFilter] = []
    /// For pictures of what is seen.
    package var theme = Theme.dark
    /// The card that the mouse holds.
    var held: HeldCard?
    package var context: Context
    package var size: (width: Int, height: Int)
    package var health = Health()
    package var sharing: SharingState?
    /// Nil until it is known, and when it must be known anew.
    var refusedActs: RefusedActs?
    /// Which part of what others wrote has been read, from 0 to 1, while that takes long.
    package var reading: Double?
    /// The sync that runs, while one does.
    package var syncing: SyncStep?
    package var workspace: String
    package let table: ActTable
    /// The workspace goes when the program ends, and the drafts with it.
    package var isThrownAway = false
    /// Nobody has said yet who sits here, and there are several who might.
    package var asksWho = false
    /// What was last asked to be recorded, to explain a refusal of it.
    var asked: [Command] = []
    /// What undo or redo was about to say it did.
    var rewound: String?

    /// Tags below are the page's, from here on the frame's around it.
    static let firstTag = 1_000_000
    /// Entries of the menu on top.
    static let menuTag = 2_000_000

    package init(
        workspace: String, language: Language, today: Day,
        me: EntityID? = nil, addressee: EntityID? = nil, width: Int, height: Int, glyphs: Glyphs = .unicode,
        table: ActTable = ActTable()
    ) {
        self.workspace = workspace
        self.table = table
        size = (width, height)
        var words = Words(language)
        if glyphs == .spoken { words = words.spoken }
        if addressee != nil { words = words.toFreelance }
        context = Context(
            words: words, today: today,
            calendar: WorkCalendar(),
            everybody: Everybody { Directory() },
            me: me, addressee: addressee,
            marks: [], area: App.room(width: width, height: height), glyphs: glyphs)
        pages = [.home(HomePage())]
    }

    package var page: Page {
        get { pages[pages.count - 1] }
        set { pages[pages.count - 1] = newValue }
    }

    /// Only some missions of a workspace are here.
    package var isPartial: Bool { context.addressee != nil }
    package var words: Words { context.words }
    package var focus: Focus { page.content.focus }
    package var mode: Page.Name { page.name }
    package var hasOverlay: Bool { !overlays.isEmpty }
}

extension App {
    /// Smaller than this only one polite line is drawn.
    package static let smallest = (width: 40, height: 12)

    /// The room of a page: everything but the header above and the bar below.
    static func room(width: Int, height: Int) -> Rect {
        Rect(x: 0, y: 1, width: width, height: max(0, height - 3))
    }

    /// Reads again what the page on top shows; what lies beneath is read when it is shown again.
    package mutating func reload(_ world: World) {
        context.everybody = Everybody(world.directory)
        context.thresholds = world.thresholds()
        context.calendar = WorkCalendar(context.thresholds)
        context.templates = TemplateBook(world.templates)
        context.lessons = LessonBook(world.lessons)
        context.summary = Once()
        context.reckonings = Kept()
        context.faces = Kept()
        health = world.health()
        sharing = world.sharing()
        page.content.load(context, world)
        refusedActs = nil
        noteRefusedActs(world)
    }

    /// Shows a page on top of the others; `Esc` leads back.
    mutating func open(_ page: Page, _ world: World) {
        var page = page
        page.content.load(context, world)
        pages.append(page)
        notice = nil
    }

    /// One of the places of the number keys: they replace each other, so that `Esc` never walks through all.
    mutating func go(to page: Page, _ world: World) {
        pages = page.name == .home ? [] : [pages[0]]
        open(page, world)
    }
}
