import Domain
import Glibc
import Testing

@testable import Store

/// Two parsers, one answer: ours against Python's, made as strict as ours, on thousands of mangled documents.
@Suite struct JSONDifferenceTests {
    private static let python = Program.find("python3")

    /// Reads a document in hexadecimal from each line; answers "no" or the value in one canonical spelling.
    private static let script = """
        import json, sys
        def no(*_): raise ValueError
        def integer(text):
            if abs(int(text)) > 2**53 - 1: no()
            return int(text)
        def pairs(items):
            if len({name for name, _ in items}) != len(items): no()
            return dict(items)
        def depth(value):
            inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else None
            return 0 if inner is None else 1 + max([depth(item) for item in inner], default=0)
        for line in open(sys.argv[1]):
            try:
                value = json.loads(bytes.fromhex(line).decode("utf-8"), parse_float=no, parse_constant=no,
                                   parse_int=integer, object_pairs_hook=pairs)
                if depth(value) > 16: no()
                text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
                print(text.encode("utf-8").hex())
            except (ValueError, RecursionError):
                print("no")
        """

    @Test(.enabled(if: python != nil))
    func `Python accepts and refuses the same documents, with the same values`() throws {
        var dice = Dice()
        var documents: [[UInt8]] = []
        let tokens = [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud800", "1", "-", "0", ".5", "e1", " ",
        ]
        while documents.count < 6000 {
            var bytes = JSONWriter.bytes(.random(&dice, depth: dice.roll(1..<19)))
            for _ in 0..<dice.roll(0..<3) where !bytes.isEmpty {
                let place = dice.roll(0..<bytes.count)
                switch dice.roll(0..<4) {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: tokens[dice.roll(0..<tokens.count)].utf8, at: place)
                default: bytes.insert(bytes[dice.roll(0..<bytes.count)], at: place)
                }
            }
            if bytes.count < 4000 { documents.append(bytes) }
        }
        let folder = Folder()
        Files.write(folder("script.py"), Array(Self.script.utf8))
        Files.write(folder("documents"), Array(documents.map { Self.hex($0) + "\n" }.joined().utf8))
        let run = Program.run(
            try #require(Self.python), [folder("script.py"), folder("documents")],
            environment: ["PATH": getenv("PATH").map { String(cString: $0) } ?? "", "PYTHONUTF8": "1"])
        #expect(run.status == 0 && run.lines.count == documents.count)
        var accepted = 0
        for (document, theirs) in zip(documents, run.lines) {
            let ours = (try? JSONReader.read(document)).map { Self.canonical($0) }
            if ours != nil { accepted += 1 }
            #expect((ours ?? "no") == theirs, "\(dice): \(Self.hex(document))")
        }
        #expect(accepted > 1000 && accepted < documents.count - 1000)
    }

    /// Python escapes DEL and the rest as we do; only the value of each integer and string is at stake.
    private static func canonical(_ value: JSON) -> String { hex(JSONWriter.bytes(value)) }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
