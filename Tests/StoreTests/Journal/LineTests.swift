import Domain
import Testing

@testable import Store

@Suite struct LineTests {
    @Test func `a line is written in the order of the specification`() throws {
        let line = try Line(
            id: LineID(clock: 1 << 40, random: 5), replica: "7f3a9c2k1m", seq: 412, by: "m",
            at: "2026-11-23T10:15:00+01:00", events: [Note.event("Été")])
        let text = String(decoding: line.bytes, as: UTF8.self)
        let expected =
            #"{"v":1,"id":"00000g00000000000000000005","replica":"7f3a9c2k1m","seq":412,"by":"m","#
            + #""at":"2026-11-23T10:15:00+01:00","events":[{"type":"note.added","text":"Été"}],"crc":""#
        #expect(text.hasPrefix(expected), "\(text)")
        #expect(text.hasSuffix("\"}\n"))
        #expect(try Line.read(line.bytes) == line)
    }

    @Test func `the checksum is zlib's`() {
        #expect(CRC32.checksum("123456789".utf8) == 0xCBF4_3926)
        #expect(CRC32.checksum([]) == 0)
        var dice = Dice()
        for length in 0..<200 {
            let bytes = dice.bytes(length)
            var crc = ~UInt32(0)
            for byte in bytes {
                crc ^= UInt32(byte)
                for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
            }
            #expect(CRC32.checksum(bytes) == ~crc)
        }
    }

    @Test func `members unknown to us are kept in the bytes`() throws {
        let bytes = Line.sealed([
            JSON.Member("v", .int(1)), JSON.Member("id", .string("00000g00000000000000000005")),
            JSON.Member("replica", .string("0123456789")), JSON.Member("seq", .int(1)),
            JSON.Member("by", .string("m")), JSON.Member("at", .string("")),
            JSON.Member("events", .array([])),
            JSON.Member("new", .object([JSON.Member("id", .int(3))])),
        ])
        #expect(try Line.read(bytes).bytes == bytes)
    }

    @Test func `a newer version is kept whatever it looks like, as long as it has an id`() throws {
        let bytes = Line.sealed([
            JSON.Member("v", .int(2)), JSON.Member("id", .string("00000g00000000000000000005")),
            JSON.Member("events", .string("elsewhere")),
        ])
        let line = try Line.read(bytes)
        #expect(line.isNewer)
        #expect(line.bytes == bytes)
        #expect(line.events.isEmpty)
    }

    @Test(arguments: ["v", "id", "replica", "seq", "by", "at", "events"])
    func `a line without one of its members is none`(_ missing: String) {
        var members = [
            JSON.Member("v", .int(1)), JSON.Member("id", .string("00000g00000000000000000005")),
            JSON.Member("replica", .string("0123456789")), JSON.Member("seq", .int(1)),
            JSON.Member("by", .string("m")), JSON.Member("at", .string("")),
            JSON.Member("events", .array([])),
        ]
        #expect(throws: Never.self) { try Line.read(Line.sealed(members)) }
        members.removeAll { $0.name == missing }
        #expect(throws: LineDamage.wrongShape(member: missing)) { try Line.read(Line.sealed(members)) }
        members.append(JSON.Member(missing, .null))
        #expect(throws: LineDamage.wrongShape(member: missing)) { try Line.read(Line.sealed(members)) }
    }

    @Test func `limits hold for the writer as for the reader`() throws {
        #expect(throws: LineDamage.tooLong) { try Note.line(String(repeating: "x", count: 256 * 1024)) }
        let envelope = try Note.line("").bytes.count
        let longest = try Note.line(String(repeating: "x", count: Line.maximumBytes - envelope))
        #expect(longest.bytes.count == Line.maximumBytes)
        #expect(throws: LineDamage.tooLong) {
            try Note.line(String(repeating: "x", count: Line.maximumBytes - envelope + 1))
        }
        func line(_ events: [JSON]) throws -> Line {
            try Line(
                id: LineID(clock: 1, random: 1), replica: "0123456789", seq: 1, by: "m", at: "",
                events: events)
        }
        #expect(throws: Never.self) { try line((0..<256).map { Note.event("\($0)") }) }
        #expect(throws: LineDamage.tooManyEvents) { try line((0..<257).map { Note.event("\($0)") }) }
        #expect(throws: LineDamage.wrongShape(member: "events")) { try line([.int(1)]) }
        #expect(throws: LineDamage.self) { try line([.object([JSON.Member("n", .int(1 << 53))])]) }
        #expect(throws: LineDamage.self) {
            try line([.object([JSON.Member("a", .null), JSON.Member("a", .null)])])
        }
    }

    @Test func `of two lines of one id the erased one counts, else the smaller bytes`() throws {
        let a = try Note.line("a")
        let b = try Note.line("b")
        let erased = try Note.line("z", redacted: true)
        #expect(erased.redacted)
        #expect(try Line.read(erased.bytes).redacted)
        #expect(a.prevails(over: b) && !b.prevails(over: a) && !a.prevails(over: a))
        #expect(erased.prevails(over: a) && !a.prevails(over: erased))
    }
}
