import Domain
import Screen

extension MissionPage {
    package func linear(_ context: Context) -> LinearPage {
        let content = content(context)
        let items = rows.enumerated().map { place, row in
            LinearPage.Item(row.key, tag: MissionPage.rowTag + place, content?.said(row) ?? "")
        }
        let isCut = tab == .history && hasMoreHistory
        var page = LinearPage(items, current: row?.key, isCut: isCut)
        if let mission, let outlook, mission.isHere {
            page.opening = MissionHeader(mission, outlook, context).said
        }
        page.panes = tabs.map {
            label($0, context).replacing(" !", with: context.words.say(", à voir", ", to see"))
        }
        page.pane = tabs.firstIndex(of: tab) ?? 0
        page.lead = (lead?.text).map { $0.replacing(" (*)", with: "") }
        if tab == .choice {
            page.sides = (mission?.candidacies ?? []).map { context.name($0.freelance) ?? $0.id.shown }
            page.side = candidate
        }
        page.empty = empty
        let speech = Speech(context.words)
        let (text, whole) = (detail.paragraphs, content?.detail(of: nil) ?? [])
        let isShared = !whole.isEmpty && text.suffix(whole.count) == whole[...]
        let own = isShared ? speech.paragraphs(text.dropLast(whole.count)).count : text.count
        let said = speech.paragraphs(text)
        page.detail = Array(isShared ? said.prefix(own) : said[...])
        page.whole = Array(isShared ? said.dropFirst(own) : [])
        return page
    }
}

extension MissionTab {
    /// Those cells in that order; a figure with the name of its column, for it says nothing by itself.
    func said(_ row: MissionTabRow, _ order: [Int]) -> String {
        let columns = columns(200)
        let texts = order.filter(row.cells.indices.contains).map { place -> String in
            let text = row.cells[place].text.trimmed
            let isFigure = columns.indices.contains(place) && columns[place].alignment == .right
            guard isFigure, !text.isEmpty else {
                return text.hasPrefix("* ") ? String(text.dropFirst(2)) : text
            }
            return "\(columns[place].title) \(text)".trimmed
        }
        return texts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
