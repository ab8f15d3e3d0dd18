import Domain
package import Screen

extension BoardPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        guard columns.contains(where: { !$0.rows.isEmpty }) else {
            return drawNothing(area, into: &grid, context)
        }
        let layout = BoardLayout(area, current: current, count: columns.count)
        for (place, index) in layout.columns.enumerated() {
            let rect = layout.columnRects[place]
            draw(column: index, at: rect, layout, into: &grid, context)
            if place > 0 { grid.vline(x: rect.x - 1, y: area.y, height: area.height) }
        }
        if layout.columns.lowerBound > 0 {
            grid.put(grid.glyphs.pointerLeft, x: area.x, y: area.y + 1, style: .accent)
        }
        if layout.columns.upperBound < columns.count {
            grid.put(
                grid.glyphs.pointer, x: layout.columnRects[layout.columnRects.count - 1].maxX - 1,
                y: area.y + 1, style: .accent)
        }
        if !layout.preview.isEmpty, let row = selected {
            grid.vline(x: layout.preview.x, y: area.y, height: area.height)
            MissionPreview(row, context).draw(into: &grid, at: layout.preview.split(left: 2).rest)
        }
    }

    private func draw(
        column index: Int, at area: Rect, _ layout: BoardLayout, into grid: inout Grid, _ context: Context
    ) {
        let column = columns[index]
        let isCurrent = index == current
        grid.mark(area, tag: Self.groundTag + index)
        let title = " \(context.words.short(column.state)) \(column.count)"
        grid.putLine(title, in: area.row(0), style: isCurrent ? .title : .accent)
        if index == target { grid.style(area.row(0), .selected) }
        grid.hline(x: area.x, y: area.y + 1, width: area.width, style: isCurrent ? .title : .border)
        if isCurrent, order != .pressing {
            let name = " \(words(of: order, context.words)) "
            let rule = area.row(1).split(right: cellCount(name)).right
            grid.putCut(name, x: rule.x, y: rule.y, maxWidth: rule.width, style: .muted)
        }
        let body = area.split(top: 2).rest
        let visible = column.cursor.visible(count: column.rows.count, height: layout.cards)
        for (slot, row) in visible.enumerated() {
            let rect = Rect(
                x: body.x, y: body.y + slot * (layout.cardHeight + 1), width: body.width,
                height: layout.cardHeight)
            let isSelected = isCurrent && row == column.cursor.selection
            MissionCardView(column.rows[row], context).draw(
                into: &grid, at: rect.intersection(body), selected: isSelected)
            grid.mark(rect.intersection(body), tag: index * Self.tagsAColumn + row)
        }
        let hidden = column.count - visible.upperBound
        if hidden > 0 {
            let more = "+\(hidden) "
            grid.putLine(more, in: body.row(body.height - 1), .right, style: .muted)
        }
    }

    /// `par titre`, and so on.
    func words(of order: MissionOrder, _ words: Words) -> String {
        switch order {
        case .pressing: words.say("par urgence", "by urgency")
        case .title: words.say("par titre", "by title")
        case .freelance: words.say("par freelance", "by freelance")
        case .end: words.say("par fin", "by end")
        }
    }

    func nothing(_ words: Words) -> String {
        (filter ?? "").isEmpty
            ? words.say(
                "Aucune mission encore : n en crée une.", "No mission yet: n creates one.",
                toFreelance: Phrase("Aucune mission ici.", "No mission here."))
            : words.say(
                "Aucune mission ne contient « \(filter ?? "") » : Retour arrière montre tout.",
                "No mission holds “\(filter ?? "")”: Backspace shows all.")
    }

    private func drawNothing(_ area: Rect, into grid: inout Grid, _ context: Context) {
        grid.putCut(
            nothing(context.words), x: area.x + 2, y: area.y + 1, maxWidth: area.width - 4, style: .info)
    }
}

/// One card: signs and name, who, what comes next.
struct MissionCardView {
    let row: MissionRow
    let context: Context

    init(_ row: MissionRow, _ context: Context) {
        self.row = row
        self.context = context
    }

