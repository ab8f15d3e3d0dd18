import Domain
import TestSupport
import Testing

/// Domain §2.3, line "Meeting".
@Suite struct MeetingRuleTests {
    enum Act: CaseIterable {
        case move, hold, miss, cancel, save, share, agree

        var states: Set<MeetingState> {
            switch self {
            case .move, .hold, .miss: [.planned]
            // Once held, to cancel is to correct a record (and to plan anew).
            case .cancel: [.planned, .held, .minuted]
            case .save: [.held, .minuted, .shared]
            case .share: [.minuted, .shared]
            case .agree: [.shared]
            }
        }

        func command(_ scene: Scene, _ id: EntityID) -> Command {
            let (mission, today) = (scene.mission, scene.today)
            return switch self {
            case .move: .move(meeting: id, in: mission, to: today + 1)
            case .hold:
                .hold(
                    meeting: id, in: mission,
                    Holding(day: today, present: [scene.member(.lead), scene.freelance]))
            case .miss: .miss(meeting: id, in: mission, reason: "Grève")
            case .cancel: .cancel(meeting: id, in: mission, reason: "Erreur de saisie")
            case .save: .save(minutes: Minutes(decisions: ["On continue"]), of: id, in: mission)
            case .share: .shareMinutes(of: id, in: mission, day: today, with: ["Lila"])
            case .agree: .agreeMinutes(of: id, in: mission, day: today)
            }
        }
    }

    @Test(arguments: Act.allCases, MeetingState.allCases)
    func `each act belongs to some states, for coordination and lead`(act: Act, state: MeetingState) {
        var scene = Scene()
        let id = scene.meeting(state)
        #expect(scene.folded.meeting(id)?.state == state)
        for role in Role.allCases {
            let refusal = scene.refusal(of: act.command(scene, id), by: role)
            if role != .coordination && role != .lead {
                #expect(refusal == .needsRole([.coordination, .lead]))
            } else if act.states.contains(state) {
                #expect(refusal == nil)
            } else if case .meetingIs(state, let needs)? = refusal {
                #expect(Set(needs) == act.states)
            } else {
                Issue.record("\(act) \(state): \(String(describing: refusal))")
            }
        }
    }

    @Test(arguments: Act.allCases)
    func `in a mission that is over a meeting is brought to its end but not moved`(act: Act) throws {
        var scene = Scene(.closed)
        let id = scene.meeting(try #require(act.states.first))
        #expect(scene.refusal(of: act.command(scene, id)) == (act == .move ? .finalMission(.closed) : nil))
    }

    @Test(arguments: [Act.hold, .share, .agree])
    func `nothing is dated ahead`(act: Act) throws {
        var scene = Scene()
        let id = scene.meeting(try #require(act.states.first))
        let command = act.command(scene, id)
        scene.story.today = scene.today - 1
        #expect(scene.refusal(of: command) == .futureDay(scene.today + 1))
    }

    @Test func `a meeting to come is cancelled, not missed`() {
        var scene = Scene()
        let today = scene.meeting(day: scene.today)
        let tomorrow = scene.meeting(day: scene.today + 1)
        #expect(scene.refusal(of: Act.miss.command(scene, today)) == nil)
        #expect(scene.refusal(of: Act.miss.command(scene, tomorrow)) == .futureDay(scene.today + 1))
        #expect(scene.refusal(of: Act.cancel.command(scene, tomorrow)) == nil)
    }

    @Test func `missing has a reason, cancelling only once held`() {
        var scene = Scene()
        let planned = scene.meeting()
        let held = scene.meeting(.held)
        #expect(
            scene.refusal(of: .miss(meeting: planned, in: scene.mission, reason: " ")) == .reasonNeeded)
        #expect(scene.refusal(of: .cancel(meeting: planned, in: scene.mission)) == nil)
        #expect(scene.refusal(of: .cancel(meeting: held, in: scene.mission)) == .reasonNeeded)
    }

    @Test func `a meeting where one side is missing is recorded with advice`() throws {
        var scene = Scene()
        let id = scene.meeting()
        func hold(_ present: [EntityID]) -> Command {
            .hold(meeting: id, in: scene.mission, Holding(day: scene.today, present: present))
        }
        let lead = scene.member(.lead)
        #expect(try scene.advice(on: hold([lead, scene.freelance])) == [])
        #expect(try scene.advice(on: hold([lead])) == [.onlyOneSidePresent])
        #expect(try scene.advice(on: hold([scene.freelance])) == [.onlyOneSidePresent])
        #expect(
            scene.refusal(of: hold([scene.organisation]))
                == .wrongKind(scene.organisation, wanted: [.member, .freelance]))
        scene.addMission(.active, [.freelance: nil])
        let alone = scene.meeting()
        let command = Command.hold(
            meeting: alone, in: scene.mission, Holding(day: scene.today, present: [lead]))
        #expect(try scene.advice(on: command) == [])
    }

