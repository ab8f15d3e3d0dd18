import ArgumentParser

/// A command that can be made from plain arguments.
protocol PlainCommand: ParsableCommand {
    /// Takes what it understands; what it leaves makes the arguments not plain, and so does nil.
    init?(taking arguments: inout PlainArguments)
}

/// The commands that are asked for again and again, by people and by scripts.
enum PlainCommands {
    private static let lists: [(names: [String], command: any PlainCommand.Type)] = [
        (["mission", "list"], MissionList.self), (["checkpoint", "list"], CheckpointList.self),
        (["meeting", "list"], MeetingList.self), (["action", "list"], ActionList.self),
        (["invoice", "list"], InvoiceList.self),
        (["search"], SearchCommand.self), (["agenda"], AgendaCommand.self),
    ]

    static func read(_ arguments: [String]) -> (any ParsableCommand)? {
        guard var plain = PlainArguments(arguments) else { return nil }
        let named = lists.first { plain.begin(with: $0.names) }
        let command = (named?.command ?? ScreensCommand.self).init(taking: &plain)
        return plain.isUsedUp ? command : nil
    }
}

extension Globals {
    init(taking arguments: inout PlainArguments) {
        self.init()
        workspace = arguments.value("--workspace")
        today = arguments.value("--today")
        lang = arguments.value("--lang")
        author = arguments.value("--as")
        wait = arguments.number("--wait")
    }
}

extension JSONFlag {
    init(taking arguments: inout PlainArguments) {
        self.init()
        json = arguments.flag("--json")
    }
}

extension ScreensCommand: PlainCommand {
    init(taking arguments: inout PlainArguments) {
        self.init()
        globals = Globals(taking: &arguments)
        screen = ScreenOptions()
        screen.noMouse = arguments.flag("--no-mouse")
        screen.ascii = arguments.flag("--ascii")
        screen.plain = arguments.flag("--plain")
        screen.theme = arguments.value("--theme")
    }
}

// MARK: Lists

extension MissionList: PlainCommand {
    init(taking arguments: inout PlainArguments) {
        self.init()
        globals = Globals(taking: &arguments)
        output = JSONFlag(taking: &arguments)
        state = arguments.value("--state").map { [$0] } ?? []
        filter = arguments.value("--filter")
        sort = arguments.value("--sort")
        limit = arguments.number("--limit")
        text = arguments.allWords()
    }
}

extension PartOptions {
    init(taking arguments: inout PlainArguments) {
        self.init()
        mission = arguments.value("--mission")
        limit = arguments.number("--limit")
        all = arguments.flag("--all")
    }
}

/// A list of parts: the same options, whatever the part.
protocol PlainPartList: PlainCommand {
    var globals: Globals { get set }
    var output: JSONFlag { get set }
    var options: PartOptions { get set }
}

extension PlainPartList {
    init(taking arguments: inout PlainArguments) {
        self.init()
        globals = Globals(taking: &arguments)
        output = JSONFlag(taking: &arguments)
        options = PartOptions(taking: &arguments)
    }
}

extension CheckpointList: PlainPartList {}
extension MeetingList: PlainPartList {}
extension ActionList: PlainPartList {}
extension InvoiceList: PlainPartList {}

extension SearchCommand: PlainCommand {
    init?(taking arguments: inout PlainArguments) {
        self.init()
        globals = Globals(taking: &arguments)
        output = JSONFlag(taking: &arguments)
        limit = arguments.number("--limit") ?? 50
        text = arguments.allWords()
        guard !text.isEmpty else { return nil }
    }
}

extension AgendaCommand: PlainCommand {
    init(taking arguments: inout PlainArguments) {
        self.init()
        globals = Globals(taking: &arguments)
        output = JSONFlag(taking: &arguments)
        days = arguments.number("--days") ?? 14
    }
}
