import Domain
import Foundation
import Testing

@testable import Store

/// An example of each type of event: with every field that its thing may have, else as the page of the format has it.
enum Example {
    static func body(_ type: EventType) throws -> Event.Body {
        switch type {
        case .engagementDrafted:
            var fields = fields(Entity.Kind.engagement.fields)
            fields.remove(.day)
            return .created(.engagement, fields)
        case .missionImported:
            return .missionImported(fields(Entity.Kind.mission.fields), state: .active, day: monday)
        case .frameSet: return .frameSet(fields(Entity.Kind.frameFields))
        case .closingSet: return .closingSet(fields(Entity.Kind.closingFields))
        default: break
        }
        if let kind = type.creates { return .created(kind, fields(kind.fields)) }
        for kind in Entity.Kind.allCases where Event.Body.edited(kind, [:]).type == type {
            return .edited(kind, fields(kind.fields))
        }
        let examples = try #require(try pages[type], "\(type) has no example")
        return try #require(
            examples.max { JSONWriter.bytes($0).count < JSONWriter.bytes($1).count }.map { Event($0).body })
    }

    private static func fields(_ fields: [Field]) -> Fields { Fields(fields.map { ($0, value($0)) }) }

    private static let id = EntityID(line: LineID(clock: 42 << 16, random: 17), place: 3)

    private static func value(_ field: Field) -> Value {
        switch field.kind {
        case .text, .prose, .choice: .text("?")
        case .texts, .choices: .texts(["?", "?"])
        case .number, .cents, .share: .number(7)
        case .flag: .flag(true)
        case .day: .day(monday)
        case .time: .time(TimeOfDay(hour: 9, minute: 5)!)
        case .one: .id(id)
        case .several: .ids([id, id])
        case .criteria: .criteria([Criterion("?")])
        case .charter: .charter([ValueCriterion("V1", 60, french: "?", english: "?")])
        }
    }

    /// The events of docs/storage.md.
    private static var pages: [EventType: [JSON]] {
        get throws {
            let page = URL(filePath: #filePath).appending(path: "../../../../docs/storage.md").standardized
            let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
            let events = try lines.filter { $0.hasPrefix("{\"type\":") }.map {
                try JSONReader.read(Array($0.utf8))
            }
            return Dictionary(grouping: events) {
                EventType(rawValue: $0["type"]?.string ?? "") ?? .noteAdded
            }
        }
    }
}
