import Domain

/// What was signed, invoiced, paid, and by whom it is funded.
extension Dossier {
    var moneyPage: Leaflet {
        var leaflet = leaflet(words.say("Argent", "Money"))
        leaflet.add(.items(sums))
        leaflet.add(words[Entity.Kind.engagement.plural], [engagements])
        leaflet.add(words[Entity.Kind.invoice.plural], [invoices])
        leaflet.add(words[Entity.Kind.allocation.plural], [allocations])
        return leaflet
    }

    private var sums: [String] {
        let money = mission.money
        return [
            (Word.estimated, money.estimate), (.committed, money.committed), (.acceptedValue, money.accepted),
            (.invoiced, money.invoiced), (.paid, money.paid), (.remaining, money.remaining),
        ].compactMap { word, cents in labelled(words[word], cents.map { words.moneyBeforeTax($0) }) }
    }

    private var engagements: Leaflet.Block {
        .table(
            heads: [
                words.say("Pièce", "Paper"), words.say("État", "State"), words.say("Signé le", "Signed on"),
                words.say("Montant HT", "Excl. VAT"), words.say("Avenants", "Amendments"),
            ],
            rows: mission.engagements.map { engagement in
                let paper: Paper? = engagement.record.choice(.paper)
                let amended = engagement.amendments.enumerated().map {
                    words.sentence(for: $1.content, number: $0 + 1)
                }
                let ended = engagement.termination.map {
                    words.say("résilié : \($0.reason)", "terminated: \($0.reason)")
                }
                return [
                    paper.map { words[$0] } ?? "", words[mission.state(of: engagement)],
                    date(engagement.signedOn), words.money(engagement.total), joined(amended + [ended]),
                ]
            })
    }

    private var invoices: Leaflet.Block {
        .table(
            heads: Self.invoiceHeads(words),
            rows: mission.invoices.map { invoice in
                [
                    invoice.record.text(.number) ?? "", words[invoice.kind], checkpoint(of: invoice),
                    words.money(invoice.amount), date(invoice.record.day(.issued)), date(invoice.due),
                    words[invoice.state], date(invoice.paidOn),
                ]
            })
    }

    private var allocations: Leaflet.Block {
        .table(
            heads: [words[Entity.Kind.funding], words.say("Montant", "Amount")],
            rows: mission.allocations.map { [person($0.funding), words.money($0.amount)] })
    }

    private func checkpoint(of invoice: Invoice) -> String {
        invoice.checkpoint.flatMap(mission.checkpoint).map { "\($0.number)" } ?? ""
    }

    private static func invoiceHeads(_ words: Words) -> [String] {
        [
            words.say("N°", "No."), words.say("Nature", "Kind"), words.short(Entity.Kind.checkpoint),
            words.say("Montant HT", "Excl. VAT"), words.say("Émise le", "Issued"), words[Field.due],
            words.say("État", "State"), words.say("Payée le", "Paid on"),
        ]
    }
}

// MARK: - For spreadsheets

extension Dossier {
    /// Invoices of several missions as a sheet counts with them: what people typed, and our own numbers and days.
    package enum Cell: Equatable, Sendable { case typed(String), counted(String) }

    package static func invoiceHeads(of words: Words) -> [Cell] {
        ([words[Entity.Kind.mission]] + invoiceHeads(words)).map(Cell.typed)
    }

    package var invoiceRows: [[Cell]] {
        mission.invoices.map { invoice in
            [
                .typed(mission.reference ?? mission.title), .typed(invoice.record.text(.number) ?? ""),
                .typed(words[invoice.kind]), .counted(checkpoint(of: invoice)), .counted(decimal(invoice)),
                .counted(iso(invoice.record.day(.issued))), .counted(iso(invoice.due)),
                .typed(words[invoice.state]), .counted(iso(invoice.paidOn)),
            ]
        }
    }

    private func iso(_ day: Day?) -> String { day.map { "\($0)" } ?? "" }

    /// Credit notes count against the others.
    private func decimal(_ invoice: Invoice) -> String {
        let cents = invoice.kind == .creditNote ? -invoice.amount : invoice.amount
        let (euros, rest) = abs(cents).quotientAndRemainder(dividingBy: 100)
        let point = words.say(",", ".")
        return "\(cents < 0 ? "-" : "")\(euros)\(point)\(rest < 10 ? "0" : "")\(rest)"
    }
}
