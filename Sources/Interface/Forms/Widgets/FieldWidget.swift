import Domain
import Screen

/// What a field is typed into: a line, an area, a day, a choice…
///
/// Whatever its looks, all that was typed is one text, which a draft can keep and give back exactly. What that
/// text means is read only when asked, so a half-typed word is never refused while it is being typed.
protocol FieldWidget {
    var typed: String { get set }
    /// What the text means; nil when nothing was typed.
    func read() -> Result<Domain.Value?, FieldFault>
    mutating func handle(_ key: Key, _ room: WidgetRoom) -> WidgetAnswer
    /// The cursor arrives, or goes on to another field.
    mutating func enter()
    mutating func leave()
    /// What the text means in words, said while one types.
    func echo(_ words: Words) -> String?
    /// The text as people read it: the name of a choice, not its code.
    func shown(_ words: Words) -> String
    /// A key that does here what it does not everywhere, and what that is.
    var ownKey: (key: Key, does: Phrase) { get }
    /// What lies over the form and takes the keys: a menu, a calendar.
    var popup: Popup? { get }
    /// Where nothing of what may be chosen matches: how to come by what one looks for.
    var nothing: Phrase? { get }
    /// Columns that it needs on a screen of that width; what is left beside it is for the echo.
    func width(in available: Int) -> Int
    func rows(width: Int) -> Int
    func draw(into grid: inout Grid, at rect: Rect, focused: Bool, _ words: Words)
    /// What may be answered to whoever hears the question.
    var question: LinearQuestion { get }
    /// A line typed as the answer.
    mutating func answer(_ line: String, _ words: Words) -> LinearAnswer
}

/// What a widget is told with each key: its room on the screen, and what day it is.
struct WidgetRoom {
    var width: Int
    /// Rows of the screen, for menus.
    var height: Int
    var today: Day
    var words: Words
}

enum WidgetAnswer {
    /// Not a key of this widget.
    case ignored
    /// Taken; the text is what it was.
    case moved
    case changed
}

enum Popup {
    case menu(Menu)
    case calendar(DayPicker)

    /// Rows of a menu, its query included: as many as it has entries, or as what it says without any, within the
    /// screen.
    static func menuRows(_ entries: Int, screen height: Int) -> Int {
        min(entries + 1, 11, max(3, height - 4))
    }
}

extension FieldWidget {
    var ownKey: (key: Key, does: Phrase) { (.ctrl("e"), Phrase("éditeur", "editor")) }
    var popup: Popup? { nil }
    var nothing: Phrase? { nil }
    mutating func enter() {}
    mutating func leave() {}
    func echo(_ words: Words) -> String? { nil }
    func shown(_ words: Words) -> String { typed }
    func width(in available: Int) -> Int { available }
    func rows(width: Int) -> Int { 1 }
}
