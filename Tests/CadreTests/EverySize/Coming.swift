import Screen
import TestSupport

@testable import Interface

/// What came of an act, as a person would tell it.
enum Coming {
    case form(Form)
    case review(Review)
    case menu(String, Menu)
    case text(String, ScrollText)
    case page(Page)
    /// A line asked for in the status line.
    case prompt(Prompt)
    case filter
    case notice(Notice)
    /// The program does something beside the screen, or the page only moves.
    case other

    init(_ session: TestSupport.Session, after before: TestSupport.Session) {
        let (app, words) = (session.app, session.app.words)
        switch app.overlays.last {
        case .form(let form)?: self = .form(form)
        case .review(let review)?: self = .review(review)
        case .help(let menu, _)?: self = .menu(words.say("Aide", "Help"), menu)
        case .palette(let palette)?:
            self = .menu(words.say("Actes et missions", "Acts and missions"), palette.menu)
        case .choice(let choice)?: self = .menu(choice.title, choice.menu)
        case .text(let title, let text)?: self = .text(title, text)
        case nil:
            if let prompt = app.prompt {
                self = .prompt(prompt)
            } else if app.filtering != nil {
                self = .filter
            } else if let notice = app.notice {
                self = .notice(notice)
            } else if app.pages.count != before.app.pages.count
                || Self.kind(app.page) != Self.kind(before.app.page)
            {
                self = .page(app.page)
            } else {
                self = .other
            }
        }
    }

    /// The tab where candidates are compared is a tab like others.
    private static func kind(_ page: Page) -> Page.Name { page.name == .choice ? .mission : page.name }

    /// What looks alike wherever it was opened: drawn once at each size.
    func likeness(on page: Page.Name) -> String {
        switch self {
        case .form(let form):
            "form \(form.title.fr) \(form.sheet.fields.count) \(form.asked.count) \(form.complaint ?? "")"
        case .review: "review"
        case .menu(let title, let menu): "menu \(title) \(menu.entries.count)"
        case .text(let title, _): "text \(title) \(page.rawValue)"
        case .page(let opened): "page \(opened.name.rawValue)"
        case .prompt(let prompt): "prompt \(prompt.label.fr)"
        case .filter: "filter \(page.rawValue)"
        case .notice(let notice): "notice \(notice.text)"
        case .other: "other"
        }
    }
}
