import Domain
import Screen

// Which answers are possible, and what each would record.
extension Review {
    /// Why that answer cannot be given now; nil when it can.
    func whyNot(_ verdict: Verdict, _ context: Context) -> String? {
        let words = context.words
        if let reason = notAllowed(verdict, context).map(words.lowered) {
            return words.say(
                "\(verdict.number) impossible : \(reason)", "\(verdict.number) impossible: \(reason)")
        }
        guard verdict == .accepted else { return nil }
        let open = checkpoint.criteria.indices.count {
            checkpoint.criteria[$0].isRequired && ticks[$0] != .yes
        }
        guard open > 0 else { return nil }
        return words.isMany(open)
            ? words.say(
                "1 impossible : \(open) critères requis non cochés. Choisir 2 ou 3.",
                "1 impossible: \(open) required criteria not ticked. Choose 2 or 3.")
            : words.say(
                "1 impossible : 1 critère requis non coché. Choisir 2 ou 3.",
                "1 impossible: 1 required criterion not ticked. Choose 2 or 3.")
    }

    /// Known beforehand only when it is known who sits at the keyboard.
    private func notAllowed(_ verdict: Verdict, _ context: Context) -> String? {
        guard let me = context.me, let member = context.directory[me] else { return nil }
        let reviewer = verdict == .rejected ? nil : checkpoint.reviewer ?? mission.lead
        if reviewer == me || member.roles.contains(where: verdict.deciders.contains) { return nil }
        return context.words.explanation(for: .needsRole(verdict.deciders)).what
    }

    func command(_ verdict: Verdict, _ context: Context) -> Command {
        .answer(checkpoint: checkpoint.id, in: mission.id, decision(verdict, context))
    }

    func decision(_ verdict: Verdict, _ context: Context) -> Decision {
        let sheet = sheets[verdict]
        let comment = sheet?[.input(.comment)] ?? sheet?[.reason]
        let text: String? = if case .text(let text)? = comment?.value { text } else { nil }
        return Decision(
            verdict: verdict, day: context.today, findings: ticks.map { $0 ?? .no }, comment: text,
            reserves: verdict == .acceptedWithReserves ? reserves(sheet) : [],
            rework: verdict == .changesRequested ? reworkPoints(sheet) : [])
    }

    private func reserves(_ sheet: Sheet?) -> [Reserve] {
        guard let sheet else { return [] }
        return (0..<sheet.fields.count / 3).compactMap { place in
            guard case .text(let text)? = sheet[.reserve(place, .text)]?.value,
                let due = (sheet[.reserve(place, .due)]?.value).day
            else { return nil }
            return Reserve(text: text, owner: (sheet[.reserve(place, .owner)]?.value).id, due: due)
        }
    }

    private func reworkPoints(_ sheet: Sheet?) -> [ReworkPoint] {
        guard let area = sheet?.fields.first?.widget as? AreaWidget, case .rework(let reader) = area.shape
        else { return [] }
        return (try? reader.read(area.lines).get()) ?? []
    }
}

extension Verdict {
    /// Its key, and its place among the four.
    var number: Int { (Verdict.allCases.firstIndex(of: self) ?? 0) + 1 }
}

extension Checkpoint {
    /// What is known of each criterion before the answer: ticked for it, else met in the round before, with
    /// the same criteria. What was not met then is looked at anew.
    var knownFindings: [Finding?] {
        let met = metBefore
        return criteria.indices.map { findings[$0]?.content ?? met[$0] }
    }

    private var metBefore: [Int: Finding] {
        guard let last = decisions.last?.content, last.verdict == .changesRequested, !isContested,
            last.about.isEmpty || record.slot(.criteria).seen.allSatisfy(last.about.contains),
            last.findings.count == criteria.count
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: last.findings.enumerated().map { ($0, $1) })
            .filter { $0.value != .no }
    }
}

// MARK: - The answer in one sentence

extension Review {
    func sentence(_ verdict: Verdict, _ context: Context) -> String {
        let words = context.words
        let decision = decision(verdict, context)
        let head = words.say(
            "\(words[verdict.act]) : point \(checkpoint.number) « \(checkpoint.title) »",
            "\(words[verdict.act]): checkpoint \(checkpoint.number) “\(checkpoint.title)”")
        let rest = [counted(decision, words), detail(decision, context), late(decision, context)]
        return ([head] + rest.compactMap { $0 }).map { $0.hasSuffix(".") ? $0 : $0 + "." }
            .joined(separator: " ")
    }

    private func counted(_ decision: Decision, _ words: Words) -> String? {
        guard !decision.findings.isEmpty else { return nil }
        let met = decision.findings.count { $0 == .yes }
        let skipped = decision.findings.count { $0 == .notApplicable }
        let all = words.say(
            "Critères remplis : \(met) sur \(decision.findings.count)",
            "Criteria met: \(met) of \(decision.findings.count)")
        return skipped == 0
            ? all : all + words.say(", sans objet : \(skipped)", ", not applicable: \(skipped)")
    }

    private func detail(_ decision: Decision, _ context: Context) -> String? {
        let words = context.words
        switch decision.verdict {
        case .accepted: return decision.comment
        case .rejected:
            return decision.comment.map { words.say("Motif : \($0)", "Reason: \($0)") }
        case .acceptedWithReserves:
            return decision.reserves.map { reserve in
                let owner = context.name(reserve.owner) ?? "?"
                let due = words.date(reserve.due, .medium)
                return words.say(
                    "Réserve : \(reserve.text) (\(owner), d'ici au \(due))",
                    "Reservation: \(reserve.text) (\(owner), by \(due))")
            }
            .joined(separator: words.say(" ; ", "; "))
        case .changesRequested:
            let round = checkpoint.round + 1
            let included = mission.frame.rounds
            let points = decision.rework.map { point in
                point.isNewRequest
                    ? words.say("nouvelle demande : \(point.text)", "new request: \(point.text)") : point.text
            }
            return words.say(
                "\(words.capitalised(words.rounds(round, of: included))) : ",
                "\(words.capitalised(words.rounds(round, of: included))): ")
                + points.joined(separator: words.say(" ; ", "; "))
                + (decision.comment.map { words.say(". Motif : \($0)", ". Reason: \($0)") } ?? "")
        }
    }

    private func late(_ decision: Decision, _ context: Context) -> String? {
        let words = context.words
        guard let due = answerDue(in: context.calendar), decision.day > due else { return nil }
        return words.say(
            "Noté : répondu après le délai du \(words.date(due))",
            "On record: answered after the window, which ended on \(words.date(due))")
    }
}
