package import Domain

// An answer half given is found again: the ticks, the answer chosen, the words typed for each.
extension Review {
    package var draftName: String { subject.name }

    var subject: DraftSubject { .review(mission: mission.id, checkpoint: checkpoint.id) }

    /// Nil while nothing differs from what was ticked and typed before.
    package var draft: Draft? {
        let before = checkpoint.knownFindings
        let isTyped = sheets.values.contains(where: \.isChanged)
        guard ticks != before || isTyped else { return nil }
        var members = [JSON.Member("ticks", .array(ticks.map { .string($0?.rawValue ?? "") }))]
        if case .reason(let verdict) = step { members.append(.init("answer", .string(verdict.rawValue))) }
        if case .confirm(let verdict) = step { members.append(.init("answer", .string(verdict.rawValue))) }
        for verdict in Verdict.allCases {
            guard let sheet = sheets[verdict], sheet.isChanged else { continue }
            let texts = sheet.fields.map { JSON.Member($0.name.key, .string($0.widget.typed)) }
            members.append(.init("text-\(verdict.rawValue)", .object(texts)))
        }
        return Draft(subject, members)
    }

    package mutating func restore(_ draft: Draft, _ context: Context) {
        if let kept = draft.content["ticks"]?.strings, kept.count == ticks.count {
            ticks = kept.map { Finding(rawValue: $0) }
        }
        for verdict in Verdict.allCases {
            guard let texts = draft.content["text-\(verdict.rawValue)"] else { continue }
            sheets[verdict] = restored(sheet(for: verdict, context), from: texts, context)
        }
        let answer = draft.content["answer"]?.string.flatMap(Verdict.init)
        if let answer, whyNot(answer, context) == nil {
            if sheets[answer] == nil { sheets[answer] = sheet(for: answer, context) }
            step = .reason(answer)
        }
    }

    private func restored(_ sheet: Sheet, from texts: JSON, _ context: Context) -> Sheet {
        var sheet = sheet
        var place = 1
        while texts[FormField.Name.reserve(place, .text).key] != nil, place < 30 {
            sheet.append(reserve(place, context))
            place += 1
        }
        for index in sheet.fields.indices {
            if let text = texts[sheet.fields[index].name.key]?.string {
                sheet.fields[index].widget.typed = text
            }
        }
        return sheet
    }

    /// The workspace changed: ticks stay where the criteria are the same, and begin anew where they are not.
    package mutating func refresh(_ mission: Mission?, _ context: Context) {
        guard let mission, let fresh = mission.checkpoint(checkpoint.id) else { return }
        self.mission = mission
        if fresh.criteria != checkpoint.criteria {
            self = Review(mission: mission, checkpoint: fresh, context)
        } else {
            checkpoint = fresh
        }
    }
}
