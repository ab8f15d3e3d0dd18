import Domain
package import Screen

extension HomePage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let list = list(area)
        let foot = area.split(top: list.height).rest
        draw(list: list, into: &grid, context)
        // A narrow row says too little: where wide screens have a summary, the selected one is told whole.
        guard area.width < MomentLine.roomy else { return draw(summary: foot, into: &grid, context) }
        let (whole, rest) = foot.split(bottom: Self.isTall(area) ? 2 : 0)
        draw(whole: whole, into: &grid, context)
        guard !rest.isEmpty else { return }
        draw(contacts: rest.row(0), into: &grid, context)
        summary.draw(alerts: rest.row(1), into: &grid, context)
    }

    /// What the foot leaves; on a narrow screen that has some of the rows which a short list does not fill.
    func list(_ area: Rect) -> Rect {
        let isTall = Self.isTall(area)
        guard area.width < MomentLine.roomy else { return area.split(bottom: isTall ? 5 : 0).rest }
        let foot = isTall ? 6 : 3
        let free = lines.isEmpty ? 0 : min(4, max(0, area.height - foot - lines.count))
        return area.split(bottom: foot + free).rest
    }

    private static func isTall(_ area: Rect) -> Bool { area.height > 14 }

    private func draw(whole area: Rect, into grid: inout Grid, _ context: Context) {
        guard area.height > 1, let row = selected else { return }
        grid.hline(x: area.x, y: area.y, width: area.width)
        var rest = area.split(top: 1).rest.inset(x: 1)
        for paragraph in row.paragraphs(context) where !rest.isEmpty {
            let lines = wrap(paragraph.text, width: max(10, rest.width), atMost: rest.height)
            for (y, line) in lines.enumerated() {
                grid.putCut(line, x: rest.x, y: rest.y + y, maxWidth: rest.width, style: paragraph.style)
            }
            rest = rest.split(top: lines.count).rest
        }
    }

    func nothing(_ words: Words) -> String {
        counts.isEmpty
            ? words.say(
                "Aucune mission encore. « n » en crée une, « : » cherche un acte, « ? » montre tout.",
                "No mission yet. n creates one; : finds an act; ? shows everything.",
                toFreelance: Phrase("Aucune mission ici.", "No mission here."))
            : words.say(
                "Tout est fait : aucune mission n'est ouverte. n en crée une.",
                "All done: no mission is open. n creates one.",
                toFreelance: Phrase(
                    "Tout est fait : aucune mission n'est ouverte.", "All done: no mission is open."))
    }

    private func draw(list area: Rect, into grid: inout Grid, _ context: Context) {
        guard !lines.isEmpty else { return drawNothing(area, into: &grid, context) }
        for (y, place) in cursor.visible(count: lines.count, height: area.height).enumerated() {
            switch lines[place] {
            case .blank: break
            case .heading(let section): draw(sections[section], in: area.row(y), into: &grid, context)
            case .row(let index):
                draw(rows[index], in: area.row(y), into: &grid, context)
                if place == cursor.selection { grid.style(area.row(y), .selected) }
                grid.mark(area.row(y), tag: index)
            }
        }
    }

    private func draw(_ row: HomeRow, in area: Rect, into grid: inout Grid, _ context: Context) {
        switch row {
        case .draft(let row): row.draw(into: &grid, at: area)
        case .moment(let row): MomentLine(row, context).draw(into: &grid, at: area)
        case .mission(let row): MissionLine(row: row, context: context).draw(into: &grid, at: area)
        }
    }

    private func draw(_ section: Section, in row: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        let title = words[section.kind.title]
        let isReaders = section.kind == (words.isToFreelance ? .theirs : .ours)
        let used = grid.put(" \(title) ", x: row.x, y: row.y, style: isReaders ? .title : .accent)
        var count = "\(section.rows.count)\(section.isCut ? "+" : "")"
        if section.kind == .drafts {
            count += words.say(
                " · dessus, Entrée reprend, D supprime", " · on it, Enter takes up again, D deletes")
        }
        grid.putCut(count, x: row.x + used, y: row.y, maxWidth: row.width - used, style: .muted)
    }

    private func drawNothing(_ area: Rect, into grid: inout Grid, _ context: Context) {
        for (y, row) in wrap(nothing(context.words), width: max(10, area.width - 4)).enumerated() {
            grid.put(row, x: area.x + 2, y: area.y + 1 + y, style: counts.isEmpty ? .info : .good)
        }
    }

    /// Names beside the count of the late.
    private static let named = 3

    /// ` (M7 Facturation, M2 Refonte, …)`: as many as there is room for, whole; else by their references, and
    /// nothing where not one fits.
    private func names(of state: CadenceState, within room: Int) -> String {
        let silent = (silences[state] ?? []).prefix(Self.named)
        let texts = [silent.map(\.label), silent.map { $0.reference ?? $0.label }].flatMap { names in
            names.indices.reversed().map { last in
                let rest = cadences[state, default: 0] > last + 1 ? ", …" : ""
                // Of a slice the library would work out what it is joined from: a hundredth of a start.
                return " (\(Array(names[...last]).joined(separator: ", "))\(rest))"
            }
        }
        return texts.first { cellCount($0) <= room } ?? ""
    }

    /// How the regular contact stands over all missions.
    private func draw(contacts area: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        var x = area.x + 1
        // The worst first, and its names before those of the others.
        let signs: [(CadenceState, Unicode.Scalar, Style)] = [
            (.lapsed, grid.glyphs.failure, .bad), (.grace, grid.glyphs.discHalf, .warn),
            (.due, grid.glyphs.discEmpty, .info), (.ok, grid.glyphs.discFull, .good),
        ].filter { cadences[$0.0, default: 0] > 0 }
        if !signs.isEmpty {
            x += grid.put(words.say("SUIVI", "FOLLOW-UP"), x: x, y: area.y, style: .accent) + 2
        }
        let heads = signs.map { "\(words.short($0.0)) \(cadences[$0.0, default: 0])" }
        var room = area.maxX - x - heads.reduce(0) { $0 + cellCount($1) + 2 } - 3 * max(0, heads.count - 1)
        for ((state, glyph, style), head) in zip(signs, heads) {
            let names = names(of: state, within: room)
            room -= cellCount(names)
            x += grid.put(String(glyph), x: x, y: area.y, maxWidth: area.maxX - x, style: style) + 1
            x += grid.putCut(head + names, x: x, y: area.y, maxWidth: area.maxX - x) + 3
        }
    }

    /// How the contacts, the frames and the alerts stand, and how many missions stand where.
    private func draw(summary area: Rect, into grid: inout Grid, _ context: Context) {
        guard area.height >= 5 else { return }
        draw(contacts: area.row(1), into: &grid, context)
        summary.draw(frames: area.row(2), into: &grid, context)
        summary.draw(alerts: area.row(3), into: &grid, context)
        let title = context.words.say("MISSIONS", "MISSIONS")
        summary.draw(title, in: area.row(4), into: &grid, missions(context.words))
    }

    /// How many missions stand in which state.
    func missions(_ words: Words) -> [(String, Style)] {
        MissionState.allCases.compactMap { state in
            guard let count = counts[state], count > 0 else { return nil }
            return ("\(words.short(state)) \(count)", state.isFinal ? .muted : .normal)
        }
    }
}