    func draw(into grid: inout Grid, at area: Rect, selected: Bool) {
        guard !area.isEmpty else { return }
        if selected {
            grid.fill(area, .selected)
        } else if context.marks.contains(row.card.id) {
            grid.fill(area, .marked)
        }
        func style(_ style: Style) -> Style { selected ? .selected : style }
        // A colour alone would say nothing to who does not see it, nor on a screen without any.
        if context.marks.contains(row.card.id) {
            grid.put(grid.glyphs.check, x: area.x, y: area.y, style: style(.marked))
        }
        let inner = area.inset(x: 1)
        var y = 0
        func put(_ text: String, _ wanted: Style, from x: Int = 0) {
            guard y < area.height else { return }
            let text = cutAtWord(text, to: inner.width - x, ellipsis: String(grid.glyphs.ellipsis))
            grid.putCut(text, x: inner.x + x, y: area.y + y, maxWidth: inner.width - x, style: style(wanted))
            y += 1
        }
        let titleRows = min(area.height - 2, 2)
        let signs = signs(grid.glyphs)
        for line in titleLines(max(1, titleRows), width: inner.width) { put(line, Style.normal.bold) }
        if y == 1, area.height >= 4 { put(row.organisation ?? "", .muted) }
        put(person(inner.width), .muted)
        guard let step else { return }
        let told = signs.isEmpty ? step.text : "\(signs) \(step.text)"
        for line in wrap(told, width: max(4, inner.width), atMost: area.height - y) {
            put(line, step.isLate ? .bad : .accent)
        }
    }

    private var title: String {
        [row.card.reference, row.card.title].compactMap { $0 }.joined(separator: " ")
    }

    /// Whole words where they fit; a word that would leave a line nearly empty is broken with a hyphen instead.
    private func titleLines(_ count: Int, width: Int) -> [String] {
        guard count > 1 else { return [title] }
        let first = wrap(title, width: max(4, width)).first ?? ""
        let isPoor = cellCount(first) * 2 < width && cellCount(title) > width
        let head = isPoor ? cut(title, to: width - 1, ellipsis: "") : first
        let left = title.dropFirst(head.count)
        let isBroken = isPoor && head.last?.isLetter == true && left.first?.isLetter == true
        let rest = left.drop { $0 == " " }
        return rest.isEmpty ? [head] : [isBroken ? head + "-" : head, String(rest)]
    }

    /// Who, and how far. In a narrow column a first name and an initial leave room for the percentage.
    private func person(_ width: Int) -> String {
        let name = row.freelance ?? context.words.say("sans freelance", "no freelance")
        guard let progress = row.card.progressPercent.map(context.words.percent) else { return name }
        let whole = "\(name) \(progress)"
        guard cellCount(whole) > width, row.freelance != nil else { return whole }
        let parts = name.split(separator: " ")
        let first = String(parts.first ?? "")
        let initial = parts.dropFirst().first?.first.map { " \($0)." } ?? ""
        let room = max(1, width - cellCount(progress) - 1)
        let short = cellCount(first + initial) <= room ? first + initial : cut(first, to: room)
        return "\(short) \(progress)"
    }

    private func signs(_ glyphs: Glyphs) -> String {
        var signs = ""
        let reckoning = context.reckoning(row)
        if reckoning.alerts.contains(where: { $0.severity == .high }) { signs += "!" }
        if !reckoning.gatesOwed.isEmpty { signs.unicodeScalars.append(glyphs.dagger) }
        if row.card.contested > 0 { signs += "?" }
        switch reckoning.outlook.cadence.state {
        case .grace: signs.unicodeScalars.append(glyphs.discHalf)
        case .lapsed: signs.unicodeScalars.append(glyphs.failure)
        default: break
        }
        let badge = reckoning.frame?.quadrant.badge ?? ""
        return [badge, signs].filter { !$0.isEmpty }.joined(separator: " ")
    }

    private var step: (text: String, isLate: Bool)? {
        context.reckoning(row).nextStep.map {
            (context.words.sentence(for: $0, on: context.today), ($0.due ?? context.today) < context.today)
        }
    }
}
