import Domain
import Screen

/// What was signed and what is paid: engagements with their amendments, then invoices.
struct BudgetTab: MissionTab {
    let mission: Mission
    let context: Context
    private var words: Words { context.words }

    var columns: (Int) -> [Table.Column] {
        { [words] width in
            [
                .init(words.say("État", "State"), minWidth: Sign.width),
                .init(words.say("Date", "Date"), minWidth: Context.dayWidth, priority: 2),
                .init(words.say("Montant HT", "Excl. VAT"), minWidth: 14, priority: 1),
                .init(words.say("Quoi", "What"), minWidth: width < 60 ? 8 : 16, weight: 1),
            ]
        }
    }

    var rows: [MissionTabRow] {
        mission.engagements.map { engagement in
            MissionTabRow(
                .part(Focus.Part(.engagement, engagement.id), 0),
                [
                    sign(engagement).cell,
                    Table.Text(context.shown(engagement.signedOn ?? engagement.record.day(.sent))),
                    Table.Text(words.money(engagement.total)), Table.Text(paper(engagement)),
                ])
        }
            + mission.invoices.map { invoice in
                MissionTabRow(
                    .part(Focus.Part(.invoice, invoice.id), 0),
                    [
                        sign(invoice).cell, Table.Text(context.shown(invoice.paidOn ?? invoice.due)),
                        Table.Text(words.money(invoice.amount)),
                        Table.Text(
                            context.join([
                                words[Entity.Kind.invoice], invoice.record.text(.number),
                                invoice.checkpoint.flatMap(mission.checkpoint).map {
                                    words.say("Point \($0.number)", "Checkpoint \($0.number)")
                                },
                            ])),
                    ])
            }
    }

    private func paper(_ engagement: Engagement) -> String {
        let count = engagement.amendments.count
        let amended =
            count == 0
            ? nil
            : words.say(
                count == 1 ? "1 avenant" : "\(count) avenants",
                count == 1 ? "1 amendment" : "\(count) amendments")
        return context.join([(engagement.record.choice(.paper) as Paper?).map { words[$0] }, amended])
    }

    private func sign(_ engagement: Engagement) -> Sign {
        if engagement.isContested || !engagement.record.contested.isEmpty { return context.contested }
        let state = mission.state(of: engagement)
        let glyphs = context.glyphs
        switch state {
        case .draft: return Sign(glyphs.discEmpty, words[state], .warn)
        case .sent: return Sign(glyphs.discHalf, words[state], .warn)
        case .signed: return Sign(glyphs.discFull, words[state], .good)
        case .ended: return Sign(glyphs.check, words[state], .muted)
        case .terminated: return Sign(glyphs.dash, words[state], .muted)
        }
    }

    private func sign(_ invoice: Invoice) -> Sign {
        let word = words[invoice.state]
        switch invoice.state {
        case .received:
            let isLate = invoice.due.map { $0 < context.today } ?? false
            return Sign(context.glyphs.discEmpty, word, isLate ? .bad : .normal)
        case .paid: return Sign(context.glyphs.check, word, .muted)
        case .cancelled: return Sign(context.glyphs.dash, word, .muted)
        }
    }

    var lead: ScrollText.Paragraph? {
        MoneyText(mission: mission, context: context).sums.map { .init($0, .accent) }
    }

    var empty: String {
        words.say(
            "Rien n'est signé ni facturé ; n prépare un engagement, b note une facture.",
            "Nothing is signed or invoiced; n drafts an engagement, b records an invoice.",
            toFreelance: Phrase(
                "Rien n'est signé ni facturé ; b note une facture.",
                "Nothing is signed or invoiced; b records an invoice."))
    }

    var creates: Entity.Kind? { .engagement }

    func detail(of row: MissionTabRow?) -> [ScrollText.Paragraph] {
        var text = Reading(context)
        if let engagement = row?.part(.engagement).flatMap(mission.engagement) {
            add(engagement, &text)
        } else if let invoice = row?.part(.invoice).flatMap(mission.invoice) {
            text.add(
                context.join([invoice.record.text(.number), words.moneyBeforeTax(invoice.amount)]), .title)
            text.add(sign(invoice).text, sign(invoice).style)
            text.add(words[invoice.kind], .muted)
            if case .cancelled(let reason)? = invoice.standing.content { text.add(reason, .muted) }
        }
        MoneyText(mission: mission, context: context).add(to: &text)
        return text.paragraphs
    }

    private func add(_ engagement: Engagement, _ text: inout Reading) {
        text.add(context.join([paper(engagement), words.moneyBeforeTax(engagement.total)]), .title)
        text.add(sign(engagement).text, sign(engagement).style)
        for field in [Field.sent, .day, .start, .end] {
            guard let day = field == .end ? engagement.end : engagement.record.day(field) else { continue }
            text.add(words.labelled(words[field.term(of: .engagement)], words.date(day, .medium)))
        }
        if let ending = engagement.termination {
            text.add(
                context.join([
                    words.say(
                        "Résilié le \(words.date(ending.day, .medium))",
                        "Terminated on \(words.date(ending.day, .medium))"), words.notice(ending),
                    ending.reason,
                ]), .warn)
        }
        text.list(
            words.say("Avenants", "Amendments"),
            engagement.amendments.enumerated().map { place, amendment in
                words.sentence(for: amendment.content, number: place + 1, context.lookup)
            })
    }

    func said(_ row: MissionTabRow) -> String { said(row, [3, 0, 2, 1]) }

    func acts(at row: MissionTabRow?) -> [ActID] {
        if let engagement = row?.part(.engagement).flatMap(mission.engagement) {
            return engagement.isSigned ? [.amend, .edit, .archive, .invoice] : [.tick, .edit, .create]
        }
        return row == nil ? [.create, .invoice] : [.invoice, .edit, .archive, .create]
    }
}

extension Focus {
    /// The engagement under the cursor, else the only one in force.
    func engagement(of mission: Mission) -> Engagement? {
        if let id = part(.engagement) { return mission.inForce.first { $0.id == id } }
        return mission.inForce.count == 1 ? mission.inForce[0] : nil
    }
}
