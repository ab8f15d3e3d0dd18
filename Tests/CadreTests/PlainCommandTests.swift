import ArgumentParser
import Testing

@testable import cadre

/// What is read without the argument parser is what the parser would have read.
@Suite struct PlainCommandTests {
    private func plain(_ line: String) -> (any ParsableCommand)? {
        PlainCommands.read(line.split(separator: " ").map(String.init))
    }

    private func told(_ command: (any ParsableCommand)?) -> String {
        func globals(_ globals: Globals) -> String {
            "\(globals.workspace ?? "-") \(globals.today ?? "-") \(globals.lang ?? "-") "
                + "\(globals.author ?? "-") \(globals.wait.map(String.init) ?? "-")"
        }
        func parts(_ options: PartOptions) -> String {
            "\(options.mission ?? "-") \(options.limit.map(String.init) ?? "-") \(options.all)"
        }
        switch command {
        case let list as MissionList:
            return "missions \(globals(list.globals)) \(list.output.json) \(list.state) "
                + "\(list.limit.map(String.init) ?? "-") \(list.filter ?? "-") \(list.text)"
        case let list as CheckpointList:
            return "checkpoints \(globals(list.globals)) \(list.output.json) \(parts(list.options))"
        case let list as MeetingList:
            return "meetings \(globals(list.globals)) \(list.output.json) \(parts(list.options))"
        case let list as ActionList:
            return "actions \(globals(list.globals)) \(list.output.json) \(parts(list.options))"
        case let list as InvoiceList:
            return "invoices \(globals(list.globals)) \(list.output.json) \(parts(list.options))"
        case let search as SearchCommand:
            return "search \(globals(search.globals)) \(search.output.json) \(search.limit) \(search.text)"
        case let agenda as AgendaCommand:
            return "agenda \(globals(agenda.globals)) \(agenda.output.json) \(agenda.days)"
        case let screens as ScreensCommand:
            let screen = screens.screen
            return
                "screens \(globals(screens.globals)) \(screen.noMouse) \(screen.ascii) \(screen.theme ?? "-")"
        default: return "nothing"
        }
    }

    @Test(arguments: [
        "mission list", "mission list --filter urgent", "mission list --limit 50 --json",
        "mission list --state active Refonte du site",
        "mission list --workspace /tmp/w --today 2026-11-23 --lang fr --as Zoé --wait 3", "checkpoint list",
        "checkpoint list --all --mission M2 --limit 7", "meeting list --json", "action list --all",
        "invoice list --all",
        "search mar --limit 5", "search deux mots --json", "agenda --days 3", "agenda --lang en",
    ])
    func `a plain line is read as the parser reads it`(_ line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        let command = plain(line)
        #expect(told(command) != "nothing", "\(line)")
        #expect(told(command) == told(try cadre.Cadre.parseAsRoot(words)), "\(line)")
    }

    @Test(arguments: [
        "", "--theme light", "--ascii --no-mouse --lang en", "--workspace w --today 2026-11-23",
    ])
    func `so are the options of the screens`(_ line: String) throws {
        let words = line.split(separator: " ").map(String.init)
        #expect(told(plain(line)) == told(try ScreensCommand.parse(words)), "\(line)")
        #expect(told(plain(line)).hasPrefix("screens"), "\(line)")
    }

    @Test(arguments: [
        "--help", "mission", "mission list --help", "mission list --limit", "mission list --limit many",
        "mission list --limit=5", "mission list --limit 5 --limit 6", "mission list --days 3",
        "checkpoint list words", "search", "--json", "--theme", "nonsense", "mission show M2", "--version",
        "agenda -- --json", "mission list --as --json", "mission --lang en list", "--limit 5 mission list",
    ])
    func `whatever is not plain is left to the parser`(_ line: String) {
        #expect(plain(line) == nil, "\(line)")
    }
}
