import Domain
import Testing

@testable import Store

@Suite struct JSONWriterTests {
    private func text(_ value: JSON) -> String { String(decoding: JSONWriter.bytes(value), as: UTF8.self) }

    @Test func `only what must be escaped is escaped`() {
        let value = JSON.object([
            JSON.Member("a\"\\/", .string("é😀\u{7F}\u{2028}")),
            JSON.Member("c", .string("\u{0}\u{8}\t\n\u{C}\r\u{1F}")),
            JSON.Member("n", .array([.int(-9_007_199_254_740_991), .null, .bool(false)])),
        ])
        let expected =
            #"{"a\"\\/":"é😀"# + "\u{7F}\u{2028}"
            + #"","c":"\u0000\b\t\n\f\r\u001f","n":[-9007199254740991,null,false]}"#
        #expect(text(value) == expected)
    }

    @Test func `what is written is read as the same value`() throws {
        var dice = Dice()
        for _ in 0..<4000 {
            let value = JSON.random(&dice, depth: 6)
            #expect(try JSONReader.read(JSONWriter.bytes(value)) == value, "\(dice)")
            #expect(try JSONReader.read(Array(JSONWriter.pretty(value).utf8)) == value, "\(dice)")
            let ascii = JSONWriter.pretty(value, asciiOnly: true)
            #expect(ascii.utf8.allSatisfy { $0 < 0x7F }, "\(dice)")
            #expect(try JSONReader.read(Array(ascii.utf8)) == value, "\(dice)")
        }
    }

    @Test func `the pretty form is two spaces a level`() {
        let value = JSON.object([
            JSON.Member("a", .array([.int(1), .object([])])),
            JSON.Member("b", .object([JSON.Member("c", .array([]))])),
        ])
        #expect(
            JSONWriter.pretty(value) == """
                {
                  "a": [
                    1,
                    {}
                  ],
                  "b": {
                    "c": []
                  }
                }
                """)
        #expect(JSONWriter.pretty(.string("é😀"), asciiOnly: true) == #""\u00e9\ud83d\ude00""#)
    }
}

extension JSON {
    static func random(_ dice: inout Dice, depth: Int) -> JSON {
        switch dice.roll(0..<(depth > 0 ? 7 : 5)) {
        case 0: return .null
        case 1: return .bool(dice.chance(2))
        case 2: return .int(Int64.random(in: -9_007_199_254_740_991...9_007_199_254_740_991, using: &dice))
        case 3, 4: return .string(randomText(&dice))
        case 5: return .array((0..<dice.roll(0..<5)).map { _ in random(&dice, depth: depth - 1) })
        default:
            return .object(
                (0..<dice.roll(0..<(dice.chance(9) ? 60 : 5))).map { place in
                    Member(
                        "\(place):\(randomText(&dice))", random(&dice, depth: dice.chance(3) ? depth - 1 : 0))
                })
        }
    }

    static func randomText(_ dice: inout Dice) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<dice.roll(0..<20) {
            let range: Range<Int> = [
                0..<0x20, 0x20..<0x7F, 0x7F..<0x800, 0x800..<0x1_0000, 0x1_0000..<0x11_0000,
            ][
                dice.chance(2) ? 1 : dice.roll(0..<5)]
            text.append(Unicode.Scalar(UInt32(dice.roll(range))) ?? "\u{FFFD}")
        }
        return String(text)
    }
}
