import Domain
import TestSupport
import Testing

@Suite struct TemplateTests {
    private static let text = """
        # a remark
        nom: Atelier
        = Workshop
        semaines: 8
        jours: 5
        tarif: 300 - 450
        cadence: 14
        tolérance: 7
        réponse: 5
        reprises: 2
        réunion: lancement +0
        meeting: steering every 28 avec le bureau
        = with officers
        réunion: validation à chaque point
        réunion: suivi tous les 14
        note: à relire
        checkpoint: +21 40% Premier
        = First
        * relu
        = read
        - daté
        point: +56 60 % Second
        * livré
        """

    @Test func `a template is read in the words of both languages`() throws {
        let template = try Template(Self.text)
        #expect(template.name == Bilingual("Atelier", "Workshop"))
        #expect(try Template(Self.text.replacing("\n", with: "\r\n")) == template)
        #expect(template.rate == 300...450)
        #expect(template.notes == [Bilingual("à relire")])
        #expect(template.meetings.map(\.kind) == [.kickoff, .steering, .review, .followUp])
        #expect(template.meetings[1].title == Bilingual("avec le bureau", "with officers"))
        #expect(template.checkpoints.map(\.share) == [4_000, 6_000])
        #expect(template.checkpoints[0].criteria.map(\.isRequired) == [true, false])
        #expect(template.checkpoints[0].criteria[0].text == Bilingual("relu", "read"))
    }

    @Test(arguments: [
        ("nom: Atelier\n", "", nil, TemplateFault.Reason.missing(.name)),
        ("semaines: 8\n", "semaines: 0\n", 4, .number(.weeks, 1...260)),
        ("cadence: 14\n", "cadence: 2\n", 7, .number(.cadence, 3...90)),
        ("60 % Second", "59 % Second", nil, .shares(total: 9_900)),
        ("+56 60", "+21 60", nil, .order(checkpoint: 2)),
        ("* livré", "", nil, .noCriterion(checkpoint: 2)),
        ("* livré", "livré", 23, .unknown("livré")),
        ("lancement +0", "fête +0", 11, .meeting), ("lancement +0", "lancement", 11, .meeting),
        ("+21 40%", "21 40%", 17, .checkpoint), ("= Workshop\n", "= \n", 3, .noText),
        ("nom: Atelier", "= x\nnom: Atelier", 2, .astray),
    ]) func `a text that does not add up says where`(
        find: String, replacement: String, line: Int?, reason: TemplateFault.Reason
    ) {
        var text = Self.text.replacing(find, with: replacement)
        if find.hasPrefix("nom: Atelier\n") { text = text.replacing("= Workshop\n", with: "") }
        #expect(throws: TemplateFault(line: line, reason)) { try Template(text) }
    }

    @Test func `days fall on working days and what returns is counted from the start`() throws {
        // 14 December 2026 is a Monday; 4 January 2027 three weeks on; 8 February eight weeks on.
        let plan = try Template(Self.text).plan(from: "2026-12-12", WorkCalendar()) { $0.en }
        #expect(plan.checkpoints.map(\.due) == ["2027-01-04", "2027-02-08"])
        #expect(plan.checkpoints.map(\.title) == ["First", "Second"])
        #expect(
            plan.meetings == [
                .init(kind: .kickoff, day: "2026-12-14", title: nil),
                .init(kind: .followUp, day: "2026-12-28", title: nil),
                .init(kind: .steering, day: "2027-01-11", title: "with officers"),
                .init(kind: .steering, day: "2027-02-08", title: "with officers"),
            ])
    }

    @Test func `a mission is made with its plan in one line, and undone with it`() throws {
        var scene = Story(on: "2026-11-23")
        let organisation = scene.add(
            .organisation, [.name: .text("Rives"), .shortName: .text("R"), .legalForm: .text("association")])
        let claire = scene.add(.member, [.name: .text("Claire"), .roles: .texts(["coordination"])])
        scene.by = claire
        let template = try Template(Self.text)
        var fields: Fields = [
            .title: .text("Atelier"), .organisation: .id(organisation), .category: .text("AUT"),
            .lead: .id(claire),
        ]
        for entry in template.frame.entries { fields.set(entry.field, entry.value) }
        let commands = template.plan(from: "2026-12-14", WorkCalendar()) { $0.fr }
            .commands(creating: fields)
        let decided = try decide(commands, on: scene.situation)
        let line = scene.write(decided.events)
        let mission = scene.mission(EntityID(line: line, place: 0))
        #expect(mission.checkpoints.map(\.number) == [1, 2])
        #expect(mission.checkpoints[0].criteria == [Criterion("relu"), Criterion("daté", required: false)])
        #expect(mission.meetings.count == 4)
        #expect(mission.meetings[0].record.ids(.participants) == [claire])
        #expect(mission.frame.everyDays == 14)
        #expect(mission.frame.reviewDays == 5)
        #expect(mission.frame.meetingPlan == [.kickoff, .steering, .review, .followUp])
        try scene.tell(.undo(line))
        #expect(scene.missions.isEmpty)
    }

    @Test func `what names no mission needs one of its own line`() throws {
        var scene = Story(on: "2026-11-23")
        scene.by = scene.add(.member, [.name: .text("Claire"), .roles: .texts(["coordination"])])
        let lonely = Command.create(.checkpoint, [.title: .text("Point"), .due: .day("2026-12-14")])
        #expect(throws: Refusal.missing(.subject)) { try decide([lonely], on: scene.situation) }
    }

    @Test func `a template is saved and restored like any setting`() throws {
        var scene = Story(on: "2026-11-23")
        let claire = scene.add(.member, [.name: .text("Claire"), .roles: .texts(["coordination"])])
        scene.by = claire
        #expect(throws: Refusal.nothingChanged) {
            try decide([.restoreTemplate(.other)], on: scene.situation)
        }
        #expect(throws: Refusal.badTemplate(TemplateFault(.missing(.name)))) {
            try decide([.saveTemplate(.other, "")], on: scene.situation)
        }
        try scene.tell(.saveTemplate(.other, Self.text))
        #expect(SavedTemplates { scene.situation.settings[$0] }.text(.other) == Self.text)
        #expect(throws: Refusal.nothingChanged) {
            try decide([.saveTemplate(.other, Self.text)], on: scene.situation)
        }
        try scene.tell(.restoreTemplate(.other))
        #expect(SavedTemplates { scene.situation.settings[$0] }.text(.other) == nil)
        scene.by = scene.add(.member, [.name: .text("Léa"), .roles: .texts(["reader"])])
        #expect(throws: Refusal.needsRole([.coordination, .signatory])) {
            try decide([.saveTemplate(.other, Self.text)], on: scene.situation)
        }
    }
}
