import Domain
package import Screen

extension MissionPage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let (header, rest) = area.split(top: MissionPage.headerHeight(area))
        if let mission, let outlook, mission.isHere {
            grid.within(header) { MissionHeader(mission, outlook, context).draw(into: &$0, at: header) }
        }
        let (tabs, body) = rest.split(top: 1)
        grid.within(tabs) { drawTabs(into: &$0, at: tabs, context) }
        grid.within(body) { drawBody(into: &$0, at: body, context) }
    }

    private func drawBody(into grid: inout Grid, at area: Rect, _ context: Context) {
        let panes = layout(body: area)
        panes.drawRule(into: &grid)
        let list = drawLead(into: &grid, at: panes.list)
        if rows.isEmpty {
            EmptyList(empty).draw(into: &grid, at: list)
        } else if let content = content(context) {
            let row = { Table.Row(content.cells(rows[$0], list.width)) }
            let table = Table(columns: content.columns(list.width))
            table.fitted(to: list.width, count: rows.count, row).draw(
                into: &grid, at: list, cursor: cursor, count: rows.count, focused: !isReading,
                tag: { MissionPage.rowTag + $0 }, row: row)
        }
        detail.draw(into: &grid, at: panes.detail, key: Panes.readOn)
    }

    private func drawLead(into grid: inout Grid, at area: Rect) -> Rect {
        guard let lead, hasLead(area) else { return area }
        let (top, rest) = area.split(top: 1)
        grid.putLine(lead.text, in: top.inset(x: 2), style: lead.style)
        return rest
    }
}

// MARK: - Places

extension MissionPage {
    private static func headerHeight(_ area: Rect) -> Int {
        if area.width < 60, area.height >= 18 { return 5 }
        return area.height >= 16 ? 4 : area.height >= 8 ? 2 : area.height >= 4 ? 1 : 0
    }

    func layout(_ area: Rect) -> Panes {
        layout(body: area.split(top: MissionPage.headerHeight(area) + 1).rest)
    }

    private func layout(body: Rect) -> Panes {
        Panes(
            body, rows: rows.count + (lead == nil ? 1 : 2), textHeight: textHeight, isReading: isReading)
    }

    func listHeight(_ area: Rect) -> Int {
        let list = layout(area).list
        return max(1, Table.bodyHeight(of: list) - (hasLead(list) ? 1 : 0))
    }

    /// Not where it would leave a long list three rows; a short one has room for it.
    private func hasLead(_ list: Rect) -> Bool {
        lead != nil && list.height > min(4, rows.count + 1)
    }
}

// MARK: - Tabs

extension MissionPage {
    /// All of them where they fit, else the one in sight with as many neighbours as there is room for, between
    /// two arrows.
    private func drawTabs(into grid: inout Grid, at area: Rect, _ context: Context) {
        let tabs = tabs
        let here = tabs.firstIndex(of: tab) ?? 0
        let labels = tabs.map { label($0, context) }
        let widths = labels.map { cellCount($0) + 2 }
        let count = labels.count
        var x = area.x + 1
        if widths.reduce(0, +) < area.width {
            for (tab, label) in zip(tabs, labels) {
                x += draw(tab, label, into: &grid, x: x, y: area.y)
            }
            return
        }
        let shown = neighbours(of: here, widths, in: area.width - 12)
        let before = tabs[(here + count - 1) % count]
        let after = tabs[(here + 1) % count]
        x += draw(before, "\(grid.glyphs.pointerLeft)", into: &grid, x: x, y: area.y)
        for place in shown { x += draw(tabs[place], labels[place], into: &grid, x: x, y: area.y) }
        x += draw(after, "\(grid.glyphs.pointer)", into: &grid, x: x, y: area.y)
        grid.put("\(here + 1)/\(count)", x: x, y: area.y, style: .muted)
    }

    /// The tab in sight and what stands beside it, in turn to the right and to the left.
    private func neighbours(of here: Int, _ widths: [Int], in room: Int) -> ClosedRange<Int> {
        var (first, last) = (here, here)
        var used = widths[here]
        while true {
            if last + 1 < widths.count, used + widths[last + 1] <= room {
                last += 1
                used += widths[last]
                guard first > 0, used + widths[first - 1] <= room else { continue }
                first -= 1
                used += widths[first]
            } else if first > 0, used + widths[first - 1] <= room {
                first -= 1
                used += widths[first]
            } else {
                return first...last
            }
        }
    }

    /// The tab in sight stands in brackets, for screens that have neither colour nor reverse.
    private func draw(_ tab: Tab, _ label: String, into grid: inout Grid, x: Int, y: Int) -> Int {
        let isHere = tab == self.tab
        let used = grid.put(
            isHere ? "[\(label)]" : " \(label) ", x: x, y: y, style: isHere ? .selected : .normal)
        grid.mark(Rect(x: x, y: y, width: used, height: 1), tag: tab.rawValue)
        return used
    }

    /// `Brief 6/8`, `Points !`: what lacks, and where something is late or owed by us.
    func label(_ tab: Tab, _ context: Context) -> String {
        let name = tab.label(context.words)
        guard let mission, let card = outlook?.row.card else { return name }
        if tab == .choice, !mission.candidatesToTell.isEmpty { return "\(name) !" }
        if tab == .brief {
            return "\(name) \(context.words.fraction(mission.briefCount, BriefSection.requiredCount))"
        }
        return card.presses(tab, on: context.today) ? "\(name) !" : name
    }
}

extension MissionCard {
    /// Something behind this tab is late.
    fileprivate func presses(_ tab: MissionPage.Tab, on today: Day) -> Bool {
        let kinds: [Moment.Kind] =
            switch tab {
            case .checkpoints: [.answer, .checkpoint, .reserve]
            case .meetings: [.meeting, .minutes]
            case .actions: [.action]
            default: []
            }
        return open.contains { $0.day < today && kinds.contains($0.kind) }
    }
}
