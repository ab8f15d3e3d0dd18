import Domain
import Screen

/// The same ``App`` for who hears it or feels it under the fingers: a line in, a few lines out.
///
/// ```swift
/// var view = LinearView(app)
/// view.say(world)                      // "Home, Monday 23 November…", "1. M7 Facturation, …"
/// let effects = view.hear("3 v", world)  // the third item, then its answer
/// // … carry them out, tell `view.app` what became of them …
/// view.say(world)                      // what was recorded, then the question that comes next
/// ```
/// It holds no rule, no act and no form: it tells what the pages, the overlays and the table of acts hold, and
/// turns a line into the same calls that keys make. What was just done is said first, where one is only when that
/// has changed, and what can be done only when that is something else than before.
package struct LinearView {
    package var app: App
    let listens: Bool
    /// What was said of each page that lies open, by its depth.
    var lists: [Int: SaidList] = [:]
    /// What the numbers of a menu stand for.
    var entries = SaidNumbers()
    /// Where one was when something was said last.
    var place: Place?
    /// What the last line asked to hear.
    var wish = Wish.nothing
    /// To be said before everything else.
    var asides: [String] = []
    /// Entries of a menu said so far.
    var told = 0
    /// The field that was asked last.
    var asked: FormField.Name?
    /// Lines of a long text under way.
    var typing: [String]?
    /// What stood there before it.
    var replaced = ""
    /// What was typed in the form is to be thrown away: asked for once.
    var throwsAway = false
    /// The help tells what is not possible as well.
    var tellsAll = false
    /// A place was asked for by its name: it is read whole.
    var readsAnew = false
    /// The refusal that was just said.
    var refusal: String?
    /// Something was said before the place is.
    var hasSaid = false
    /// What was explained, not to be said again.
    private var explained: Set<Manner> = []

    /// - Parameter listens: somebody answers; else all of a page is told at once, and nothing is offered.
    package init(_ app: App, listens: Bool = true) {
        self.app = app
        self.listens = listens
        self.app.context.glyphs = .spoken
        self.app.context.words = app.words.spoken
        self.app.size = Self.size
        self.app.context.area = App.room(width: Self.size.width, height: Self.size.height)
    }

    /// Wide enough for every page to have its text at hand, and high, for lists are read by the screen.
    private static let size = (width: 132, height: 103)

    enum Wish: Equatable {
        case nothing
        /// All of where one is.
        case all
        /// The item in hand, or the question.
        case here
        /// The item in hand with all there is to read about it.
        case item
        case more, before
        /// How to answer.
        case help
        /// What stands in all fields.
        case fields
    }

    /// What is explained once: how pages, forms, long texts and answers are used.
    enum Manner { case pages, forms, texts, stops, criteria, answers }

    /// True the first time only.
    mutating func explains(_ manner: Manner) -> Bool { explained.insert(manner).inserted }

    /// What changes when one is somewhere else.
    enum Place: Hashable {
        case pane(depth: Int, Page.Name, EntityID?, Int, String)
        case form(String, depth: Int)
        case review(String, Review.Step)
        case menu(String, Int)
        case filter
    }

    var words: Words { app.words }
    var speech: Speech { Speech(app.words) }
}

// MARK: - Speaking

extension LinearView {
    /// What there is to say since the last time; each a line of its own.
    package mutating func say(_ world: World) -> [String] {
        var said = asides + notice()
        asides = []
        said += texts()
        hasSaid = !said.isEmpty
        let before = place
        place = here
        if place != before { wish = .all }
        switch app.overlays.last {
        case .form(let form)?: said += tell(form, isNew: place != before)
        case .review(let review)?: said += tell(review, isNew: place != before)
        case .help?, .palette?, .choice?: said += tellMenu()
        case .text?: break
        case nil: said += question.map { [$0] } ?? tellPage(after: before, world)
        }
        (wish, readsAnew) = (.nothing, false)
        return said.flatMap { lines(of: $0) }.map { shownSafely(String($0)) }.filter { !$0.isEmpty }
    }

