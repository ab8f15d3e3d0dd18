import Domain
import Interface
import Store

// What a person asked to be erased, from the screens.
extension Recording {
    func erase(_ person: EntityID, isRehearsal: Bool, for app: App) -> Message {
        let session = session(app)
        do {
            guard let party = session.directory[person] else { throw Refusal.notFound(person) }
            let text = HeldText(session)
            let held = try workspace.held(on: party)
            if isRehearsal {
                try rehearse(.erase(person, others: []), for: app)
                return .erasing(person, .reviewed(try text.plan(party, held)))
            }
            try workspace.erase(person, held, by: app.context.me, today: app.context.today)
            let isShared = try workspace.sharing.status() != nil
            return .erasing(person, .erased(text.leftToRead(held) + text.afterwards(isShared: isShared)))
        } catch {
            return .erasing(person, .failed(sentence(for: error, app.words)))
        }
    }

    /// Refused before anything is read and typed. Who it is that asks may not be known yet.
    private func rehearse(_ command: Command, for app: App) throws {
        guard let me = app.context.me else { return }
        try workspace.rehearse([Proposal(by: me, today: app.context.today) { _ in [command] }])
    }
}
