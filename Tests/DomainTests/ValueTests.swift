import Domain
import TestSupport
import Testing

@Suite struct LineIDTests {
    @Test func `behind the last of all names there is no next one, and no trap`() {
        let last = LineID(clock: .max, random: .max)
        #expect(last.next == last && LineID(clock: 1, random: .max).next == LineID(clock: 2, random: 0))
    }

    @Test(arguments: [UInt64(0), 1, 1 << 63, .max]) func `text and value are one`(_ n: UInt64) {
        let id = LineID(clock: n, random: ~n &* 31)
        #expect(LineID(id.description) == id)
        #expect(id.description.utf8.count == 26)
    }

    @Test(arguments: 0..<200) func `the order of texts is the order of lines`(stream: UInt64) {
        var random = Seeded(stream)
        let ids = (0..<2).map { _ in
            LineID(
                clock: random.next() >> UInt64.random(in: 0..<64, using: &random), random: random.next())
        }
        #expect((ids[0] < ids[1]) == (ids[0].description < ids[1].description), "SEED=\(Seeded.seed)")
        for id in ids { #expect(LineID(id.description) == id) }
    }

    @Test func `a line tells its milliseconds and shows its random part`() {
        let id = LineID(clock: 1_700_000_000_000 << 16 | 5, random: 0)
        #expect(id.milliseconds == 1_700_000_000_000)
        #expect(id.randomText == "000000000000")
    }

    @Test(arguments: [
        "", "0000000000000000000000000", "000000000000000000000000000", "8zzzzzzzzzzzzzzzzzzzzzzzzz",
        "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "0000000000000000000000000i", "0000000000000000000000000l",
        "0000000000000000000000000o", "0000000000000000000000000u", "0000000000000000000000000é",
        " 0000000000000000000000000",
    ])
    func `what is no line id is not read`(text: String) {
        #expect(LineID(text) == nil)
    }

    @Test func `the last of all ids is read`() {
        #expect(LineID("7zzzzzzzzzzzzzzzzzzzzzzzzz") == LineID(clock: .max, random: .max))
    }
}

@Suite struct EntityIDTests {
    let line = LineID(clock: 42 << 16, random: 17)

    @Test(arguments: [0, 1, 9, 10, 255]) func `text and value are one`(place: Int) {
        let id = EntityID(line: line, place: place)
        #expect(EntityID(id.description) == id)
        #expect(id.description.hasPrefix(line.description))
        #expect(id.description.hasSuffix(id.shown))
    }

    @Test(arguments: ["-0", "-01", "-256", "--1", "-+1", "-1 ", "-", "1", "-1-1", "-x"])
    func `one name has one spelling`(end: String) {
        #expect(EntityID(line.description + end) == nil)
    }

    @Test func `ids are in order of line, then of place`() {
        let later = LineID(clock: 43 << 16, random: 0)
        let ids = [
            EntityID(line: line, place: 0), EntityID(line: line, place: 2),
            EntityID(line: line, place: 10), EntityID(line: later, place: 0),
        ]
        #expect(ids.shuffled().sorted() == ids)
    }
}

@Suite struct RecordTests {
    @Test(arguments: Field.allCases) func `a value of a field reads back as written`(field: Field) throws {
        let value = try #require(Examples.fields([field])[field])
        #expect(Value(value.json, as: field.kind) == value)
        for wrong: JSON in [.null, .object([])] { #expect(Value(wrong, as: field.kind) == nil) }
    }

    @Test(arguments: Entity.Kind.allCases) func `a kind requires fields that it has`(kind: Entity.Kind) {
        #expect(Set(kind.required).isSubset(of: kind.fields))
        #expect(Set(kind.fields).count == kind.fields.count)
    }

    @Test func `fields are equal in whatever order they were set`() {
        let a: Fields = [.title: .text("a"), .end: nil]
        #expect(a == [.end: nil, .title: .text("a")])
        #expect(a != [.title: .text("a")])
        #expect(a != [.title: .text("a"), .start: nil])
        #expect(a != [.title: .text("b"), .end: nil])
    }

    @Test func `an edit of two fields names what is in force for both, once`() {
        func line(_ n: UInt64) -> LineID { LineID(clock: n << 16, random: 0) }
        var record = Record()
        record.write([.title: .text("a"), .reference: .text("b")], at: line(1), seen: [])
        record.write([.title: .text("c")], at: line(2), seen: [line(1)])
        #expect(record.seen([.title: nil, .reference: nil, .end: nil]) == [line(1), line(2)])
        #expect(record.seen([.title: nil]) == [line(2)])
        #expect(record.fields == [.title: .text("c"), .reference: .text("b")])
        record.write([.title: nil], at: line(3), seen: [line(2)])
        #expect(record.fields == [.reference: .text("b")])
    }
}

@Suite struct FrameTests {
    @Test func `what was not set has its default`() {
        let frame = Scene().folded.frame
        #expect(frame.everyDays == nil && frame.channel == nil)
        #expect([frame.reviewDays, frame.rounds, frame.flexDays, frame.exitNoticeDays] == [10, 2, 5, 15])
        #expect(frame.freeSchedule && frame.freePlace && frame.freeMethod)
        #expect(frame.unit == .deliverable && frame.changeRule == .amendment)
    }

    @Test(arguments: [(3, 2), (4, 2), (5, 3), (7, 4), (13, 7), (14, 7), (90, 7)])
    func `grace is half the interval, from two days to a week`(every: Int, grace: Int) {
        #expect(Scene(fields: [.cadenceDays: .number(every)]).folded.frame.graceDays == grace)
        let set = Scene(fields: [.cadenceDays: .number(every), .graceDays: .number(0)])
        #expect(set.folded.frame.graceDays == 0)
    }
}
