import Domain
import TestSupport
import Testing

/// Domain §2.3, line "Action".
@Suite struct ActionRuleTests {
    enum Act: CaseIterable {
        case finish, drop, reopen, postpone

        var state: ActionState { self == .reopen ? .done : .open }

        func command(_ scene: Scene, _ id: EntityID) -> Command {
            switch self {
            case .finish: .finish(action: id, in: scene.mission, day: scene.today)
            case .drop: .drop(action: id, in: scene.mission, reason: "Sans objet")
            case .reopen: .reopen(action: id, in: scene.mission)
            case .postpone: .postpone(action: id, in: scene.mission, to: scene.today + 9)
            }
        }
    }

    @Test(arguments: Act.allCases, ActionState.allCases)
    func `each act belongs to one state, for coordination and lead`(act: Act, state: ActionState) {
        var scene = Scene()
        let id = scene.action(state)
        #expect(scene.folded.action(id)?.state == state)
        for role in Role.allCases {
            let refusal = scene.refusal(of: act.command(scene, id), by: role)
            if role != .coordination && role != .lead {
                #expect(refusal == .needsRole([.coordination, .lead]))
            } else {
                #expect(refusal == (state == act.state ? nil : .actionIs(state, needs: [act.state])))
            }
        }
    }

    @Test(arguments: Act.allCases)
    func `who owns an action ends or postpones it whatever their role`(act: Act) {
        var scene = Scene()
        for (role, mayWrite) in [(Role.treasurer, true), (.reader, false)] {
            let id = scene.action(act.state, owner: scene.member(role))
            let isAllowed = mayWrite && act != .reopen
            #expect((scene.refusal(of: act.command(scene, id), by: role) == nil) == isAllowed)
        }
    }

    @Test(arguments: Act.allCases)
    func `in a mission that is over an action is ended, not taken up`(act: Act) {
        var scene = Scene(.dropped)
        let id = scene.action(act.state)
        let isEnding = act == .finish || act == .drop
        #expect(
            scene.refusal(of: act.command(scene, id)) == (isEnding ? nil : .finalMission(.dropped)))
    }

    @Test func `dropping has a reason, an end is not ahead, postponing changes the day`() {
        var scene = Scene()
        let id = scene.action()
        let mission = scene.mission
        #expect(scene.refusal(of: .drop(action: id, in: mission, reason: "")) == .reasonNeeded)
        #expect(
            scene.refusal(of: .finish(action: id, in: mission, day: scene.today + 1))
                == .futureDay(scene.today + 1))
        #expect(
            scene.refusal(of: .postpone(action: id, in: mission, to: "2026-11-05")) == .nothingChanged)
        #expect(
            scene.refusal(of: .postpone(action: id, in: mission, to: Day(number: 9_999_999)))
                == .outOfRange(.field(.due), 1900...2999))
    }

    @Test func `done here and dropped there is open until somebody says which`() throws {
        var scene = Scene()
        let id = scene.action()
        let seen = scene.standingLines(id)
        scene.write(.actionDone(day: scene.today), on: id, seen: seen)
        scene.write(.actionDropped(reason: "r"), on: id, seen: seen)
        let both = scene.standingLines(id)
        #expect(scene.refusal(of: Act.reopen.command(scene, id)) == .contested(both))
        #expect(scene.refusal(of: Act.postpone.command(scene, id)) == .contested(both))
        try scene.story.tell(Act.finish.command(scene, id))
        #expect(scene.folded.action(id)?.isContested == false)
        #expect(scene.folded.action(id)?.state == .done)
    }
}
