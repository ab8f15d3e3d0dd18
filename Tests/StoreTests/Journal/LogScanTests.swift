import Domain
import Glibc
import Testing

@testable import Store

@Suite struct LogScanTests {
    private func write(_ lines: [Line], to path: String, torn: String = "") {
        Files.write(path, lines.flatMap(\.bytes) + Array(torn.utf8))
    }

    private func prepared() throws -> (Site, String) {
        let site = Site()
        _ = try site.places()
        mkdir(site.log, 0o700)
        mkdir("\(site.log)/0123456789", 0o700)
        return (site, "\(site.log)/0123456789")
    }

    private func read(_ site: Site, _ scan: LogScan, _ mark: FileMark?) throws -> (LogScan.Outcome, [String])
    {
        var found: [String] = []
        let file = try #require(scan.list().files.first)
        let outcome = try scan.read(file, from: mark) {
            found.append("\($0.number):\($0.offset):\((try? $0.line().text) ?? "\($0.head)")")
        }
        return (outcome, found)
    }

    @Test func `every file of every folder is read, whatever its name`() throws {
        let (site, folder) = try prepared()
        mkdir("\(site.log)/any name", 0o700)
        write([try Note.line("a", seq: 1)], to: "\(folder)/000001.jsonl")
        write([try Note.line("b", seq: 2)], to: "\(folder)/000001.sync-conflict-20261123.jsonl")
        write([try Note.line("c", seq: 3)], to: "\(site.log)/any name/é (conflicted copy).jsonl")
        write([try Note.line("c", seq: 3)], to: "\(folder)/000002.jsonl")
        #expect(try Contents.read(site.workspace).texts == ["a", "b", "c"])
        #expect(try Check.run(site.places(), host: .current).duplicates == 1)
    }

    @Test func `links, fifos, devices and strange names are reported and never opened`() throws {
        let (site, folder) = try prepared()
        write([try Note.line("a")], to: "\(folder)/000001.jsonl")
        write([try Note.line("b", seq: 2)], to: site.folder("outside"))
        symlink(site.folder("outside"), "\(folder)/000002.jsonl")
        symlink(site.folder.path, "\(site.log)/linked")
        mkfifo("\(folder)/000003.jsonl", 0o600)
        mkdir("\(folder)/000004.jsonl", 0o700)
        Files.write("\(folder)/notes.txt", [])
        Files.write("\(site.log)/stray.jsonl", [])
        Files.write("\(folder)/000005.jsonl", [UInt8](repeating: 0x20, count: LogFile.maximumBytes + 1))
        let listing = try LogScan(workspace: site.workspace).list()
        #expect(listing.files.map(\.name) == ["000001.jsonl"])
        #expect(
            listing.problems == [
                .symlink(path: "log/0123456789/000002.jsonl"),
                .unexpected(path: "log/0123456789/000003.jsonl"),
                .unexpected(path: "log/0123456789/000004.jsonl"),
                .fileTooLarge(file: "log/0123456789/000005.jsonl", bytes: LogFile.maximumBytes + 1),
                .unexpected(path: "log/0123456789/notes.txt"), .symlink(path: "log/linked"),
                .unexpected(path: "log/stray.jsonl"),
            ])
        #expect(try Contents.read(site.workspace).texts == ["a"])
    }

    @Test func `catching up reads only what was added`() throws {
        let (site, folder) = try prepared()
        let scan = LogScan(workspace: site.workspace)
        let path = "\(folder)/000001.jsonl"
        let lines = try (1...4).map { try Note.line("n\($0)", seq: $0) }
        write([lines[0], lines[1]], to: path, torn: "{\"v\"")
        let (first, found) = try read(site, scan, nil)
        #expect(found.map { $0.suffix(2) } == ["n1", "n2"] && first.torn == 4 && !first.restarted)
        #expect(first.mark.lines == 2 && first.mark.goodEnd == lines[0].bytes.count + lines[1].bytes.count)
        #expect(try scan.list().files.first?.isUnchanged(since: first.mark) == true)

        let file = open(path, O_WRONLY | O_TRUNC)
        let rest = lines.flatMap(\.bytes)
        _ = Glibc.write(file, rest, rest.count)
        close(file)
        let (second, more) = try read(site, scan, first.mark)
        #expect(more == ["3:\(first.mark.goodEnd):n3", "4:\(first.mark.goodEnd + lines[2].bytes.count):n4"])
        #expect(!second.restarted && second.mark.goodEnd == rest.count)
        let (third, nothing) = try read(site, scan, second.mark)
        #expect(nothing.isEmpty && third.mark == second.mark)
    }

    @Test func `a shortened, rewritten or replaced file is read from its beginning`() throws {
        let (site, folder) = try prepared()
        let scan = LogScan(workspace: site.workspace)
        let path = "\(folder)/000001.jsonl"
        let lines = try (1...4).map { try Note.line("n\($0)", seq: $0) }
        for change in [[lines[0]], [lines[2], lines[1], lines[3]], lines] {
            write([lines[0], lines[1]], to: path)
            let mark = try read(site, scan, nil).0.mark
            if change.count == 4 { unlink(path) }
            // A file made anew at once might be given the same inode.
            write(change, to: change.count == 4 ? path + ".new" : path)
            if change.count == 4 { rename(path + ".new", path) }
            if change.count == 3 { write([lines[2], lines[3]], to: path) }
            let (outcome, found) = try read(site, scan, mark)
            if outcome.mark.identity != mark.identity || change.count < 4 {
                #expect(outcome.restarted && found.first?.hasPrefix("1:0:") == true, "\(change.count)")
            }
        }
    }

    @Test func `an endless line is skipped to its end and counted`() throws {
        let (site, folder) = try prepared()
        let endless = [UInt8](repeating: 0x61, count: 3 << 20)
        let bytes =
            try Note.line("a", seq: 1).bytes + endless + [0x0A] + Note.line("b", seq: 2).bytes + endless
        Files.write("\(folder)/000001.jsonl", bytes)
        let contents = try Contents.read(site.workspace)
        #expect(contents.texts == ["a", "b"])
        #expect(contents.damaged == ["log/0123456789/000001.jsonl:2 tooLong"])
        #expect(contents.torn == 3 << 20)
    }

    @Test func `lines are cut right wherever the reads happen to end`() throws {
        var dice = Dice()
        let (site, folder) = try prepared()
        var lines: [Line] = []
        var bytes: [UInt8] = []
        while bytes.count < 5 << 20 {
            let text = String(
                repeating: "x", count: dice.chance(4) ? dice.roll(0..<200_000) : dice.roll(0..<400))
            lines.append(try Note.line(text, seq: lines.count + 1))
            bytes += lines[lines.count - 1].bytes
        }
        Files.write("\(folder)/000001.jsonl", bytes)
        let scan = LogScan(workspace: site.workspace)
        var read: [Line] = []
        var offset = 0
        _ = try scan.read(try #require(scan.list().files.first)) { found in
            let line = try found.line()
            #expect(found.offset == offset && found.number == line.seq, "\(dice)")
            offset += line.bytes.count
            read.append(line)
        }
        #expect(read == lines, "\(dice)")
    }
}
