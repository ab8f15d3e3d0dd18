import Domain
import TestSupport
import Testing

/// Domain §2.5-5 and F14: what money before tax costs in the end.
@Suite struct RealCostTests {
    private var scene = Scene()

    private func cost(
        _ regime: VATRegime?, _ status: VATStatus?, _ form: BusinessForm? = nil,
        _ thresholds: Thresholds = Thresholds()
    ) -> RealCost? {
        var scene = scene
        let fields: Fields = [
            .vatRegime: regime.map { .text($0.rawValue) }, .businessForm: form.map { .text($0.rawValue) },
        ]
        scene.write(.edited(.freelance, fields.withoutNils), party: scene.freelance)
        if let status {
            scene.write(
                .edited(.organisation, [.vatStatus: .text(status.rawValue)]), party: scene.organisation)
        }
        let directory = scene.story.directory
        return RealCost(directory[scene.freelance], for: directory[scene.organisation], thresholds)
    }

    @Test func `the tax that is not recovered comes on top, in part counts as none`() {
        #expect(cost(.standard20, VATStatus.none)?.of(100_000) == 120_000)
        #expect(cost(.standard20, nil)?.of(100_000) == 120_000)
        #expect(cost(.standard20, .partial)?.of(100_000) == 120_000)
        #expect(cost(.standard20, .full)?.of(100_000) == 100_000)
        #expect(cost(.franchise293B, nil)?.of(100_000) == 100_000)
        #expect(cost(.reduced10, nil)?.of(100_000) == 110_000)
        #expect(cost(.reduced55, nil)?.of(100_000) == 105_500)
        #expect(cost(nil, nil) == nil && cost(.other, nil) == nil)
    }

    /// Half a cent is a cent.
    @Test(arguments: [(1, 1), (2, 2), (3, 4), (12_345, 14_814)])
    func `it is rounded to the cent`(price: Int, real: Int) {
        #expect(cost(.standard20, nil)?.of(price) == real)
    }

    @Test func `an author's work bears the contribution once the workspace has confirmed it`() {
        let confirmed = Thresholds(.authorDiffuser, 1)
        #expect(cost(.franchise293B, nil, .artistAuthor)?.of(100_000) == 100_000)
        #expect(cost(.franchise293B, nil, .artistAuthor, confirmed)?.of(100_000) == 101_100)
        #expect(cost(.franchise293B, nil, .artistAuthor, confirmed)?.contribution(on: 100_000) == 1_100)
        #expect(cost(.franchise293B, nil, .micro, confirmed)?.of(100_000) == 100_000)
        let both = Thresholds { ["author.diffuser": .bool(true), "author.diffuserRate": .int(200)][$0] }
        #expect(cost(.standard20, nil, .artistAuthor, both)?.of(100_000) == 122_000)
    }

    @Test func `the price is what was signed, else what was estimated`() {
        #expect(Money().price == nil)
        var money = Money()
        money.estimate = 500
        #expect(money.price == 500)
        money.committed = 700
        #expect(money.price == 700)
    }
}
