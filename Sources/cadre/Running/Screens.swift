import ArgumentParser
import Domain
import Glibc
import Interface
import Screen
import Store
import Terminal

/// How the screens are drawn.
struct ScreenOptions: ParsableArguments {
    @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.") var noMouse = false
    @Flag(help: "Draw with ASCII characters only.") var ascii = false
    @Option(help: "Colours: dark, light or contrast; else those of the preferences, else dark.")
    var theme: String?
    @Flag(help: "Lines of text and numbered choices instead of screens, for screen readers and braille.")
    var plain = false

    /// Another name than those three is taken for the usual one, and told: a screen in other colours is still a screen.
    func drawn(_ preferences: Preferences) -> Theme {
        (theme ?? preferences.theme).flatMap(Theme.named) ?? .dark
    }
}

/// The screens at work: one loop that waits for keys, files and workers, and carries out effects.
final class Screens {
    private let session: Session
    private let workspace: Workspace
    private let environment: [String: String]
    private let recording: Recording
    /// The date follows the machine's; not when a day was given.
    private let followsClock: Bool
    private let terminal: Terminal
    private let loop: EventLoop
    private let watch = FileWatch()
    private let sync: ScreenSync
    private var app: App
    private var isRunning = true
    /// The workspace's lines as last seen, for the thorough look after the first screen.
    private var hasLookedThoroughly = false
    /// Something that others wrote was put off, and is still to be read.
    private var isBehind = false

    init(
        _ session: Session, options: ScreenOptions, isToday: Bool, environment: [String: String],
        isThrownAway: Bool = false, isNew: Bool = false
    ) throws {
        self.session = session
        self.environment = environment
        workspace = session.workspace
        recording = Recording(workspace: session.workspace, environment: environment)
        followsClock = isToday
        let preferences = Preferences(environment)
        let theme = options.drawn(preferences)
        terminal = try Terminal(
            Terminal.Options(
                mouse: !options.noMouse, ascii: options.ascii, theme: theme,
                color: environment["NO_COLOR"].nonEmpty == nil))
        sync = ScreenSync(session.workspace.sharing)
        loop = try EventLoop(
            terminal, watching: [watch.descriptor, sync.news.descriptor].compactMap { $0 })
        let size = terminal.size
        let (table, faults) = ActTable().remapped(preferences.keys)
        app = try session.app(size, terminal.glyphs, table)
        app.theme = theme
        app.savedFilters = preferences.filters
        app.tellUnfollowed(faults, theme: options.theme ?? preferences.theme)
        app.isThrownAway = isThrownAway
        if isNew { app.begin() }
        app.asksWho = app.context.me == nil
    }

    /// The screens, or the same as lines of text where that was asked for.
    static func run(
        _ session: Session, options: ScreenOptions, isToday: Bool, environment: [String: String],
        isThrownAway: Bool = false, isNew: Bool = false
    ) throws {
        if options.plain {
            try LinearScreens(
                onStandardStreams: session, isToday: isToday, environment: environment,
                isThrownAway: isThrownAway, isNew: isNew
            ).run()
        } else {
            try Screens(
                session, options: options, isToday: isToday, environment: environment,
                isThrownAway: isThrownAway, isNew: isNew
            ).run()
        }
    }

    /// Until the person leaves; the exit code is that of the signal, when one ended it.
    func run() throws {
        defer { terminal.close() }
        app.context.isHurried = true
        app.reload(world)
        terminal.show(app.view())
        while isRunning {
            for event in loop.next(timeout: timeout) { take(event) }
            app.context.clock = Program.clock
            if isRunning { terminal.show(app.view()) }
        }
    }

    /// After the first screen what it left out, then a look at every file; then nothing until midnight.
    private var timeout: Int? {
        if app.context.isHurried { return 30 }
        if !hasLookedThoroughly { return 300 }
        // The time of a running meeting is seen to run.
        if app.mode == .live { return 1000 }
        let midnight = followsClock ? max(1, Program.untilMidnight) * 1000 : nil
        return [midnight, sync.milliseconds].compactMap { $0 }.min()
    }
}

// MARK: - What happens

