package import Domain

// What is signed, amended, ended.
extension Words {
    /// To fill in the day of signature is to sign, of sending to send.
    func editedEngagement(_ told: Told) -> String {
        guard case .edited(_, let fields) = told.fact.event.body else { return "" }
        if let day = fields.day(.day) {
            return say(
                "Engagement signé le \(date(day, told.lookup))",
                "Engagement signed on \(date(day, told.lookup))")
        }
        if let day = fields.day(.sent) {
            return say(
                "Engagement envoyé le \(date(day, told.lookup))",
                "Engagement sent on \(date(day, told.lookup))")
        }
        return say("Engagement modifié", "Engagement changed")
    }

    func engagementFact(_ body: Event.Body, _ told: Told) -> String? {
        switch body {
        case .engagementAmended(let amendment): return sentence(for: amendment, told.lookup)
        case .engagementTerminated(let ending):
            return say(
                "Engagement résilié le \(date(ending.day, told.lookup)), \(notice(ending))",
                "Engagement terminated on \(date(ending.day, told.lookup)), \(notice(ending))")
                + after(ending.reason)
        default: return nil
        }
    }

    /// `Avenant du 3 mars : une page de plus (+900,00 €, fin le 30 avr.)`.
    package func sentence(
        for amendment: Amendment, number: Int? = nil, _ lookup: Lookup = Lookup()
    ) -> String {
        let place = number.map { " \($0)" } ?? ""
        let delta = amendment.delta == 0 ? nil : difference(amendment.delta)
        let end = amendment.end.map { say("fin le \(date($0, lookup))", "ends on \(date($0, lookup))") }
        let more = [delta, end].compactMap { $0 }.joined(separator: ", ")
        return say(
            "Avenant\(place) du \(date(amendment.day, lookup))",
            "Amendment\(place) of \(date(amendment.day, lookup))")
            + after(amendment.what) + (more.isEmpty ? "" : " (\(more))")
    }

    package func notice(_ ending: Termination) -> String {
        ending.noticeKept
            ? say("préavis respecté", "with notice")
            : say("sans le préavis convenu", "without the agreed notice")
    }

    /// With its sign, for what is more or less than before.
    package func difference(_ cents: Int) -> String { cents > 0 ? "+\(money(cents))" : money(cents) }
}