    @Test(arguments: [(4, false), (5, true), (960, true), (961, false)])
    func `a meeting lasts from five minutes to sixteen hours`(minutes: Int, isAllowed: Bool) {
        var scene = Scene()
        let id = scene.meeting()
        let holding = Holding(day: scene.today, duration: minutes)
        #expect(
            scene.refusal(of: .hold(meeting: id, in: scene.mission, holding))
                == (isAllowed ? nil : .outOfRange(.duration, 5...960)))
    }

    @Test func `minutes hold a decision or say that there is none`() throws {
        var scene = Scene()
        let id = scene.meeting(.held)
        func save(_ decisions: [String], none: Bool) -> Command {
            .save(minutes: Minutes(decisions: decisions, noDecision: none), of: id, in: scene.mission)
        }
        #expect(scene.refusal(of: save([], none: false)) == .decisionOrNoDecisionNeeded)
        #expect(scene.refusal(of: save([" "], none: false)) == .decisionOrNoDecisionNeeded)
        #expect(scene.refusal(of: save(["Oui"], none: true)) == .decisionOrNoDecisionNeeded)
        #expect(scene.refusal(of: save([], none: true)) == nil)
        try scene.story.tell(save(["Oui"], none: false))
        #expect(scene.refusal(of: save([" Oui "], none: false)) == .nothingChanged)
        #expect(
            scene.refusal(of: save(Array(repeating: "x", count: 41), none: false))
                == .tooMany(.decisions, limit: 40))
        #expect(scene.refusal(of: save(Array(repeating: "x", count: 40), none: false)) == nil)
        let event = try scene.event(of: save(["Non"], none: false))
        #expect(event.seen == scene.folded.meeting(id)?.minutes.seen)
    }

    @Test func `minutes are shared with somebody`() {
        var scene = Scene()
        let id = scene.meeting(.minuted)
        #expect(
            scene.refusal(
                of: .shareMinutes(of: id, in: scene.mission, day: scene.today, with: ["  "]))
                == .empty(.recipients))
    }

    @Test func `a move changes the day or the time`() throws {
        var scene = Scene()
        let id = scene.meeting()
        let nine = try #require(TimeOfDay("09:00"))
        func move(_ day: Day, _ time: TimeOfDay? = nil) -> Command {
            .move(meeting: id, in: scene.mission, to: day, time: time)
        }
        #expect(scene.refusal(of: move("2026-11-01")) == .nothingChanged)
        #expect(scene.refusal(of: move("2026-11-01", nine)) == nil)
        #expect(
            scene.refusal(of: move(Day(number: 9_999_999))) == .outOfRange(.field(.day), 1900...2999))
        try scene.story.tell(move("2026-11-03", nine))
        #expect(scene.refusal(of: move("2026-11-03", nine)) == .nothingChanged)
        #expect(scene.folded.meeting(id)?.moves == 1)
        #expect(scene.folded.meeting(id)?.record.contested == [])
    }

    @Test func `held here and cancelled there is settled by saying which`() throws {
        var scene = Scene()
        let id = scene.meeting()
        let seen = scene.standingLines(id)
        scene.write(.meetingHeld(Holding(day: scene.today)), on: id, seen: seen)
        scene.write(.meetingCancelled(reason: nil), on: id, seen: seen)
        let both = scene.standingLines(id)
        #expect(both.count == 2)
        for act in [Act.move, .save, .share, .agree] {
            #expect(scene.refusal(of: act.command(scene, id)) == .contested(both))
        }
        for act in [Act.hold, .miss, .cancel] {
            #expect(try scene.event(of: act.command(scene, id)).seen == both)
        }
    }
}
