import Domain
import TestSupport
import Testing

@Suite struct UndoRuleTests {
    @Test func `one takes back one's own lines, coordination anybody's`() throws {
        var scene = Scene()
        scene.story.by = scene.member(.lead)
        let line = scene.story.write(Event(.noted("a"), on: scene.mission))
        #expect(scene.refusal(of: .undo(line), by: .lead) == nil)
        #expect(scene.refusal(of: .undo(line), by: .signatory) == .needsRole([.coordination]))
        #expect(scene.refusal(of: .undo(line), by: .coordination) == nil)
        scene.story.by = scene.member(.reader)
        let read = scene.story.write(Event(.noted("a"), on: scene.mission))
        guard case .needsRole? = scene.refusal(of: .undo(read), by: .reader) else {
            Issue.record("a reader undid")
            return
        }
    }

    @Test func `the only organisation and the only coordination stay`() throws {
        var story = Story(on: "2026-11-02")
        try story.tell(
            .create(.organisation, Fields.organisation("Les Tisserands")),
            .create(.member, [.name: .text("Ada"), .roles: .texts(["coordination"])]))
        let founding = try #require(story.facts.first?.line)
        story.by = EntityID(line: founding, place: 1)
        #expect(throws: Refusal.lastOrganisation) { try story.tell(.undo(founding)) }
        try story.tell(.create(.organisation, Fields.organisation("Les Sillons")))
        #expect(throws: Refusal.lastCoordination) { try story.tell(.undo(founding)) }
        // A second organisation or member goes as it came.
        try story.tell(.create(.member, [.name: .text("Zoé"), .roles: .texts(["coordination"])]))
        for line in Set(story.facts.map(\.line)).filter({ $0 != founding }).sorted().reversed() {
            try story.tell(.undo(line))
        }
        #expect(story.directory.all(.organisation).count == 1)
    }

    @Test func `what is unknown, undone or being written is not taken back`() throws {
        var scene = Scene()
        #expect(scene.refusal(of: .undo(scene.story.next)) == .nothingToUndo)
        let line = scene.story.write(Event(.noted("a"), on: scene.mission))
        #expect(throws: Refusal.alreadyUndone) {
            try decide([.undo(line), .undo(line)], on: scene.story.situation)
        }
        try scene.story.tell(.undo(line))
        #expect(scene.folded.notes.isEmpty)
        #expect(scene.refusal(of: .undo(line)) == .alreadyUndone)
    }

    @Test func `undo and redo alternate`() throws {
        var scene = Scene()
        var line = scene.story.write(
            Event(.edited(.mission, [.title: .text("B")]), on: scene.mission, seen: [scene.mission.line]))
        for step in 1...6 {
            let next = scene.story.next
            try scene.story.tell(.undo(line))
            line = next
            #expect(scene.folded.title == (step % 2 == 1 ? "Site" : "B"))
            #expect(scene.folded.record.contested == [])
        }
    }

    @Test func `nobody pulls away what others stand on`() throws {
        var scene = Scene()
        let id = scene.checkpoint()
        try scene.story.tell(
            .submit(checkpoint: id, in: scene.mission, Delivery(day: scene.today, what: "v1")))
        let delivery = try #require(scene.story.facts.last?.line)
        try scene.story.tell(
            .accept(checkpoint: id, in: scene.mission, day: scene.today, findings: [.yes]))
        let answer = try #require(scene.story.facts.last?.line)
        #expect(scene.refusal(of: .undo(delivery)) == .builtUpon([answer]))
        #expect(scene.refusal(of: .undo(id.line)) == .builtUpon([delivery, answer]))
        // Taken back together, last first, nothing is left hanging.
        try scene.story.tell(.undo(answer), .undo(delivery))
        #expect(scene.folded.checkpoint(id)?.state == .planned)
    }

    @Test func `a redo does not put a second value beside a newer one`() throws {
        var scene = Scene()
        let line = scene.story.write(
            Event(.edited(.mission, [.title: .text("B")]), on: scene.mission, seen: [scene.mission.line]))
        let undo = scene.story.next
        try scene.story.tell(.undo(line))
        try scene.story.tell(.editMission(scene.mission, [.reference: .text("M-1")]))
        #expect(scene.refusal(of: .undo(undo)) == nil)
        let newer = scene.story.next
        try scene.story.tell(.editMission(scene.mission, [.title: .text("C")]))
        #expect(scene.refusal(of: .undo(undo)) == .builtUpon([newer]))
    }

    @Test func `a thing that is named elsewhere is built upon`() throws {
        var scene = Scene()
        let reserve = scene.checkpoint(.acceptedWithReserves)
        let decision = try #require(scene.story.facts.last?.line)
        let lift = scene.story.next
        try scene.story.tell(
            .lift(
                reserve: scene.reserveID(reserve), checkpoint: reserve, in: scene.mission, day: scene.today))
        #expect(scene.refusal(of: .undo(decision)) == .builtUpon([lift]))

        let freelance = scene.story.add(.freelance, [.name: .text("Noé")])
        let selection = scene.story.next
        try scene.story.tell(.editMission(scene.mission, [.freelance: .id(freelance)]))
        let action = scene.action(owner: freelance).line
        scene.write(.meetingHeld(Holding(day: scene.today, present: [freelance])), on: scene.meeting())
        let meeting = try #require(scene.story.facts.last?.line)
        #expect(scene.refusal(of: .undo(freelance.line)) == .builtUpon([selection, action, meeting]))
    }
}

