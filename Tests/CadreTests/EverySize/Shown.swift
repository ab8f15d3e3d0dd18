import Screen

@testable import Interface

/// A screen as drawn, and whether what should be read there can be.
struct Shown {
    let grid: Grid
    let words: Words
    /// All words in the order of reading, without what frames them.
    private let read: String
    private let rows: [String]

    init(_ grid: Grid, _ coming: Coming, _ words: Words) {
        self.grid = grid
        self.words = words
        // What lies beside an overlay is no part of what it says.
        let width =
            switch coming {
            case .form, .review: SheetLayout.widest
            case .menu, .text: 86
            default: grid.width
            }
        let left = max(0, (grid.width - width) / 2)
        rows = (0..<grid.height).map { y in
            let row = Array(grid.row(y))
            return Self.plain(String(width >= grid.width ? row[...] : row.dropFirst(left).prefix(width)))
        }
        read = rows.joined(separator: " ")
    }

    /// Words with one space between: signs of frames and no-break spaces are none.
    static func plain(_ text: String) -> String {
        text.split { $0.isWhitespace || "│┌┐└┘─▴▾".contains($0) }.joined(separator: " ")
    }

    func says(_ text: String) -> Bool { read.contains(Self.plain(text)) }

    /// Whole, or cut where it shows that it is.
    func says(_ text: String, in row: Int) -> Bool {
        let (row, text) = (rows[row], Self.plain(text))
        if row.contains(text) { return true }
        return row.split(separator: "…", omittingEmptySubsequences: false).dropLast().contains { part in
            text.indices.contains { end in end > text.startIndex && part.hasSuffix(text[..<end]) }
        }
    }

    func faults(of coming: Coming) -> [String] {
        let faults =
            switch coming {
            case .form(let form): faults(of: form)
            case .review(let review): faults(of: review)
            case .menu(let title, let menu): faults(of: menu, title)
            case .text(let title, let text): faults(of: text, title)
            case .prompt(let prompt):
                faults(
                    says(words[prompt.label]) || says(words[prompt.shortLabel]), "the question is not read")
                    + faults(grid.cursor != nil, "no cursor")
            case .filter: faults(grid.cursor != nil, "no cursor")
            case .notice(let notice): faults(says(notice.text), "cut: \(notice.text)")
            case .page, .other: faults(says(words.say("? Aide", "? Help")), "no way to help")
            }
        return faults.map { "\($0)\n\(grid.text)" }
    }

    private func faults(_ holds: Bool, _ fault: @autoclosure () -> String) -> [String] {
        holds ? [] : [fault()]
    }
}

// MARK: - The bottom line

extension Shown {
    /// What the bottom line offers and its key would refuse, or offers twice.
    func promises(_ app: App, _ world: World) -> [String] {
        // On a narrow screen hints stand on the rule above it too.
        let rows = [grid.height - 2, grid.height - 1]
        let tags = Set(rows.flatMap { y in (0..<grid.width).compactMap { grid.tag(atX: $0, y: y) } })
        let acts = app.page.content.mainActs
        let twice = Set(acts).count == acts.count ? [] : ["an act is offered twice\n\(grid.text)"]
        let refused = tags.filter { $0 >= App.firstTag }.map { app.table.acts[$0 - App.firstTag].id }
            .filter { app.refusal(of: $0, world) != nil }
        return twice
            + refused.map { "the bottom line offers \($0.rawValue), which is refused\n\(grid.text)" }
    }
}

// MARK: - Forms

extension Shown {
    private func faults(of form: Form) -> [String] {
        var faults = faults(says(words[form.title]), "the title is cut")
        faults += self.faults(of: form.sheet)
        for key in ["^S", words.name(of: .escape)] where form.sheet.current?.widget.popup == nil {
            faults += self.faults(says(key), "the bar lacks \(key)")
        }
        if let refusal = form.refusal(words) {
            faults += self.faults(
                says(refusal) || says(words.say("^R lit tout", "^R reads all")), "cut: \(refusal)")
        }
        return faults
    }

    private func faults(of sheet: Sheet) -> [String] {
        guard let cursor = grid.cursor else { return ["no cursor"] }
        let field = sheet.fields[sheet.cursor]
        let isUnder = grid.tag(atX: cursor.x, y: cursor.y) == sheet.cursor
        let rows = (0..<grid.height).filter { y in
            (0..<grid.width).contains { grid.tag(atX: $0, y: y) == sheet.cursor }
        }
        return faults(isUnder, "the cursor is not in its field")
            + faults(rows.contains { says(words[field.label], in: $0) }, "no label: \(words[field.label])")
    }

    private func faults(of review: Review) -> [String] {
        faults(says(words[Review.title]), "the title is cut")
            + faults(says(words.name(of: .escape)), "the bar lacks Escape")
            + faults(grid.cursor != nil, "no cursor")
    }
}

// MARK: - Menus and texts

extension Shown {
    private func faults(of menu: Menu, _ title: String) -> [String] {
        var faults = faults(says(title), "the title is cut: \(title)")
        guard let selected = menu.selected else { return faults }
        let tag = App.menuTag + (menu.matches.firstIndex(of: selected) ?? 0)
        let row = (0..<grid.height).first { y in (0..<grid.width).contains { grid.tag(atX: $0, y: y) == tag }
        }
        guard let row else { return faults + ["the selected way is not in sight"] }
        faults += self.faults(
            says(menu.entries[selected].title, in: row), "no mark of a cut: \(menu.entries[selected].title)")
        return faults
    }

    private func faults(of text: ScrollText, _ title: String) -> [String] {
        faults(says(title), "the title is cut: \(title)")
            + faults(
                text.paragraphs.first.map {
                    says($0.text.split(separator: " ").prefix(3).joined(separator: " "))
                } ?? true, "the text does not begin")
    }
}
