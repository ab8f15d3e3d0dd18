import Domain
import TestSupport
import Testing

/// The audit of the rules: every code of domain §2.5, §2.6 and §2.7 at work, quiet and on its boundary.
@Suite struct RuleAudit {
    @Test(arguments: GateRows.all) func `a gate says what is lacking`(row: RuleRow<GateCode, Lack?>) throws {
        #expect(try row.found() == row.expected)
    }

    @Test(arguments: ConditionRows.all)
    func `a condition refuses, advises or lets pass`(row: ConditionRows.Row) throws {
        #expect(try row.found() == row.expected)
    }

    @Test(arguments: AlertRows.all) func `an alert speaks on its days`(row: AlertRows.Row) throws {
        #expect(try row.found() == row.expected)
    }

    @Test(arguments: MarkerRows.all) func `a marker is looked at`(row: MarkerRows.Row) throws {
        #expect(try row.found() == row.expected)
    }

    @Test func `every rule is shown at work, quiet and on its boundary`() {
        #expect(GateRows.all.lacking(of: GateCode.allCases) == [])
        #expect(ConditionRows.all.lacking(of: ConditionRows.codes) == [])
        #expect(AlertRows.all.lacking(of: AlertCode.allCases) == [])
        #expect(MarkerRows.all.lacking(of: IndependenceMarker.allCases) == [])
    }

    @Test func `a row at work says something, and a quiet one nothing`() {
        #expect(
            GateRows.all.allSatisfy { $0.side == .boundary || ($0.side == .quiet) == ($0.expected == nil) })
        #expect(
            AlertRows.all.allSatisfy { $0.side == .boundary || ($0.side == .quiet) == ($0.expected == nil) })
        #expect(MarkerRows.all.allSatisfy { $0.side == .boundary || ($0.side == .quiet) != $0.expected })
        #expect(
            ConditionRows.all.allSatisfy {
                $0.side == .boundary || ($0.side == .quiet) == ($0.expected == .allowed)
            })
    }

    /// The page names what the program has, and the other way round.
    @Test func `no code is without a row in the table of the page`() {
        let gates = GateCode.allCases.map(\.rawValue) + ConditionRows.codes
        let numbers = (1...34).map { ($0 < 10 ? "G0" : "G") + "\($0)" } + (1...8).map { "C\($0)" }
        #expect(Set(gates) == Set(numbers))
        #expect(AlertCode.allCases.count == 31 && IndependenceMarker.allCases.count == 10)
    }
}

extension Collection {
    /// Codes that lack a row of some side.
    fileprivate func lacking<Code, Found>(of codes: [Code]) -> [Code] where Element == RuleRow<Code, Found> {
        codes.filter { code in
            Element.Side.allCases.contains { side in !contains { $0.code == code && $0.side == side } }
        }
    }
}
