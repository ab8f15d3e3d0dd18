import Domain
import TestSupport
import Testing

/// Domain §2.3, line "Engagement".
@Suite struct EngagementTests {
    private var scene = Scene()

    private mutating func add(_ fields: Fields = [:]) -> EntityID {
        var all: Fields = [.paper: .text("signedQuote"), .amount: .number(500_000)]
        for entry in fields.entries { all.set(entry.field, entry.value) }
        return scene.story.add(.engagement, all, in: scene.mission)
    }

    private mutating func signed(_ fields: Fields = [:]) -> EntityID {
        add(fields.with(.day, .day("2026-10-01")))
    }

    private func state(_ id: EntityID) throws -> EngagementState {
        scene.folded.state(of: try #require(scene.folded.engagement(id)))
    }

    private func amend(
        _ id: EntityID, _ delta: Int = 0, end: Day? = nil, on day: Day = "2026-11-02", what: String = "Plus"
    ) -> Command {
        .amend(
            engagement: id, in: scene.mission, Amendment(day: day, what: what, delta: delta, end: end))
    }

    private func terminate(_ id: EntityID, on day: Day = "2026-11-02", _ reason: String = "r") -> Command {
        .terminate(
            engagement: id, in: scene.mission, Termination(day: day, noticeKept: false, reason: reason))
    }

    @Test mutating func `a draft is sent, then signed, and ends with its mission`() throws {
        scene.story.by = scene.member(.signatory)
        try scene.story.tell(
            .signEngagement(
                [.paper: .text("signedQuote"), .amount: .number(500_000)], in: scene.mission))
        #expect(scene.story.facts.last?.event.typeName == "engagement.drafted")
        let id = try #require(scene.folded.engagements.first?.id)
        #expect(try state(id) == .draft)
        #expect(scene.folded.money.committed == 0 && scene.folded.signed.isEmpty)
        try scene.story.tell(.edit(.engagement, id, [.sent: .day(scene.today)], in: scene.mission))
        #expect(try state(id) == .sent)
        try scene.story.tell(.edit(.engagement, id, [.day: .day(scene.today)], in: scene.mission))
        #expect(try state(id) == .signed)
        #expect(scene.folded.money.committed == 500_000)
        scene.write(.missionMoved(.closed, to: .closed, day: scene.today, reason: nil, resumeOn: nil))
        #expect(try state(id) == .ended)
    }

    @Test mutating func `neither sent nor signed ahead`() {
        let ahead = Value.day(scene.today + 1)
        let id = add()
        for field in [Field.sent, .day] {
            #expect(
                scene.refusal(of: .edit(.engagement, id, [field: ahead], in: scene.mission))
                    == .futureDay(scene.today + 1))
        }
    }

    @Test mutating func `an amendment counts in what is committed, and the end of the mission follows`()
        throws
    {
        let id = signed([.end: .day("2026-12-31")])
        try scene.story.tell(amend(id, 90_000, end: "2027-01-29"))
        try scene.story.tell(amend(id, -140_000))
        let engagement = try #require(scene.folded.engagement(id))
        #expect(engagement.amount == 500_000 && engagement.total == 450_000)
        #expect(engagement.end == "2027-01-29" && scene.folded.end == "2027-01-29")
        #expect(scene.folded.money.committed == 450_000)
        #expect(MissionFacts(scene.folded).engagements.map(\.end) == ["2027-01-29"])
        // One line: undone, both are as before.
        try scene.story.tell(amend(id, end: "2027-03-31"))
        let line = try #require(scene.story.facts.last?.line)
        scene.story.by = scene.member(.coordination)
        try scene.story.tell(.undo(line))
        #expect(scene.folded.end == "2027-01-29")
        #expect(scene.folded.engagement(id)?.end == "2027-01-29")
    }

