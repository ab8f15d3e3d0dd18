import Domain

/// One made-up mission, told line by line: brief, frame, partner, points delivered and answered, meetings,
/// contacts, actions, invoices; some end half-way and stay in the state they have reached.
struct MissionPlot {
    private enum Step {
        case create, brief(BriefSection), frame, select, engage, move(MissionState), point(Int), contact, note
        case planMeeting, hold, minutes, share, agree, finish, deliver(Int), answer(Int, Verdict), check(Int)
        case invoice, pay, pause, resume, edit
    }

    private struct Point {
        var id: EntityID
        var due: Day
        var standing: [LineID]
        var checks: [LineID] = []
    }

    /// Whether the story is told to its end.
    enum Ending { case asItComes, always, never }

    private let number: Int
    private let cast: GeneratedCast
    private let freelance: EntityID
    private let category: Category
    private var steps: [Step] = []
    private var running: Step = .create
    private var id: EntityID?
    private var standing: [LineID] = []
    private var freelanceSeen: [LineID] = []
    private var points: [Int: Point] = [:]
    private var meeting: (id: EntityID, seen: [LineID], minutes: [LineID])?
    private var action: (id: EntityID, seen: [LineID])?
    private var invoice: (id: EntityID, seen: [LineID])?
    private var due = Day(number: 0)

    init(number: Int, _ ending: Ending, _ cast: GeneratedCast, _ random: inout GeneratorRandom) {
        self.number = number
        self.cast = cast
        freelance = random.of(cast.freelances)
        category = random.of(Category.allCases)
        steps = Self.plan(&random)
        // A third stops somewhere: missions of every state stay on the board.
        let stops = ending == .asItComes ? random.chance(33) : ending == .never
        if stops { steps = Array(steps.prefix(1 + random.below(steps.count - (ending == .never ? 1 : 0)))) }
        steps.reverse()
    }

    private static func plan(_ random: inout GeneratorRandom) -> [Step] {
        var steps: [Step] = [.create]
        steps += BriefSection.allCases.filter(\.isRequired).map { .brief($0) }
        steps += [
            .move(.framing), .frame, .edit, .note, .move(.sourcing), .contact, .contact, .select, .engage,
        ]
        steps += [.move(.ready), .contact, .move(.active)]
        let count = 4 + random.below(3)
        steps += (1...count).map { .point($0) }
        for point in 1...count {
            steps += [.contact, .planMeeting, .hold, .minutes, .share, .note, .contact]
            if random.chance(50) { steps += [.agree, .finish] }
            if point == 2, random.chance(20) { steps += [.pause, .note, .resume] }
            steps += [.deliver(point), .check(point)]
            if random.chance(25) { steps += [.answer(point, .changesRequested), .contact, .deliver(point)] }
            steps += [.answer(point, random.chance(15) ? .acceptedWithReserves : .accepted), .invoice, .pay]
            if random.chance(70) { steps += [.agree, .contact, .finish, .note] }
        }
        return steps + [.move(.closing), .note, .move(.closed)]
    }
}

// MARK: Telling

extension MissionPlot {
    /// The next event; nil when the story is over.
    mutating func next(on day: Day, _ random: inout GeneratorRandom) -> Event? {
        guard let step = steps.popLast() else { return nil }
        running = step
        return event(step, day, &random)
    }

    private mutating func event(_ step: Step, _ day: Day, _ random: inout GeneratorRandom) -> Event {
        func words(_ count: Int) -> String { GeneratedCast.sentence(count + random.below(count), &random) }
        switch step {
        case .create: return Event(.created(.mission, fields(day, &random)))
        case .brief(let section): return Event(.briefWritten(section, words(12)), on: id)
        case .frame:
            return Event(
                .frameSet([.cadenceDays: .number(14), .reviewDays: .number(8), .rounds: .number(2)]), on: id)
        case .edit: return Event(.edited(.mission, [.purposeLink: .text(words(8))]), on: id)
        case .select:
            let seen = freelanceSeen
            return Event(.freelanceSelected(freelance, day: day, reason: words(6)), on: id, seen: seen)
        case .engage:
            return Event(
                .created(
                    .engagement,
                    [.paper: .text("serviceContract"), .day: .day(day), .amount: .number(480_000)]),
                in: id)
        case .move(let state): return move(to: state, day)
        case .pause: return move(to: .paused, day, reason: words(5))
        case .resume: return move(to: .active, day)
        case .note: return Event(.noted(words(10)), on: id)
        case .contact:
            return Event(
                .created(
                    .contact,
                    [
                        .day: .day(day), .via: .text(random.of(Via.allCases).rawValue),
                        .note: .text(words(6)),
                        .mood: .text(random.of(Mood.allCases).rawValue),
                    ]), in: id)
        case .point(let n): return point(n, day, &random)
        case .deliver(let n):
            return Event(
                .checkpointSubmitted(Delivery(day: day, what: words(5), via: .mail)), on: points[n]?.id,
                in: id,
                seen: points[n]?.standing ?? [])
        case .check(let n):
            return Event(.criterionChecked(0, .yes), on: points[n]?.id, in: id, seen: points[n]?.checks ?? [])
        case .answer(let n, let verdict): return answer(n, verdict, day, words(7), &random)
        case .planMeeting, .hold, .minutes, .share: return meetingEvent(step, day, &random)
        case .agree:
            due = day + 7 + random.below(21)
            return Event(
                .created(
                    .action,
                    [
                        .text: .text(words(5)), .due: .day(due),
                        .owner: .id(random.chance(50) ? freelance : random.of(cast.members)),
                    ]), in: id)
        case .finish: return Event(.actionDone(day: day), on: action?.id, in: id, seen: action?.seen ?? [])
        case .invoice:
            return Event(
                .created(
                    .invoice,
                    [
                        .number: .text("F-\(number)-\(random.below(900))"), .amount: .number(120_000),
                        .issued: .day(day), .due: .day(day + 30),
                    ]), in: id)
        case .pay: return Event(.invoicePaid(day: day), on: invoice?.id, in: id, seen: invoice?.seen ?? [])
        }
    }

