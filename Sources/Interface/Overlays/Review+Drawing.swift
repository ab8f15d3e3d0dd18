import Domain
package import Screen

extension Review {
    /// - Parameter notice: what was just done or refused: said above the keys.
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context, notice: Notice? = nil) {
        let words = context.words
        let width = min(area.width, SheetLayout.widest)
        let inner = width - 4
        let head = head(inner, context)
        let body = step == .criteria ? criteria(inner, context) : []
        let foot = foot(inner, context) + told(notice, inner, words)
        let sheetRows = sheet.map { $0.rows(context).all } ?? 0
        let wanted = head.count + body.count + sheetRows + foot.count + 3
        let top = area.height > wanted + 4 ? 2 : 0
        let rect = Rect(
            x: area.x + (area.width - width) / 2, y: area.y + top, width: width,
            height: min(area.height - top, wanted))
        grid.within(area) { grid in
            let room = grid.overlay(rect, title: words[Self.title]).inset(x: 1)
            let (upper, lower) = room.split(bottom: min(room.height, foot.count + 1))
            if let sheet {
                let (about, fields) = upper.split(top: min(head.count, max(1, upper.height - sheetRows)))
                draw(head, into: &grid, at: about)
                sheet.draw(into: &grid, at: fields, context)
            } else {
                draw(head + body, from: firstRow(head + body, height: upper.height), into: &grid, at: upper)
            }
            draw(foot, into: &grid, at: lower)
            Bar(hints(words, isSmall: inner < 56 || area.height < 18)).draw(
                into: &grid, at: lower.row(lower.height - 1))
            sheet?.drawPopup(into: &grid, within: area, context)
        }
    }

    static let title = Phrase("Répondre à la livraison", "Answer the delivery")

    /// What it is about, line by line.
    func headLines(_ context: Context) -> [String] {
        head(200, context).map(\.text)
    }

    private typealias Row = (text: String, style: Style)

    private var sheet: Sheet? { if case .reason(let verdict) = step { sheets[verdict] } else { nil } }

    private func draw(_ rows: [Row], from first: Int = 0, into grid: inout Grid, at area: Rect) {
        let cursor = rows.firstIndex { $0.style == .selected }
        for (line, row) in rows[first...].prefix(area.height).enumerated() {
            if row.style == .selected { grid.fill(area.row(line), .selected) }
            grid.putCut(row.text, x: area.x, y: area.y + line, maxWidth: area.width, style: row.style)
            // In the box that Space ticks.
            if first + line == cursor { grid.cursor = Point(x: area.x + 1, y: area.y + line) }
        }
        guard rows.count > area.height, area.height > 1 else { return }
        let edge = area.maxX - 1
        if first > 0 { grid.put(grid.glyphs.pointerUp, x: edge, y: area.y, style: .muted) }
        if first + area.height < rows.count {
            grid.put(grid.glyphs.pointerDown, x: edge, y: area.maxY - 1, style: .muted)
        }
    }

    /// With the criterion under the cursor in view.
    private func firstRow(_ rows: [Row], height: Int) -> Int {
        guard rows.count > height else { return 0 }
        let selected = rows.firstIndex { $0.style == .selected } ?? 0
        return min(max(0, selected - height / 2), rows.count - height)
    }
}

// MARK: - What it is about

extension Review {
    private func head(_ width: Int, _ context: Context) -> [Row] {
        let words = context.words
        let count = mission.checkpoints.count
        let title = words.say(
            "Point \(words.fraction(checkpoint.number, count)) · \(checkpoint.title)",
            "Checkpoint \(words.fraction(checkpoint.number, count)) · \(checkpoint.title)")
        var rows: [Row] = [(title, .title)]
        let about = [mission.reference ?? mission.title, context.name(mission.freelance)].compactMap { $0 }
        // A small screen belongs to the criteria; ^R reads the rest.
        if step == .criteria, context.screen.height < 18 { return rows }
        let round = words.rounds(checkpoint.round, of: mission.frame.rounds)
        rows.append(((about + [round]).joined(separator: " · "), .muted))
        if case .confirm = step { return rows + [("", .normal)] }
        rows += deliveries(width, words)
        rows += rivals(width, context)
        if let due = answerDue(in: context.calendar) { rows.append(window(due, context)) }
        return step == .criteria ? rows : rows + [("", .normal)]
    }

