import Domain

@testable import Store

/// What somebody might wish on what they see: anything at all, on things that are there. The rules refuse most.
struct RandomWish {
    let situation: Situation
    var dice: Dice

    init(_ situation: Situation, _ dice: Dice) { (self.situation, self.dice) = (situation, dice) }

    mutating func command() -> Command? {
        guard let mission = any(situation.missions.values.sorted { $0.id < $1.id }) else { return party() }
        return switch dice.roll(0..<16) {
        case 0, 1: party()
        case 2, 3: ofMission(mission)
        case 4, 5, 6: ofCheckpoint(mission)
        case 7, 8: ofMeeting(mission)
        case 9, 10: ofAction(mission)
        case 11: ofInvoice(mission)
        case 12: ofEngagement(mission)
        case 13: ofCandidacy(mission)
        case 14: ofTransfer(mission)
        default: new(mission)
        }
    }

    private mutating func any<Element>(_ all: [Element]) -> Element? {
        all.isEmpty ? nil : all[dice.roll(0..<all.count)]
    }

    private var word: String {
        mutating get {
            ["été", "œuvre", "naïf", "日本", "budget", "lot"][dice.roll(0..<6)] + " \(dice.roll(0..<99))"
        }
    }
    private var past: Day { mutating get { monday - dice.roll(0..<9) } }
    private var coming: Day { mutating get { monday + dice.roll(1..<40) } }
    private static let reason = "parce que c'est ainsi"
}

// MARK: People and the workspace

extension RandomWish {
    private mutating func party() -> Command? {
        let freelances = situation.directory.all(.freelance, archived: true)
        guard let freelance = any(freelances)?.id else { return nil }
        switch dice.roll(0..<9) {
        case 0: return .edit(.freelance, freelance, [.phone: .text(word), .town: .text(word)])
        case 1: return .edit(.freelance, freelance, [.town: .text(word), .values: .text(word)])
        case 2: return .archive(.freelance, freelance, reason: word)
        case 3: return .restore(.freelance, freelance)
        case 4: return .note(word, on: freelance)
        case 5:
            return any(situation.directory.all(.member)).map {
                .edit(.member, $0.id, [.function: .text(word)])
            }
        case 6: return .set(Setting.cadenceSoon.rawValue, to: .int(Int64(dice.roll(1..<9))))
        case 7:
            let fields: Fields = [
                .documentKind: .text("registration"), .issued: .day(past), .reference: .text("r"),
            ]
            return .create(.document, fields, in: freelance)
        default:
            let key = AlertKey(.cadenceLapsed)
            let mission = situation.missions.keys.min()
            let wish: Event.Body =
                dice.chance(3) ? .alertUnsnoozed(key) : .alertSnoozed(key, until: coming, reason: Self.reason)
            return Command(wish, on: mission)
        }
    }

    private mutating func ofMission(_ mission: Mission) -> Command {
        switch dice.roll(0..<8) {
        case 0:
            return .editMission(
                mission.id, [.title: .text(word), .estimate: .number(dice.roll(1..<90) * 1000)])
        case 1: return .editMission(mission.id, [.title: .text(word), .end: .day(coming + 40)])
        case 2: return .editMission(mission.id, [.tags: .texts([word])])
        case 3, 4: return .write(BriefSection.allCases[dice.roll(0..<4)], word, in: mission.id)
        case 5: return .note(word, on: mission.id)
        case 6:
            return .setFrame(
                [.cadenceDays: .number(dice.roll(3..<30)), .graceDays: .number(dice.roll(0..<9))],
                in: mission.id)
        default:
            let to = dice.chance(30) ? .dropped : any(mission.state.next) ?? .active
            return .moveMission(
                mission.id, to: to, day: monday, reason: Self.reason, resumeOn: to == .paused ? coming : nil,
                despite: Despite(Self.reason))
        }
    }

