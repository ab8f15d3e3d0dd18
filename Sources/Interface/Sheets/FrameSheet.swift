package import Domain

/// The frame on two pages, to be talked over and kept by both sides: what is wanted, by when, how we work
/// together, what is left free. No rating is on it, and nobody but who works here.
package struct FrameSheet {
    private let mission: Mission
    private let outlook: Outlook
    private let directory: Directory
    private let words: Words

    package init(_ mission: Mission, _ outlook: Outlook, _ directory: Directory, _ words: Words) {
        self.mission = mission
        self.outlook = outlook
        self.directory = directory
        self.words = words
    }

    package var leaflet: Leaflet {
        var leaflet = Leaflet("\(words[Word.frame]) · \(mission.title)", words.language)
        for block in opening { leaflet.add(block) }
        leaflet.add(words[Field.purposeLink], [.paragraph(mission.record.text(.purposeLink) ?? "")])
        leaflet.add(words[Word.brief], brief)
        leaflet.add(words[Entity.Kind.objective.plural], [.items(mission.objectives.map(told))])
        leaflet.add(words[Entity.Kind.checkpoint.plural], checkpoints)
        leaflet.add(words.say("Notre façon de travailler", "How we work together"), rules)
        leaflet.add(words[Entity.Kind.engagement.plural], money)
        leaflet.add(words[Word.independenceMarkers], markers)
        leaflet.add(.remark(words[Setting.notAdvice]))
        return leaflet
    }
}

// MARK: - Parts

extension FrameSheet {
    private var opening: [Leaflet.Block] {
        let organisation = mission.organisation.flatMap { directory[$0] }
        let days = [mission.start, mission.end].map { $0.map { words.date($0, .medium) } ?? "…" }
        var lines = [
            labelled(words[Entity.Kind.organisation], organisation?.name),
            labelled(words[Entity.Kind.freelance], freelance),
            labelled(words[Field.lead], person(mission.lead)),
            labelled(words[Field.backup], person(mission.record.id(.backup))),
            labelled(words[Field.reference], mission.reference),
            mission.start == nil && mission.end == nil
                ? nil : labelled(words.say("Dates", "Dates"), days.joined(separator: " → ")),
        ].compactMap { $0 }
        if let purpose = organisation?.record.text(.purpose) {
            lines.append(labelled(words[Field.purpose], purpose) ?? purpose)
        }
        return [.items(lines)]
    }

    private var freelance: String? {
        let party = mission.freelance.flatMap { directory[$0] }
        let billed = labelled(words[Field.billedBy], party?.record.text(.billedBy))
        return joined([party?.name, billed])
    }

    /// With the way to reach them: whom the freelance turns to.
    private func person(_ id: EntityID?) -> String? {
        let party = id.flatMap { directory[$0] }
        return joined([party?.name, party?.record.text(.function), party?.record.text(.email)])
    }

    private var brief: [Leaflet.Block] {
        let told = BriefSection.allCases.compactMap { section -> String? in
            let text = mission.text(of: section)
            return text.isEmpty ? nil : labelled(words[section], shortened(text))
        }
        return [.items(told), .remark(words.versions(of: mission, marks: false))]
    }

    private func told(_ objective: Objective) -> String {
        let record = objective.record
        let target = objective.target.map { "\(words.number($0)) \(record.text(.measure) ?? "")" }
        return joined([
            objective.statement, record.text(.indicator), target,
            objective.due.map { words.date($0, .medium) },
        ]) ?? ""
    }

    private var checkpoints: [Leaflet.Block] {
        let heads = [
            words.say("N°", "No."), words[Field.title.term(of: .checkpoint)], words[Field.due],
            words.say("Part", "Share"), words[Field.criteria],
        ]
        let rows = mission.checkpoints.filter { $0.state != .cancelled }.map { checkpoint in
            [
                "\(checkpoint.number)", checkpoint.title,
                checkpoint.due.map { words.date($0, .medium) } ?? "",
                checkpoint.share > 0 ? words.share(checkpoint.share) : "",
                checkpoint.criteria.map { $0.isRequired ? "\($0.text) (*)" : $0.text }.joined(
                    separator: " ; "),
            ]
        }
        let required = mission.checkpoints.contains { $0.criteria.contains(where: \.isRequired) }
        return [.table(heads: heads, rows: rows)]
            + (required
                ? [.remark(words.say("(*) critère requis pour valider", "(*) required to accept"))] : [])
    }

    private var rules: [Leaflet.Block] {
        let told = Entity.Kind.frameFields.compactMap { field in
            mission.frame.value(of: field).flatMap {
                labelled(words.short(field), words.shown($0, of: field, directory.name))
            }
        }
        return [.paragraph(words.freedoms(mission.frame)), .items(told)]
    }

    private var money: [Leaflet.Block] {
        let engagements = mission.engagements.flatMap { engagement -> [String] in
            let paper = (engagement.record.choice(.paper) as Paper?).map { words[$0] }
            let days = [
                labelled(
                    words[Field.day.term(of: .engagement)],
                    engagement.signedOn.map { words.date($0, .medium) }),
                labelled(
                    words[Field.end.term(of: .engagement)], engagement.end.map { words.date($0, .medium) }),
            ]
            let head = joined(
                [
                    paper, words[mission.state(of: engagement)], words.moneyBeforeTax(engagement.total),
                ] + days)
            return [head ?? ""]
                + engagement.amendments.enumerated().map { words.sentence(for: $1.content, number: $0 + 1) }
        }
        let estimate = mission.record.number(.estimate).flatMap {
            labelled(words[Field.estimate], words.moneyBeforeTax($0))
        }
        let terms = words.count(mission.paymentDays(outlook.thresholds), .days)
        return [
            .items(
                [estimate].compactMap { $0 } + engagements
                    + [
                        labelled(words.short(Field.paymentDays), terms),
                        mission.isTacit ? words[Field.tacitAcceptance] : nil,
                    ].compactMap { $0 })
        ]
    }

    private var markers: [Leaflet.Block] {
        [
            .items(
                IndependenceMarker.allCases.map { marker in
                    let name = "\(marker.rawValue) \(words[marker.phrase])"
                    switch outlook.row.finding(marker, on: outlook.today, outlook.thresholds) {
                    case .clear: return words.labelled(name, words.say("oui", "yes"))
                    case .toLookAt:
                        let advice = words[marker.suggestion]
                        return words.say("\(name) : à regarder. \(advice)", "\(name): to look at. \(advice)")
                    }
                })
        ]
    }
}

// MARK: - Words

extension FrameSheet {
    private func labelled(_ label: String, _ text: String?) -> String? {
        text.map { words.labelled(label, $0) }
    }

    private func joined(_ parts: [String?]) -> String? {
        let told = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return told.isEmpty ? nil : told.joined(separator: " · ")
    }

    /// Two pages hold no more of one section; the brief itself says the rest.
    private func shortened(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > 300 else { return line }
        let cut = line.prefix(300)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + " …"
    }
}