    private func deliveries(_ width: Int, _ words: Words) -> [Row] {
        checkpoint.deliveries.suffix(step == .criteria ? 3 : 1).map { recorded in
            let delivery = recorded.content
            let what = [delivery.what, delivery.reference ?? ""].filter { !$0.isEmpty }
            let told =
                what.isEmpty ? words.say("sans description", "no description") : what.joined(separator: " · ")
            return ("\(words.date(delivery.day, .medium)) · \(told)", .normal)
        }
    }

    /// Answers given without knowing of each other.
    private func rivals(_ width: Int, _ context: Context) -> [Row] {
        guard checkpoint.isContested else { return [] }
        let words = context.words
        let inForce = Set(checkpoint.standing.seen)
        let answers = checkpoint.decisions.filter { inForce.contains($0.line) }.map { recorded -> Row in
            let by = context.name(recorded.by) ?? words.say("autre machine", "another machine")
            return (
                "≠ \(words[recorded.content.verdict.act]) — \(by), \(words.date(recorded.content.day))", .warn
            )
        }
        guard !answers.isEmpty else { return [] }
        let title = words.say(
            "À départager : l'une ou l'autre réponse tranche.", "Contested: any answer settles it.")
        return [(title, .warn)] + answers
    }

    /// The last day of the window within which the delivery is to be answered.
    func answerDue(in calendar: WorkCalendar) -> Day? {
        guard let delivery = checkpoint.deliveries.last?.content else { return nil }
        return calendar.adding(mission.frame.reviewDays, to: delivery.day)
    }

    private func window(_ due: Day, _ context: Context) -> Row {
        let words = context.words
        let days = words.count(mission.frame.reviewDays, .workingDays)
        let told = words.say(
            "Réponse attendue d'ici au \(words.date(due, .numeric)) (\(days))",
            "Answer expected by \(words.date(due, .numeric)) (\(days))")
        if context.today > due {
            return (told + words.say(" — dépassée, c'est à nous", " — overdue, our turn"), .bad)
        }
        return ("\(told), \(words.relative(due, to: context.today))", .normal)
    }
}

// MARK: - Criteria and answers

extension Review {
    private func criteria(_ width: Int, _ context: Context) -> [Row] {
        let words = context.words
        guard !checkpoint.criteria.isEmpty else {
            return [(words.say("Aucun critère n'est posé.", "There are no criteria."), .muted)]
        }
        let title = words.say(
            "Critères (Espace cocher · * tout · - non · n sans objet)",
            "Criteria (Space tick · * all · - no · n not applicable)")
        let heading: [Row] =
            context.screen.height < 18
            ? [] : [("", .normal)] + wrap(title, width: width).map { ($0, .header) }
        return heading
            + checkpoint.criteria.enumerated().flatMap { place, criterion -> [Row] in
                let pointer = place == cursor ? "\(context.glyphs.pointer)" : " "
                let sign = "\(pointer)[\(Self.sign(ticks[place]))] \(criterion.isRequired ? "*" : " ") "
                let rows = wrap(criterion.text, width: max(8, width - cellCount(sign)))
                let style: Style = place == cursor ? .selected : ticks[place] == .no ? .warn : .normal
                let indent = String(repeating: " ", count: cellCount(sign))
                return rows.enumerated().map { ("\($0 == 0 ? sign : indent)\($1)", style) }
            }
    }

    private static func sign(_ finding: Finding?) -> String {
        switch finding {
        case .yes: "x"
        case .no: "-"
        case .notApplicable: "n"
        case nil: " "
        }
    }

    /// What was just said, else that there are ticks and words from before.
    private func told(_ notice: Notice?, _ width: Int, _ words: Words) -> [Row] {
        guard let notice = notice ?? (isFound ? words.draftFound : nil) else { return [] }
        return wrap(notice.text, width: max(10, width)).map { ($0, notice.style) }
    }

