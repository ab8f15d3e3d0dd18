import Domain
import Testing

@testable import Store

@Suite struct JSONReaderTests {
    private func reason(_ text: String) -> JSONFault.Reason? { reason(Array(text.utf8)) }

    private func reason(_ bytes: [UInt8]) -> JSONFault.Reason? {
        do throws(JSONFault) {
            _ = try JSONReader.read(bytes)
            return nil
        } catch { return error.reason }
    }

    @Test func `every kind of value is read`() throws {
        let text =
            #" { "a" : [ 1 , -2, 0, -0, true, false, null, "é\u00e9\n\ud83d\ude00" ], "b":{}, "c":[] } "#
        let expected = JSON.object([
            JSON.Member(
                "a",
                .array([
                    .int(1), .int(-2), .int(0), .int(0), .bool(true), .bool(false), .null, .string("éé\n😀"),
                ])),
            JSON.Member("b", .object([])), JSON.Member("c", .array([])),
        ])
        #expect(try JSONReader.read(Array(text.utf8)) == expected)
    }

    @Test(
        arguments: [
            ("", .endedEarly), (" ", .endedEarly), ("[1", .endedEarly), ("[1,]", .unexpectedByte),
            ("{\"a\":1,}", .unexpectedByte), ("{a:1}", .unexpectedByte), ("{\"a\"}", .unexpectedByte),
            ("[1 2]", .unexpectedByte), ("[1}", .unexpectedByte), ("{\"a\":1]", .unexpectedByte),
            ("[]]", .trailingBytes), ("1 1", .trailingBytes), ("tru", .endedEarly), ("trUe", .unexpectedByte),
            ("NaN", .unexpectedByte), ("Infinity", .unexpectedByte), ("'a'", .unexpectedByte),
            ("// a\n1", .unexpectedByte), ("+1", .unexpectedByte), ("-", .endedEarly),
            ("-a", .unexpectedByte),
            ("01", .leadingZero), ("-01", .leadingZero), ("1.0", .notAnInteger), ("1e3", .notAnInteger),
            ("0.5", .notAnInteger), (".5", .unexpectedByte), ("1E0", .notAnInteger),
            ("9007199254740992", .integerOutOfRange), ("-9007199254740992", .integerOutOfRange),
            ("9223372036854775808", .integerOutOfRange),
            ("99999999999999999999999999999999999999999", .integerOutOfRange),
            ("\"a", .endedEarly), ("\"\\", .endedEarly), ("\"\\x\"", .invalidEscape),
            ("\"\\u12\"", .invalidEscape),
            ("\"\\u12", .endedEarly), ("\"a\nb\"", .controlCharacter), ("\"\u{0}\"", .controlCharacter),
            ("\"\\ud800\"", .loneSurrogate), ("\"\\udc00\"", .loneSurrogate),
            ("\"\\ud800\\u0041\"", .loneSurrogate),
            ("\"\\ud800\\ud800\"", .loneSurrogate), ("\"\\ud83d\"", .loneSurrogate),
            ("{\"a\":1,\"a\":2}", .duplicateName), ("{\"a\":1,\"\\u0061\":2}", .duplicateName),
            ("[{\"x\":{\"b\":1,\"c\":2,\"b\":3}}]", .duplicateName), ("\u{FEFF}1", .unexpectedByte),
        ] as [(String, JSONFault.Reason)])
    func `what readers could differ on is refused`(_ text: String, _ expected: JSONFault.Reason) {
        #expect(reason(text) == expected)
    }

    @Test(
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
            [0xE0, 0x9F, 0xBF],
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE2, 0x82], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xF0, 0x9F, 0x98],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are refused`(_ bytes: [UInt8]) {
        #expect(reason([0x22] + bytes + [0x22]) == .invalidUTF8)
        // The same behind eight plain bytes, where the scan goes word by word.
        #expect(reason([0x22] + Array("plain text".utf8) + bytes + [0x22]) == .invalidUTF8)
    }

    @Test func `the extremes of the range are integers and their neighbours are not`() throws {
        #expect(try JSONReader.read(Array("9007199254740991".utf8)) == .int(9_007_199_254_740_991))
        #expect(try JSONReader.read(Array("-9007199254740991".utf8)) == .int(-9_007_199_254_740_991))
    }

    @Test func `sixteen levels are read, the seventeenth is refused, a million do no harm`() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            func nested(_ depth: Int) -> String {
                String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            }
            #expect(reason(nested(16)) == nil)
            #expect(reason(nested(17)) == .tooDeep)
            #expect(reason(nested(1_000_000)) == .tooDeep)
        }
    }

    @Test func `names that only Unicode calls equal are two names`() throws {
        let json = try JSONReader.read(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(json == .object([JSON.Member("\u{E9}", .int(1)), JSON.Member("e\u{301}", .int(2))]))
    }

    @Test func `fifty thousand names cost little, and one repeated among them is found`() {
        let names = (0..<50_000).map { "\"n\($0)\":0" }
        let start = ContinuousClock.now
        #expect(reason("{" + names.joined(separator: ",") + "}") == nil)
        #expect(reason("{" + names.joined(separator: ",") + ",\"n777\":1}") == .duplicateName)
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func `no bytes at all can trap`() throws {
        var dice = Dice()
        let seeds = [
            #"{"v":1,"id":"01","events":[{"type":"x","a":[1,-2,null,true]}],"t":"é\u00e9\n\ud83d\ude00"}"#,
            "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]", "\"\\ud83d\\ude00\\u0000\"", "-9007199254740991",
        ].map { Array($0.utf8) }
        for _ in 0..<60_000 {
            var bytes = seeds[dice.roll(0..<seeds.count)]
            for _ in 0..<dice.roll(1..<5) {
                let place = dice.roll(0..<bytes.count)
                switch dice.roll(0..<4) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[dice.roll(0..<bytes.count)], at: place)
                default: bytes = Array(bytes[..<max(1, place)])
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            // What is read must also survive being written and read again.
            guard let json = try? JSONReader.read(bytes) else { continue }
            #expect(try JSONReader.read(JSONWriter.bytes(json)) == json, "\(dice)")
        }
    }
}
