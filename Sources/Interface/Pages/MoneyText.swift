import Domain
import Screen

/// Where a mission's money stands, from what is expected to what is left, and what it costs in the end.
struct MoneyText {
    let mission: Mission
    let context: Context
    private var words: Words { context.words }

    /// In one line; nil before anything was estimated or signed.
    var sums: String? {
        let money = mission.money
        var sums: [(Word, Int?)] = [(.estimated, money.estimate)]
        if !mission.signed.isEmpty {
            sums += [
                (.committed, money.committed), (.invoiced, money.invoiced), (.paid, money.paid),
                (.remaining, money.remaining),
            ]
        }
        let told = sums.compactMap { word, cents in cents.map { "\(words.short(word)) \(words.money($0))" } }
        return told.isEmpty ? nil : told.joined(separator: " · ")
    }

    /// The tax that is not recovered, and the contribution for an author's work, on top of the price. Nil where
    /// there is no price, or the freelance's tax is not known.
    var realCost: String? {
        guard let price = mission.money.price,
            let cost = context.realCost(of: mission.freelance, for: mission.organisation)
        else { return nil }
        let parts = [
            (cost.tax(on: price), words.say("de TVA non récupérée", "of VAT not recovered")),
            (
                cost.contribution(on: price),
                words.say("de contribution diffuseur", "of diffuser's contribution")
            ),
        ].filter { $0.0 > 0 }.map { "\(words.money($0.0)) \($0.1)" }
        let real = words.say(
            "Coût réel \(words.money(cost.of(price)))", "Real cost \(words.money(cost.of(price)))")
        return parts.isEmpty
            ? real : "\(real) : \(([words.moneyBeforeTax(price)] + parts).joined(separator: " + "))"
    }

    func add(to text: inout Reading) {
        guard let realCost else { return }
        text.add(realCost)
        text.add(words[Setting.notAdvice], .muted)
    }
}
