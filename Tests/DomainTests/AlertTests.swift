import Domain
import TestSupport
import Testing

/// The catalogue of domain §2.5, each rule before its boundary, on it and past it. Today is Monday 2 November
/// 2026; Wednesday 11 November is a holiday.
@Suite struct AlertTests {
    private func signed(_ state: MissionState = .active) -> FrameScene {
        var frame = FrameScene(state)
        frame.scene.engagement([.amount: .number(100_000)])
        return frame
    }

    @Test func `a frame that is kept says nothing`() {
        var frame = signed()
        _ = frame.scene.checkpoint(due: "2026-12-10")
        #expect(frame.outlook().alerts == [])
        #expect(frame.outlook().health?.value == 100)
        #expect(!frame.outlook().isAtRisk)
    }

    // MARK: Checkpoints

    /// Delivered on Sunday 1 November, window of ten worked days: 16 November, for the 11th is a holiday.
    @Test(
        arguments: [
            ("2026-11-11", nil), ("2026-11-12", Severity.warn), ("2026-11-16", .warn), ("2026-11-17", .high),
        ] as [(Day, Severity?)])
    func `an answer is due two worked days before its last day and late after it`(
        day: Day, severity: Severity?
    ) {
        for state in [MissionState.active, .paused, .closing] {
            var frame = signed(state)
            _ = frame.scene.checkpoint(.submitted)
            let code: AlertCode = severity == .high ? .reviewLate : .reviewDue
            #expect(frame.alert(code, on: day) == severity)
            #expect(frame.alert(severity == .high ? .reviewDue : .reviewLate, on: day) == nil)
        }
        var ready = signed(.ready)
        _ = ready.scene.checkpoint(.submitted)
        #expect(ready.alert(.reviewLate, on: day) == nil && ready.alert(.reviewDue, on: day) == nil)
    }

    @Test(
        arguments: [
            ("2026-11-02", nil, nil), ("2026-11-03", AlertCode.checkpointDueSoon, Severity.info),
            ("2026-11-10", .checkpointDueSoon, .info), ("2026-11-11", .checkpointOverdue, .warn),
            ("2026-11-17", .checkpointOverdue, .warn), ("2026-11-18", .checkpointOverdue, .high),
        ] as [(Day, AlertCode?, Severity?)])
    func `a delivery is soon due, overdue, and badly so after a week`(
        day: Day, code: AlertCode?, severity: Severity?
    ) {
        var frame = signed()
        _ = frame.scene.checkpoint(due: "2026-11-10")
        let found = frame.outlook(on: day).alerts.filter { $0.subject == "Maquette" }
        #expect(found.map(\.code) == [code].compactMap { $0 })
        #expect(found.first?.severity == severity)
        for state in [MissionState.ready, .paused, .closing] {
            var other = signed(state)
            _ = other.scene.checkpoint(due: "2026-11-10")
            #expect(other.outlook(on: day).alerts.filter { $0.subject == "Maquette" } == [])
        }
    }

    /// The reserve is to be lifted by 9 November.
    @Test(arguments: [("2026-11-09", nil), ("2026-11-10", Severity.warn)] as [(Day, Severity?)])
    func `a reservation is overdue after its day`(day: Day, severity: Severity?) {
        for (state, isWatched) in [(MissionState.active, true), (.closing, true), (.paused, false)] {
            var frame = signed(state)
            _ = frame.scene.checkpoint(.acceptedWithReserves)
            #expect(frame.alert(.reserveOverdue, on: day) == (isWatched ? severity : nil))
        }
    }

    @Test(arguments: [(1, nil), (2, Severity.info), (3, .warn)] as [(Int, Severity?)])
    func `rework at the limit is told, beyond it is warned of`(rounds: Int, severity: Severity?) {
        var frame = signed()
        let id = frame.scene.checkpoint(.planned)
        for _ in 0..<rounds { frame.scene.answer(id, .changesRequested) }
        #expect(frame.alert(.reworkLimit) == severity)
        frame.scene.answer(id, .accepted)
        #expect(frame.alert(.reworkLimit) == nil)
    }

    // MARK: Follow-up

    /// Contact on 2 November, every 14 days: due on the 16th, grace through the 23rd.
    @Test(
        arguments: [
            ("2026-11-13", nil, nil), ("2026-11-14", AlertCode.cadenceDue, Severity.info),
            ("2026-11-16", .cadenceDue, .info), ("2026-11-17", .cadenceGrace, .warn),
            ("2026-11-23", .cadenceGrace, .warn), ("2026-11-24", .cadenceLapsed, .high),
        ] as [(Day, AlertCode?, Severity?)])
    func `a contact is soon due, then in grace, then lapsed`(
        day: Day, code: AlertCode?, severity: Severity?
    ) {
        let codes: [AlertCode] = [.cadenceDue, .cadenceGrace, .cadenceLapsed]
        let found = signed().outlook(on: day).alerts.filter { codes.contains($0.code) }
        #expect(found.map(\.code) == [code].compactMap { $0 } && found.first?.severity == severity)
        #expect(signed(.paused).outlook(on: day).alerts.filter { codes.contains($0.code) } == [])
    }

