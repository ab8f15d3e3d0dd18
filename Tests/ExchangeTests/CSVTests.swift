import Testing

@testable import Exchange

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct CSVTests {
    @Test(
        arguments: [
            "a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\r1\t2", "\u{feff}a,b\n1,2", "\n\na,b\n1,2\n,\n\n",
            "\"a\",\"b\"\n\"1\",2", "a,b\n1,2,,\n",
        ])
    func `the same two fields are read however they are written`(_ text: String) throws {
        let table = try CSVReader.read(bytes(text))
        #expect(table.header.fields == ["a", "b"])
        #expect(table.rows.map(\.fields) == [["1", "2"]])
        #expect(table.problems == [])
    }

    @Test func `quoted fields hold delimiters, quotes and line ends, and lines are counted`() throws {
        let table = try CSVReader.read(bytes("a;b\n\"x;\"\"y\"\"\r\nz\";2\n3;4\n"))
        #expect(table.rows.map(\.fields) == [["x;\"y\"\nz", "2"], ["3", "4"]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test(
        arguments: [
            ("a,b\n1\n", 2, nil, CSVProblem.Reason.ragged(expected: 2, found: 1)),
            ("a,b\n1,2\n1,2,3\n", 3, nil, .ragged(expected: 2, found: 3)),
            ("a,b\n1,\"2\"3\n", 2, 2, .textAfterQuote),
            ("a,b\n\"1,2\n3,4\n", 2, 1, .openQuote),
            ("a,b\n1,\u{1b}[2J\n", 2, 2, .control(0x1b)),
            ("a,b\n1,e" + String(repeating: "\u{301}", count: 31), 2, 2, .markRun),
            ("a,b\n1," + String(repeating: "x", count: 65_537), 2, 2, .fieldTooLong(limit: 65_536)),
        ] as [(String, Int, Int?, CSVProblem.Reason)])
    func `a bad row is named`(_ text: String, _ line: Int, _ column: Int?, _ reason: CSVProblem.Reason) throws
    {
        let problems = try CSVReader.read(bytes(text)).problems
        #expect(problems == [CSVProblem(line: line, column: column, reason: reason)])
    }

    @Test func `accents spelled as letter and mark are no run of marks`() throws {
        let text = String(repeating: "e\u{301}", count: 100)
        #expect(try CSVReader.read(bytes("a\n" + text)).rows.map(\.fields) == [[text]])
    }

    @Test func `one bad byte spoils one row, a file of another encoding is refused`() throws {
        let mixed = bytes("a,b\né,") + [0xff] + bytes("\n1,2\n")
        #expect(try CSVReader.read(mixed).problems == [CSVProblem(line: 2, column: 2, reason: .badUTF8)])
        let latin = bytes("a,b\n1,2\ncaf") + [0xe9] + bytes(",2\n")
        #expect(throws: CSVRefusal.oneBytePerCharacter(line: 3)) { try CSVReader.read(latin) }
        let header = bytes("cat") + [0xe9] + bytes("gorie,b\n1,2\n")
        #expect(throws: CSVRefusal.oneBytePerCharacter(line: 1)) { try CSVReader.read(header) }
        var wide: [UInt8] = [0xff, 0xfe]
        for byte in bytes("a,b\n1,2\n") { wide += [byte, 0] }
        #expect(throws: CSVRefusal.utf16) { try CSVReader.read(wide) }
        #expect(throws: CSVRefusal.utf16) { try CSVReader.read(Array(wide.dropFirst(2))) }
    }

    @Test func `what is no sheet is refused, and what is too big`() {
        #expect(throws: CSVRefusal.empty) { try CSVReader.read([]) }
        #expect(throws: CSVRefusal.empty) { try CSVReader.read(bytes("\n\n,,\n")) }
        let big = [UInt8](repeating: 0x61, count: CSVReader.sizeLimit + 1)
        #expect(throws: CSVRefusal.tooBig(limit: CSVReader.sizeLimit)) { try CSVReader.read(big) }
        let long = bytes("a\n" + String(repeating: "1\n", count: CSVReader.rowLimit + 1))
        #expect(throws: CSVRefusal.tooManyRows(limit: CSVReader.rowLimit)) { try CSVReader.read(long) }
    }

    @Test(arguments: ["=1+1", " -2", "+3", "@SUM", "|x", "%y", "＝1", "\tz", "'=x", "''-1"])
    func `what a spreadsheet would run gets a guard, and reading takes it away`(_ text: String) throws {
        var writer = CSVWriter()
        writer.add([.text("h")])
        writer.add([.text(text)])
        #expect(writer.text.contains("\"'" + text))
        #expect(try CSVReader.read(bytes(writer.text)).rows.map(\.fields) == [[text]])
    }

    @Test func `an apostrophe of the text itself stays`() throws {
        #expect(try CSVReader.read(bytes("a\n'tis\n")).rows.map(\.fields) == [["'tis"]])
    }

    @Test(arguments: 0..<60) func `whatever is written is read back`(seed: Int) throws {
        var random = Random(seed: seed)
        let alphabet = Array("ab =+-@'\";,\t\n|é漢%＝".unicodeScalars)
        let rows = (0..<8).map { _ in
            (0..<4).map { _ in
                var text = "x"
                if random.next(4) > 0 { text = "" }
                for _ in 0..<random.next(6) {
                    text.unicodeScalars.append(alphabet[random.next(alphabet.count)])
                }
                return text
            } + ["end"]
        }
        var writer = CSVWriter(delimiter: seed % 2 == 0 ? "," : ";")
        writer.add(["a", "b", "c", "d", "e"].map { .text($0) })
        for row in rows { writer.add(row.map { .text($0) }) }
        #expect(try CSVReader.read(bytes(writer.text)).rows.map(\.fields) == rows, "seed \(seed)")
    }

    @Test(arguments: 0..<300) func `no bytes trap`(seed: Int) {
        var random = Random(seed: seed)
        let alphabet: [UInt8] =
            Array("\"\",;\t\r\n'=a".utf8) + [0, 0xc3, 0xa9, 0xff, 0xef, 0xbb, 0xbf, 0xcc, 0x81]
        let noise = (0..<random.next(400)).map { _ in
            random.next(10) == 0 ? UInt8(random.next(256)) : alphabet[random.next(alphabet.count)]
        }
        // The result does not matter; a trap would end the whole run and name the seed.
        _ = try? CSVReader.read(noise)
    }
}

/// The same numbers for the same seed, so that a failure can be had again.
struct Random {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 1) % bound
    }
}