/// A mission of which no day reminds anybody: where it stands and what it needs to move on.
private struct MissionLine {
    let row: MissionRow
    let context: Context

    func draw(into grid: inout Grid, at area: Rect) {
        let words = context.words
        let columns = MomentLine.columns(of: area)
        grid.put(grid.glyphs.pointer, x: area.x + 1, y: area.y, style: .accent)
        grid.putCut(
            words.short(row.card.state), x: area.x + 3, y: area.y, maxWidth: columns.name.x - area.x - 4,
            style: .muted)
        let step = context.reckoning(row).nextStep.map { words.sentence(for: $0, on: context.today) }
        let name = MissionName(row.card.reference, row.card.title)
        MomentLine.draw(name, Table.Text(step ?? ""), into: &grid, at: area)
    }
}

extension HomePage.Section.Kind {
    var title: Phrase {
        switch self {
        case .drafts: Phrase("BROUILLONS", "DRAFTS")
        case .ours: Phrase("À NOUS DE JOUER", "OUR TURN").toFreelance("VOUS ATTENDEZ", "YOU WAIT FOR")
        case .theirs: Phrase("NOUS ATTENDONS", "WE WAIT FOR").toFreelance("À VOUS DE JOUER", "YOUR TURN")
        case .coming: Phrase("CES DEUX SEMAINES", "THE NEXT TWO WEEKS")
        case .quiet: Phrase("MISSIONS SANS DATE PROCHE", "MISSIONS WITHOUT A NEAR DATE")
        }
    }
}

extension MissionCard {
    var label: String { MissionName(reference, title).label }
}
