import Domain
import Foundation
import Interface
import Screen
import TestSupport
import Testing

/// The ten commonest acts, played key by key: what the manual's table says they cost is what they cost.
@Suite struct KeystrokeTableTests {
    private let workshop = Workshop.shared

    /// A text counts as nothing: it is what one came to say.
    private struct Costs { var keys: [String: Int] = [:] }

    private func cost(
        _ page: Page, _ moves: (inout Play) throws -> Void, _ isDone: (Story, Story) -> Bool
    ) throws -> Int? {
        var story = workshop.story
        story.by = workshop.jeanne
        var play = Play(story, on: page)
        try moves(&play)
        return isDone(story, play.story) ? play.keys : nil
    }

    private func onPart(_ kind: Entity.Kind, _ id: EntityID) -> Page {
        .mission(MissionPage(workshop.billing, part: Focus.Part(kind, id)))
    }

    /// In the order of the manual's table.
    private func costs() throws -> [Int?] {
        let mission = workshop.billing
        let board = Page.mission(MissionPage(workshop.site, part: nil))
        func grew(_ count: @escaping (Mission) -> Int, in id: EntityID) -> (Story, Story) -> Bool {
            { before, after in count(after.mission(id)) == count(before.mission(id)) + 1 }
        }
        return [
            try cost(board, { try $0.press("c", .ctrl("s")) }, grew(\.contacts.count, in: workshop.site)),
            try cost(
                onPart(.checkpoint, workshop.checkpoints[4]),
                {
                    try $0.press("d")
                    try $0.type("La passation")
                    try $0.press(.ctrl("s"))
                },
                { $1.mission(mission).checkpoint(workshop.checkpoints[4])?.state == .submitted }),
            try cost(
                onPart(.checkpoint, workshop.checkpoints[1]),
                { try $0.press("v", "*", "1", .enter, .enter) },
                { $1.mission(mission).checkpoint(workshop.checkpoints[1])?.state == .accepted }),
            try cost(
                onPart(.meeting, workshop.meetings[0]), { try $0.press("r", .ctrl("s")) },
                { $1.mission(mission).meeting(workshop.meetings[0])?.state == .held }),
            try cost(
                onPart(.meeting, workshop.meetings[1]),
                {
                    try $0.press("i")
                    try $0.type("Deux relances")
                    try $0.press(.ctrl("s"))
                },
                { $1.mission(mission).meeting(workshop.meetings[1])?.state == .minuted }),
            try cost(
                board, { try $0.press("r", .ctrl("s")) }, grew(\.meetings.count, in: workshop.site)),
            try cost(
                board,
                {
                    try $0.press("a")
                    try $0.type("Envoyer les accès")
                    try $0.press(.tab)
                    try $0.type("jeanne")
                    try $0.press(.enter, .ctrl("s"))
                }, grew(\.actions.count, in: workshop.site)),
            try cost(
                onPart(.action, workshop.actions[0]), { try $0.press("x") },
                { $1.mission(mission).action(workshop.actions[0])?.state == .done }),
            try cost(
                board,
                {
                    try $0.press("o")
                    try $0.type("Rappeler en janvier")
                    try $0.press(.ctrl("s"))
                }, { $1.facts.count == $0.facts.count + 1 }),
            try cost(
                board, { try $0.press("c", .ctrl("s"), "u") },
                { $1.mission(workshop.site).contacts.count == $0.mission(workshop.site).contacts.count }),
        ]
    }

    @Test(arguments: ["en", "fr"]) func `the table of the manual tells the keys that acts take`(
        _ language: String
    ) throws {
        let page = URL(filePath: #filePath).appending(path: "../../../../docs/manual/\(language)/keys.md")
        let text = try String(contentsOf: page.standardized, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }
        let told = rows.map { row in
            row.split(separator: "|").last.flatMap { Int($0.filter { $0.isNumber }) }
        }
        #expect(try told == costs(), "\(text)")
    }
}
