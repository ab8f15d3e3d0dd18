import Domain
import TestSupport
import Testing

@Suite struct PeopleRuleTests {
    @Test func `an author is a member that is known and not archived`() {
        var scene = Scene()
        let command = Command.note("Bonjour", on: scene.mission)
        let nobody = EntityID(line: scene.story.next, place: 0)
        #expect(scene.refusal(of: command, by: nil) == .unknownAuthor)
        #expect(scene.refusal(of: command, by: nobody) == .unknownAuthor)
        #expect(scene.refusal(of: command, by: scene.freelance) == .unknownAuthor)
        let lead = scene.member(.lead)
        #expect(scene.refusal(of: command, by: lead) == nil)
        scene.story.write(Event(.archived(.member, reason: ""), on: lead))
        #expect(scene.refusal(of: command, by: lead) == .archived(lead))
    }

    @Test func `who only reads, or does nothing, writes nothing`() {
        let scene = Scene()
        let writing: [Role] = [.coordination, .lead, .signatory, .treasurer]
        for role in Role.allCases {
            #expect(
                scene.refusal(of: .note("Bonjour", on: scene.mission), by: role)
                    == (role == .reader ? .needsRole(writing) : nil))
        }
        #expect(
            scene.refusal(of: .note("Bonjour", on: scene.mission), by: scene.outsider)
                == .needsRole(writing))
    }

    @Test func `several roles add up`() throws {
        var scene = Scene()
        scene.story.write(
            Event(
                .edited(.member, [.roles: .texts(["reader", "treasurer"])]), on: scene.member(.reader),
                seen: scene.story.party(scene.member(.reader)).record.slot(.roles).seen))
        let id = scene.invoice()
        let pay = Command.pay(invoice: id, in: scene.mission, day: scene.today)
        #expect(scene.refusal(of: pay, by: .reader) == nil)
    }

    @Test func `a workspace begins with an organisation, a coordinator and settings, without an author`()
        throws
    {
        var story = Story(on: "2026-11-02")
        let coordinator: Fields = [.name: .text("Ana"), .roles: .texts(["coordination", "lead"])]
        let reader: Fields = [.name: .text("Bob"), .roles: .texts(["reader"])]
        #expect(throws: Refusal.lastCoordination) {
            try decide([.create(.member, reader)], on: story.situation)
        }
        #expect(throws: Refusal.unknownAuthor) {
            try decide([.create(.freelance, [.name: .text("Lila")])], on: story.situation)
        }
        try story.tell(
            .create(.organisation, .organisation("Nous")), .create(.member, coordinator),
            .create(.member, reader), .set("language", to: .string("fr")))
        #expect(story.directory.all(.member).count == 2)
        #expect(throws: Refusal.unknownAuthor) {
            try decide([.create(.member, coordinator)], on: story.situation)
        }
    }

    @Test func `somebody stays who coordinates`() {
        var scene = Scene()
        let last = scene.member(.coordination)
        let demote = Command.edit(.member, last, [.roles: .texts(["reader"])])
        #expect(scene.refusal(of: demote) == .lastCoordination)
        #expect(scene.refusal(of: .archive(.member, last)) == .lastCoordination)
        _ = scene.story.add(.member, [.name: .text("Bis"), .roles: .texts(["coordination"])])
        #expect(scene.refusal(of: demote) == nil)
        #expect(scene.refusal(of: .archive(.member, last)) == nil)
    }

    @Test func `people and organisations are archived and restored, other things not`() throws {
        var scene = Scene()
        for kind in Entity.Kind.allCases {
            let id = scene.story.add(kind, scene.example(kind), in: scene.holder(of: kind))
            guard kind.isParty else {
                // What is only fields is taken away from where it belongs.
                let isKept = [.objective, .allocation, .document, .transfer].contains(kind)
                #expect(
                    scene.refusal(of: .archive(kind, id)) == (isKept ? .missing(.subject) : .impossible(kind))
                )
                #expect(scene.refusal(of: .restore(kind, id)) == .impossible(kind))
                continue
            }
            #expect(scene.refusal(of: .restore(kind, id)) == .nothingChanged)
            let other = kind == .freelance ? Role.lead : kind == .funding ? .treasurer : .signatory
            for role in Role.allCases {
                let isAllowed = role == .coordination || role == other
                #expect((scene.refusal(of: .archive(kind, id), by: role) == nil) == isAllowed)
            }
            try scene.story.tell(.archive(kind, id))
            #expect(scene.story.party(id).isArchived)
            #expect(scene.refusal(of: .archive(kind, id)) == .archived(id))
            #expect(scene.refusal(of: .edit(kind, id, [.name: .text("b")])) == .archived(id))
            try scene.story.tell(.restore(kind, id))
            #expect(!scene.story.party(id).isArchived)
            #expect(scene.story.facts.last?.event.seen.count == 1)
        }
        #expect(
            scene.refusal(of: .archive(.member, scene.freelance))
                == .wrongKind(scene.freelance, wanted: [.member]))
    }

    @Test func `a note is on a mission or a party, and says something`() {
        var scene = Scene()
        for id in [scene.mission, scene.freelance, scene.organisation] {
            #expect(scene.refusal(of: .note("a", on: id)) == nil)
        }
        let meeting = scene.meeting()
        #expect(
            scene.refusal(of: .note("a", on: meeting))
                == .wrongKind(meeting, wanted: [.organisation, .member, .freelance, .mission]))
        #expect(scene.refusal(of: .note(" ", on: scene.mission)) == .empty(.note))
        #expect(
            scene.refusal(of: .note(String(repeating: "a", count: 2001), on: scene.mission))
                == .tooLong(.note, limit: 2000, count: 2001))
    }

    @Test func `a setting is named, changes, and says what it replaces`() throws {
        var scene = Scene()
        #expect(scene.refusal(of: .set(" ", to: .int(1))) == .empty(.settingKey))
        #expect(
            scene.refusal(of: .set("a", to: .int(1)), by: .lead) == .needsRole([.coordination, .signatory]))
        try scene.story.tell(.set("payment.maxDays", to: .int(60)))
        #expect(scene.refusal(of: .set("payment.maxDays", to: .int(60))) == .nothingChanged)
        let event = try scene.event(of: .set("payment.maxDays", to: .int(45)))
        #expect(event.seen == [scene.story.facts[scene.story.facts.count - 1].line])
    }
}
