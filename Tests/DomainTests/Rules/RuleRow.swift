import Domain
import TestSupport
import Testing

/// One row of the audit of the rules: what is so, and what a rule says of it.
///
/// Each code has rows of all three sides, or ``RuleAudit`` fails: who adds a rule shows it at work, shows what leaves
/// it quiet, and says on which side of it the boundary itself lies.
struct RuleRow<Code: Hashable & Sendable, Found: Equatable & Sendable>: Sendable, CustomTestStringConvertible
{
    enum Side: CaseIterable { case speaks, quiet, boundary }

    let code: Code
    let side: Side
    /// What the rule says.
    let expected: Found
    /// What is so, in a few words.
    let about: String
    let found: @Sendable () throws -> Found

    init(
        _ code: Code, _ side: Side, _ expected: Found, _ about: String,
        found: @escaping @Sendable () throws -> Found
    ) {
        (self.code, self.side, self.expected, self.about, self.found) = (code, side, expected, about, found)
    }

    var testDescription: String { "\(code) \(side): \(about)" }
}

/// What a row does to the mission whose frame is agreed in full.
typealias Doing = @Sendable (inout FrameScene) -> Void

extension FrameScene {
    init(_ state: MissionState, without: [Field], with fields: Fields, _ doing: Doing) {
        self.init(state, without: without, with: fields)
        doing(&self)
    }
}

extension RuleRow where Code == GateCode, Found == Lack? {
    init(
        _ code: Code, _ side: Side, _ expected: Found, _ about: String, _ state: MissionState = .active,
        without: [Field] = [], with fields: Fields = [:], _ doing: @escaping Doing = { _ in }
    ) {
        self.init(code, side, expected, about) {
            let frame = FrameScene(state, without: without, with: fields, doing)
            return Gate[code]?.lack(frame.outlook())
        }
    }
}

extension RuleRow where Code == AlertCode, Found == Severity? {
    init(
        _ code: Code, _ side: Side, _ expected: Found, _ about: String, _ state: MissionState = .active,
        without: [Field] = [], with fields: Fields = [:], on day: Day = "2026-11-02",
        _ doing: @escaping Doing = { _ in }
    ) {
        self.init(code, side, expected, about) {
            FrameScene(state, without: without, with: fields, doing).severity(of: code, on: day)
        }
    }
}

extension RuleRow where Code == IndependenceMarker, Found == Bool {
    init(
        _ code: Code, _ side: Side, _ expected: Found, _ about: String, without: [Field] = [],
        with fields: Fields = [:], on day: Day = "2026-11-02", _ doing: @escaping Doing = { _ in }
    ) {
        self.init(code, side, expected, about) {
            let frame = FrameScene(.active, without: without, with: fields, doing)
            return frame.outlook(on: day).markersToLookAt.contains(code)
        }
    }
}

extension FrameScene {
    /// Of a mission's alert, of one that belongs to the workspace, or of the badge that is not counted.
    fileprivate func severity(of code: AlertCode, on day: Day) -> Severity? {
        switch code {
        case .fundingReportDue, .retentionDue:
            // The scene has a mission of its own beside.
            WorkspaceFacts(missions: [scene.folded], scene.story.directory)
                .alerts(on: day, Thresholds()).first { $0.code == code }?.severity
        case .frameUnbalanced: outlook(on: day).frame?.quadrant == .balanced ? nil : .info
        default: alert(code, on: day)
        }
    }
}
