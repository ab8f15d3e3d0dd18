import Domain
import Interface
import Store

// Files that a person asks for at the screens, by the same ways as at the command line.
extension Recording {
    func write(_ writing: Writing, for app: App) -> Message {
        let path = path(writing.path)
        do {
            let told = try write(writing, to: path, session(app))
            return .wrote(writing, .done(path: path, told: told))
        } catch Failure.fileExists {
            return .wrote(writing, .exists)
        } catch {
            return .wrote(writing, .failed(sentence(for: error, app.words)))
        }
    }

    /// What there is to know before it is sent.
    private func write(_ writing: Writing, to path: String, _ session: Session) throws -> [String] {
        let text = BundleText(session)
        switch writing.content {
        case .page(let page):
            try NewFile.write(Array(page.utf8), to: path, replacing: writing.isReplacing)
            return []
        case .bundle(let mission):
            let draft = try workspace.bundle(of: [mission], for: nil, now: .current())
            try draft.bundle.write(to: path, replacing: writing.isReplacing)
            return try text.lines(draft, writing.path)
        case .answer:
            let answer = try workspace.answer(now: .current())
            try answer.write(to: path, replacing: writing.isReplacing)
            return [text.written(answer, writing.path)]
        }
    }

    /// A freelance's answer: what it would bring, or what it has brought.
    func take(_ typed: String, isRehearsal: Bool, for app: App) -> Message {
        do {
            let taken = try workspace.take(path(typed), now: .current(), isRehearsal: isRehearsal)
            let text = BundleText(session(app))
            let lines = text.lines(taken, isRehearsal: isRehearsal)
            guard isRehearsal else { return .took(path: typed, .taken(lines.last ?? "")) }
            let told = lines + taken.leftOut.map(text.sentence)
            return .took(path: typed, .reviewed(told, isNew: !taken.taken.isEmpty))
        } catch {
            return .took(path: typed, .failed(sentence(for: error, app.words)))
        }
    }

    func session(_ app: App) -> Session {
        Session(workspace: workspace, words: app.words, today: app.context.today, author: nil)
    }

    /// As it was typed: from the folder where the program was started, `~` for the person's own.
    private func path(_ typed: String) -> String {
        guard typed.hasPrefix("~/"), let home = environment["HOME"] else { return Program.absolute(typed) }
        return Program.absolute(home + typed.dropFirst())
    }
}
