import Domain
import Glibc
import Interface
import Screen
import Store
import Terminal

/// The screens as lines of text: each line read is heard, and what there is to say is written; nothing else. Needs
/// no terminal, so a pipe, a screen reader and a braille line are served alike.
final class LinearScreens {
    private let workspace: Workspace
    private let environment: [String: String]
    private let followsClock: Bool
    private let recording: Recording
    private let sync: ScreenSync
    private var view: LinearView
    private var isRunning = true
    /// The next line typed; nil when there are no more.
    private let read: () -> String?
    private let write: ([String]) -> Void

    init(
        _ session: Session, isToday: Bool, environment: [String: String], isThrownAway: Bool = false,
        isNew: Bool = false, read: @escaping () -> String?, write: @escaping ([String]) -> Void
    ) throws {
        self.read = read
        self.write = write
        self.environment = environment
        workspace = session.workspace
        followsClock = isToday
        recording = Recording(workspace: workspace, environment: environment)
        sync = ScreenSync(session.workspace.sharing)
        let preferences = Preferences(environment)
        let (table, faults) = ActTable().remapped(preferences.keys)
        var app = try session.app((0, 0), .spoken, table)
        app.savedFilters = preferences.filters
        app.tellUnfollowed(faults, theme: preferences.theme)
        app.isThrownAway = isThrownAway
        if isNew {
            app.begin()
            let path = session.workspace.path
            app.notice = Notice(
                app.words.say("Espace de travail créé : \(path)", "Workspace made: \(path)"), .good)
        }
        app.asksWho = app.context.me == nil
        view = LinearView(app)
    }

    /// Until the person leaves or there are no more lines.
    func run() {
        view.app.reload(world)
        write(view.say(world))
        while isRunning, let line = read() {
            view.app.context.clock = Program.clock
            carryOut(view.hear(line, world))
            takeSyncNews()
            refresh()
            if isRunning { write(view.say(world)) }
        }
        if isRunning { write(LineInput.isInterrupted ? view.farewellInHaste : view.farewell) }
    }

}

// MARK: - In a terminal or a pipe

extension LinearScreens {
    /// Whole lines into a pipe; on a terminal broken between words.
    convenience init(
        onStandardStreams session: Session, isToday: Bool, environment: [String: String], isThrownAway: Bool,
        isNew: Bool
    ) throws {
        try self.init(
            session, isToday: isToday, environment: environment, isThrownAway: isThrownAway, isNew: isNew,
            read: Self.nextLine
        ) { lines in
            let rows = session.width.map { width in lines.flatMap { wrap($0, width: max(20, width - 1)) } }
            Standard.output.write((rows ?? lines).map { "\($0)\n" }.joined())
        }
    }

    /// After a sign to a person that it is their turn; nothing of the kind to a pipe.
    private static func nextLine() -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return LineInput.next() }
        LineInput.listen()
        Standard.output.write("> ")
        let line = LineInput.next()
        if line == nil { Standard.output.write("\n") }
        return line
    }
}

// MARK: - What is to be done

extension LinearScreens {
    private var world: World {
        var world = World(workspace)
        world.sharing = { [sync] in sync.state }
        return world
    }

    private func send(_ message: Message) { carryOut(view.app.update(message, world)) }

    private func carryOut(_ effects: [Effect]) {
        for effect in effects { carryOut(effect) }
        // The page below tells which drafts there are.
        if !view.app.hasOverlay, effects.contains(where: \.isAboutDrafts) { view.app.reload(world) }
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let commands): send(.performed(recording.perform(commands, for: view.app)))
        case .edit(let text):
            let editor = Editor(environment, state: workspace.places) { Terminal.run($0) }
            send(.edited(editor.edit(text)))
        case .saveDraft, .dropDraft, .remember:
            if let notice = recording.keep(effect, view.app.words) { send(.notice(notice)) }
        case .write(let writing): send(recording.write(writing, for: view.app))
        case .take(let path, let isRehearsal):
            send(recording.take(path, isRehearsal: isRehearsal, for: view.app))
        case .erase(let person, let isRehearsal):
            send(recording.erase(person, isRehearsal: isRehearsal, for: view.app))
        case .dossier(let mission):
            if let notice = recording.dossier(of: mission, for: view.app) { send(.notice(notice)) }
        case .sync: exchange()
        case .suspend: raise(SIGTSTP)
        // Nothing runs beside the lines that could be stopped, nothing is drawn, and what is to be copied was said.
        case .stopSync, .redraw, .copy: break
        case .quit: isRunning = false
        }
    }

    /// What others have written since, and a new day.
    private func refresh(thorough: Bool = false) {
        let today = followsClock ? Program.today : view.app.context.today
        do {
            let isNew = try workspace.takeIn(thorough: thorough)
            if isNew || today != view.app.context.today { send(.changed(today: today)) }
        } catch let failure as Failure {
            send(.notice(Notice(view.app.words.explanation(for: failure.trouble).text, .refusal)))
        } catch {
            // A rebuild that nobody can cancel here is not cancelled.
        }
    }
}

// MARK: - Sharing

extension LinearScreens {
    /// Waits for the end of it: there is one thing to hear at a time.
    private func exchange() {
        if let end = sync.start(view.app.words, isAutomatic: false) { return send(.synced(end)) }
        write([view.app.words.say("Échange en cours.", "Exchanging.")])
        while view.app.syncing != nil {
            var wake = pollfd(fd: sync.news.descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&wake, 1, -1)
            takeSyncNews()
        }
    }

    /// Also begins a sync by the rhythm that was chosen, between two lines.
    private func takeSyncNews() {
        for message in sync.take(view.app.words) {
            // What came must be read before its number is told.
            if case .synced = message { refresh(thorough: true) }
            send(message)
        }
        if sync.isDue, let end = sync.start(view.app.words, isAutomatic: true) { send(.synced(end)) }
    }
}