/// `isUndone` alone, on any tangle of lines.
@Suite struct UndoingTests {
    private func line(_ n: Int) -> LineID { LineID(clock: UInt64(n) << 16, random: 7) }

    /// `undos[n]` are the lines that the line n takes back.
    private func undone(_ n: Int, _ undos: [Int: [Int]]) -> Bool {
        isUndone(line(n)) { asked in
            undos.filter { $0.value.contains { line($0) == asked } }.keys.map(line)
        }
    }

    @Test func `an undo takes back, an undone undo does not`() {
        #expect(!undone(1, [:]))
        #expect(undone(1, [2: [1]]))
        #expect(!undone(1, [2: [1], 3: [2]]))
        #expect(undone(1, [2: [1], 3: [2], 4: [3]]))
        #expect(undone(1, [2: [1], 3: [1], 4: [2]]))
        #expect(!undone(1, [2: [1], 3: [1], 4: [2, 3]]))
    }

    /// What a machine with a clock that is years ahead wrote has a later name than the undo of it.
    @Test func `an undo counts wherever a wrong clock has put what it takes back`() {
        #expect(undone(9, [2: [9]]))
        #expect(!undone(9, [2: [9], 1: [2]]))
        #expect(undone(9, [2: [9], 1: [2], 3: [1]]))
    }

    @Test func `only in a ring the order says what came first`() {
        #expect(!undone(1, [1: [1]]))
        #expect(undone(1, [1: [2], 2: [1]]))
        #expect(!undone(2, [1: [2], 2: [1]]))
        #expect(!undone(1, [1: [2], 2: [3], 3: [1, 2], 4: [3], 5: [2]]))
    }

    @Test func `what leans on a line keeps it from being undone, whatever a wrong clock says`() {
        let home = EntityID(line: line(9), place: 0)
        let facts = [
            Fact(line: line(9), place: 0, by: nil, at: "", event: Event(.created(.mission, [:]))),
            Fact(line: line(2), place: 0, by: nil, at: "", event: Event(.noted("x"), on: home)),
        ]
        #expect(linesBuilt(upon: line(9), in: facts) == [line(2)])
    }

    @Test(arguments: [9_999, 10_000]) func `a long chain is followed to its end`(length: Int) {
        let undoers = { (asked: LineID) -> [LineID] in
            let n = Int(asked.milliseconds)
            return n < length ? [self.line(n + 1)] : []
        }
        #expect(isUndone(line(0), undoers: undoers) == (length % 2 == 1))
    }

    @Test func `entangled lines are looked at once each`() {
        var asked = 0
        let isTakenBack = isUndone(line(0)) { line in
            asked += 1
            let n = Int(line.milliseconds)
            return n < 200 ? [self.line(n + 1), self.line(n + 2)] : []
        }
        #expect(asked < 2000)
        _ = isTakenBack
    }
}
