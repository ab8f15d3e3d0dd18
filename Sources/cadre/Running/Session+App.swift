import Interface
import Screen
import Store

extension Session {
    /// The interface on this workspace, as the screens, `show` and whatever else draws it begin with it.
    func app(
        _ size: (width: Int, height: Int), _ glyphs: Glyphs, _ table: ActTable = ActTable()
    ) throws -> App {
        App(
            workspace: title, language: words.language, today: today, me: try me(),
            addressee: workspace.partial?.person,
            width: size.width, height: size.height, glyphs: glyphs, table: table)
    }
}

extension App {
    /// All of the preferences that could not be followed: who is told of one only mends one.
    ///
    /// - Parameter theme: as it was asked for.
    mutating func tellUnfollowed(_ faults: [ActTable.RemapFault], theme: String?) {
        var told = faults.map(words.sentence(for:))
        if let theme, Theme.named(theme) == nil { told.append(words.sentence(forUnknownTheme: theme)) }
        if !told.isEmpty { notice = Notice(told.joined(separator: " "), .refusal) }
    }
}
