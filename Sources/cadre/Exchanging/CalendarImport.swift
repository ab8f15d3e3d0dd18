import Domain
import Exchange
import Glibc
import Interface
import Store

/// Takes the meetings of a calendar in. Whose mission is plain are taken; the others are asked for, or told.
struct CalendarImport {
    let session: Session
    let file: InputFile
    /// Of every new meeting, whatever its words.
    let mission: EntityID?

    private var words: Words { session.words }

    func run(dryRun: Bool) throws {
        let read = try read()
        let cards = try session.missions(MissionFilter()).map(\.card)
        let matcher = MeetingMatcher(missions: cards, directory: session.directory)
        let known = try knownMeetings()
        let place = words[Field.place.term(of: .meeting)]
        func proposal(_ answers: [String: EntityID?]) -> CalendarPlan {
            CalendarPlan(read, known: known, matcher: matcher, all: mission, assigning: answers) {
                words.labelled(place, $0)
            }
        }
        var plan = proposal([:])
        if !plan.unmatched.isEmpty, !dryRun, !file.isStandardInput, isatty(STDIN_FILENO) == 1 {
            plan = proposal(CalendarQuestions(session: session, cards: cards).ask(plan.unmatched))
        }
        for problem in plan.problems {
            session.tell(words.explanation(for: problem.trouble(file.name)).what)
        }
        let notes = plan.notes.map { "\($0.summary): \(words.sentence(for: $0.event))" }
        session.print((notes + planned(plan, cards)).map(session.safe))
        try session.record(plan.lines, isRehearsal: dryRun)
        let head =
            dryRun ? words.say("Serait importé", "Would be imported") : words.say("Importé", "Imported")
        session.print([words.say("\(head), réunions : ", "\(head), meetings: ") + summary(plan)])
        tellUnmatched(plan, cards)
    }

    private func read() throws -> CalendarFile {
        let bytes = try file.bytes(limit: CalendarReader.sizeLimit)
        do { return try CalendarReader.read(bytes, today: session.today) } catch {
            throw CommandFailure.damaged(words.explanation(for: error.trouble(file.name)).text)
        }
    }

    /// Only missions that have meetings are read whole.
    private func knownMeetings() throws -> [KnownMeeting] {
        let missions = Set(try session.parts(PartFilter(.meeting, openOnly: false)).map(\.mission))
        return try missions.sorted().flatMap { id in
            try session.whole(id).meetings.map { KnownMeeting($0, in: id) }
        }
    }
}

// What it says.
extension CalendarImport {
    private func planned(_ plan: CalendarPlan, _ cards: [MissionCard]) -> [String] {
        let titles = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0.label) })
        return plan.planned.map { one in
            let when = CalendarQuestions.when(one.meeting)
            return "\(when)  \(one.meeting.summary)  → \(titles[one.mission] ?? "")"
        }
    }

    private func summary(_ plan: CalendarPlan) -> String {
        let parts = [
            words.say("nouvelles \(plan.planned.count)", "new \(plan.planned.count)"),
            words.say("déplacées \(plan.changed.count)", "moved \(plan.changed.count)"),
            words.say("annulées \(plan.cancelled.count)", "cancelled \(plan.cancelled.count)"),
            words.say("inchangées \(plan.unchanged.count)", "unchanged \(plan.unchanged.count)"),
        ]
        return parts.joined(separator: ", ") + "."
    }

    private func tellUnmatched(_ plan: CalendarPlan, _ cards: [MissionCard]) {
        guard !plan.unmatched.isEmpty else { return }
        let titles = Dictionary(uniqueKeysWithValues: cards.map { ($0.id, $0.label) })
        for one in plan.unmatched {
            let names = one.candidates.prefix(3).compactMap { titles[$0.mission] }
            let perhaps =
                names.isEmpty ? "" : words.say(" Peut-être : ", " Perhaps: ") + names.joined(separator: ", ")
            session.tell(
                words.say("Sans mission : ", "Without mission: ")
                    + "\(CalendarQuestions.when(one.meeting)) \(one.meeting.summary).\(perhaps)")
        }
        session.tell(
            words.say(
                "Ces réunions n'ont pas été importées. Les importer depuis un terminal pour choisir, ou avec --mission.",
                "These meetings were not imported. Import them from a terminal to choose, or with --mission.")
        )
    }
}

extension MissionCard {
    fileprivate var label: String { [reference, title].compactMap { $0 }.joined(separator: " ") }
}
