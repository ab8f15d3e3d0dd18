import Domain
import Screen

extension App {
    /// A source of money to add, or one of those that the workspace knows to edit.
    var fundingChoice: Choice {
        let new = (
            Menu.Entry(words[Entity.Kind.funding.newTitle]),
            Choice.Way.form(.create(.funding, mission: nil))
        )
        let known = context.directory.all(.funding).map { funding in
            let amount: Int? = funding.record.number(.amount)
            return (
                Menu.Entry(funding.name, detail: amount.map { words.money($0) } ?? ""),
                Choice.Way.form(.edit(.funding, funding.id, mission: nil))
            )
        }
        return Choice(words[Entity.Kind.funding.plural.long], [new] + known)
    }
}
