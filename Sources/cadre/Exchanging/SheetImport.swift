import Domain
import Exchange
import Interface
import Store

/// Takes a sheet of missions in: all of it, or nothing, or all but the bad rows when that is asked for.
struct SheetImport {
    let session: Session
    let file: InputFile
    let skipsBad: Bool

    private var words: Words { session.words }

    func run(dryRun: Bool) throws {
        let plan = try plan()
        for problem in plan.problems {
            let trouble = problem.trouble(file.name, session)
            session.tell(words.explanation(for: trouble).what)
        }
        if !plan.problems.isEmpty, !skipsBad { throw CommandFailure.damaged(nothingImported(plan)) }
        session.print(notes(plan).map(session.safe))
        let people = plan.lines.count - plan.missions.count
        // People and organisations that are new are of no one row.
        let rows = Array(repeating: nil, count: people) + plan.missions.map { row($0.line) }
        if dryRun {
            session.print(missions(plan).map(session.safe))
            try session.record(plan.lines, named: rows, isRehearsal: true)
            session.print([words.say("Serait importé : ", "Would be imported: ") + summary(plan)])
        } else {
            try session.record(plan.lines, named: rows)
            session.print([words.say("Importé : ", "Imported: ") + summary(plan)])
        }
    }

    private func plan() throws -> SheetPlan {
        let bytes = try file.bytes(limit: CSVReader.sizeLimit)
        let cards = try session.missions(MissionFilter()).map(\.card)
        do {
            return try MissionSheet.read(
                bytes, existing: cards, directory: session.directory, today: session.today)
        } catch {
            let trouble = error.trouble(file.name, words.language)
            throw CommandFailure.damaged(words.explanation(for: trouble).text)
        }
    }
}

// What it says.
extension SheetImport {
    private func nothingImported(_ plan: SheetPlan) -> String {
        let count = words.count(Set(plan.problems.map(\.line)).count, .lines)
        return words.say(
            "Rien n'a été importé de \(file.name) : \(count) à corriger. Les corriger, ou importer le reste avec --skip-bad.",
            "Nothing was imported from \(file.name): \(count) to correct. Correct them, or import the rest with --skip-bad."
        )
    }

    private func summary(_ plan: SheetPlan) -> String {
        let counts: [(Int, Plural)] = [
            (plan.missions.count, .missions),
            (plan.missions.reduce(0) { $0 + $1.checkpoints.count }, .checkpoints),
            (plan.newOrganisations.count, .organisations), (plan.newFreelances.count, .freelances),
            (plan.newMembers.count, .members),
        ]
        let said = counts.filter { $0.0 > 0 }.map { words.count($0.0, $0.1) }
        return (said.isEmpty ? words.say("rien de nouveau", "nothing new") : said.joined(separator: ", "))
            + "."
    }

    private func missions(_ plan: SheetPlan) -> [String] {
        plan.missions.map { mission in
            let title = [mission.reference, mission.title].compactMap { $0 }.joined(separator: " ")
            let checkpoints = words.count(mission.checkpoints.count, .checkpoints)
            return row(mission.line) + "  \(title)  \(words[mission.state])  \(checkpoints)"
        }
    }

    private func row(_ line: Int) -> String { words.say("ligne \(line)", "line \(line)") }

    private func notes(_ plan: SheetPlan) -> [String] {
        plan.notes.map { note in
            words.say("\(row(note.line)) : ", "\(row(note.line)): ") + sentence(note.kind)
        }
    }

    private func sentence(_ note: SheetNote.Kind) -> String {
        switch note {
        case .unknownColumn(let name):
            words.say(
                "colonne « \(name) » inconnue, laissée de côté", "unknown column “\(name)”, left aside")
        case .alreadyHere:
            words.say("mission déjà présente, laissée telle quelle", "mission already here, left as it is")
        case .amountIsEstimate:
            words.say(
                "le montant devient l'estimation ; un jour sous « \(SheetColumn.signed.name(.french)) » en ferait un engagement",
                "the amount becomes the estimate; a day under “\(SheetColumn.signed.name(.english))” would make it an engagement"
            )
        case .amountIsEngagement(let day):
            words.say(
                "le montant devient un engagement signé le \(words.date(day, .medium))",
                "the amount becomes an engagement signed on \(words.date(day, .medium))")
        }
    }
}

extension Session {
    /// All lines together, each able to name what the earlier ones made; one refusal refuses all.
    /// A rehearsal writes nothing and is refused all the same.
    ///
    /// - Parameter named: for each line what it is to the person, to say of which a refusal is.
    func record(_ lines: [LinePlan], named: [String?] = [], isRehearsal: Bool = false) throws {
        guard !lines.isEmpty else { return }
        let by = try me()
        var made: [LineID] = []
        let acts = lines.lazy.map { plan in
            Proposal(by: by, today: self.today) { line in
                made.append(line)
                return plan(made)
            }
        }
        do {
            try explaining([]) {
                if isRehearsal { try workspace.rehearse(acts) } else { _ = try workspace.performAll(acts) }
            }
        } catch let refused as Refused {
            let place = made.count - 1
            guard named.indices.contains(place), let name = named[place] else { throw refused }
            let (what, next) = (refused.explanation.what, refused.explanation.next)
            throw Refused(
                explanation: Explanation(words.labelled(name, what), next))
        }
    }

    /// A remark beside the result, where a script that reads the result does not see it.
    func tell(_ sentence: String) { Standard.error.write("cadre: \(safe(sentence))\n") }
}