    /// What was done, refused or found, once.
    private mutating func notice() -> [String] {
        refusal = nil
        guard let notice = app.notice else { return [] }
        app.notice = nil
        let isRefusal = notice.tone == .refusal
        let text = speech.sentence(isRefusal ? speech.keyed(notice.text) : notice.text)
        refusal = isRefusal ? text : nil
        switch notice.tone {
        case .good, .neutral: return [text]
        // What was done, then what its author should know.
        case .advice: return notice.text.split(separator: " · ").map { speech.sentence(String($0)) }
        case .refusal:
            return [words.say("Impossible : \(words.lowered(text))", "Not possible: \(words.lowered(text))")]
        }
    }

    /// Something to read is said whole and is then read: what lies below it goes on.
    private mutating func texts() -> [String] {
        var said: [String] = []
        while case .text(let title, let text)? = app.overlays.last {
            said += [speech.sentence(title)] + speech.paragraphs(text.paragraphs)
            app.overlays.removeLast()
        }
        return said
    }

    /// Where the input ends in the midst of a form: what was typed is kept.
    package var farewell: [String] {
        let draft: (title: Phrase, about: String)
        switch app.overlays.last {
        case .form(let form)? where form.draft != nil:
            let typed = form.sheet.fields.first { $0.isChanged && !$0.isBlank }?.widget.typed ?? ""
            draft = (form.title, form.about.isEmpty ? brief(typed) : form.about)
        case .review(let review)? where review.draft != nil: draft = (Review.title, review.checkpoint.title)
        default: return []
        }
        let name = speech.list([words[draft.title], draft.about])
        return [speech.sentence(words.say("Brouillon gardé : \(name)", "Draft kept: \(name)"))]
    }

    /// Where somebody breaks off: that nothing is lost is said even when nothing was half typed.
    package var farewellInHaste: [String] {
        let kept = farewell
        guard kept.isEmpty else { return kept }
        return [words.say("Quitté ; tout ce qui est noté est gardé.", "Left; all that was recorded is kept.")]
    }

    var here: Place {
        let depth = app.pages.count
        switch app.overlays.last {
        case .form(let form)?: return .form(form.draftName, depth: app.overlays.count)
        case .review(let review)?: return .review(review.draftName, review.step)
        case .help?: return .menu("?", depth)
        case .palette(let palette)?: return .menu(":" + palette.menu.query.text, depth)
        case .choice(let choice)?: return .menu(choice.title, app.overlays.count)
        case .text?, nil: break
        }
        if app.filtering != nil { return .filter }
        if let prompt = app.prompt { return .menu(words[prompt.label], -1) }
        let filter = (app.page.content.filter ?? "") + app.words.language.rawValue
        return .pane(depth: depth, app.mode, missionInSight, linear.pane, filter)
    }

    /// What was said of the page in sight.
    var list: SaidList {
        get { lists[app.pages.count] ?? SaidList() }
        set { lists[app.pages.count] = newValue }
    }

    var linear: LinearPage { app.page.content.linear(app.context) }
    var missionInSight: EntityID? { if case .mission(let page) = app.page { page.id } else { nil } }
}

/// What was said of one page.
struct SaidList {
    var place: LinearView.Place?
    var numbers = SaidNumbers()
    /// The item that one knows to have in hand.
    var read: AnyHashable?
    /// The item that was chosen last: its number again opens it.
    var opens: AnyHashable?
    /// The first and the last item of the stretch that was said last.
    var span: (first: AnyHashable, last: AnyHashable)?
    /// What is to be read about the page as a whole was said with one of them.
    var hasSaidWhole = false
    /// There may be more of it than has been read.
    var canReadOn = true
    /// What was offered last, not to be said again.
    var offered: [ActID] = []
}

/// What each number that was said stands for: numbers keep their meaning until the list is said again, whatever
/// became of it meanwhile.
struct SaidNumbers {
    private(set) var keys: [AnyHashable] = []

    subscript(number: Int) -> AnyHashable? { keys.indices.contains(number - 1) ? keys[number - 1] : nil }

    /// The number of that item, its own from now on if it had none.
    mutating func number(_ key: AnyHashable) -> Int {
        if let place = keys.firstIndex(of: key) { return place + 1 }
        keys.append(key)
        return keys.count
    }
}
