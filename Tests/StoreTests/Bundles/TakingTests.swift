import Domain
import Glibc
import Testing

@testable import Store

/// What a freelance answers is a stranger's file: only what they may record comes in, as it was written, once.
@Suite struct TakingTests {
    private let marked: MarkedWorkspace
    private let checkpoint: EntityID
    private let action: EntityID
    private let meeting: EntityID
    private var workspace: Workspace { marked.workspace }

    init() throws {
        marked = try MarkedWorkspace()
        func part(_ kind: Entity.Kind, _ fields: Fields, _ marked: MarkedWorkspace) throws -> EntityID {
            EntityID(
                line: try marked.write(Event(.created(kind, fields), in: marked.mission)), place: 0)
        }
        checkpoint = try part(.checkpoint, [.title: .text("Maquettes"), .due: .day(monday)], marked)
        action = try part(
            .action, [.text: .text("Livrer"), .owner: .id(marked.person), .due: .day(monday)], marked)
        meeting = try part(.meeting, [.kind: .text("followUp"), .day: .day(monday)], marked)
    }

    // MARK: Files

    private func header(_ kind: BundleHeader.Kind = .answer, lines: Int) -> BundleHeader {
        BundleHeader(
            kind: kind, workspace: workspace.id, title: "Trois Rives", person: marked.person,
            missions: [marked.mission], made: 1, at: "2026-11-23T11:00:00+01:00", lines: lines)
    }

    private func line(
        _ events: Event..., by: EntityID? = nil, seq: Int = 1, replica: String = "7f3a9c2k1m",
        clock: UInt64 = 1_795_000_000_000 << 16, at: String = "2026-11-23T11:00:00+01:00"
    ) throws -> Line {
        try Line(
            id: LineID(clock: clock + UInt64(seq), random: UInt64(seq)), replica: replica, seq: seq,
            by: (by ?? marked.person).description, at: at, events: events.map(\.json))
    }

    private func file(_ bytes: [UInt8]) -> String {
        let path = marked.desk.folder("answer.cadre")
        Files.write(path, bytes)
        return path
    }

    private func take(_ lines: Line..., isRehearsal: Bool = false) throws -> TakenBundle {
        let bundle = try Bundle(header(lines: lines.count), lines)
        return try workspace.take(file(bundle.bytes), now: fixedNow, isRehearsal: isRehearsal)
    }

    private func faults(_ lines: Line...) throws -> [ReplyFault] {
        try lines.map { line in
            let taken = try take(line, isRehearsal: true)
            #expect(taken.taken.count + taken.leftOut.count == 1)
            return try #require(taken.leftOut.first?.fault, "\(String(decoding: line.bytes, as: UTF8.self))")
        }
    }

    private func delivery(
        _ what: String = "v1", day: Day = monday, seen: [LineID]? = nil, in mission: EntityID? = nil
    ) -> Event {
        Event(
            .checkpointSubmitted(Delivery(day: day, what: what)), on: checkpoint,
            in: mission ?? marked.mission, seen: seen ?? [checkpoint.line])
    }

    private func contact(_ note: String = "ok", in mission: EntityID? = nil) -> Event {
        Event(
            .created(.contact, [.day: .day(monday), .via: .text("call"), .note: .text(note)]),
            in: mission ?? marked.mission)
    }

    private var state: CheckpointState? {
        get throws {
            try workspace.withIndex { try $0.mission(marked.mission) }?.checkpoint(checkpoint)?.state
        }
    }

    // MARK: What comes in

    @Test func `deliveries, contacts, notes, invoices, actions and minutes come in as they were written`()
        throws
    {
        let invoice = Event(
            .created(.invoice, [.amount: .number(100), .issued: .day(monday)]), in: marked.mission)
        let lines = [
            try line(delivery()), try line(contact(), seq: 2),
            try line(Event(.noted("Une question"), on: marked.mission), seq: 3), try line(invoice, seq: 4),
            try line(
                Event(.actionDone(day: monday), on: action, in: marked.mission, seen: [action.line]), seq: 5),
            try line(
                Event(.minutesSaved(Minutes(summary: "Vu")), on: meeting, in: marked.mission), seq: 6),
        ]
        let bundle = try Bundle(header(lines: lines.count), lines)
        let path = file(bundle.bytes)
        let before = try workspace.digest()
        #expect(try workspace.take(path, now: fixedNow, isRehearsal: true).taken == lines)
        #expect(try workspace.digest() == before)
        #expect(try workspace.take(path, now: fixedNow, isRehearsal: false).taken == lines)
        #expect(try state == .submitted)
        let row = try #require(try workspace.history().first { $0.line == lines[0].id })
        #expect(row.by == marked.person && row.byName == "Yanis")
        let held = try Contents.read(workspace.path).lines
        #expect(lines.allSatisfy { held[$0.id]?.bytes == $0.bytes })
        // Once more brings nothing more.
        let after = try workspace.digest()
        let again = try workspace.take(path, now: fixedNow, isRehearsal: false)
        #expect(again.taken == [] && again.known == 6 && again.leftOut == [])
        #expect(try workspace.digest() == after && after != before)
        #expect(try workspace.check().journal.problems == [])
    }

