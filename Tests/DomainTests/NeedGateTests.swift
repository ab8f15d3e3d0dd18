import Domain
import TestSupport
import Testing

/// Domain §2.7: what is settled before anybody is looked for, and what is written before the end.
@Suite struct NeedGateTests {
    private func finding(_ code: GateCode, _ frame: FrameScene, to state: MissionState) -> GateFinding? {
        frame.outlook().gates(to: state).first { $0.code == code }
    }

    private func lack(_ code: GateCode, _ frame: FrameScene) -> Lack? { Gate[code]?.lack(frame.outlook()) }

    @Test(arguments: 0...8) func `half a brief blocks, more warns`(sections: Int) {
        var frame = FrameScene(.framing)
        frame.brief(sections)
        let found = finding(.brief, frame, to: .sourcing)
        #expect(found?.level == (sections < 4 ? .block : .warn))
        #expect(found?.passers == (sections < 4 ? [] : [.coordination]))
        #expect(found?.isMet == (sections == 8))
    }

    @Test func `the team is heard, and the choice to buy has its reason`() {
        #expect(lack(.heard, FrameScene(.framing)) == .missing)
        #expect(lack(.heard, FrameScene(.framing, with: [.heard: .text("L'équipe")])) == nil)
        #expect(lack(.heard, FrameScene(.framing, with: [.heardOn: .day("2026-10-01")])) == .missing)
        #expect(lack(.makeOrBuy, FrameScene(.framing)) == .missing)
        #expect(
            lack(.makeOrBuy, FrameScene(.framing, with: [.makeOrBuy: .text("mix")]))
                == .fields([.makeOrBuyWhy]))
        #expect(
            lack(
                .makeOrBuy,
                FrameScene(.framing, with: [.makeOrBuy: .text("mix"), .makeOrBuyWhy: .text("Former")])) == nil
        )
    }

    @Test(arguments: Category.allCases) func `the cautions of a category are read`(category: Category) {
        let wanted = category.cautions
        let known: [Category: [Caution]] = [
            .administration: [.accounting], .finance: [.accounting], .crowdfunding: [.fundraising],
            .grant: [.fundraising], .identity: [.rights], .graphics: [.rights], .web: [.rights],
        ]
        #expect(wanted == known[category] ?? [])
        let codes = Domain.Value.texts(wanted.map(\.rawValue))
        for data in [false, true] {
            let more: Fields = [.category: .text(category.rawValue), .personalData: .flag(data)]
            let unread = FrameScene(.framing, with: more)
            let all = (data ? [Caution.personalData] : []) + wanted
            #expect(lack(.cautions, unread) == (all.isEmpty ? nil : .cautions(all)))
            let read = FrameScene(.framing, with: more.with(.cautions, codes))
            #expect(lack(.cautions, read) == (data ? .cautions([.personalData]) : nil))
        }
    }

    @Test func `a conflict of interest is answered, and decided by the body that governs`() {
        let unanswered = finding(.conflict, FrameScene(.sourcing), to: .ready)
        #expect(unanswered?.level == .block && unanswered?.isMet == false)
        let no = finding(.conflict, FrameScene(.sourcing, with: [.conflict: .flag(false)]), to: .ready)
        #expect(no?.isMet == true)
        let yes = finding(.conflict, FrameScene(.sourcing, with: [.conflict: .flag(true)]), to: .ready)
        #expect(yes?.level == .warn && yes?.isMet == false && yes?.passers == [.signatory])
        let decided: Fields = [.conflict: .flag(true), .conflictDecision: .text("CA du 12 mars")]
        #expect(finding(.conflict, FrameScene(.sourcing, with: decided), to: .ready)?.isMet == true)
    }

    @Test func `personal data have their clauses, what is made has its author`() {
        #expect(lack(.dataClauses, FrameScene(.sourcing)) == nil)
        #expect(lack(.dataClauses, FrameScene(.sourcing, with: [.personalData: .flag(true)])) == .missing)
        let covered: Fields = [.personalData: .flag(true), .dataClauses: .day("2026-10-01")]
        #expect(lack(.dataClauses, FrameScene(.sourcing, with: covered)) == nil)
        #expect(lack(.rights, FrameScene(.sourcing)) == .missing)
        #expect(lack(.rights, FrameScene(.sourcing, with: [.rights: .text("none")])) == .missing)
        #expect(lack(.rights, FrameScene(.sourcing, with: [.rights: .text("licence")])) == nil)
        #expect(lack(.rights, FrameScene(.sourcing, with: [.category: .text("COM")])) == nil)
    }

    @Test func `a mission closes on its results, shared and handed over`() {
        var frame = FrameScene(.closing)
        frame.objective()
        #expect(lack(.results, frame) == .left(4))
        #expect(lack(.jointReview, frame) == .have(0, of: 2))
        #expect(lack(.handover, frame) == .have(0, of: 4))
        frame.scene.write(
            .closingSet([
                .purposeEffect: .text("Réel"), .valuesKept: .text("yes"), .again: .text("no"),
                .reviewShared: .day(frame.today), .handover: .texts(["sources", "data"]),
            ]))
        #expect(lack(.results, frame) == .left(1))
        #expect(lack(.jointReview, frame) == .have(1, of: 2))
        #expect(lack(.handover, frame) == .have(2, of: 4))
        let whole = Scene(from: .closing, .closed)
        frame.scene = whole
        for code in [GateCode.results, .jointReview, .handover] { #expect(lack(code, frame) == nil) }
    }

    @Test func `a pause without a day to resume is told, and stopped by nothing`() throws {
        let scene = Scene()
        func pause(_ resume: Day?) -> Command {
            .moveMission(scene.mission, to: .paused, day: scene.today, reason: "Congés", resumeOn: resume)
        }
        #expect(try scene.advice(on: pause(nil)) == [.pausedWithoutDay])
        #expect(try scene.advice(on: pause(scene.today + 7)) == [])
    }

    @Test func `what does not fit a freelance is told once the questions were gone through`() {
        #expect(FrameScene(.need).scene.folded.need.doubts == [])
        let most = Fit.allCases.filter { $0 != .noAuthority }.map(\.rawValue)
        let need = FrameScene(.need, with: [.fits: .texts(most)]).scene.folded.need
        #expect(need.doubts == [.noAuthority] && need.isRatherOurs)
        let light = Fit.allCases.filter { $0 != .bounded }.map(\.rawValue)
        #expect(!FrameScene(.need, with: [.fits: .texts(light)]).scene.folded.need.isRatherOurs)
    }
}
