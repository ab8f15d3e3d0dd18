import ArgumentParser
import Domain
import Exchange
import Interface

struct ExportCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write missions as a sheet, or meetings as a calendar.",
        discussion: "Example: cadre export csv > missions.csv",
        subcommands: [ExportSheet.self, ExportCalendar.self])
}

struct ExportSheet: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv", abstract: "Write missions and checkpoints as a sheet that import csv takes back.",
        discussion: "Example: cadre export csv --lang en > missions.csv")
    @OptionGroup var globals: Globals
    @Option(help: "Only this mission.", completion: .missions) var mission: String?

    func run(in session: Session) throws {
        let missions = try session.exported(mission)
        let text = MissionSheet.write(
            missions, directory: session.directory,
            language: session.words.language.ofSheets)
        session.write(file: text)
    }
}

struct ExportCalendar: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "ics", abstract: "Write planned and cancelled meetings for any calendar program.",
        discussion: "Example: cadre export ics --mission M2 > m2.ics")
    @OptionGroup var globals: Globals
    @Option(help: "Only this mission.", completion: .missions) var mission: String?

    func run(in session: Session) throws {
        let entries = try session.exported(mission).flatMap { mission in
            mission.meetings.compactMap { meeting in
                meeting.calendarEntry(
                    summary: session.summary(of: meeting, in: mission),
                    place: meeting.record.choice(.place).map { (place: MeetingPlace) in session.words[place] }
                )
            }
        }
        session.write(file: CalendarWriter.text(of: entries, today: session.today))
    }
}

extension Session {
    fileprivate func exported(_ name: String?) throws -> [Mission] {
        if let name { return [try whole(mission(name))] }
        return try missions(MissionFilter()).map { try whole($0.card.id) }
    }

    /// The reference in brackets, by which an import finds the mission again.
    fileprivate func summary(of meeting: Meeting, in mission: Mission) -> String {
        let reference = mission.reference.map { "[\($0)] " } ?? ""
        return reference + (meeting.title ?? words[meeting.kind]) + ", " + mission.title
    }
}