    @Test func `they take back what is theirs, as long as nothing stands on it`() throws {
        let first = try line(delivery())
        _ = try take(first)
        let undo = try line(Event(.undone(first.id)), seq: 2)
        #expect(try take(undo, isRehearsal: true).taken == [undo])
        try marked.write(
            Event(
                .checkpointDecided(Decision(verdict: .accepted, day: monday, about: [first.id])),
                on: checkpoint, in: marked.mission, seen: [first.id]))
        #expect(try faults(undo) == [.builtUpon])
        #expect(try faults(line(Event(.undone(checkpoint.line)), seq: 3)) == [.notTheirOwn])
        #expect(try faults(line(Event(.undone(LineID(clock: 1, random: 1))), seq: 4)) == [.unknownThing])
    }

    // MARK: What stays out

    @Test func `every type of event that is not theirs to record stays out`() throws {
        let allowed: Set<EventType> = [
            .contactLogged, .contactEdited, .invoiceReceived, .noteAdded, .checkpointSubmitted,
            .submissionWithdrawn, .actionDone, .actionReopened, .actionPostponed, .minutesSaved,
            .minutesAgreed, .lineUndone,
        ]
        for type in EventType.allCases where !allowed.contains(type) {
            var members = [JSON.Member("type", .string(type.rawValue))]
            members.append(JSON.Member("in", .string(marked.mission.description)))
            let line = try Line(
                id: LineID(clock: 1_795_000_000_000 << 16, random: 9), replica: "7f3a9c2k1m", seq: 1,
                by: marked.person.description, at: "2026-11-23T11:00:00+01:00", events: [.object(members)])
            #expect(try faults(line) == [.notTheirs], "\(type)")
        }
    }

    @Test func `another author, writer, mission, thing, version or time stays out`() throws {
        let known = try line(contact("là"))
        _ = try take(known)
        let cases: [(Line, ReplyFault)] = [
            (try line(contact(), by: marked.member, seq: 2), .otherAuthor),
            (try line(contact(), by: marked.other, seq: 2), .otherAuthor),
            (try line(contact(), seq: 2, replica: workspace.replica ?? ""), .otherWriter),
            (try line(contact(in: marked.otherMission), seq: 2), .otherMission),
            (try line(contact(in: marked.person), seq: 2), .otherMission),
            (try line(Event(.noted("x"), on: marked.person), seq: 2), .otherMission),
            (try line(Event(.noted("x"), on: marked.member), seq: 2), .otherMission),
            (try line(delivery(in: marked.otherMission), seq: 2), .otherMission),
            (
                try line(
                    Event(
                        .checkpointSubmitted(Delivery(day: monday, what: "")), on: meeting, in: marked.mission
                    ),
                    seq: 2), .unknownThing
            ),
            (try line(contact("autre chose")), .otherVersion),
            (try line(contact(), seq: 2, at: "2099-01-01T00:00:00Z"), .ahead),
            (try line(contact(), seq: 2, at: "?"), .ahead),
            (try line(contact(), seq: 2, clock: (1_795_000_000_000 + 3_600_000) << 16), .ahead),
            (try line(delivery(day: monday + 1), seq: 2), .ahead),
            (try line(contact(String(repeating: "x", count: 3000)), seq: 2), .misshapen),
            (try line(contact(" espace"), seq: 2), .misshapen),
            (
                try line(Event(.created(.invoice, [.amount: .number(-5)]), in: marked.mission), seq: 2),
                .misshapen
            ),
            (try line(seq: 2), .unreadable),
        ]
        for (line, fault) in cases {
            #expect(try faults(line) == [fault], "\(String(decoding: line.bytes, as: UTF8.self))")
        }
    }

