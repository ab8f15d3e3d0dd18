import Domain
package import Screen

extension App {
    /// The screen as it is now: a pure function of this state.
    package func view() -> Grid {
        var grid = Grid(width: size.width, height: size.height, glyphs: context.glyphs)
        guard size.width >= App.smallest.width, size.height >= App.smallest.height else {
            drawTooSmall(&grid)
            return grid
        }
        let (header, rest) = grid.bounds.split(top: 1)
        let (body, foot) = rest.split(bottom: 2)
        draw(header: header, into: &grid)
        grid.within(body) { page.content.draw(into: &$0, at: body, context) }
        let (status, bottom) = foot.split(top: 1)
        let bar = bar
        draw(status: status, beside: bar, into: &grid)
        bar?.draw(into: &grid, at: bottom)
        if let overlay = overlays.last { draw(overlay, into: &grid) }
        return grid
    }

    private func drawTooSmall(_ grid: inout Grid) {
        let text = words.say(
            "Agrandir la fenêtre, s'il vous plaît : \(App.smallest.width) × \(App.smallest.height) au moins.",
            "Please enlarge the window: at least \(App.smallest.width) × \(App.smallest.height).")
        for (line, row) in wrap(text, width: max(1, size.width)).enumerated() {
            grid.put(row, x: 0, y: line)
        }
    }

    /// Left the workspace and the places by number; right the day and the language.
    private func draw(header area: Rect, into grid: inout Grid) {
        grid.fill(area, .header)
        let right = headerDate
        let rightWidth = min(cellCount(right), area.width / 2)
        let (left, end) = area.split(right: rightWidth)
        grid.putLine(right, in: end, .right, style: .header)
        var x = left.x + 1
        let place = placeOfPage
        for (number, act) in App.places {
            guard let act = table.act(act) else { continue }
            let label = " \(number) \(words[act.label]) "
            let width = cellCount(label)
            let isHere = act.id == place
            let full = left.maxX - x >= width + 1
            // On a narrow screen only the place where one is keeps its name.
            let text =
                full && (size.width >= 100 || isHere) ? label : size.width < 56 ? " \(number)" : " \(number) "
            let style: Style = isHere ? .selected : .header
            let used = grid.put(text, x: x, y: left.y, maxWidth: left.maxX - x, style: style)
            mark(Rect(x: x, y: left.y, width: used, height: 1), act.id, in: &grid)
            x += used
        }
        if left.maxX - x > 12 {
            grid.putCut("  \(workspace)", x: x, y: left.y, maxWidth: left.maxX - x - 1, style: .header.bold)
        }
    }

    /// The place that the page is one of, or was reached from.
    private var placeOfPage: ActID? {
        switch mode {
        case .mission, .choice: .board
        case .live: .meetings
        case let place: ActID(rawValue: place.rawValue)
        }
    }

    /// As short as the width asks: on a narrow screen the places by number matter more.
    private var headerDate: String {
        let language = words.language == .fr ? "FR" : "EN"
        if size.width >= 72 { return " \(words.date(context.today, .weekday))  \(language) " }
        if size.width >= 56 { return " \(words.date(context.today, .short))  \(language) " }
        return " \(words.date(context.today, .numeric)) "
    }

    package static let places: [(String, ActID)] = [
        ("1", .home), ("2", .board), ("3", .checkpoints), ("4", .meetings), ("5", .timeline),
        ("6", .freelances), ("7", .alerts), ("9", .history),
    ]

    private func mark(_ rect: Rect, _ act: ActID, in grid: inout Grid) {
        if let tag = tag(of: act) { grid.mark(rect, tag: tag) }
    }

    func tag(of act: ActID) -> Int? { table.number(of: act).map { App.firstTag + $0 } }

    /// What was just done or refused; else the filter; else hints that have no room below. At the right what needs a
    /// person's eye.
    private func draw(status area: Rect, beside bar: Bar?, into grid: inout Grid) {
        if let reading { return draw(reading: reading, into: &grid, at: area) }
        grid.hline(x: area.x, y: area.y, width: area.width)
        let counts = healthText
        let (rest, end) = area.split(right: counts.isEmpty ? 0 : cellCount(counts) + 3)
        if !counts.isEmpty {
            grid.putLine(" \(counts) ", in: end, .right, style: .warn)
            if health != Health() { mark(end, .settle, in: &grid) }
        }
        if let filtering {
            let used = grid.put(" / ", x: rest.x + 1, y: rest.y, style: .key)
            filtering.draw(into: &grid, at: rest.split(left: used + 1).rest, focused: true)
        } else if let prompt {
            prompt.draw(into: &grid, at: rest.split(left: 1).rest, words)
            if let notice { notice.draw(above: area.y, in: area, into: &grid) }
        } else if let notice, !isToldInOverlay(notice) {
            let text = " \(notice.text) "
            if cellCount(text) < rest.width {
                grid.put(text, x: rest.x + 1, y: rest.y, style: notice.style)
            } else {
                notice.draw(above: area.maxY, in: area, into: &grid)
            }
        } else if let filter = filterText {
            grid.putCut(" \(filter) ", x: rest.x + 1, y: rest.y, maxWidth: rest.width - 1, style: .accent)
        } else {
            drawSecondRow(of: bar, into: &grid, at: rest)
        }
    }

