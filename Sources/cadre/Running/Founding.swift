import Domain
import Interface
import Store

/// The first two lines of a workspace: an organisation and the person who begins.
struct Founding: Equatable {
    var organisation: String
    var short: String
    var form = "association"
    var me: String
    var roles = ["coordination", "lead", "signatory", "treasurer"]

    private var commands: [Command] {
        [
            .create(
                .organisation,
                [.name: .text(organisation), .shortName: .text(short), .legalForm: .text(form)]),
            .create(.member, [.name: .text(me), .roles: .texts(roles)]),
        ]
    }

    /// Throws what would be refused, before anything is on the disk.
    func check(today: Day) throws(Refusal) {
        let situation = Situation(
            directory: Directory(), today: today, by: nil, line: LineID(clock: 1, random: 1))
        _ = try decide(commands, on: situation)
    }

    func write(to workspace: Workspace, today: Day) throws {
        let done = try workspace.perform(by: nil, today: today) { _ in commands }
        try workspace.setMe(done.facts.last?.created)
    }
}
