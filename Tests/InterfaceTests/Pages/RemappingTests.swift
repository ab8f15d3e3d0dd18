import Interface
import Screen
import TestSupport
import Testing

/// Other keys for acts, as a person wishes.
@Suite struct RemappingTests {
    @Test func `an act has the keys that were wished, and its old ones do nothing`() {
        let (table, faults) = ActTable().remapped(["contact": "C F5"])
        #expect(faults.isEmpty)
        #expect(table.act(.contact)?.keys == [.char("C"), .function(5)])
        #expect(table.act(for: .function(5), on: .board)?.id == .contact)
        #expect(table.act(for: .char("c"), on: .board) == nil)
        #expect(table.page.contains("| `C` `F5` |"))
    }

    @Test func `what cannot be is left out and told, the rest holds`() {
        let usual = ActTable()
        let (table, faults) = usual.remapped([
            "nonsense": "c", "contact": "Hyper-x", "deliver": "v", "pause": "F6",
        ])
        #expect(
            faults == [
                .noSuchKey("Hyper-x", for: .contact), .taken(.char("v"), for: .deliver, by: .answer),
                .noSuchAct("nonsense"),
            ])
        for act in [ActID.contact, .deliver] { #expect(table.act(act)?.keys == usual.act(act)?.keys) }
        #expect(table.act(.pause)?.keys == [.function(6)])
        for language in Language.allCases {
            for fault in faults { #expect(Words(language).sentence(for: fault).hasSuffix(".")) }
        }
    }

    /// Earlier in time is of the timeline; the same key may open something elsewhere.
    @Test func `two acts that never meet may share a key`() {
        let (table, faults) = ActTable().remapped(["amend": "<"])
        #expect(faults.isEmpty)
        #expect(table.act(for: .char("<"), on: .mission)?.id == .amend)
        #expect(table.act(for: .char("<"), on: .timeline)?.id == .timelineEarlier)
    }
}