    /// Of what others wrote. The key that stops it is told at any width.
    private func draw(reading: Double, into grid: inout Grid, at area: Rect) {
        let key = words.say("Ctrl-C arrête", "Ctrl-C stops")
        let label = area.width < 60 ? key : words.say("Lecture, ", "Reading, ") + key
        ProgressBar(label, fraction: reading).draw(into: &grid, at: area.inset(x: 1, y: 0))
    }

    package static let readingStopped = Phrase(
        "Lecture arrêtée : ce que d'autres ont écrit sera lu avant votre prochain acte.",
        "Reading stopped: what others wrote will be read before your next act.")

    /// Always there while it is true: what is still to be sent, contested values, damaged lines, facts of a newer version.
    var healthText: String {
        let partial = isPartial ? words.say("extrait", "partial") : nil
        let key = table.act(.settle)?.keys.first.map { " (\(words.name(of: $0)))" } ?? ""
        let lack = health.lacksLog ? words.say("dossier log absent\(key)", "folder log missing\(key)") : nil
        var parts = [lack, partial, sharingText].compactMap { $0 }
        if health.contested > 0 {
            let count = words.number(health.contested)
            parts.append(words.say("\(count) à départager\(key)", "\(count) contested\(key)"))
        }
        let counts: [(Int, Plural)] = [
            (health.problems, .damagedLines), (health.vanished, .vanishedLines),
            (health.unknown, .newerFacts), (context.marks.count, .marks),
        ]
        parts += counts.filter { $0.0 > 0 }.map { words.count($0.0, $0.1) }
        return parts.joined(separator: " · ")
    }

    private func draw(_ overlay: Overlay, into grid: inout Grid) {
        switch overlay {
        case .help(let menu, _):
            menu.draw(
                into: &grid, at: frame(words.say("Aide", "Help"), &grid), nothing: words[Menu.nothing],
                firstTag: App.menuTag)
        case .palette(let palette):
            palette.menu.draw(
                into: &grid, at: frame(words.say("Actes et missions", "Acts and missions"), &grid),
                nothing: words[Menu.nothing],
                firstTag: App.menuTag)
        case .choice(let choice):
            choice.menu.draw(
                into: &grid, at: frame(choice.title, &grid), nothing: words[Menu.nothing],
                firstTag: App.menuTag)
        case .text(let title, let text): text.draw(into: &grid, at: frame(title, &grid))
        case .form(let form): return form.draw(into: &grid, at: grid.bounds, context, notice: notice)
        case .review(let review): return review.draw(into: &grid, at: grid.bounds, context, notice: notice)
        }
        guard let notice, isToldInOverlay(notice) else { return }
        let room = overlayRoom
        let rows = wrap(notice.text, width: room.width - 2)
        let area = Rect(x: room.x, y: room.maxY - rows.count, width: room.width, height: rows.count)
        grid.fill(area, notice.style)
        for (line, row) in rows.enumerated() {
            grid.put(row, x: area.x + 1, y: area.y + line, style: notice.style)
        }
    }

    /// A refusal must be read where the eye is, not behind the overlay; a form says whatever there is to say.
    private func isToldInOverlay(_ notice: Notice) -> Bool {
        guard let overlay = overlays.last else { return false }
        return overlay.draftName != nil || notice.tone == .refusal || notice.tone == .advice
    }

    private func frame(_ title: String, _ grid: inout Grid) -> Rect {
        grid.overlay(overlayFrame, title: title)
    }
}

extension Menu {
    static let nothing = Phrase("Rien ne correspond.", "Nothing matches.")
}

extension Notice {
    var style: Style {
        switch tone {
        case .neutral: .info
        case .good: .good
        case .advice: .warn
        case .refusal: .error
        }
    }
}