    private func fields(_ day: Day, _ random: inout GeneratorRandom) -> Fields {
        [
            .title: .text(
                "\(random.of(GeneratedCast.nouns).capitalisedFirst) et \(random.of(GeneratedCast.nouns))"),
            .reference: .text("\(category.rawValue)-\(number)"),
            .organisation: .id(random.of(cast.organisations)), .category: .text(category.rawValue),
            .lead: .id(random.of(cast.members)), .start: .day(day + 20), .end: .day(day + 200),
            .tags: .texts([random.of(GeneratedCast.nouns)]),
        ]
    }

    private func move(to state: MissionState, _ day: Day, reason: String? = nil) -> Event {
        let move: MissionMove =
            switch state {
            case .paused: .paused
            case .closed: .closed
            default: .moved
            }
        let resumeOn = state == .paused ? day + 21 : nil
        return Event(
            .missionMoved(move, to: state, day: day, reason: reason, resumeOn: resumeOn), on: id,
            seen: standing)
    }

    private mutating func point(_ n: Int, _ day: Day, _ random: inout GeneratorRandom) -> Event {
        due = day + 20 * n
        return Event(
            .created(
                .checkpoint,
                [
                    .n: .number(n), .title: .text(GeneratedCast.sentence(3, &random)), .due: .day(due),
                    .share: .number(2000),
                    .criteria: .criteria([
                        Criterion(GeneratedCast.sentence(6, &random)),
                        Criterion(GeneratedCast.sentence(5, &random), required: false),
                    ]),
                ]), in: id)
    }

    private func answer(
        _ n: Int, _ verdict: Verdict, _ day: Day, _ comment: String, _ random: inout GeneratorRandom
    ) -> Event {
        let reserve = Reserve(text: GeneratedCast.sentence(5, &random), owner: freelance, due: day + 14)
        let rework = ReworkPoint(criterion: 0, text: GeneratedCast.sentence(6, &random), isNewRequest: false)
        let decision = Decision(
            verdict: verdict, day: day, findings: [.yes, .yes], comment: comment,
            reserves: verdict == .acceptedWithReserves ? [reserve] : [],
            rework: verdict == .changesRequested ? [rework] : [],
            round: verdict == .changesRequested ? 1 : 0, about: points[n]?.standing ?? [])
        return Event(.checkpointDecided(decision), on: points[n]?.id, in: id, seen: points[n]?.standing ?? [])
    }

    private func meetingEvent(_ step: Step, _ day: Day, _ random: inout GeneratorRandom) -> Event {
        let seen = meeting?.seen ?? []
        switch step {
        case .hold:
            let holding = Holding(day: day, present: [freelance, random.of(cast.members)], duration: 45)
            return Event(.meetingHeld(holding), on: meeting?.id, in: id, seen: seen)
        case .minutes:
            let minutes = Minutes(
                summary: GeneratedCast.sentence(25, &random), decisions: [GeneratedCast.sentence(8, &random)])
            return Event(.minutesSaved(minutes), on: meeting?.id, in: id, seen: meeting?.minutes ?? [])
        case .share:
            return Event(.minutesShared(day: day, with: ["\(freelance)"]), on: meeting?.id, in: id)
        default:
            return Event(
                .created(
                    .meeting,
                    [
                        .kind: .text("followUp"), .day: .day(day + 5), .place: .text("video"),
                        .agenda: .texts([
                            GeneratedCast.sentence(4, &random), GeneratedCast.sentence(4, &random),
                        ]),
                    ]), in: id)
        }
    }
}

// MARK: Remembering

extension MissionPlot {
    /// The line that the last event went into.
    mutating func note(_ line: LineID) {
        let created = EntityID(line: line, place: 0)
        switch running {
        case .create:
            id = created
            standing = [line]
        case .move, .pause, .resume: standing = [line]
        case .select: freelanceSeen = [line]
        case .point(let n): points[n] = Point(id: created, due: due, standing: [line])
        case .deliver(let n), .answer(let n, _): points[n]?.standing = [line]
        case .check(let n): points[n]?.checks = [line]
        case .planMeeting: meeting = (created, [line], [])
        case .hold: meeting?.seen = [line]
        case .minutes: meeting?.minutes = [line]
        case .agree: action = (created, [line])
        case .finish: action?.seen = [line]
        case .invoice: invoice = (created, [line])
        case .pay: invoice?.seen = [line]
        case .brief, .frame, .edit, .engage, .contact, .note, .share: break
        }
    }
}

extension String {
    fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
