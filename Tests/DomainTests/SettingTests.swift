import Domain
import TestSupport
import Testing

/// Thresholds are settings: what is usual holds until somebody sets another value within its range.
@Suite struct SettingTests {
    @Test(arguments: Setting.allCases) func `what is usual is within the range`(_ setting: Setting) {
        #expect(setting.range.contains(setting.standard))
        #expect(setting.number(setting.json(setting.standard)) == setting.standard)
        #expect(Thresholds()[setting] == setting.standard && !Thresholds().isSet(setting))
    }

    @Test(arguments: Setting.allCases) func `only a value that it can have is set`(_ setting: Setting) {
        let scene = Scene()
        let wrong: [JSON] = [
            .string("30"), .null, .int(Int64(setting.range.upperBound) + 1),
            .int(Int64(setting.range.lowerBound) - 1),
        ]
        for json in wrong {
            #expect(
                scene.refusal(of: .set(setting.rawValue, to: json))
                    == .outOfRange(.settingKey, setting.range))
        }
        let good = setting.json(setting.range.upperBound)
        #expect(scene.refusal(of: .set(setting.rawValue, to: good)) == nil)
        #expect(scene.refusal(of: .set(setting.rawValue, to: good), by: .lead) != nil)
        #expect(Thresholds(setting, setting.range.upperBound)[setting] == setting.range.upperBound)
    }

    @Test func `a value from elsewhere that cannot be is passed over`() {
        #expect(Thresholds { _ in .int(-4) }[.paymentDays] == 30)
    }

    @Test func `terms of payment and of answer follow the workspace where nothing else was agreed`() throws {
        var scene = Scene()
        try scene.story.tell(
            .set(Setting.paymentDays.rawValue, to: .int(45)), .set(Setting.reviewDays.rawValue, to: .int(7)))
        let invoice = Command.receiveInvoice(
            [.amount: .number(1), .issued: .day("2026-11-01")], in: scene.mission)
        #expect(try scene.fields(of: invoice).day(.due) == "2026-12-16")
        let made = try scene.fields(of: .createMission(scene.example(.mission)))
        #expect(made.number(.reviewDays) == 7)
        // What was agreed before stays agreed.
        #expect(scene.folded.frame.reviewDays == 10)
    }
}