    @Test(arguments: [("2026-11-05", nil), ("2026-11-06", Severity.warn)] as [(Day, Severity?)])
    func `what was to happen and is not told of is asked about the day after`(
        day: Day, severity: Severity?
    ) {
        var frame = signed()
        _ = frame.scene.action()
        _ = frame.scene.meeting(day: "2026-11-05")
        #expect(frame.alert(.actionOverdue, on: day) == severity)
        #expect(frame.alert(.meetingUnconfirmed, on: day) == severity)
    }

    /// Held on Monday 2 November: five worked days on is Monday the 9th.
    @Test(arguments: [("2026-11-09", nil), ("2026-11-10", Severity.warn)] as [(Day, Severity?)])
    func `minutes are missing after five worked days`(day: Day, severity: Severity?) {
        var frame = signed()
        _ = frame.scene.meeting(.held, day: "2026-11-02")
        #expect(frame.alert(.minutesMissing, on: day) == severity)
        var shared = signed()
        _ = shared.scene.meeting(.minuted, day: "2026-11-02")
        #expect(shared.alert(.minutesMissing, on: day) == nil)
    }

    @Test func `without any date there is no next step, while it runs`() {
        #expect(signed().alert(.noNextStep) == .warn)
        #expect(signed(.paused).alert(.noNextStep) == nil)
        var frame = signed()
        _ = frame.scene.action()
        #expect(frame.alert(.noNextStep) == nil)
    }

    // MARK: The life of a mission

    @Test(arguments: MissionState.allCases) func `work without a signature is high`(_ state: MissionState) {
        let isWork = [.active, .paused, .closing].contains(state)
        #expect(FrameScene(state).alert(.engagementUnsigned) == (isWork ? .high : nil))
        #expect(FrameScene(state).outlook().nextStep?.kind == (isWork ? .sign : .nextState) || state.isFinal)
        #expect(signed(state).alert(.engagementUnsigned) == nil)
    }

    /// The mission ends on 31 December.
    @Test(
        arguments: [("2026-12-16", nil), ("2026-12-17", Severity.warn), ("2027-01-05", .warn)]
            as [(Day, Severity?)])
    func `an end with open points is told two weeks ahead`(day: Day, severity: Severity?) {
        var frame = signed()
        let id = frame.scene.checkpoint(due: "2026-12-30")
        #expect(frame.alert(.engagementEnding, on: day) == severity)
        frame.scene.answer(id, .accepted)
        #expect(frame.alert(.engagementEnding, on: day) == nil)
    }

    @Test(arguments: [MissionState.need, .framing])
    func `what nobody touches for more than thirty days is stale`(_ state: MissionState) {
        let frame = FrameScene(state)
        #expect(frame.alert(.needStale, on: frame.today + 30) == nil)
        #expect(frame.alert(.needStale, on: frame.today + 31) == .warn)
        #expect(FrameScene(.sourcing).alert(.needStale, on: frame.today + 99) == nil)
    }

    /// It came to closing on 1 October.
    @Test(arguments: [("2026-10-16", nil), ("2026-10-17", Severity.warn)] as [(Day, Severity?)])
    func `a closing that lasts more than fifteen days is told`(day: Day, severity: Severity?) {
        #expect(signed(.closing).alert(.closurePending, on: day) == severity)
        #expect(signed(.active).alert(.closurePending, on: day) == nil)
    }

    @Test func `candidates wait for an answer a week after the choice`() {
        var frame = FrameScene(.sourcing)
        let other = frame.scene.story.add(.freelance, [.name: .text("Noé")])
        let id = frame.scene.story.add(.candidacy, [.freelance: .id(other)], in: frame.scene.mission)
        frame.scene.write(
            .freelanceSelected(frame.scene.freelance, day: frame.today, reason: nil))
        #expect(frame.alert(.candidateUnanswered, on: frame.today + 8) == nil)  // only spotted
        frame.scene.write(.candidacyMoved(to: .contacted, day: frame.today, reason: nil), on: id)
        #expect(frame.alert(.candidateUnanswered, on: frame.today + 7) == nil)
        #expect(frame.alert(.candidateUnanswered, on: frame.today + 8) == .info)
        frame.scene.write(.edited(.candidacy, [.answered: .day(frame.today)]), on: id)
        #expect(frame.alert(.candidateUnanswered, on: frame.today + 8) == nil)
    }