    @Test func `nobody's answer, minutes, contact or action is pushed aside`() throws {
        let decided = try marked.write(
            Event(
                .checkpointDecided(Decision(verdict: .accepted, day: monday)), on: checkpoint,
                in: marked.mission, seen: [checkpoint.line]))
        #expect(try faults(line(delivery(seen: [decided]))) == [.replaces])
        let minutes = try marked.write(
            Event(.minutesSaved(Minutes(summary: "à nous")), on: meeting, in: marked.mission))
        let over = Event(
            .minutesSaved(Minutes(summary: "à eux")), on: meeting, in: marked.mission, seen: [minutes])
        #expect(try faults(line(over)) == [.replaces])
        let ours = try marked.write(contact("à nous"))
        let edit = Event(
            .edited(.contact, [.note: .text("à eux")]), on: EntityID(line: ours, place: 0),
            in: marked.mission, seen: [ours])
        #expect(try faults(line(edit)) == [.notTheirOwn])
        let theirs = try marked.write(
            Event(
                .created(.action, [.text: .text("x"), .owner: .id(marked.member)]), in: marked.mission))
        let done = Event(
            .actionDone(day: monday), on: EntityID(line: theirs, place: 0), in: marked.mission, seen: [theirs]
        )
        #expect(try faults(line(done)) == [.notTheirOwn])
        let delivered = try marked.write(delivery(seen: [decided]))
        let pull = Event(
            .submissionWithdrawn(reason: "non"), on: checkpoint, in: marked.mission, seen: [delivered])
        #expect(try faults(line(pull)) == [.notTheirOwn])
        #expect(try state == .submitted)
    }

    @Test func `one fact that stays out keeps its whole line out, and the other lines come`() throws {
        let mixed = try line(
            contact("bon"), Event(.edited(.mission, [.title: .text("x")]), on: marked.mission))
        let good = try line(contact("meilleur"), seq: 2)
        let taken = try take(mixed, good)
        #expect(taken.taken == [good] && taken.leftOut.map(\.fault) == [.notTheirs])
        #expect(try workspace.search("bon").isEmpty)
    }

    @Test func `a mission that is no longer theirs takes nothing`() throws {
        try marked.write(
            Event(
                .freelanceSelected(marked.other, day: monday, reason: nil), on: marked.mission,
                seen: [marked.mission.line]))
        #expect(try faults(line(contact())) == [.otherMission])
    }

    // MARK: The file

    @Test func `whatever byte is wrong, nothing is taken`() throws {
        let lines = [try line(contact("un")), try line(contact("deux"), seq: 2)]
        let whole = header(lines: 2).bytes + lines.flatMap(\.bytes)
        let before = try workspace.digest()
        for place in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[place] ^= 0x01
            #expect(throws: BundleFault.self) {
                _ = try workspace.take(file(bytes), now: fixedNow, isRehearsal: false)
            }
            #expect(throws: BundleFault.self) {
                _ = try workspace.take(file(Array(whole[..<place])), now: fixedNow, isRehearsal: false)
            }
        }
        #expect(throws: BundleFault.damaged(path: marked.desk.folder("answer.cadre"), line: 4)) {
            _ = try workspace.take(file(whole + Array("x".utf8)), now: fixedNow, isRehearsal: false)
        }
        #expect(try workspace.digest() == before)
    }

    @Test func `of another workspace, from nobody, a bundle, a link, a folder, a pipe or too long`() throws {
        func fails(_ change: (inout BundleHeader) -> Void) throws -> BundleFault? {
            var header = header(lines: 0)
            change(&header)
            do {
                _ = try workspace.take(file(header.bytes), now: fixedNow, isRehearsal: true)
                return nil
            } catch let fault as BundleFault { return fault }
        }
        let path = marked.desk.folder("answer.cadre")
        #expect(
            try fails { $0.workspace = LineID(clock: 1, random: 1) }
                == .otherWorkspace(path: path, title: "Trois Rives"))
        #expect(try fails { $0.person = marked.member } == .unknownPerson(path: path))
        #expect(
            try fails { $0.person = EntityID(line: LineID(clock: 1, random: 1), place: 0) }
                == .unknownPerson(path: path))
        #expect(try fails { $0.kind = .bundle } == .isBundle(path: path))
        #expect(try fails { _ in } == nil)
        let link = marked.desk.folder("link")
        symlink(path, link)
        #expect(throws: Failure.symlink(path: link)) {
            _ = try workspace.take(link, now: fixedNow, isRehearsal: true)
        }
        let pipe = marked.desk.folder("pipe")
        mkfifo(pipe, 0o600)
        for strange in [pipe, marked.desk.folder.path] {
            #expect(throws: BundleFault.notABundle(path: strange)) {
                _ = try workspace.take(strange, now: fixedNow, isRehearsal: true)
            }
        }
        truncate(path, 100 << 20)
        #expect(throws: BundleFault.tooLarge(path: path)) {
            _ = try workspace.take(path, now: fixedNow, isRehearsal: true)
        }
    }
}
