import Domain
import Glibc
import Testing

@testable import Store

/// Whatever happens to the bytes of a journal, no intact line is lost and none appears that was not written.
@Suite struct DamageTests {
    /// A journal of a few lines, as bytes and as ids.
    private struct Original {
        let site = Site()
        let path: String
        let bytes: [UInt8]
        let lines: [Line]
        let state: Tree
        let places: Places

        init(_ texts: [String]) throws {
            let journal = try site.journal(host: .pinned())
            lines = try texts.map { try journal.note($0) }
            path = "\(site.log)/\(journal.replica ?? "")/000001.jsonl"
            bytes = Files.read(path)
            places = try site.places()
            state = Tree.read(places.state)
        }

        /// The lines that lie wholly in the first so many bytes.
        func intact(_ count: Int) -> [Line] {
            var end = 0
            return lines.filter { line in
                end += line.bytes.count
                return end <= count
            }
        }

        /// Writes one more line after the damage, with the state as it was.
        func write(_ text: String) throws -> Line {
            state.write(places.state)
            return try Journal(places, host: .pinned(seed: UInt64(text.utf8.count) &+ 99)).note(text)
        }
    }

    private static let fills: [(String, [UInt8])] = [
        ("nothing", []), ("zeros", [UInt8](repeating: 0, count: 50)), ("feeds", [10, 10, 10]),
        ("garbage", Array("{\"v\":1,\u{0}}\n\u{7F}[".utf8) + [0xFF, 0xC3, 0x0A, 0x80]),
    ]

    @Test(arguments: 0..<4)
    func `cut at every byte and filled, then written again`(_ fill: Int) throws {
        let original = try Original(["un", "déux \"2\"", "trois"])
        let (name, filling) = Self.fills[fill]
        var cases = 0
        for cut in 0...original.bytes.count {
            Files.write(original.path, original.bytes[..<cut] + filling)
            let expected = original.intact(cut)
            let before = try Contents.read(original.site.workspace)
            // A cut right before the line feed, filled with one: the line is whole again.
            let completed = filling.first == 10 && original.intact(cut + 1).count > expected.count
            let whole = completed ? original.intact(cut + 1) : expected
            #expect(before.sorted == whole, "\(name) at \(cut)")

            let added = try original.write("after")
            let after = try Contents.read(original.site.workspace)
            #expect(Set(after.lines.keys) == Set((whole + [added]).map(\.id)), "\(name) at \(cut)")
            cases += 1
            // A new replica may have been minted: back to one folder.
            Tree.remove("\(original.site.log)/\(added.replica)")
            mkdir(String(original.path.dropLast("/000001.jsonl".utf8.count)), 0o700)
        }
        #expect(cases == original.bytes.count + 1)
    }

    @Test func `every byte replaced`() throws {
        let original = try Original(["un", "déux \"2\"", "trois"])
        var dice = Dice()
        let all = Dictionary(uniqueKeysWithValues: original.lines.map { ($0.id, $0) })
        var flips = 0
        for place in original.bytes.indices {
            let old = original.bytes[place]
            let values = [
                old ^ 1, old ^ 0x20, old ^ 0x80, 0, 0x0A, 0x0D, UInt8(truncatingIfNeeded: dice.next()),
            ]
            for value in values where value != old {
                var bytes = original.bytes
                bytes[place] = value
                Files.write(original.path, bytes)
                let contents = try Contents.read(original.site.workspace)
                // At most the line hit, and its neighbour when the line feed between them was hit.
                #expect(contents.lines.count >= (old == 0x0A ? 1 : 2), "\(place) \(value) \(dice)")
                for (id, line) in contents.lines { #expect(all[id] == line, "\(place) \(value) \(dice)") }
                flips += 1
            }
        }
        #expect(flips > 3000)
    }

    @Test func `a journal converted by an editor or by git is read all the same and written again`() throws {
        let original = try Original(["un", "déux", "trois"])
        var converted: [UInt8] = [0xEF, 0xBB, 0xBF]
        for byte in original.bytes { converted += byte == 10 ? [13, 10] : [byte] }
        Files.write(original.path, converted)
        #expect(
            try Contents.read(original.site.workspace).sorted == original.lines
        )
        let added = try original.write("quatre")
        #expect(added.replica == original.lines[0].replica && added.seq == 4)
        let contents = try Contents.read(original.site.workspace)
        #expect(contents.sorted == original.lines + [added])
        #expect(contents.damaged.isEmpty)
    }

    @Test func `conflict markers and lines glued together cost no other line`() throws {
        let original = try Original(["un", "deux", "trois"])
        let b = original.lines.map(\.bytes)
        let markers =
            Array("<<<<<<< HEAD\r\n".utf8) + b[0] + Array("=======\n".utf8) + b[1] + Array(">>>>>>> x\n".utf8)
        Files.write(original.path, markers + b[2].dropLast() + b[2] + b[2])
        let contents = try Contents.read(original.site.workspace)
        #expect(contents.sorted == original.lines)
        #expect(contents.damaged.count == 4)
    }
}
