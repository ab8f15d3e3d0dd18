import Domain
import Screen

extension MomentBrowser {
    /// Rows under their headings; each with its place in the list, which a click would hit.
    func linear(_ context: Context, empty: String, said: (MomentRow) -> String) -> LinearPage {
        var page = LinearPage()
        for (place, line) in list.lines.enumerated() {
            switch line {
            case .heading(let group):
                page.parts.append(.init(heading: list.title(of: group, context), items: []))
            case .row(let row, _):
                if page.parts.isEmpty { page.parts.append(.init(heading: nil, items: [])) }
                page.parts[page.parts.count - 1].items.append(.init(row.key, tag: place, said(row)))
            }
        }
        if !list.isComplete, !page.parts.isEmpty { page.parts[page.parts.count - 1].isCut = true }
        page.empty = list.isComplete ? empty : searching(context)
        page.current = (selected?.key).map { AnyHashable($0) }
        page.detail = Speech(context.words).paragraphs(detail.paragraphs)
        return page
    }
}
