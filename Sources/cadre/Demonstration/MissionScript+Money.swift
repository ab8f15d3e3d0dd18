import Domain

// What was signed, who is paid, whose money it is, and what it is to change.
extension MissionScript {
    mutating func sign(_ offset: Int, _ paper: Paper, euros: Int, days: Int) {
        let script = self
        add(offset, by: "Maëlle", creates: [0: "\(label) engagement"]) { _, mission in
            [
                .signEngagement(
                    [
                        .paper: .text(paper.rawValue), .day: .day(script.day(offset)),
                        .amount: .number(euros * 100), .days: .number(days),
                    ],
                    in: mission)
            ]
        }
    }

    mutating func amend(_ offset: Int, _ what: String, end: Int) {
        let script = self
        let name = "\(label) engagement"
        add(offset, by: "Maëlle") { names, mission in
            [
                .amend(
                    engagement: names[name], in: mission,
                    Amendment(day: script.day(offset), what: what, end: script.day(end)))
            ]
        }
    }

    mutating func close(_ offset: Int, _ review: Fields) {
        add(offset, by: "Maëlle") { _, mission in [.setClosing(review, in: mission)] }
    }

    mutating func fund(_ offset: Int, _ shares: [(funding: String, euros: Int)]) {
        add(offset, by: "Maëlle") { names, mission in
            shares.map { share in
                .allocate(
                    [.funding: .id(names[share.funding]), .amount: .number(share.euros * 100)], to: mission)
            }
        }
    }

    mutating func objective(
        _ offset: Int, _ statement: String, _ indicator: String, _ target: Int, _ measure: String, due: Int,
        result: (value: Int, at: Int)? = nil
    ) {
        let script = self
        let name = "\(label) objective"
        add(offset, creates: [0: name]) { _, mission in
            [
                .setObjective(
                    [
                        .statement: .text(statement), .indicator: .text(indicator), .target: .number(target),
                        .measure: .text(measure), .due: .day(script.day(due)),
                    ], in: mission)
            ]
        }
        guard let result else { return }
        add(result.at) { names, mission in
            [.edit(.objective, names[name], [.result: .number(result.value)], in: mission)]
        }
    }

    mutating func candidate(_ freelance: String, _ offset: Int, quote: Int? = nil, days: Int? = nil) {
        let script = self
        let name = "\(label) \(freelance)"
        add(offset, creates: [0: name]) { names, mission in
            [
                .open(
                    candidacy: [
                        .freelance: .id(names[freelance]), .day: .day(script.day(offset)),
                        .amount: quote.map { .number($0 * 100) }, .days: days.map { .number($0) },
                    ], in: mission)
            ]
        }
        add(offset) { names, mission in
            [
                .move(
                    candidacy: names[name], in: mission, to: quote == nil ? .contacted : .quoted,
                    day: script.day(offset))
            ]
        }
    }

    mutating func invoice(_ n: Int, euros: Int, issued: Int, due: Int, paid: Int? = nil) {
        let script = self
        let name = "\(label) CP\(n)"
        add(issued, by: "Maëlle", creates: [0: name]) { names, mission in
            [
                .receiveInvoice(
                    [
                        .number: .text("CP\(n)"), .amount: .number(euros * 100),
                        .issued: .day(script.day(issued)),
                        .due: .day(script.day(due)), .checkpoint: .id(names["\(script.label).\(n)"]),
                    ], in: mission)
            ]
        }
        if let paid {
            add(paid, by: "Aïcha") { names, mission in
                [.pay(invoice: names[name], in: mission, day: script.day(paid))]
            }
        }
    }
}
