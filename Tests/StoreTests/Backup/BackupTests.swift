import Glibc
import Testing

@testable import Store

/// One file that holds everything, and that is believed only when it is whole.
@Suite struct BackupTests {
    private let site = Site()
    private var file: String { site.folder("w.tar") }

    private func backUp(replacing: Bool = false) throws -> Backup.Report {
        try Backup(try site.places()).write(to: file, replacing: replacing)
    }

    private func restore(_ path: String? = nil, into name: String = "r") throws -> Restoring.Restored {
        try Restoring(path ?? file, environment: site.environment).restore(into: site.folder(name))
    }

    private func notes(_ count: Int, segmentBytes: Int = 1024) throws -> [String] {
        let journal = try site.journal(segmentBytes: segmentBytes)
        let texts = (1...count).map { "note \($0)" }
        for text in texts { try journal.note(text) }
        return texts.sorted()
    }

    @Test func `all lines come back, byte for byte`() throws {
        let texts = try notes(40)
        let report = try backUp()
        #expect(report.lines == 40 && report.files > 3 && report.torn == 0 && report.passedOver.isEmpty)
        #expect(report.bytes == Files.read(file).count)
        let restored = try restore()
        #expect(restored.lines == 40 && restored.title == "Essai" && restored.files == report.files)
        #expect(try Contents.read(site.folder("r")).texts == texts)
        #expect(Tree.read(site.folder("r")) == Tree.read(site.workspace))
        #expect(Tree.names(site.folder.path).filter { $0.hasPrefix(".") } == [])
    }

    @Test func `any tar unpacks a workspace, and sha256sum finds it whole`() throws {
        _ = try notes(20)
        _ = try backUp()
        let folder = site.folder.path
        let script =
            "cd '\(folder)' && tar xf w.tar && cd cadre-backup"
            + " && sha256sum --quiet --strict -c SHA256SUMS && echo whole"
        let environment = ["PATH": "/usr/bin:/bin"]
        #expect(Program.run("/bin/sh", ["-c", script], environment: environment).output == "whole\n")
        let id = try WorkspaceFile.read(at: site.workspace).id
        #expect(try WorkspaceFile.read(at: "\(folder)/cadre-backup").id == id)
        #expect(try Contents.read("\(folder)/cadre-backup").lines.count == 20)
    }

    @Test func `a backup of every cut and of every changed byte is refused, and nothing is made`() throws {
        _ = try notes(3)
        _ = try backUp()
        let whole = Files.read(file)
        let damaged = site.folder("d.tar")
        func isRefused(_ bytes: [UInt8]) -> Bool {
            Files.write(damaged, bytes)
            do { _ = try restore(damaged) } catch {
                switch error as? Failure {
                case .damagedBackup, .noBackup: return FileStatus.isMissing(site.folder("r"))
                default: return false
                }
            }
            return false
        }
        let ends = Array(stride(from: 0, to: whole.count, by: 97)) + [whole.count - 1]
        #expect(ends.filter { !isRefused(Array(whole[..<$0])) } == [])
        let places = stride(from: 0, to: whole.count - 1024, by: 41)
        let unnoticed = places.filter { place in
            var bytes = whole
            bytes[place] ^= 0x01
            return !isRefused(bytes)
        }
        #expect(unnoticed == [])
        #expect(try Restoring(file, environment: site.environment).verify().lines == 3)
    }

    @Test func `hostile archives make no file outside of a log`() throws {
        let places = try site.places()
        let file = try WorkspaceFile.read(at: places.workspace)
        let own = Files.read(places.workspaceFile)
        let line = try Note.line("x").bytes
        let names = [
            "../evil", "log/../../evil", "/etc/evil", "log/0123456789/../x.jsonl", "log/0123456789/x.jsonl",
            "log/0123456789", "evil", ".git/hooks/post-checkout", "log/0123456789/000001.jsonl\u{0}x",
        ]
        for name in names {
            let entries = [("cadre.json", own), (name, line)]
            Files.write(site.folder("h.tar"), Archive.bytes(entries))
            #expect(throws: Failure.self, "\(name)") { try restore(site.folder("h.tar"), into: "h") }
            #expect(FileStatus.isMissing(site.folder("h")) && FileStatus.isMissing(site.folder("evil")))
        }
        let twice = Archive.bytes([
            ("cadre.json", own), ("log/0123456789/000001.jsonl", line), ("log/0123456789/000001.jsonl", line),
        ])
        Files.write(site.folder("h.tar"), twice)
        #expect(throws: Failure.self) { try restore(site.folder("h.tar"), into: "h") }
        let plain = Archive.bytes([("cadre.json", own), ("log/0123456789/000001.jsonl", line)])
        Files.write(site.folder("h.tar"), plain)
        #expect(try restore(site.folder("h.tar"), into: "h").lines == 1)
        #expect(try WorkspaceFile.read(at: site.folder("h")).id == file.id)
    }

