import Domain
package import Screen

extension BoardPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        guard columns.contains(where: { !$0.rows.isEmpty }) else {
            return EmptyList(nothing(context.words)).draw(into: &grid, at: area)
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
            draw(column.rows[row], at: rect.intersection(body), isSelected, into: &grid, context)
            grid.mark(rect.intersection(body), tag: index * Self.tagsAColumn + row)
        }
        let hidden = column.count - visible.upperBound
        if hidden > 0 {
            let more = "+\(hidden) "
            grid.putLine(more, in: body.row(body.height - 1), .right, style: .muted)
        }
    }

    private func draw(
        _ row: MissionRow, at area: Rect, _ isSelected: Bool, into grid: inout Grid, _ context: Context
    ) {
        guard !area.isEmpty else { return }
        // A colour alone would say nothing to who does not see it, nor on a screen without any.
        if context.marks.contains(row.card.id) {
            grid.fill(area, .marked)
            grid.put(grid.glyphs.check, x: area.x, y: area.y, style: .marked)
        }
        let inner = area.inset(x: 1)
        let face = context.face(of: row, width: inner.width, height: inner.height)
        for (y, line) in face.lines.enumerated() {
            grid.putCut(line.text, x: inner.x, y: inner.y + y, maxWidth: inner.width, style: line.style)
        }
        if isSelected { grid.style(area, .selected) }
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
}
