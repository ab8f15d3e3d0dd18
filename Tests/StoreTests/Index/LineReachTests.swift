import Domain
import Testing

@testable import Store

@Suite struct LineReachTests {
    @Test(arguments: 1...20) func `a scan sees the same roots as the domain`(_ round: Int) throws {
        for line in try RandomHistory(Dice(UInt64(round)), count: 120).lines {
            try check(line)
        }
    }

    @Test func `spellings that JSON allows make no difference`() throws {
        let id = EntityID(line: LineID(clock: 5, random: 5), place: 3)
        let escaped = id.description.replacing("0", with: "\\u0030")
        for event in [
            #"{"on":"\#(escaped)","type":"note.added","text":"x"}"#,
            #"{"type":"note\u002eadded","in":"\#(id)","on":"\#(id)"}"#,
            #"{"type":"setting.changed","key":7}"#, #"{"type":"setting.changed","key":"a"}"#,
            #"{"type":"line.undone"}"#, #"{"line":"\#(id.line)","type":"line.\u0075ndone"}"#,
            #"{"type":7,"on":{"in":"\#(id)"},"events":[{"on":"\#(id)"}]}"#, #"{}"#,
            #"{"type":"note.added","\u006fn":"\#(id)","text":"x"}"#, #"{"seen":{"seen":["\#(id.line)"]}}"#,
            #"{"type":"note.added","seen":["\#(id.line)",3,["\#(id.line)"],"\#(escaped)"],"text":"\u0041"}"#,
            #"{"type":["note.added"],"seen":"\#(id.line)","in":null,"text":{"a":[1,true,null]}}"#,
        ] {
            let json = try JSONReader.read(Array(event.utf8))
            try check(
                Line(
                    id: LineID(clock: 9, random: 9), replica: "0000000001", seq: 1, by: "", at: "",
                    events: [json, json]))
        }
    }

    private func check(_ line: Line) throws {
        let bytes = Array(line.bytes.dropLast())
        let (facts, reach) = bytes.withUnsafeBytes {
            (StoredFacts.of($0, id: line.id), LineReach.of($0, id: line.id))
        }
        // Straight from the bytes, as from the tree of all of the line.
        #expect(facts == StoredFacts.of(try JSONReader.read(bytes), id: line.id))
        var roots: [EntityID] = []
        for home in facts.compactMap(\.home) where !roots.contains(home) { roots.append(home) }
        #expect(reach.roots == roots)
        #expect(Set(reach.undoes) == Set(facts.compactMap(\.event.body.undoneLine)))
        let creates = facts.contains {
            switch $0.event.body {
            case .created, .missionImported: true
            default: false
            }
        }
        if creates { #expect(reach.creates) }
    }
}
