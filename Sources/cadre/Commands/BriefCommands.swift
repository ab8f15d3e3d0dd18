import ArgumentParser
import Domain
import Interface

struct BriefCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "The brief of a mission: write a section, see what changed.",
        discussion: """
            Example: cadre brief M10 budget "6 000 € HT, au livrable"
            Example: cadre brief diff M10
            """, subcommands: [BriefWrite.self, BriefDiff.self], defaultSubcommand: BriefWrite.self)
}

struct BriefWrite: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write one section of a mission's brief.",
        discussion: """
            Sections: \(BriefSection.allCases.map(\.rawValue).joined(separator: ", ")).
            Example: cadre brief write M10 budget "6 000 € HT, au livrable"
            """)
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String
    @Argument(help: "The section.") var section: String
    @Argument(help: "Its text.") var text: String

    func run(in session: Session) throws {
        let section: BriefSection = try session.choice(self.section, "sections", "sections")
        try session.perform(.write(section, text, in: try session.mission(mission)))
    }
}

struct BriefDiff: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed in the brief since it was signed.",
        discussion: "Example: cadre brief diff M2")
    @OptionGroup var globals: Globals
    @Argument(help: "Id, reference or part of the mission's title.", completion: .missions) var mission:
        String

    func run(in session: Session) throws {
        let mission = try session.whole(try session.mission(mission))
        let words = session.words
        var lines = [words.versions(of: mission)]
        for section in mission.briefChanges {
            lines += ["", words[section]]
            let signed = mission.frozenBrief?.texts[section] ?? ""
            lines += words.marked(signed, mission.text(of: section)).split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init)
        }
        session.print(lines)
    }
}
