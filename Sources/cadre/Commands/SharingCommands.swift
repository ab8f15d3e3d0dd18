import ArgumentParser
import Domain
import Interface
import Store

struct ShareCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "share",
        abstract: "Share the workspace through a git repository: on a disk, behind ssh, or on a forge.",
        discussion: """
            The first time it sends all lines; from then on “cadre sync” exchanges what is new. Without an
            address it says how sharing stands.
            Example: cadre share ~/suivi.git --create
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "A folder, name@machine:path, ssh://… or https://…", completion: .directory)
    var address: String?
    @Flag(help: "Make an empty repository there first, when the address is a folder that is not there.")
    var create = false
    @Flag(help: "Say how sharing stands, and exchange nothing.") var status = false
    @Flag(
        help: "After an erasure: exchange what is new, and let the branch begin anew, without its past.")
    var forgetHistory = false
    @Option(
        help: ArgumentHelp(
            "While the screens are open, sync by itself so often; 0 for never.", valueName: "minutes"))
    var every: Int?
    @OptionGroup var asking: GitOptions
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let sharing = session.workspace.sharing
        try sharing.refuseIfPartial()
        if let every, !(0...1440).contains(every) {
            throw CommandFailure.usage(
                session.words.say(
                    "« \(every) » n'est pas un rythme : de 1 à 1440 minutes, ou 0 pour jamais.",
                    "“\(every)” is no rhythm: 1 to 1440 minutes, or 0 for never."))
        }
        if forgetHistory, !status {
            let git = try asking.git()
            let synced = try Exchange(session.words).run {
                try sharing.forgetHistory(
                    with: git, now: .current(), waiting: session.workspace.patience, $0)
            }
            try session.tell(synced, at: sharing.status()?.address ?? "", output)
            if !output.json {
                session.print([
                    session.words.say(
                        "La branche recommence sans son passé. Le serveur peut en garder des copies quelque temps (git gc).",
                        "The branch begins anew without its past. The server may keep copies of it for a while (git gc)."
                    )
                ])
            }
        } else if let address, !status {
            let address = try Address(address, from: Program.directory)
            let exchange = Exchange(session.words)
            let git = try asking.git()
            if create { try sharing.createRepository(at: address, with: git) }
            let synced = try exchange.run {
                try sharing.share(
                    at: address, with: git, now: .current(), waiting: session.workspace.patience, $0)
            }
            try session.tell(synced, at: address.text, output)
        }
        if let every { try sharing.setRhythm(every == 0 ? nil : every) }
        if status || (address == nil && !forgetHistory) { try session.tellSharing(output) }
    }
}

struct SyncCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Exchange what is new with where the workspace is shared.",
        discussion: "Example: cadre sync")
    @OptionGroup var globals: Globals
    @OptionGroup var asking: GitOptions
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let sharing = session.workspace.sharing
        try sharing.refuseIfPartial()
        guard let status = try sharing.status() else { throw SharingFailure.notShared }
        let exchange = Exchange(session.words)
        let git = try asking.git()
        let synced = try exchange.run {
            try sharing.sync(with: git, now: .current(), waiting: session.workspace.patience, $0)
        }
        try session.tell(synced, at: status.address, output)
    }
}

struct UnshareCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unshare",
        abstract: "Share no longer from this machine; nothing is deleted, here or there.",
        discussion: "Example: cadre unshare")
    @OptionGroup var globals: Globals

    func run(in session: Session) throws {
        try session.workspace.sharing.stop(waiting: session.workspace.patience)
        session.print([
            session.words.say(
                "Cette machine ne partage plus cet espace ; tout reste ici, et là-bas.",
                "This machine shares this workspace no longer; all stays here, and there.")
        ])
    }
}

struct JoinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "join", abstract: "Make a workspace of what is shared at an address.",
        discussion: """
            To receive, you need not say who you are; before you write, “cadre me NAME” or the screens ask.
            Example: cadre join ~/suivi.git suivi
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "A folder, name@machine:path, ssh://… or https://…", completion: .directory)
    var address: String
    @Argument(help: "The folder of the new workspace; absent or empty.", completion: .directory)
    var folder: String
    @OptionGroup var asking: GitOptions
    @OptionGroup var output: JSONFlag

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            let address = try Address(address, from: Program.directory)
            let git = try asking.git()
            let path = Program.absolute(folder)
            let synced = try Exchange(words).run {
                try Joining(address, with: git, environment: Program.environment, $0)
                    .join(into: path, now: .current()).1
            }
            let session = try Program.open(globals, words, at: path)
            try session.tell(synced, at: address.text, output)
            guard !output.json, try session.me() == nil else { return }
            session.print([
                words.say(
                    "Avant d'écrire, dites qui vous êtes : cadre --workspace \(folder) me NOM",
                    "Before you write, say who you are: cadre --workspace \(folder) me NAME")
            ])
        }
    }
}

/// How git may go about it.
struct GitOptions: ParsableArguments {
    @Flag(help: "Let git and ssh ask for a password, a key or a host, on the terminal.") var ask = false

    func git() throws -> Git { try Git(Program.gitEnvironment, mayAsk: ask) }
}
