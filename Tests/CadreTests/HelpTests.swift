import ArgumentParser
import Testing

@testable import cadre

/// Help that teaches: each command says what it is for and shows itself at work, and what it shows is true.
@Suite struct HelpTests {
    struct Documented: Sendable, CustomTestStringConvertible {
        let path: String
        let abstract: String
        let example: String?
        var testDescription: String { path }
    }

    static let commands = documented(cadre.Cadre.self, "cadre").dropFirst().map { $0 }

    private static func documented(_ command: any ParsableCommand.Type, _ path: String) -> [Documented] {
        let configuration = command.configuration
        guard configuration.shouldDisplay else { return [] }
        // A backslash at the end of a line continues it, as in a shell.
        let text = configuration.discussion.split(separator: "\\\n").joined()
        let example = text.split(separator: "\n").compactMap { line in
            line.split(separator: "Example: ", maxSplits: 1, omittingEmptySubsequences: false).dropFirst()
                .first
        }.first
        let own = Documented(path: path, abstract: configuration.abstract, example: example.map(String.init))
        let below = configuration.subcommands.flatMap { sub in
            documented(sub, "\(path) \(sub.configuration.commandName ?? "")")
        }
        return [own] + below
    }

    @Test(arguments: commands) func `every command says what it is for, with an example of itself`(
        _ command: Documented
    ) throws {
        #expect(command.abstract.hasSuffix(".") && command.abstract.count > 10)
        #expect(try #require(command.example).hasPrefix(command.path))
    }

    /// What must come first, where the demonstration does not stand as the example needs it.
    static let before = [
        "cadre mission close": "cadre mission reopen M3 'une facture oubliée' --as Bruno",
        "cadre restore": "cadre backup \"$HOME/new.tar\"",
        "cadre join": "cadre share \"$HOME/new.git\" --create",
        "cadre sync": "cadre share \"$HOME/new.git\" --create",
        "cadre unshare": "cadre share \"$HOME/new.git\" --create",
        "cadre freelance restore": "cadre freelance archive Noémie",
        "cadre member restore": "cadre member archive Théo",
        "cadre organisation restore": "cadre organisation archive SILLONS",
        "cadre funding restore": "cadre funding archive Région",
        "cadre redo": "cadre undo --as Maëlle",
        "cadre templates save": "cadre templates show COM --text > com.txt",
        "cadre templates restore":
            "cadre templates show COM --text > com.txt && cadre templates save COM com.txt",
        "cadre unsnooze": "cadre snooze M7 VIGILANCE_MISSING +1w demandée",
        "cadre bundle open": "cadre bundle make --mission M2 yanis.cadre",
        "cadre bundle answer": opened,
        "cadre bundle take":
            "whole=$CADRE_WORKSPACE && \(opened) && cadre bundle answer answer.cadre && CADRE_WORKSPACE=$whole",
        "cadre import": "cadre export csv > missions.csv",
        "cadre import csv": "cadre export csv > missions.csv",
        "cadre import ics": "cadre export ics > agenda.ics",
    ]
    /// A freelance at theirs, who has written something.
    private static let opened = """
        cadre bundle make --mission M2 new.cadre && cadre bundle open new.cadre part && CADRE_WORKSPACE=$HOME/part \
        && "$CADRE_PROGRAM" note M2 merci
        """
    /// They need a terminal, or an id that differs every time.
    private static func canRun(_ command: Documented) -> Bool {
        command.path != "cadre screens" && !(command.example ?? "").contains(" ID")
    }

    @Test(arguments: commands.filter(canRun)) func `the examples do what they say`(_ command: Documented)
        throws
    {
        let program = Cadre.demonstration()
        defer { program.remove() }
        let example = try #require(command.example)
        let first = Self.before[command.path].map { $0 + " && " } ?? ""
        // As a coordinator who signs on the demonstration's day; what the example says itself comes later and wins.
        let run = program.shell(
            """
            cd "$HOME" && CADRE_PROGRAM="$CADRE"
            cadre() { case "$*" in *--as*) set -- "$@" ;; *) set -- "$@" --as Maëlle ;; esac
            case "$*" in *--today*) ;; *) set -- "$@" --today 2026-11-23 ;; esac; "$CADRE_PROGRAM" "$@"; }
            \(first)\(example.replacing("/tmp/demo", with: "\"$HOME/new\"").replacing("~/suivi", with: "\"$HOME/new\""))
            """)
        #expect(run.code == 0, "\(example): \(run.error)")
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func `a completion script is made for each shell`(
        _ shell: String
    ) {
        let run = ScriptContractTests.demonstration.run(["--generate-completion-script", shell])
        #expect(run.code == 0 && run.error.isEmpty && run.lines.count > 100)
    }

    @Test func `missions are completed from the workspace`() {
        let run = ScriptContractTests.demonstration.run(
            ["---completion", "mission", "show", "--", "positional@0", "0", "0", ""], ["SAP_SHELL": "bash"])
        #expect(
            run.code == 0 && run.lines.contains("M2") && run.lines.count == 12, "\(run.output)\(run.error)")
    }
}
