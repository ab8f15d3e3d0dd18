import Domain
import Interface
import Store

// Who acts, and in what.
extension Session {
    /// In a partial workspace only the one for whom it is; in another's name nobody writes there.
    private func addressee(_ person: EntityID) throws -> EntityID {
        if let author, case .unique(let id) = try workspace.resolve(author, kinds: [.member, .freelance]),
            id != person
        {
            throw Refusal.notForFreelance(.otherAuthor)
        }
        return person
    }

    /// For what is of no mission, and reads a file or asks before it records: what would be refused in the end is
    /// refused first.
    func refuseUnlessReply(_ command: Command) throws {
        guard let person = workspace.partial?.person,
            let fault = command.replyFault(by: person, in: nil)
        else { return }
        throw Refusal.notForFreelance(fault)
    }

    /// What people call the workspace; of a partial one, what it holds.
    var title: String {
        guard let partial = workspace.partial else { return workspace.title }
        let count = words.count(partial.missions.count, .missions)
        return words.say(
            "Partiel : \(count) de \(workspace.title)", "Partial: \(count) of \(workspace.title)")
    }

    /// The member who acts: named, else remembered on this machine, else the only one there is.
    func me() throws -> EntityID? {
        if let partial = workspace.partial { return try addressee(partial.person) }
        if let author { return try find(author, [.member]) }
        if let me = workspace.me, try workspace.kind(of: me) != nil { return me }
        return try workspace.onlyMember()
    }
}
