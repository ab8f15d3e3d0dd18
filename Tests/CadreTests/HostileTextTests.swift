import Foundation
import FoundationXML
import Store
import TestSupport
import Testing

@testable import Interface

/// Every text that has broken some program, through the real one: typed, imported, shown in every way, searched,
/// exported and read back as the same bytes; or refused with a reason.
@Suite(.serialized) struct HostileTextTests {
    private static let texts: [String] = {
        guard let path = ProcessInfo.processInfo.environment["CADRE_NAUGHTY"],
            let data = FileManager.default.contents(atPath: path),
            let list = try? JSONSerialization.jsonObject(with: data) as? [String]
        else { return HostileText.all }
        return HostileText.all + list
    }()

    /// A process for each takes long: all of them with `CADRE_LONG=1`, else one of five.
    private static let typed: [String] = {
        let isLong = ProcessInfo.processInfo.environment["CADRE_LONG"] != nil
        return stride(from: 0, to: texts.count, by: isLong ? 1 : 5).map { texts[$0] }
    }()

    private let cadre = Cadre.demonstration()

    /// What a person sees of these in a terminal can neither command nor hide.
    private static let outputs: [[String]] = [
        ["mission", "list"], ["history", "--limit", "3000"], ["search", "a"], ["timeline"],
        ["mission", "show", "M2"],
        ["show", "board", "--width", "200", "--height", "200"], ["show", "history", "--height", "200"],
        ["show", "board", "--plain"], ["show", "M2", "--plain", "--height", "200"], ["show", "home"],
        ["mission", "list", "--json"], ["history", "--limit", "3000", "--json"],
    ]

    @Test func `hostile texts are kept as they are, shown harmlessly, and come back`() throws {
        defer { cadre.remove() }
        let noted = try note()
        let titled = try importTitles()
        #expect(noted.count > Self.typed.count * 8 / 10 && titled.count > HostileText.all.count / 2)
        try keptByteForByte(noted: noted, titled: titled)
        for words in Self.outputs { showsHarmlessly(words) }
        try exportsHarmlessly(titled)
        screensHarmlessly()
        print("\(Self.texts.count) texts: \(noted.count) noted, \(titled.count) as titles")
    }
}

// MARK: In

extension HostileTextTests {
    /// Each as an argument of its own; those that were kept.
    private func note() throws -> [String] {
        try Self.typed.filter { text in
            // No program can be given one of these.
            if text.utf8.contains(0) { return false }
            let run = cadre.run([
                "note", "M2", "--as", "Maëlle", "--today", "2026-11-23", "--lang", "en", "--", text,
            ])
            if run.code == 0 { return true }
            try #require([1, 64].contains(run.code), "\(text.debugDescription): \(run)")
            expectHarmless(run.error, "refusal of \(text.debugDescription)")
            #expect(run.error.hasPrefix("cadre: ") && run.error.count > 20, "\(run.error)")
            return false
        }
    }

    /// All at once, as a sheet; those that were kept.
    private func importTitles() throws -> [String] {
        let quoted = Self.texts.map { "\"" + $0.replacing("\"", with: "\"\"") + "\",SILLONS,WEB\n" }
        let sheet = cadre.home + "/titles.csv"
        try Data(("Mission,Organisation,Category\n" + quoted.joined()).utf8).write(to: URL(filePath: sheet))
        let words = [
            "import", "csv", sheet, "--skip-bad", "--as", "Maëlle", "--today", "2026-11-23", "--lang", "en",
        ]
        let run = cadre.run(words)
        #expect(run.code == 0, "\(run.error.suffix(800))")
        expectHarmless(run.output + run.error, "import")
        let titles = try strings(at: "title", ["mission", "list", "--limit", "3000"])
        return Self.texts.map(Self.withoutEdges).filter { titles.contains(Array($0.utf8)) }
    }
}

// MARK: Kept

extension HostileTextTests {
    /// What nobody sees around a text is no part of it, for texts that are typed as for those in sheets.
    private static func withoutEdges(_ text: String) -> String {
        let seen = text.indices.filter { !isInvisible(text[$0]) }
        guard let first = seen.first, let last = seen.last else { return "" }
        return String(text[first...last])
    }

    private static func isInvisible(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return properties.isWhitespace || properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
                || properties.generalCategory == .control || properties.generalCategory == .format
        }
    }
}

extension HostileTextTests {
    private func strings(at member: String, _ words: [String]) throws -> Set<[UInt8]> {
        let run = cadre.run(words + ["--json", "--today", "2026-11-23"])
        try #require(run.code == 0, "\(run.error)")
        var found: Set<[UInt8]> = []
        func gather(_ json: Any, _ name: String) {
            if let list = json as? [Any] { for item in list { gather(item, name) } }
            if let object = json as? [String: Any] { for (name, item) in object { gather(item, name) } }
            if name == member, let text = json as? String { found.insert(Array(text.utf8)) }
        }
        gather(try JSONSerialization.jsonObject(with: Data(run.output.utf8)), "")
        return found
    }