    @Test func `quotes are missing while fewer than asked for are there`() {
        var frame = FrameScene(.sourcing, with: [.freelance: nil, .quotesNeeded: .number(2)])
        func quote(_ amount: Int?) {
            let person = frame.scene.story.add(.freelance, [.name: .text("Noé")])
            _ = frame.scene.story.add(
                .candidacy,
                ([.freelance: .id(person), .amount: amount.map { .number($0) }] as Fields).withoutNils,
                in: frame.scene.mission)
        }
        #expect(frame.alert(.quotesMissing) == .warn)
        quote(800_000)
        quote(nil)
        #expect(frame.outlook().alerts.first { $0.code == .quotesMissing }?.count == 1)
        quote(900_000)
        #expect(frame.alert(.quotesMissing) == nil)
        #expect(FrameScene(.framing, with: [.freelance: nil]).alert(.quotesMissing) == nil)
    }

    @Test func `put off by two who did not know of each other, an alert is there until one puts it off anew`()
    {
        func line(_ n: UInt64) -> LineID { LineID(clock: n << 16, random: 0) }
        let key = AlertKey(.cadenceLapsed)
        func mission(_ writings: [(UInt64, Event.Body, [LineID])]) -> Mission {
            let home = EntityID(line: line(1), place: 0)
            let facts = writings.map { n, body, seen in
                Fact(line: line(n), place: 0, by: nil, at: "", event: Event(body, on: home, seen: seen))
            }
            return Mission(id: home, facts: facts)
        }
        let (mine, theirs) = (
            Event.Body.alertSnoozed(key, until: "2026-11-20", reason: "a"), Event.Body.alertUnsnoozed(key)
        )
        let other = Event.Body.alertSnoozed(key, until: "2026-11-25", reason: "b")
        #expect(mission([(2, mine, [])]).snoozes[key] == "2026-11-20")
        for rival in [other, theirs] {
            let contested = mission([(2, mine, []), (3, rival, [])]).snoozes
            #expect(
                contested[key] == nil && contested.all.isEmpty && contested.seen(key) == [line(2), line(3)])
        }
        let settled = mission([(2, mine, []), (3, other, []), (4, other, [line(2), line(3)])]).snoozes
        #expect(settled[key] == "2026-11-25" && settled.all.count == 1)
    }

    @Test func `an alert that is put off comes back on its day`() throws {
        var frame = signed()
        _ = frame.scene.meeting(day: "2026-11-01")
        let alert = try #require(frame.outlook().alerts.first { $0.code == .meetingUnconfirmed })
        func snooze(_ until: Day, _ reason: String = "Appel prévu") -> Command {
            .snooze(alert.key, on: frame.scene.mission, until: until, reason: reason)
        }
        for role in Role.allCases {
            let isRefused = frame.scene.refusal(of: snooze("2026-11-09"), by: role) != nil
            #expect(isRefused == (role == .reader))
        }
        #expect(frame.scene.refusal(of: snooze("2026-11-09", " ")) == .reasonNeeded)
        let window = Refusal.outsideDays(from: "2026-11-03", through: "2026-12-02")
        #expect(frame.scene.refusal(of: snooze("2026-11-02")) == window)
        #expect(frame.scene.refusal(of: snooze("2026-12-03")) == window)
        #expect(frame.scene.refusal(of: snooze("2026-12-02")) == nil)

        let back = Command.unsnooze(alert.key, on: frame.scene.mission)
        #expect(frame.scene.refusal(of: back) == .nothingChanged)
        try frame.scene.story.tell(snooze("2026-11-09"))
        #expect(frame.alert(.meetingUnconfirmed) == nil)
        #expect(frame.alert(.meetingUnconfirmed, on: "2026-11-08") == nil)
        #expect(frame.alert(.meetingUnconfirmed, on: "2026-11-09") == .warn)
        let facts = MissionFacts(frame.scene.folded)
        #expect(facts.snoozes.count == 1 && MissionFacts(facts.json) == facts)
        try frame.scene.story.tell(back)
        #expect(frame.alert(.meetingUnconfirmed) == .warn)
    }

    @Test func `a setting moves the boundary`() {
        var frame = signed()
        _ = frame.scene.checkpoint(due: "2026-11-10")
        #expect(frame.alert(.checkpointDueSoon, on: "2026-11-03") == .info)
        #expect(frame.alert(.checkpointDueSoon, on: "2026-11-03", Thresholds(.checkpointSoon, 6)) == nil)
        #expect(frame.alert(.checkpointDueSoon, on: "2026-11-04", Thresholds(.checkpointSoon, 6)) == .info)
    }
}
