import ArgumentParser
import Interface
import Screen
import Store

struct BackupCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write the whole workspace into one file, and read it again.",
        discussion: """
            The file is a plain tar: it also opens without cadre, and holds checksums of all that is in it.
            Example: cadre backup ~/suivi.tar --replace
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file to write.", completion: .file()) var file: String
    @Flag(help: "Replace a file of that name, once the new one is whole.") var replace = false
    @OptionGroup var output: JSONFlag

    func run(in session: Session) throws {
        let report = try session.workspace.backUp(to: Program.absolute(file), replacing: replace)
        if output.json {
            session.print(BackupJSON.report(report))
        } else {
            session.print(BackupText(session.words).lines(report, file))
        }
        // 65 as for a check: the file is there and whole, but something of the workspace is not in it.
        if !report.passedOver.allSatisfy({ $0.isHarmless }) { throw ExitCode(65) }
    }
}

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a workspace of a file that backup has written.",
        discussion: """
            Nothing is made unless the whole file is as it was written.
            Example: cadre restore ~/suivi.tar ~/restored
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "The file.", completion: .file()) var file: String
    @Argument(help: "The folder of the workspace; absent or empty.", completion: .directory)
    var folder: String?
    @Flag(help: "Only look whether the file is whole.") var dryRun = false
    @OptionGroup var output: JSONFlag

    func run() throws {
        let words = try Program.words(globals)
        try Program.reporting(words) {
            let restoring = try Restoring(Program.absolute(file), environment: Program.environment)
            guard !dryRun else { return tell(try restoring.verify(), words, vanished: 0) }
            guard let folder else {
                throw CommandFailure.usage(
                    words.say(
                        "Il manque le dossier où restaurer : cadre restore FICHIER DOSSIER.",
                        "The folder to restore into is missing: cadre restore FILE FOLDER."))
            }
            let path = Program.absolute(folder)
            let restored = try restoring.restore(into: path)
            let session = try Program.open(globals, words, at: path)
            tell(restored, words, vanished: try session.workspace.vanished().count)
        }
    }

    private func tell(_ restored: Restoring.Restored, _ words: Words, vanished: Int) {
        if output.json {
            return Standard.output.write(
                JSONWriter.pretty(BackupJSON.restored(restored, vanished: vanished), asciiOnly: false) + "\n")
        }
        let lines = BackupText(words).lines(restored, into: dryRun ? nil : folder, vanished: vanished)
        Standard.output.write(lines.map { shownSafely($0) + "\n" }.joined())
    }
}

extension Problem {
    /// Nothing of the log is lacking when this is passed over.
    fileprivate var isHarmless: Bool {
        switch self {
        case .unexpected, .openPermissions: true
        default: false
        }
    }
}