    @Test mutating func `only what is signed and stands is amended or ended, by those who govern`() throws {
        let draft = add()
        let id = signed()
        for command in [amend(draft), terminate(draft)] {
            #expect(scene.refusal(of: command) == .engagementIs(.draft, needs: [.signed]))
        }
        for command in [amend(id), terminate(id)] {
            for role in Role.allCases {
                let governs = role == .coordination || role == .signatory
                #expect(
                    scene.refusal(of: command, by: role)
                        == (governs ? nil : .needsRole([.coordination, .signatory])))
            }
        }
        try scene.story.tell(terminate(id))
        #expect(try state(id) == .terminated)
        #expect(scene.folded.engagement(id)?.end == scene.today)
        #expect(scene.refusal(of: amend(id)) == .engagementIs(.terminated, needs: [.signed]))
        #expect(scene.refusal(of: terminate(id)) == .engagementIs(.terminated, needs: [.signed]))
    }

    @Test mutating func `what an amendment says must be possible`() {
        let id = signed([.start: .day("2026-10-05")])
        #expect(scene.refusal(of: amend(id, what: " ")) == .empty(.field(.text)))
        #expect(scene.refusal(of: amend(id, on: scene.today + 1)) == .futureDay(scene.today + 1))
        #expect(
            scene.refusal(of: amend(id, on: "2026-09-30"))
                == .endBeforeStart(start: "2026-10-01", end: "2026-09-30"))
        #expect(
            scene.refusal(of: amend(id, end: "2026-10-04"))
                == .endBeforeStart(start: "2026-10-05", end: "2026-10-04"))
        #expect(scene.refusal(of: amend(id, -500_000)) == nil)
        #expect(
            scene.refusal(of: amend(id, -500_001))
                == .outOfRange(.field(.amount), -500_000...9_999_500_000))
        #expect(scene.refusal(of: terminate(id, " ")) == .reasonNeeded)
        #expect(scene.refusal(of: terminate(id, on: scene.today + 1)) == .futureDay(scene.today + 1))
    }

    @Test mutating func `what is signed is ended before its mission is dropped, or passed over`() throws {
        let id = signed()
        func drop(_ despite: String? = nil) -> Command {
            .moveMission(
                scene.mission, to: .dropped, day: scene.today, reason: "r", despite: Despite(despite))
        }
        guard case .gates(let gates)? = scene.refusal(of: drop(), by: .signatory) else {
            Issue.record("dropped")
            return
        }
        #expect(gates.map(\.code) == [.termination] && gates.map(\.lack) == [.left(1)])
        #expect(scene.refusal(of: drop("le préavis court déjà"), by: .signatory) == nil)
        #expect(scene.refusal(of: drop()) == .needsRole([.signatory]))
        try scene.story.tell(terminate(id))
        #expect(scene.refusal(of: drop(), by: .signatory) == nil)
    }

    @Test mutating func `what was ended early binds nobody, and work without a signature is told`() throws {
        var frame = FrameScene()
        let all: Fields = [
            .paper: .text("signedQuote"), .amount: .number(500_000), .day: .day("2026-10-01"),
            .end: .day("2026-11-05"),
        ]
        let id = frame.scene.story.add(.engagement, all, in: frame.scene.mission)
        _ = frame.scene.checkpoint()
        #expect(frame.alert(.engagementUnsigned) == nil)
        #expect(frame.alert(.engagementEnding) == .warn)
        try frame.scene.story.tell(
            .amend(
                engagement: id, in: frame.scene.mission,
                Amendment(day: frame.today, what: "Plus long", end: "2027-03-31")))
        #expect(frame.alert(.engagementEnding) == nil)
        try frame.scene.story.tell(
            .terminate(
                engagement: id, in: frame.scene.mission,
                Termination(day: frame.today, noticeKept: true, reason: "r")))
        #expect(frame.alert(.engagementUnsigned) == .high)
    }

    @Test mutating func `two endings side by side are settled by a third`() throws {
        let id = signed()
        for reason in ["a", "b"] {
            scene.write(
                .engagementTerminated(Termination(day: scene.today, noticeKept: true, reason: reason)),
                on: id,
                seen: [])
        }
        #expect(scene.folded.engagement(id)?.isContested == true)
        try scene.story.tell(terminate(id, "c"))
        #expect(scene.folded.engagement(id)?.isContested == false)
        #expect(scene.folded.engagement(id)?.termination?.reason == "c")
    }
}
