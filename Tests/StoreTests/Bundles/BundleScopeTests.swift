import Domain
import Testing

@testable import Store

/// Of a mission a freelance sees what was done with them: not who was there before, nor what is not shared yet.
@Suite struct BundleScopeTests {
    private let marked: MarkedWorkspace
    private var mission: EntityID { marked.mission }

    init() throws { marked = try MarkedWorkspace() }

    private func part(_ kind: Entity.Kind, _ fields: Fields, in mission: EntityID? = nil) throws -> EntityID {
        EntityID(
            line: try marked.write(Event(.created(kind, fields), in: mission ?? self.mission)), place: 0)
    }

    @Test func `what was recorded before the mission was theirs stays out`() throws {
        let mission = try MarkedWorkspace.mission(marked.workspace, "Avant", marked.organisation, nil)
        _ = try part(.contact, [.note: .text("secret:a quote of somebody")], in: mission)
        _ = try part(.action, [.text: .text("secret:compare"), .owner: .id(marked.member)], in: mission)
        _ = try part(.checkpoint, [.title: .text("open:checkpoint")], in: mission)
        try marked.write(
            Event(.freelanceSelected(marked.other, day: monday, reason: "secret:why"), on: mission))
        _ = try part(.contact, [.note: .text("secret:with the one before")], in: mission)
        _ = try part(.invoice, [.number: .text("secret:their invoice")], in: mission)
        let before = try #require(
            try marked.workspace.withIndex { try $0.mission(mission) }?.record.slot(.freelance).seen)
        try marked.write(
            Event(
                .freelanceSelected(marked.person, day: monday, reason: "secret:why"), on: mission,
                seen: before))
        _ = try part(.contact, [.note: .text("open:with them")], in: mission)
        let text = try marked.text(mission)
        #expect(!text.contains("secret:"))
        #expect(text.contains("open:checkpoint") && text.contains("open:with them"))
    }

    @Test func `a meeting without them, its minutes and its actions stay out`() throws {
        let board = try part(
            .meeting, [.title: .text("secret:board"), .participants: .ids([marked.member])])
        try marked.write(
            Event(.minutesSaved(Minutes(summary: "secret:minutes")), on: board, in: mission),
            Event(.minutesShared(day: monday, with: ["secret:somebody"]), on: board, in: mission))
        _ = try part(.action, [.text: .text("secret:action"), .agreedIn: .id(board)])
        _ = try part(.action, [.text: .text("secret:of another"), .owner: .id(marked.other)])
        _ = try part(.meeting, [.title: .text("secret:strategy"), .kind: .text("strategic")])
        _ = try part(.meeting, [.title: .text("open:nobody named"), .kind: .text("followUp")])
        let ours = try part(
            .meeting,
            [.title: .text("open:ours"), .participants: .ids([marked.person, marked.other, marked.member])])
        try marked.write(
            Event(
                .meetingHeld(Holding(day: monday, present: [marked.person, marked.other])), on: ours,
                in: mission))
        _ = try part(
            .action, [.text: .text("open:action"), .owner: .id(marked.member), .agreedIn: .id(ours)])
        let text = try marked.text()
        #expect(!text.contains("secret:") && !text.contains(marked.other.description))
        for open in ["open:nobody named", "open:ours", "open:action"] { #expect(text.contains(open)) }
    }

    @Test func `minutes go once they are shared, and an engagement once it is sent`() throws {
        let meeting = try part(.meeting, [.participants: .ids([marked.person])])
        try marked.write(
            Event(.minutesSaved(Minutes(summary: "late:minutes")), on: meeting, in: mission))
        let paper = try part(.engagement, [.amount: .number(777_001)])
        var text = try marked.text()
        #expect(!text.contains("late:") && !text.contains("777001"))
        try marked.write(Event(.minutesShared(day: monday, with: ["secret:whom"]), on: meeting, in: mission))
        try marked.write(Event(.edited(.engagement, [.sent: .day(monday)]), on: paper, in: mission))
        text = try marked.text()
        #expect(text.contains("late:minutes") && text.contains("777001") && !text.contains("secret:"))
    }

    @Test func `what was taken back stays out, and the undo goes to who was given it before`() throws {
        let line = try marked.write(
            Event(.created(.contact, [.note: .text("secret:by mistake")]), in: mission))
        #expect(try marked.text().contains("secret:by mistake"))
        let undo = try marked.write(Event(.undone(line)))
        let lines = try marked.bundle().bundle.lines
        #expect(lines.contains { $0.id == undo } && !lines.contains { $0.id == line })
        // An undo of what was never shown says nothing.
        let note = try marked.write(Event(.noted("secret:note"), on: mission))
        let other = try marked.write(Event(.undone(note)))
        #expect(try !marked.bundle().bundle.lines.contains { $0.id == other })
    }

    @Test func `a fact that stays out leaves its place, so that the others keep their names`() throws {
        let line = try marked.write(
            Event(.noted("secret:note"), on: mission),
            Event(.created(.contact, [.note: .text("open:contact"), .mood: .text("red")]), in: mission),
            Event(.noted("secret:note"), on: mission))
        let found = try #require(try marked.bundle().bundle.lines.first { $0.id == line })
        #expect(found.events.map { $0["type"]?.string } == ["fact.withheld", "contact.logged"])
        #expect(found.events[0] == .object([JSON.Member("type", .string("fact.withheld"))]))
        #expect(found.events[1]["mood"] == nil && found.replica == marked.workspace.replica)
    }

    @Test func `of the settings only numbers by which days are reckoned`() throws {
        for setting in Setting.allCases {
            let value = setting.json(setting.range.lowerBound)
            try marked.write(Event(.settingChanged(key: setting.rawValue, value: value)))
        }
        try marked.write(Event(.settingChanged(key: "template.COM", value: .string("secret:template"))))
        try marked.write(
            Event(.settingChanged(key: "review.defaultBusinessDays", value: .string("secret:text"))))
        let events = try marked.bundle().bundle.lines.flatMap(\.events)
        let keys = Set(events.compactMap { $0["key"]?.string })
        #expect(keys.contains("review.defaultBusinessDays") && keys.contains("holidays.alsaceMoselle"))
        #expect(!keys.contains { $0.hasPrefix("choice.") || $0.hasPrefix("funding.") })
        #expect(!keys.contains("template.COM") && keys.count == 21)
        #expect(try !marked.text().contains("secret:"))
    }

    @Test func `whose it is must be clear`() throws {
        let workspace = marked.workspace
        let nobody = try MarkedWorkspace.mission(workspace, "Sans", marked.organisation, nil)
        #expect(throws: BundleFault.noFreelance(title: "Sans")) { _ = try marked.bundle(nobody) }
        #expect(throws: BundleFault.noFreelance(title: "")) {
            _ = try workspace.bundle(of: [], for: nil, now: fixedNow)
        }
        #expect(throws: BundleFault.severalFreelances("Le site", "secret:other.title")) {
            _ = try marked.bundle(mission, marked.otherMission)
        }
        #expect(throws: BundleFault.otherFreelance(title: "Le site")) {
            _ = try workspace.bundle(of: [mission], for: marked.other, now: fixedNow)
        }
        #expect(
            try workspace.bundle(of: [], for: marked.person, now: fixedNow).bundle.header.missions == [
                mission
            ])
        try marked.write(Event(.edited(.mission, [.freelance: .id(marked.other)]), on: mission))
        #expect(throws: BundleFault.contestedFreelance(title: "Le site")) { _ = try marked.bundle() }
    }

    @Test func `names that stand in texts are told before anything is sent`() throws {
        _ = try part(.contact, [.note: .text("Vu avec secret:other.name")])
        let draft = try marked.bundle()
        #expect(draft.mentions == [BundleDraft.Mention(name: "secret:other.name", lines: 1)])
        #expect(draft.names == ["Inès", "Les Sillons", "Yanis"])
        #expect(draft.counts[.contactLogged] == 1)
    }
}
