package import Domain
import Screen

/// A file that a person asks for, where they say.
package struct Writing: Equatable {
    /// As it was typed: from the folder where the program was started, `~` for the person's own.
    package var path: String
    package var content: Content
    /// Whether a file that is there already may go; never before the person said so.
    package var isReplacing = false

    package enum Content: Equatable {
        /// What is seen, or said, of the page.
        case page(String)
        /// A mission, for its freelance.
        case bundle(EntityID)
        /// All that the freelance of a partial workspace recorded, for their organisation.
        case answer
    }

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    var isPicture: Bool { path.lowercased().hasSuffix(".svg") }
}

/// What became of it.
package enum WritingEnd: Equatable {
    /// With its whole path, and what there is to know before it is sent to somebody.
    case done(path: String, told: [String] = [])
    /// There is one of that name already.
    case exists
    /// A whole sentence in the interface's language.
    case failed(String)
}

// What is seen, as a file: to be shown to somebody who has no terminal.
extension App {
    mutating func askWhereToExport() {
        let place = table.act(ActID(rawValue: mode.rawValue) ?? .board).map { words[$0.label] } ?? ""
        // Who hears the page keeps what is said; who sees it, what is seen.
        prompt = Prompt(.file(.page("")), fileName(place, words.isSpoken ? "txt" : "svg"))
    }

    /// In plain letters, with the day.
    func fileName(_ title: String, _ ending: String) -> String {
        "\(fold(title).split { !$0.isLetter }.joined(separator: "-"))-\(context.today).\(ending)"
    }

    mutating func write(_ content: Writing.Content, to path: String) -> [Effect] {
        guard !path.isEmpty else { return [] }
        var writing = Writing(path: path, content: content)
        // Who asks by ear for a text gets what is said, which is not known here.
        if case .page = content, writing.isPicture || !words.isSpoken {
            writing.content = .page(seen(asPicture: writing.isPicture))
        }
        return [.write(writing)]
    }

    /// The page without what stands around it for the keyboard; on a page of paper's width at least, for a file is
    /// not read on the terminal that it was written from.
    private func seen(asPicture isPicture: Bool) -> String {
        // Who hears the page sends a picture of it to somebody who sees.
        var context = context
        if words.isSpoken { (context.glyphs, context.words) = (.unicode, words.written) }
        context.area = Rect(
            x: 0, y: 0, width: max(100, context.area.width), height: max(30, context.area.height))
        var grid = Grid(width: context.area.width, height: context.area.height, glyphs: context.glyphs)
        page.content.draw(into: &grid, at: grid.bounds, context)
        return isPicture ? grid.svg(theme) : grid.text + "\n"
    }

    mutating func take(_ writing: Writing, _ end: WritingEnd) {
        switch end {
        case .done(let path, let told):
            if !told.isEmpty {
                read(told.map { ScrollText.Paragraph($0) }, words.say("À envoyer", "To be sent"))
            }
            // The name before its folder: what is cut, if anything, is what one knows already.
            let parts = path.split(separator: "/")
            let name = parts.last.map(String.init) ?? path
            let folder = "/" + parts.dropLast().joined(separator: "/")
            notice = Notice(
                words.say("Écrit : \(name), dans \(folder)", "Written: \(name), in \(folder)"), .good)
        case .failed(let sentence): notice = Notice(sentence, .refusal)
        case .exists:
            var replacing = writing
            replacing.isReplacing = true
            let ways: [(Menu.Entry, Choice.Way)] = [
                (
                    Menu.Entry(words.say("Un autre nom", "Another name")),
                    .ask(.file(writing.content), writing.path)
                ),
                (
                    Menu.Entry(words.say("Remplacer ce fichier", "Replace that file")),
                    .effects([.write(replacing)])
                ),
            ]
            let title = words.say("Ce fichier existe : \(writing.path)", "That file exists: \(writing.path)")
            overlays.append(.choice(Choice(title, ways)))
        }
    }
}
