import Domain
import Screen

extension HistoryPage {
    /// What happened first, then of what, by whom and when.
    package func linear(_ context: Context) -> LinearPage {
        let (words, speech) = (context.words, Speech(context.words))
        let items = rows.enumerated().map { place, row in
            var texts = cells(of: row, context).map(\.text)
            texts[1] = words.author(of: row) ?? ""
            return LinearPage.Item(row.line, tag: place, context.join(texts.reversed()))
        }
        var page = LinearPage(items, current: selected?.line, isCut: !hasOldest)
        page.empty = words[Self.nothing]
        page.detail = (selected?.facts ?? []).dropFirst().map { fact in
            speech.sentence(words.sentence(for: fact, context.lookup))
        }
        page.detail += contested.prefix(1).map { speech.sentence(settling($0, context)) }
        return page
    }
}
