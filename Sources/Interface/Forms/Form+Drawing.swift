import Domain
package import Screen

extension Form {
    /// Draws the form over what lies below, as high as its fields need.
    ///
    /// - Parameter notice: what was just done or refused: said at the foot, where the form has nothing else to say.
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context, notice: Notice? = nil) {
        let words = context.words
        let width = min(area.width, SheetLayout.widest)
        let isTight = area.height < 18
        let help = helpRows(context)
        let name = isTight || about.isEmpty ? 0 : 2
        // Besides what is said: the frame, help and keys, and the lines that set the parts off.
        let around = name + help + 3 + (isTight ? 0 : self.asked.isEmpty ? 1 : 2)
        let rows = sheet.rows(context)
        let told = told(notice, width: width - 4, most: area.height - around - 3, words)
        let (asked, whyNot) = said(
            width: width - 4, rows: area.height - around - told.count - rows.least,
            height: area.height, words)
        let foot = told + whyNot.map { ($0, Style.bad) }
        let head = name + asked.count + (asked.isEmpty || isTight ? 0 : 1)
        let wanted = rows.all + head + foot.count + help + 1 + (isTight ? 2 : 3)
        let top = area.height > wanted + 4 ? 2 : 0
        let rect = Rect(
            x: area.x + (area.width - width) / 2, y: area.y + top, width: width,
            height: min(wanted, area.height - top))
        grid.within(area) { grid in
            // Without a row of its own, what the form is about stands in its frame.
            let heading = isTight && !about.isEmpty ? "\(words[title]) · \(about)" : words[title]
            let inner = grid.overlay(rect, title: heading).inset(x: 1)
            var (top, rest) = inner.split(top: head)
            if name > 0 { grid.putCut(about, x: top.x, y: top.y, maxWidth: top.width, style: .muted) }
            for (row, text) in asked.enumerated() {
                grid.put(text, x: top.x, y: top.y + name + row, maxWidth: top.width, style: .warn)
            }
            let (body, bottom) = rest.split(bottom: foot.count + help + 1 + (isTight ? 0 : 1))
            rest = bottom
            top = body
            sheet.draw(into: &grid, at: top, context)
            draw(foot: foot, into: &grid, at: rest, isTight: isTight, context)
            // Not over the foot, which tells its keys.
            sheet.drawPopup(into: &grid, within: area.split(bottom: 2).rest, context)
            // What was just said of the list or calendar is read over it.
            if notice != nil { draw(told, into: &grid, at: isTight ? rest : rest.split(top: 1).rest) }
        }
    }

    private typealias Line = (text: String, style: Style)

    private func draw(_ lines: [Line], into grid: inout Grid, at area: Rect) {
        for (row, line) in lines.enumerated() {
            grid.fill(area.row(row))
            grid.putCut(
                line.text, x: area.x, y: area.y + row, maxWidth: area.width, style: line.style)
        }
    }

    /// What is asked above the fields, and below them why saving was refused: within the rows that the field at hand
    /// leaves, on a large screen no more than a third of it each.
    private func said(
        width: Int, rows: Int, height: Int, _ words: Words
    ) -> (asked: [String], foot: [String]) {
        let spare = max(asked.isEmpty || complaint == nil ? 1 : 2, rows)
        let whole = askedRows(width: width, most: .max, words).count
        let foot = complaintRows(
            width: width, most: min(height / 3, max((spare + 1) / 2, spare - whole)), words)
        return (askedRows(width: width, most: min(height / 3, spare - foot.count), words), foot)
    }

    /// What was just done, else that there are words from before, unless it says why saving was refused.
    private func told(
        _ notice: Notice?, width: Int, most: Int, _ words: Words
    ) -> [Line] {
        let found = isFound && complaint == nil ? words.draftFound : nil
        guard let notice = notice.flatMap({ says($0.text) ? nil : $0 }) ?? found else { return [] }
        return wrap(notice.text, width: max(10, width), atMost: max(1, most)).map { ($0, notice.style) }
    }

    /// Each beside a bullet; the last row counts those that have no room.
    private func askedRows(width: Int, most: Int, _ words: Words) -> [String] {
        guard !asked.isEmpty else { return [] }
        let texts = asked.map { text in
            wrap(text, width: max(10, width - 2)).enumerated().map {
                $0.offset == 0 ? "• \($0.element)" : "  \($0.element)"
            }
        }
        let rows = texts.flatMap { $0 }
        guard rows.count > most else { return rows }
        var shown: [String] = []
        var count = 0
        while shown.count + texts[count].count < most {
            shown += texts[count]
            count += 1
        }
        let left = asked.count - count
        return shown + [words.say("… \(left) de plus (^R lit tout)", "… \(left) more (^R reads all)")]
    }

    /// What has no room is read with `^R`.
    private func complaintRows(width: Int, most: Int, _ words: Words) -> [String] {
        guard let complaint else { return [] }
        let rows = wrap("\(SheetLayout.wrong) \(complaint)", width: max(10, width))
        guard rows.count > most else { return rows }
        return rows.prefix(most - 1) + [words.say("… (^R lit tout)", "… (^R reads all)")]
    }

    private func draw(
        foot: [Line], into grid: inout Grid, at area: Rect, isTight: Bool, _ context: Context
    ) {
        var area = area
        if !isTight {
            grid.hline(x: area.x, y: area.y, width: area.width)
            area = area.split(top: 1).rest
        }
        draw(foot, into: &grid, at: area)
        let rows = helpRows(context)
        let help = area.split(top: foot.count).rest.split(top: rows).top
        for (row, text) in sheet.help(context, width: max(1, help.width), rows: rows).enumerated() {
            grid.putCut(text, x: help.x, y: help.y + row, maxWidth: help.width, style: .muted)
        }
        Bar(hints(context.words, isNarrow: area.width < 56)).draw(
            into: &grid, at: area.row(foot.count + rows))
    }

    /// As many for every field, so that nothing jumps while the cursor moves.
    private func helpRows(_ context: Context) -> Int {
        guard context.screen.height >= 18 else { return 1 }
        let width = min(context.screen.width, SheetLayout.widest) - 4
        let hints = sheet.fields.map { $0.hint.map { cellCount(context.words[$0]) } ?? 0 }
        return hints.contains { $0 > width } ? 2 : 1
    }

    private func hints(_ words: Words, isNarrow: Bool) -> [Bar.Hint] {
        if let popup = sheet.current?.widget.popup { return popup.hints(words) }
        let leave =
            isNarrow
            ? words.say("quitter", "leave") : words.say("quitter en brouillon", "leave, draft kept")
        let everywhere = [
            Bar.Hint("^S", words.say("enregistrer", "save")), Bar.Hint(words.name(of: .escape), leave),
            Bar.Hint("Tab", words.say("champ suivant", "next field")),
        ]
        guard let own = sheet.current?.widget.ownKey else { return everywhere }
        return everywhere + [Bar.Hint(words.name(of: own.key), words[own.does])]
    }
}

extension Popup {
    /// What its own keys do while it is open.
    fileprivate func hints(_ words: Words) -> [Bar.Hint] {
        let ends = [
            Bar.Hint(words.name(of: .enter), words.say("choisir", "choose")),
            Bar.Hint(words.name(of: .escape), words.say("fermer", "close")),
        ]
        switch self {
        case .menu: return ends + [Bar.Hint("a-z", words.say("chercher", "search"))]
        case .calendar:
            return ends + [
                Bar.Hint("← →", words.say("un jour", "a day")),
                Bar.Hint("↑ ↓", words.say("7 jours", "7 days")),
                Bar.Hint(words.name(of: .pageDown), words.say("un mois", "a month")),
            ]
        }
    }
}