    private mutating func new(_ mission: Mission) -> Command {
        let people = situation.directory.all(.member) + situation.directory.all(.freelance)
        let owner = any(people)?.id
        switch dice.roll(0..<8) {
        case 0:
            return .planCheckpoint(
                [
                    .title: .text(word), .due: .day(coming),
                    .criteria: .criteria([Criterion("a"), Criterion("b")]),
                ], in: mission.id)
        case 1:
            return .planMeeting(
                [.kind: .text("followUp"), .day: .day(dice.chance(2) ? past : coming)], in: mission.id)
        case 2:
            return .agreeAction(
                [.text: .text(word), .owner: owner.map { .id($0) }, .due: .day(coming)], in: mission.id)
        case 3:
            return .logContact([.day: .day(past), .via: .text("call"), .note: .text(word)], in: mission.id)
        case 4:
            return .receiveInvoice(
                [.number: .text(word), .amount: .number(dice.roll(1..<900) * 100), .issued: .day(past)],
                in: mission.id)
        case 5:
            return .create(.objective, [.statement: .text(word), .indicator: .text(word)], in: mission.id)
        case 6: return .create(.transfer, [.text: .text(word)], in: mission.id)
        default:
            let freelance = any(situation.directory.all(.freelance))?.id
            return .create(
                .candidacy, [.freelance: freelance.map { .id($0) }, .day: .day(past)], in: mission.id)
        }
    }
}

// MARK: Parts of a mission

extension RandomWish {
    private mutating func ofCheckpoint(_ mission: Mission) -> Command? {
        guard let checkpoint = any(mission.checkpoints) else { return nil }
        let (id, home) = (checkpoint.id, mission.id)
        switch dice.roll(0..<13) {
        case 0, 1, 2: return .submit(checkpoint: id, in: home, Delivery(day: past, what: word))
        case 3: return .withdrawSubmission(checkpoint: id, in: home, reason: Self.reason)
        case 4:
            return .check(
                criterion: dice.roll(0..<2), Finding.allCases[dice.roll(0..<3)], checkpoint: id, in: home)
        case 5: return .accept(checkpoint: id, in: home, day: monday, findings: [.yes, .yes])
        case 6:
            let reserve = Reserve(text: word, owner: mission.freelance, due: coming)
            return .acceptWithReserves(
                checkpoint: id, in: home, day: monday, reserves: [reserve], findings: [.yes, .yes])
        case 7:
            let point = ReworkPoint(criterion: 0, text: word, isNewRequest: false)
            return .requestChanges(checkpoint: id, in: home, day: monday, points: [point])
        case 8:
            guard let reserve = any(checkpoint.openReserves) else {
                return .reject(checkpoint: id, in: home, day: monday, reason: Self.reason)
            }
            return .lift(reserve: reserve.id, checkpoint: id, in: home, day: monday, note: word)
        case 9: return .waive(checkpoint: id, in: home, day: monday, reason: Self.reason, effect: .keep)
        case 10: return .cancel(checkpoint: id, in: home, day: monday, reason: Self.reason)
        case 11: return .reopen(checkpoint: id, in: home, day: monday, reason: Self.reason)
        default:
            return dice.chance(2)
                ? .reschedule(checkpoint: id, in: home, to: coming, reason: Self.reason)
                : .edit(.checkpoint, id, [.title: .text(word), .due: .day(coming)], in: home)
        }
    }

    private mutating func ofMeeting(_ mission: Mission) -> Command? {
        guard let id = any(mission.meetings)?.id else { return nil }
        let home = mission.id
        switch dice.roll(0..<9) {
        case 0: return .move(meeting: id, in: home, to: coming, time: TimeOfDay("14:30"), reason: Self.reason)
        case 1, 2:
            return .hold(
                meeting: id, in: home, Holding(day: past, present: [mission.freelance].compactMap { $0 }))
        case 3: return .miss(meeting: id, in: home, reason: Self.reason)
        case 4: return .cancel(meeting: id, in: home, reason: Self.reason)
        case 5, 6: return .save(minutes: Minutes(summary: word, decisions: [word]), of: id, in: home)
        case 7: return .shareMinutes(of: id, in: home, day: monday, with: [word])
        default:
            return dice.chance(2)
                ? .agreeMinutes(of: id, in: home, day: monday)
                : .edit(.meeting, id, [.title: .text(word)], in: home)
        }
    }