    @Test func `an archive that names a huge file is refused before it is read`() throws {
        let (path, entry) = (site.folder("h.tar"), "log/0123456789/000001.jsonl")
        let header = TarHeader(name: "cadre-backup/\(entry)", size: 1 << 32, seconds: 0).bytes
        Files.write(path, header + [UInt8](repeating: 0, count: 1024))
        #expect(throws: Failure.damagedBackup(path: path, entry: entry)) { try restore(path) }
    }

    @Test func `torn ends stay out, damaged lines and conflict copies go in`() throws {
        _ = try notes(3, segmentBytes: 1 << 16)
        let folder = try #require(Tree.names(site.log).first)
        let segment = "\(site.log)/\(folder)/000001.jsonl"
        let whole = Files.read(segment)
        let other = try Note.line("from elsewhere").bytes
        Files.write("\(site.log)/\(folder)/000001 (conflicted copy).jsonl", whole + other)
        Files.write(segment, whole + Array("{damaged}\n{\"v\":1,\"id".utf8))
        let report = try backUp()
        #expect(report.torn == 10 && report.lines == 7 && report.files == 2)
        _ = try restore()
        let contents = try Contents.read(site.folder("r"))
        #expect(contents.texts == ["from elsewhere", "note 1", "note 2", "note 3"])
        #expect(contents.damaged.count == 1 && contents.torn == 0)
    }

    @Test func `links and unreadable files are told, not passed over in silence`() throws {
        _ = try notes(1)
        let folder = try #require(Tree.names(site.log).first)
        symlink("/etc/passwd", "\(site.log)/\(folder)/000009.jsonl")
        let report = try backUp()
        #expect(report.passedOver == [.symlink(path: "log/\(folder)/000009.jsonl")] && report.lines == 1)
    }

    @Test func `a file that is there stays, unless it may be replaced`() throws {
        _ = try notes(1)
        Files.write(file, Array("mine".utf8))
        #expect(throws: Failure.fileExists(path: file)) { try backUp() }
        #expect(Files.read(file) == Array("mine".utf8))
        #expect(try backUp(replacing: true).lines == 1)
        #expect(try restore().lines == 1)
        #expect(throws: Failure.folderNotEmpty(path: site.folder("r"))) { try restore() }
    }

    @Test func `an empty folder is filled, a link to one is not`() throws {
        _ = try notes(1)
        _ = try backUp()
        mkdir(site.folder("r"), 0o700)
        #expect(try restore().lines == 1)
        mkdir(site.folder("e"), 0o700)
        symlink(site.folder("e"), site.folder("l"))
        #expect(throws: Failure.notAFolder(path: site.folder("l"))) { try restore(into: "l") }
    }
}

extension FileStatus {
    static func isMissing(_ path: String) -> Bool { (try? FileStatus.of(path)) == .some(nil) }
}

/// Archives as somebody else might make them: any names, right checksums.
enum Archive {
    static func bytes(_ entries: [(name: String, contents: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var sums = ""
        for (name, contents) in entries {
            bytes += entry(name, contents)
            sums += "\(SHA256.digest(contents))  \(name)\n"
        }
        return bytes + entry("SHA256SUMS", Array(sums.utf8)) + [UInt8](repeating: 0, count: 1024)
    }

    private static func entry(_ name: String, _ contents: [UInt8]) -> [UInt8] {
        TarHeader(name: "cadre-backup/\(name)", size: contents.count, seconds: 0).bytes + contents
            + [UInt8](repeating: 0, count: TarHeader.padding(contents.count))
    }
}
