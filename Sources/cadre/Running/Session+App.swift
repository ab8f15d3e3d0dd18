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