extension Screens {
    private func take(_ event: LoopEvent) {
        switch event {
        case .keys(let keys):
            for key in keys where isRunning { send(.key(key)) }
        case .resized: send(.resized(width: terminal.size.width, height: terminal.size.height))
        case .quit(let signal): leave(code: 128 + signal)
        case .hungUp: leave(code: 129)
        case .suspend: terminal.stop()
        case .readable(sync.news.descriptor): takeSyncNews()
        case .readable:
            watch.drain()
            refresh(thorough: false)
        case .timeout where app.context.isHurried:
            app.context.isHurried = false
            refresh(thorough: false)
            app.reload(world)
        case .timeout:
            if !hasLookedThoroughly {
                hasLookedThoroughly = true
                refresh(thorough: true)
            }
            let today = followsClock ? Program.today : app.context.today
            if today != app.context.today { send(.changed(today: today)) }
            if sync.isDue { startSync(isAutomatic: true) }
        }
    }

    /// What others have written since; the screen changes by itself.
    private func refresh(thorough: Bool) {
        let reading = read(thorough: thorough)
        for event in reading.waiting where isRunning { take(event) }
        if isBehind, isRunning { send(.notice(Notice(app.words[App.readingStopped], .advice))) }
    }

    /// What happens while it is read is left to be taken up afterwards.
    private func read(thorough: Bool) -> LongReading {
        // First, so that nothing comes unseen between the look and the watch.
        watch.watch(workspace.watchable)
        let reading = LongReading(loop) { [self] part in
            app.reading = part
            terminal.show(app.view())
        }
        defer { app.reading = nil }
        isBehind = false
        do {
            if try workspace.takeIn(thorough: thorough, progress: reading.goesOn) {
                send(.changed(today: app.context.today))
            }
        } catch let failure as Failure {
            send(.notice(Notice(app.words.explanation(for: failure.trouble).text, .refusal)))
        } catch {
            isBehind = true
            // What has rung meanwhile does not begin it again.
            watch.drain()
        }
        return reading
    }

    private func startSync(isAutomatic: Bool = false) {
        if let end = sync.start(app.words, isAutomatic: isAutomatic) { send(.synced(end)) }
    }

    private func takeSyncNews() {
        for message in sync.take(app.words) {
            // What came must be read before its number is told.
            if case .synced = message { refresh(thorough: true) }
            send(message)
        }
    }

    private func send(_ message: Message) {
        app.context.clock = Program.clock
        let effects = app.update(message, world)
        for effect in effects { carryOut(effect) }
        // The page below shows which drafts there are.
        if !app.hasOverlay, effects.contains(where: \.isAboutDrafts) { app.reload(world) }
    }

    private func leave(code: Int32) {
        isRunning = false
        terminal.close()
        if code != 0 { exit(code) }
    }
}

// MARK: - What is to be done

extension Screens {
    private var world: World {
        var world = World(workspace)
        world.sharing = { [sync] in sync.state }
        return world
    }

    private func carryOut(_ effect: Effect) {
        switch effect {
        case .perform(let commands):
            // On what stands there by now, and with a bar: what was put off comes first.
            let reading = isBehind ? read(thorough: false) : nil
            send(.performed(recording.perform(commands, for: app)))
            for event in reading?.waiting ?? [] where isRunning { take(event) }
        case .edit(let text):
            let editor = Editor(environment, state: workspace.places, run: terminal.runInteractive)
            send(.edited(editor.edit(text)))
        case .saveDraft, .dropDraft, .remember:
            if let notice = recording.keep(effect, app.words) { send(.notice(notice)) }
        case .copy(let text): _ = terminal.copyToClipboard(text)
        case .write(let writing): send(recording.write(writing, for: app))
        case .take(let path, let isRehearsal):
            send(recording.take(path, isRehearsal: isRehearsal, for: app))
        case .erase(let person, let isRehearsal):
            send(recording.erase(person, isRehearsal: isRehearsal, for: app))
        case .sync: startSync()
        case .stopSync: sync.stop()
        case .dossier(let mission):
            if let notice = recording.dossier(of: mission, for: app) { send(.notice(notice)) }
        case .suspend: terminal.stop()
        case .redraw: terminal.repaint()
        case .quit: leave(code: 0)
        }
    }
}