    private func keptByteForByte(noted: [String], titled: [String]) throws {
        var notes: Set<[UInt8]> = []
        for name in ["text", "note", "content", "sentence"] {
            notes.formUnion(try strings(at: name, ["mission", "show", "M2"]))
        }
        for text in noted {
            let isKept = notes.contains(Array(Self.withoutEdges(text).utf8))
            #expect(isKept, "not as it was noted: \(text.debugDescription)")
        }
        // What the index says is what stands in the files.
        #expect(cadre("check").code == 0)
        _ = cadre.shell("rm -rf \"$HOME/.cache\"")
        let again = try strings(at: "title", ["mission", "list", "--limit", "3000"])
        for text in titled { #expect(again.contains(Array(text.utf8)), "\(text.debugDescription)") }
    }
}

// MARK: Out

extension HostileTextTests {
    private func expectHarmless(_ text: String, _ what: String) {
        let bad = text.unicodeScalars.filter { $0 != "\n" && Self.mayCommandOrHide($0) }
        #expect(bad.isEmpty, "\(what): \(bad.prefix(5).map { String($0.value, radix: 16) })")
    }

    private static func mayCommandOrHide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: return true
        // Format characters with ink, in Arabic and its neighbours.
        case .format:
            return !(0x600...0x605).contains(scalar.value) && scalar.value != 0x6DD && scalar.value != 0x70F
        default: return false
        }
    }

    private func showsHarmlessly(_ words: [String]) {
        let run = cadre.run(words + ["--today", "2026-11-23", "--lang", "en"])
        #expect(run.code == 0, "\(words): \(run.error.suffix(500))")
        // JSON keeps what others must read back; a terminal is told nothing by it (docs/json.md).
        if !words.contains("--json") { expectHarmless(run.output, words.joined(separator: " ")) }
        #expect(
            !run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{7}" },
            "\(words)")
    }

    private func exportsHarmlessly(_ titled: [String]) throws {
        let sheet = cadre("export", "csv", "--lang", "en").output
        for row in sheet.split(separator: "\r\n") where row.hasPrefix("\"") {
            let first = row.dropFirst().first
            #expect(!"=+-@\t|%".contains(first ?? "x"), "\(row.prefix(40))")
        }
        // Rows with controls within a text are left out with their reason; all others are known again.
        let again = cadre.shell(
            "\"$CADRE\" export csv --lang en | \"$CADRE\" import csv - --skip-bad --dry-run --today 2026-11-23 --lang en"
        )
        #expect(
            again.output.contains("nothing new"), "\(again.output.suffix(600)) \(again.error.suffix(600))")
        expectHarmless(again.output + again.error, "import of what was exported")
        let calendar = cadre("export", "ics").output
        for line in calendar.split(separator: "\r\n") {
            #expect(line.utf8.count <= 75 && !line.unicodeScalars.contains { $0.value < 0x20 }, "\(line)")
        }
        #expect(calendar.components(separatedBy: "BEGIN:VCALENDAR\r\n").count == 2)
        let picture = cadre.run(["show", "board", "--svg", "--width", "200", "--height", "200"]).output
        #expect(XMLParser(data: Data(picture.utf8)).parse() && !picture.contains("<script"))
        for format in ["markdown", "html"] {
            let frame = cadre("frame", "export", "M2", "--format", format)
            #expect(frame.code == 0 && !frame.output.contains("<script") && !frame.output.contains("<img"))
        }
    }

    /// The real screens: beside the sequences of the terminal's own, nothing that commands or hides.
    private func screensHarmlessly() {
        guard let session = try? cadre.screens(width: 200, height: 60) else { return #expect(Bool(false)) }
        for page in ["2", "9", "5"] {
            session.send(page)
            #expect(session.wait { $0.contains("? Help") }, "\(session.screen.text)")
            session.send("jjjG")
            _ = session.wait(atMost: 300) { _ in false }
        }
        #expect(session.leave() == .exited(0))
        let told = String(decoding: session.output, as: UTF8.self)
        let plain = told.replacing(
            /\u{1B}(\[[0-9;?<>=!]*[ -\/]*[@-~]|\([B0]|[=>78M]|\][^\u{7}\u{1B}]*(\u{7}|\u{1B}\\))/, with: "")
        let bad = plain.unicodeScalars.filter {
            !"\n\r\u{8}\u{F}\u{E}".unicodeScalars.contains($0) && Self.mayCommandOrHide($0)
        }
        #expect(bad.isEmpty, "\(bad.prefix(9).map { String($0.value, radix: 16) })")
    }
}
