/// A text to print or to send: a title, headings, sentences, lists and tables, in whichever format.
///
/// What it holds was typed by people; each format makes of it text and nothing else.
package struct Leaflet: Equatable, Sendable {
    package enum Block: Equatable, Sendable {
        case heading(String)
        case paragraph(String)
        case items([String])
        case table(heads: [String], rows: [[String]])
        /// Small, at the end of its part.
        case remark(String)
    }

    package enum Format: String, CaseIterable, Sendable { case markdown, html }

    package let title: String
    package let language: Language
    package private(set) var blocks: [Block] = []

    package init(_ title: String, _ language: Language) {
        self.title = title
        self.language = language
    }

    package mutating func add(_ block: Block) {
        switch block {
        case .items(let items) where items.isEmpty: break
        case .table(_, let rows) where rows.isEmpty: break
        case .paragraph(let text) where text.isEmpty: break
        default: blocks.append(block)
        }
    }

    /// A heading with what belongs to it; nothing at all where nothing does.
    package mutating func add(_ heading: String, _ parts: [Block]) {
        let before = blocks
        add(.heading(heading))
        let bare = blocks.count
        for part in parts { add(part) }
        if blocks.count == bare { blocks = before }
    }

    package func text(as format: Format) -> String {
        switch format {
        case .markdown: markdown
        case .html: html
        }
    }
}
