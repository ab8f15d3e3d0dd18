import ArgumentParser
import Domain
import Interface
import Screen
import Store

/// One screen, printed: for a pipe, a screen reader, a picture in a report. Nothing can be recorded from it.
struct ShowCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print one screen and exit, as text or as a picture (SVG).",
        discussion: "Example: cadre show board --width 120 --svg")
    @OptionGroup var globals: Globals
    @Argument(
        help:
            "home, board, checkpoints, meetings, timeline, freelances, alerts, history, or a mission.")
    var screen: String
    @Option(help: "Columns.") var width: Int = 80
    @Option(help: "Rows.") var height: Int = 24
    @Flag(help: "A picture for browsers instead of text.") var svg = false
    @Option(help: "Keys pressed first, as j, Enter, ^S, with spaces between.") var keys: String?
    @OptionGroup var options: ScreenOptions

    func run(in session: Session) throws {
        let (widths, heights) = (App.smallest.width...500, App.smallest.height...200)
        guard widths.contains(width), heights.contains(height) else {
            throw CommandFailure.usage(
                session.words.say(
                    "Un écran a de \(widths.lowerBound) à \(widths.upperBound) colonnes et de \(heights.lowerBound) à \(heights.upperBound) lignes.",
                    "A screen has \(widths.lowerBound) to \(widths.upperBound) columns and \(heights.lowerBound) to \(heights.upperBound) rows."
                ))
        }
        let world = World(session.workspace)
        var app = try session.app((width, height), options.ascii ? .ascii : .unicode)
        app.reload(world)
        try open(&app, world, session)
        // Acts that would record, edit or leave return effects; nobody carries them out here.
        for key in try pressed(session.words) { _ = app.update(.key(key), world) }
        if options.plain {
            var view = LinearView(app, listens: false)
            view.app.reload(world)
            return Standard.output.write(view.say(world).map { "\($0)\n" }.joined())
        }
        let grid = app.view()
        Standard.output.write(
            svg ? grid.svg(options.drawn(Preferences(Program.environment))) : grid.text + "\n")
    }

    private func open(_ app: inout App, _ world: World, _ session: Session) throws {
        if let place = App.places.first(where: { names(of: $0.1, app.table).contains(fold(screen)) }) {
            _ = app.update(.key(.char(Character(place.0))), world)
        } else {
            app.pages.append(.mission(MissionPage(try mission(session, app.table), part: nil)))
            app.reload(world)
        }
    }

    /// As it is called in either language, and in the preferences.
    private func names(of place: ActID, _ table: ActTable) -> [String] {
        guard let label = table.act(place)?.label else { return [place.rawValue] }
        return [place.rawValue] + Language.allCases.map { fold(label[$0]) }
    }

    private func mission(_ session: Session, _ table: ActTable) throws -> EntityID {
        do { return try session.find(screen, [.mission]) } catch let failure as CommandFailure {
            let places = App.places.compactMap { table.act($0.1).map { fold(session.words[$0.label]) } }
            let list = places.joined(separator: ", ")
            throw CommandFailure.refused(
                failure.sentence + " " + session.words.say("Écrans : \(list).", "Screens: \(list)."))
        }
    }

    private func pressed(_ words: Words) throws -> [Key] {
        try (keys ?? "").split(separator: " ").map(String.init).map { name in
            guard let key = Key(name) else {
                throw CommandFailure.usage(
                    words.say("« \(name) » n'est pas une touche.", "“\(name)” is no key."))
            }
            return key
        }
    }
}
