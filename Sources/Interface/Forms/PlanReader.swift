package import Domain
import Screen

/// Reads the plan of a new mission, one checkpoint or meeting a line, as its template filled it in and a person
/// changed it: `2 · 11/01/2027 · 25 % · Stratégie éditoriale`, `Bilan · 05/04/2027`. A semicolon parts as well, and
/// where neither stands a comma does, as the line is read out; a share may be left out.
struct PlanReader: Equatable {
    var input: DateInput

    enum Item: Equatable {
        /// The number is that of the template, where its criteria are.
        case checkpoint(number: Int, due: Day, share: Int?, title: String)
        case meeting(MissionPlan.Meeting)
        /// What somebody of the team learns.
        case transfer(String)
    }

    /// With the number of the line, from 1.
    enum Fault: Error, Equatable {
        /// Neither a number nor a kind of meeting at the beginning.
        case unknown(Int)
        case day(Int, DateInput.Fault)
        case share(Int)
        case noTitle(Int)
        case tooLong(Int, limit: Int)
        case shares(total: Int)
    }

    func read(_ lines: [String]) -> Result<[Item], Fault> {
        do throws(Fault) {
            var items: [Item] = []
            for (place, line) in lines.enumerated() { items.append(try read(line, place + 1)) }
            let total = items.reduce(0) { total, item in
                if case .checkpoint(_, _, let share, _) = item { total + (share ?? 0) } else { total }
            }
            guard total <= 10_000 else { throw .shares(total: total) }
            return .success(items)
        } catch {
            return .failure(error)
        }
    }

    private func read(_ line: String, _ number: Int) throws(Fault) -> Item {
        var parts = Self.parts(line)
        if parts.count == 3, Int(parts[0]) != nil, case .failure = ShareInput.read(parts[2]) {
            parts.insert("", at: 2)
        }
        guard parts.count > 1 else { throw .unknown(number) }
        if Self.isTransfer(parts[0]) {
            let text = parts.dropFirst().joined(separator: " · ")
            guard !text.isEmpty else { throw .noTitle(number) }
            guard text.count <= 200 else { throw .tooLong(number, limit: 200) }
            return .transfer(text)
        }
        let due: Day
        switch input.read(parts[1]) {
        case .success(let day): due = day
        case .failure(let fault): throw .day(number, fault)
        }
        if let place = Int(parts[0]) {
            guard parts.count == 4, !parts[3].isEmpty else { throw .noTitle(number) }
            guard parts[3].count <= 70 else { throw .tooLong(number, limit: 70) }
            var share: Int?
            if !parts[2].isEmpty {
                guard case .success(let read) = ShareInput.read(parts[2]) else { throw .share(number) }
                share = read
            }
            return .checkpoint(number: place, due: due, share: share, title: parts[3])
        }
        guard let kind = Self.kind(parts[0]) else { throw .unknown(number) }
        let title = parts.dropFirst(2).joined(separator: " · ")
        guard title.count <= 70 else { throw .tooLong(number, limit: 70) }
        return .meeting(.init(kind: kind, day: due, title: title.isEmpty ? nil : title))
    }

    /// A comma with a space behind it parts; one without is that of a share.
    private static func parts(_ line: String) -> [String] {
        let signs = line.split(maxSplits: 3, omittingEmptySubsequences: false) { $0 == "·" || $0 == ";" }
        let parts =
            signs.count > 1
            ? signs : line.split(separator: ", ", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.map { String($0).trimmed }
    }

    private static func isTransfer(_ typed: String) -> Bool {
        let wanted = fold(typed)
        return Language.allCases.contains { language in
            let words = Words(language)
            return [words.short(Word.skillsTransfer), words[Word.skillsTransfer]].contains {
                fold($0) == wanted
            }
        }
    }

    private static func kind(_ typed: String) -> MeetingKind? {
        let wanted = fold(typed)
        return MeetingKind.allCases.first { kind in
            Language.allCases.contains { language in
                let words = Words(language)
                return fold(words.short(kind)) == wanted || fold(words[kind]) == wanted
            }
        }
    }
}

extension Words {
    /// A plan as it is typed; the inverse of reading it.
    package func written(_ plan: MissionPlan) -> [String] {
        plan.checkpoints.map { checkpoint in
            let share = checkpoint.share.map { self.share($0) } ?? ""
            return
                "\(checkpoint.number) · \(DayWidget.written(checkpoint.due)) · \(share) · \(checkpoint.title)"
        }
            + plan.meetings.map { meeting in
                ([short(meeting.kind), DayWidget.written(meeting.day)] + [meeting.title].compactMap { $0 })
                    .joined(separator: " · ")
            } + plan.transfers.map { "\(short(Word.skillsTransfer)) · \($0)" }
    }

    func sentence(for fault: PlanReader.Fault) -> String {
        switch fault {
        case .unknown(let line):
            say(
                "Ligne \(line) : commencer par un numéro de point ou par une réunion, puis une virgule et la date.",
                "Line \(line): begin with a checkpoint number or a meeting, then a comma and the day.")
        case .day(let line, let fault):
            say("Ligne \(line) : \(sentence(for: fault))", "Line \(line): \(sentence(for: fault))")
        case .share(let line):
            say("Ligne \(line) : une part, comme 20 %.", "Line \(line): a share, such as 20%.")
        case .noTitle(let line):
            say(
                "Ligne \(line) : numéro · date · part · titre.", "Line \(line): number · day · share · title."
            )
        case .tooLong(let line, let limit): tooLong(line, limit)
        case .shares(let total):
            say(
                "Les parts font \(share(total)) : 100 % au plus.",
                "Shares come to \(share(total)): at most 100%."
            )
        }
    }
}
