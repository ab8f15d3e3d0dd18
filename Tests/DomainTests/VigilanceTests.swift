import Domain
import TestSupport
import Testing

/// Domain §2.5-14 and §2.6: papers above a threshold, and the markers of independence.
@Suite struct VigilanceTests {
    private func frame(_ amount: Int, _ state: MissionState = .active) -> FrameScene {
        var frame = FrameScene(state)
        frame.scene.engagement([.amount: .number(amount)])
        return frame
    }

    private func certificate(_ frame: inout FrameScene, _ issued: Day, expires: Day? = nil) {
        let fields: Fields = [
            .documentKind: .text("vigilance"), .issued: .day(issued), .expires: expires.map { .day($0) },
        ]
        _ = frame.scene.story.add(.document, fields.withoutNils, in: frame.scene.freelance)
    }

    @Test(arguments: [(499_999, nil), (500_000, Severity.high)] as [(Int, Severity?)])
    func `exactly five thousand euros ask for a certificate`(amount: Int, severity: Severity?) {
        #expect(frame(amount).alert(.vigilanceMissing) == severity)
        #expect(frame(amount).outlook().nextStep?.kind == (severity == nil ? .nextState : .getPaper))
        #expect(frame(amount).outlook().health?.value == (severity == nil ? 100 : 85))
    }

    @Test(arguments: MissionState.allCases)
    func `papers matter from ready to closing`(_ state: MissionState) {
        let matters = [.ready, .active, .paused, .closing].contains(state)
        #expect(frame(500_000, state).alert(.vigilanceMissing) == (matters ? .high : nil))
    }

    /// Issued on 31 August, it holds through 28 February.
    @Test(
        arguments: [
            ("2027-01-28", nil, nil), ("2027-01-29", AlertCode.vigilanceExpiring, Severity.warn),
            ("2027-02-28", .vigilanceExpiring, .warn), ("2027-03-01", .vigilanceExpired, .high),
        ] as [(Day, AlertCode?, Severity?)])
    func `a certificate holds six months`(day: Day, code: AlertCode?, severity: Severity?) {
        var frame = frame(600_000)
        certificate(&frame, "2026-08-31")
        let codes: [AlertCode] = [.vigilanceMissing, .vigilanceExpired, .vigilanceExpiring]
        let found = frame.outlook(on: day).alerts.filter { codes.contains($0.code) }
        #expect(found.map(\.code) == [code].compactMap { $0 } && found.first?.severity == severity)
        certificate(&frame, day)
        #expect(frame.outlook(on: day).alerts.filter { codes.contains($0.code) } == [])
    }

    @Test func `what is written on a certificate goes before the rule, and one that is taken away is gone`() {
        var frame = frame(600_000)
        certificate(&frame, "2026-08-31", expires: "2026-11-01")
        #expect(frame.alert(.vigilanceExpired) == .high)
        let document = frame.scene.story.party(frame.scene.freelance).documents[0].id
        frame.scene.story.write(
            Event(.archived(.document, reason: ""), on: document, in: frame.scene.freelance))
        #expect(frame.alert(.vigilanceExpired) == nil && frame.alert(.vigilanceMissing) == .high)
    }

    /// Two contracts of the same billing entity add up for twelve months.
    @Test(arguments: [("2025-11-02", false), ("2025-11-03", true)] as [(Day, Bool)])
    func `small contracts of twelve months add up`(signed: Day, adds: Bool) {
        var frame = FrameScene()
        frame.scene.engagement([.amount: .number(300_000)])
        let mission = frame.scene.mission
        let colleague = frame.scene.story.add(
            .freelance, [.name: .text("Ana"), .billedBy: .text("Coop'Élan")])
        frame.scene.story.write(
            Event(.edited(.freelance, [.billedBy: .text("COOP'élan")]), on: frame.scene.freelance))
        frame.scene.addMission(.closed, [.freelance: .id(colleague)])
        frame.scene.engagement([.amount: .number(200_000), .day: .day(signed)])
        frame.scene.mission = mission
        #expect(frame.alert(.vigilanceMissing) == (adds ? .high : nil))
        #expect(frame.alert(.vigilanceMissing, Thresholds(.vigilanceCumulate, 0)) == nil)
        // A paper of the entity is a paper of both.
        _ = frame.scene.story.add(
            .document, [.documentKind: .text("vigilance"), .issued: .day(frame.today)], in: colleague)
        #expect(frame.alert(.vigilanceMissing) == nil)
    }

    // MARK: Independence

    private func markers(_ fields: Fields, on day: Day? = nil) -> [IndependenceMarker] {
        let frame = FrameScene(with: fields)
        return frame.outlook(on: day).markersToLookAt
    }

    @Test(
        arguments: [
            (.freeSchedule, .flag(false), .hours), (.freePlace, .flag(false), .place),
            (.freeMethod, .flag(false), .method), (.unit, .text("time"), .deliverables),
        ] as [(Field, Value, IndependenceMarker)])
    func `one marker is looked at and gives no alert`(
        field: Field, value: Value, marker: IndependenceMarker
    ) {
        #expect(markers([:]) == [])
        #expect(markers([field: value]) == [marker])
        #expect(FrameScene(with: [field: value]).alert(.independenceHint) == nil)
    }

    @Test func `two markers are worth a word while the mission runs`() {
        let fields: Fields = [.freePlace: .flag(false), .unit: .text("time")]
        #expect(FrameScene(with: fields).alert(.independenceHint) == .info)
        #expect(FrameScene(.paused, with: fields).alert(.independenceHint) == nil)
    }

    /// Eighteen months after 5 May 2025 is 5 November 2026.
    @Test(arguments: [("2026-11-04", nil), ("2026-11-05", Severity.info)] as [(Day, Severity?)])
    func `a relation of eighteen months is looked at by itself`(day: Day, severity: Severity?) {
        var frame = FrameScene()
        frame.scene.story.write(
            Event(.edited(.freelance, [.since: .day("2025-05-05")]), on: frame.scene.freelance))
        #expect(frame.alert(.independenceHint, on: day) == severity)
    }

    @Test(arguments: [(120, false), (121, true)] as [(Int, Bool)])
    func `so are more than a hundred and twenty days in a year`(days: Int, isLong: Bool) {
        var frame = FrameScene()
        frame.scene.engagement([.days: .number(days)])
        #expect(frame.outlook().markersToLookAt.contains(.bounded) == isLong)
    }

    @Test(arguments: [(5, false), (6, true)] as [(Int, Bool)])
    func `six equal months without a checkpoint look like a wage`(months: Int, isWage: Bool) {
        var frame = FrameScene()
        for month in 1...months {
            _ = frame.scene.invoice(
                fields: [.issued: .day(Day(year: 2026, month: month, day: 28)!), .amount: .number(150_000)])
        }
        #expect(frame.outlook().markersToLookAt.contains(.deliverables) == isWage)
    }

    @Test(arguments: [(3, false), (4, true)] as [(Int, Bool)])
    func `three meetings a week by the clock, four weeks running, are many`(weeks: Int, isMany: Bool) {
        var frame = FrameScene()
        for week in 0..<weeks {
            for day in 0..<3 {
                _ = frame.scene.story.add(
                    .meeting,
                    [
                        .kind: .text("followUp"), .day: .day("2026-11-02" + week * 7 + day),
                        .time: .time(TimeOfDay("09:00")!),
                    ], in: frame.scene.mission)
            }
        }
        #expect(frame.outlook().markersToLookAt.contains(.hours) == isMany)
    }
}
