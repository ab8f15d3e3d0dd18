import Domain
import Foundation
import Testing

@testable import Store

/// The examples of `docs/storage.md`: what the page promises is what the program reads and writes.
@Suite struct StoragePageTests {
    private static let page: [Substring] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try? String(contentsOf: root.appending(path: "docs/storage.md"), encoding: .utf8)
        return text?.split(separator: "\n") ?? []
    }()

    private static let lines = page.filter { $0.hasPrefix(#"{"v":"#) }.map(String.init)
    private static let events = page.filter { $0.hasPrefix(#"{"type":"#) }.map(String.init)

    @Test func `every type of event has an example`() throws {
        let named = try Self.events.compactMap { try JSONReader.read(Array($0.utf8))["type"]?.string }
        #expect(EventType.allCases.map(\.rawValue).filter { !named.contains($0) } == [])
    }

    @Test(arguments: events)
    func `an example is an event that reads back byte for byte`(text: String) throws {
        let event = Event(try JSONReader.read(Array(text.utf8)))
        if case .unknown(let type) = event.body { Issue.record("\(type) is not of its type's shape") }
        #expect(String(decoding: JSONWriter.bytes(event.json), as: UTF8.self) == text)
    }

    @Test(arguments: lines)
    func `a whole line has its checksum, and its events are known`(text: String) throws {
        let line = try Line.read(Array(text.utf8))
        for json in line.events {
            let event = Event(json)
            if case .unknown(let type) = event.body { Issue.record("\(type) is not of its type's shape") }
            #expect(event.json == json)
        }
        let again = try Line(
            id: line.id, replica: line.replica, seq: line.seq, by: line.by, at: line.at, events: line.events,
            redacted: line.redacted)
        #expect(String(decoding: again.bytes, as: UTF8.self) == text + "\n")
    }

    @Test func `the page shows whole lines, an undo and an erased one among them`() throws {
        let read = try Self.lines.map { try Line.read(Array($0.utf8)) }
        #expect(read.contains { $0.events.count > 1 })
        #expect(read.contains { $0.redacted && $0.events.isEmpty })
        #expect(read.contains { $0.events.contains { Event($0).typeName == "line.undone" } })
    }

    @Test func `the example of a workspace's file is one`() throws {
        let text = try #require(Self.page.first { $0.hasPrefix(#"{"format":"#) })
        let file = try WorkspaceFile.parse(Array(text.utf8), path: "cadre.json")
        #expect(file.title == "Suivi 2026")
    }
}
