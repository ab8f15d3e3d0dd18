import Domain

@testable import Store

/// Lines of the log, with a right checksum so that all behind it is reached; read in every way that there is.
enum LineTarget {
    static func run(_ bytes: [UInt8]) {
        _ = try? JSONReader.read(bytes)
        // The member that ends a line is written for the fuzzer, who would not guess it.
        let line = Array(Line.sealed(open: bytes).dropLast())
        let isJSON = (try? JSONReader.read(line)) != nil
        guard let head = line.withUnsafeBytes({ try? LineHead.read($0) }) else { return }
        expect(isJSON, "a head of what is no JSON")
        guard let whole = try? Line.read(line) else { return expect(false, "a head and no line") }
        expect(whole.id == head.id && whole.bytes == line + [0x0A], "another line than its head")
        meaning(of: whole)
    }

    private static func meaning(of line: Line) {
        let raw = Array(line.bytes.dropLast())
        guard let json = try? JSONReader.read(raw) else { return expect(false, "a line that is no JSON") }
        let again = try? JSONReader.read(JSONWriter.bytes(json))
        expect(again == json, "written and read back as another")
        let facts = raw.withUnsafeBytes { StoredFacts.of($0, id: line.id) }
        expect(facts == StoredFacts.of(json, id: line.id), "two readers of facts disagree")
        let reach = raw.withUnsafeBytes { LineReach.of($0, id: line.id) }
        for fact in facts {
            if let home = fact.home { expect(reach.roots.contains(home), "reaches less than it says") }
        }
        for (root, facts) in Dictionary(grouping: facts, by: { $0.home ?? Settings.root }) {
            _ = Folded(id: root, facts: facts, WorkCalendar())
            _ = Canonical.root(root, facts: facts)
        }
        erase(line, facts)
    }

    private static func erase(_ line: Line, _ facts: [Fact]) {
        var erasures = Erasures()
        for fact in facts { erasures.add(fact) { _ in true } }
        guard let erased = erasures.applied(to: line) else { return }
        expect(erased.redacted && erased.prevails(over: line), "an erased line does not prevail")
        expect(erasures.applied(to: erased) == nil, "erased twice is not erased once")
    }
}