    /// The four answers, or what the next key does.
    private func foot(_ width: Int, _ context: Context) -> [Row] {
        let words = context.words
        switch step {
        case .criteria: return answers(width, context)
        case .reason(let verdict):
            let help = sheets[verdict]?.help(context, width: max(10, width), rows: 2) ?? []
            return [("\(verdict.number) \(words[verdict.act])", .title)] + help.map { ($0, .muted) }
        case .confirm(let verdict):
            return wrap(sentence(verdict, context), width: max(10, width)).map { ($0, .normal) }
                + doubt(verdict, width, words) + [("", .normal)]
        }
    }

    /// Allowed where no criterion is required, and most likely a slip.
    private func doubt(_ verdict: Verdict, _ width: Int, _ words: Words) -> [Row] {
        guard verdict == .acceptedWithReserves, !ticks.isEmpty, !ticks.contains(.yes) else { return [] }
        let told = words.say(
            "! Aucun critère n'est rempli : est-ce bien une validation ?",
            "! Not one criterion is met: is this an acceptance?")
        return wrap(told, width: max(10, width)).map { ($0, .warn) }
    }

    private func answers(_ width: Int, _ context: Context) -> [Row] {
        let isTight = context.screen.height < 18
        let refusals = Verdict.allCases.map { whyNot($0, context) }
        let asked = refused.flatMap { whyNot($0, context) }
        let labels = zip(Verdict.allCases, refusals).map { verdict, refusal in
            let label = "\(verdict.number) \(context.words[verdict.act])"
            return refusal == nil ? label : "(\(label))"
        }
        // What was asked for is told alone; before, as much as has room, but each whole.
        let why = Self.whole(
            asked.map { [$0] } ?? refusals.compactMap { $0 }, width: max(10, width), rows: isTight ? 1 : 4)
        return (isTight ? [] : [("", .normal)]) + Self.inRows(labels, width).map { ($0, .key) }
            + why.map { ($0, asked == nil ? .warn : .error) }
    }

    /// The first in any case, the others as far as so many rows have room for them.
    private static func whole(_ reasons: [String], width: Int, rows most: Int) -> [String] {
        var rows: [String] = []
        for reason in reasons {
            let more = wrap("> \(reason)", width: width)
            guard rows.isEmpty || rows.count + more.count <= most else { break }
            rows += more
        }
        return rows
    }

    /// As many on a row as fit whole.
    private static func inRows(_ labels: [String], _ width: Int) -> [String] {
        labels.reduce(into: [String]()) { rows, label in
            let longer = rows.last.map { "\($0)  \(label)" } ?? label
            if rows.isEmpty || cellCount(longer) > width {
                rows.append(label)
            } else {
                rows[rows.count - 1] = longer
            }
        }
    }

    private func hints(_ words: Words, isSmall: Bool) -> [Bar.Hint] {
        switch step {
        case .criteria:
            let answer = Bar.Hint("1-4", words.say("répondre", "answer"))
            let all = Bar.Hint("*", words.say("tout coché", "all met"))
            let read = Bar.Hint("^R", words.say("tout lire", "read all"))
            let escape = words.name(of: .escape)
            // Where there is no room for all, nor for the heading that tells how to tick: that and the way out go
            // before what saves keys. The answers have their figures beside their names.
            return isSmall
                ? [
                    Bar.Hint("x", words.say("cocher", "tick")),
                    Bar.Hint(escape, words.say("quitter", "leave")),
                    Bar.Hint("*", words.say("tout", "all")), answer, read,
                ]
                : [
                    answer, all, read,
                    Bar.Hint(escape, words.say("quitter, brouillon gardé", "leave, draft kept")),
                ]
        case .reason:
            return [
                Bar.Hint("^S", words.say("récapituler", "sum up")),
                Bar.Hint(words.name(of: .escape), words.say("revenir", "back")),
                Bar.Hint("^E", words.say("éditeur", "editor")),
            ]
        case .confirm:
            return [
                Bar.Hint(words.name(of: .enter), words.say("noter la réponse", "log the answer")),
                Bar.Hint("e", words.say("modifier", "edit")),
                Bar.Hint(words.name(of: .escape), words.say("revenir", "back")),
            ]
        }
    }
}