    private mutating func ofAction(_ mission: Mission) -> Command? {
        guard let id = any(mission.actions)?.id else { return nil }
        switch dice.roll(0..<5) {
        case 0: return .finish(action: id, in: mission.id, day: past)
        case 1: return .drop(action: id, in: mission.id, reason: Self.reason)
        case 2: return .reopen(action: id, in: mission.id, reason: Self.reason)
        case 3: return .postpone(action: id, in: mission.id, to: coming, reason: Self.reason)
        default: return .edit(.action, id, [.text: .text(word), .due: .day(coming)], in: mission.id)
        }
    }

    private mutating func ofInvoice(_ mission: Mission) -> Command? {
        guard let id = any(mission.invoices)?.id else { return nil }
        switch dice.roll(0..<3) {
        case 0: return .pay(invoice: id, in: mission.id, day: past)
        case 1: return .cancel(invoice: id, in: mission.id, reason: Self.reason)
        default:
            return .edit(
                .invoice, id, [.amount: .number(dice.roll(1..<900) * 100), .note: .text(word)], in: mission.id
            )
        }
    }

    private mutating func ofEngagement(_ mission: Mission) -> Command? {
        guard let engagement = any(mission.engagements), dice.chance(2) || mission.engagements.count > 1
        else {
            let fields: Fields = [
                .paper: .text("signedQuote"), .day: dice.chance(3) ? nil : .day(past),
                .amount: .number(500_000),
            ]
            return .signEngagement(fields, in: mission.id)
        }
        switch dice.roll(0..<3) {
        case 0:
            let amendment = Amendment(day: past, what: word, delta: dice.roll(-9..<9) * 1000, end: coming)
            return Command(.engagementAmended(amendment), on: engagement.id, in: mission.id)
        case 1:
            let termination = Termination(day: past, noticeKept: dice.chance(2), reason: Self.reason)
            return Command(.engagementTerminated(termination), on: engagement.id, in: mission.id)
        default:
            return .edit(.engagement, engagement.id, [.note: .text(word), .day: .day(past)], in: mission.id)
        }
    }

    private mutating func ofCandidacy(_ mission: Mission) -> Command? {
        guard let candidacy = any(mission.candidacies) else { return nil }
        switch dice.roll(0..<4) {
        case 0:
            return .edit(
                .candidacy, candidacy.id, [.amount: .number(dice.roll(1..<900) * 1000)], in: mission.id)
        case 1:
            return Command(
                .candidacyScored(.skills, CandidacyScore(dice.roll(0..<6), evidence: word)), on: candidacy.id,
                in: mission.id)
        default:
            let states: [CandidacyState] = [.contacted, .quoted, .met, .notSelected, .withdrew]
            let to = states[dice.roll(0..<states.count)]
            return Command(
                .candidacyMoved(to: to, day: monday, reason: Self.reason), on: candidacy.id, in: mission.id)
        }
    }

    private mutating func ofTransfer(_ mission: Mission) -> Command? {
        if dice.chance(3), let objective = any(mission.objectives)?.id {
            return dice.chance(3)
                ? Command(.archived(.objective, reason: Self.reason), on: objective, in: mission.id)
                : .edit(.objective, objective, [.target: .text(word)], in: mission.id)
        }
        guard let id = any(mission.transfers)?.id else { return nil }
        switch dice.roll(0..<4) {
        case 0, 1: return Command(.transferDone(day: past), on: id, in: mission.id)
        case 2: return Command(.transferReopened(reason: Self.reason), on: id, in: mission.id)
        default: return .edit(.transfer, id, [.text: .text(word)], in: mission.id)
        }
    }
}
