import ArgumentParser
import Domain
import Exchange
import Glibc
import Interface
import Store

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Open the screens on a demonstration, in a folder that is thrown away.",
        discussion: "Example: cadre demo --into /tmp/demo --today 2026-11-23")
    @OptionGroup var globals: Globals
    @Option(help: "Write the demonstration into this folder, absent or empty, and exit.") var into: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            let today = try globals.day(Program.today, words)
            if let into {
                try requireEmpty(into)
                let workspace = try DemonstrationWriter(today).write(
                    at: into, environment: Program.environment)
                Standard.output.write(
                    words.say(
                        "Démonstration écrite dans \(workspace.path).",
                        "Demonstration written to \(workspace.path).") + "\n")
                return
            }
            try Self.open(globals, words, options: screen)
        }
    }

    /// The screens on a demonstration that goes with the program.
    static func open(_ globals: Globals, _ words: Words, options: ScreenOptions) throws {
        let today = try globals.day(Program.today, words)
        try inTemporaryFolder { folder, environment in
            let workspace = try DemonstrationWriter(today).write(
                at: folder + "/demo", environment: environment)
            let session = Session(
                workspace: workspace, words: words, today: today, author: globals.author ?? "Maëlle Kerbrat")
            try Screens.run(
                session, options: options, isToday: globals.today == nil, environment: environment,
                isThrownAway: true)
        }
    }

    private func requireEmpty(_ path: String) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            let words = try Program.words(globals)
            let what = words.explanation(for: .notAFolder(path: path)).what
            let next = words.explanation(for: .folderNotEmpty(path: path)).next
            throw CommandFailure.refused(Explanation(what, next).text)
        }
        guard let folder = opendir(path) else { throw Failure.noPermission(path: path) }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // "." and ".." are always there.
        if count > 2 {
            throw CommandFailure.refused(
                try Program.words(globals).explanation(for: .folderNotEmpty(path: path)).text)
        }
    }

    /// Everything of the demonstration, its state and cache too, lies in one folder and goes with it.
    private static func inTemporaryFolder(_ body: (String, [String: String]) throws -> Void) throws {
        let base = Program.environment["TMPDIR"] ?? "/tmp"
        var template = Array("\(base)/cadre-demo-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw Failure.noPermission(path: base) }
        let folder = String(cString: made)
        defer { FolderRemoval.remove(folder) }
        var environment = Program.environment
        environment["XDG_STATE_HOME"] = folder + "/state"
        environment["XDG_CACHE_HOME"] = folder + "/cache"
        try body(folder, environment)
    }
}

/// Writes the demonstration as if each line had been recorded on its own day.
struct DemonstrationWriter {
    private let today: Day

    init(_ today: Day) { self.today = today }

    func write(at path: String, environment: [String: String]) throws -> Workspace {
        let workspace = try Workspace.create(
            at: path, name: Demonstration.workspaceName, environment: environment)
        let telling = Telling(Demonstration(today: today))
        _ = try workspace.performAll(telling.acts)
        return workspace
    }
}

/// The demonstration's lines as acts, each made when its turn comes and the names it needs are known.
private final class Telling {
    private let demonstration: Demonstration
    private var names = Names(line: LineID(clock: 0, random: 0))

    init(_ demonstration: Demonstration) { self.demonstration = demonstration }

    var acts: some Sequence<Proposal> {
        demonstration.inOrder.enumerated().lazy.map { [self] index, step in
            Proposal(
                by: names.known(step.author), today: step.day, now: Self.now(step.day, minute: index % 540)
            ) {
                [self] line in
                names.line = line
                let commands = step.commands(names)
                names.learn(step.creates, line: line)
                return commands
            }
        }
    }

    /// Working hours of that day; the minutes only keep the order plain to read.
    private static func now(_ day: Day, minute: Int) -> Now {
        let wall = WallTime(day, TimeOfDay(hour: 9 + minute / 60, minute: minute % 60))
        let clock = wall.time?.description ?? "00:00"
        let hours = ParisTime.offset(at: wall) / 60
        return Now(
            milliseconds: UInt64(max(0, ParisTime.seconds(at: wall))) * 1000,
            rfc3339: "\(day)T\(clock):00+0\(hours):00")
    }
}
