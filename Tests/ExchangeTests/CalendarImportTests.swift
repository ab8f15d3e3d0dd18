import Domain
import Testing

@testable import Exchange

@Suite struct CalendarImportTests {
    private func workplace() throws -> Workplace {
        var workplace = try Workplace()
        _ = try workplace.importSheet(try fixture("python-french.csv"))
        return workplace
    }

    private func calendar(_ events: String...) -> [UInt8] {
        let text = events.map { "BEGIN:VEVENT\n\($0)\nEND:VEVENT\n" }.joined()
        return bytes("BEGIN:VCALENDAR\n\(text)END:VCALENDAR\n")
    }

    @Test(arguments: ["khal.ics", "calcurse.ics"])
    func `meetings find their mission, and importing again adds nothing`(_ name: String) throws {
        var workplace = try workplace()
        let plan = try workplace.importCalendar(try fixture(name))
        let site = try workplace.folded.at(0)
        #expect(plan.planned.allSatisfy { $0.mission == site.id })
        #expect(site.meetings.count == plan.planned.count && site.meetings.count == 4)
        #expect(site.meetings.map(\.title).contains("Suivi Kezia Roux"))
        #expect(plan.unmatched.map(\.meeting.summary).count == (name == "khal.ics" ? 2 : 1))

        let before = workplace.folded
        let again = try workplace.importCalendar(try fixture(name))
        #expect(again.lines.isEmpty)
        #expect(again.unchanged.count == 4)
        #expect(workplace.folded == before)
    }

    @Test func `a meeting that moved is moved, one that is called off is cancelled`() throws {
        var workplace = try workplace()
        let two = [
            "UID:a\nSUMMARY:[S1] x\nDTSTART:20261201T100000", "UID:b\nSUMMARY:[S1] y\nDTSTART:20261202",
        ]
        _ = try workplace.importCalendar(calendar(two[0], two[1]))
        let plan = try workplace.importCalendar(
            calendar("UID:a\nSUMMARY:renamed\nDTSTART:20261203T110000", two[1] + "\nSTATUS:CANCELLED"))
        #expect(plan.changed.count == 1 && plan.cancelled.count == 1 && plan.planned.isEmpty)
        let meetings = try workplace.folded.at(0).meetings
        #expect(meetings.map(\.state) == [.cancelled, .planned])
        #expect(try meetings.at(1).day == Day("2026-12-03") && meetings.at(1).time == TimeOfDay("11:00"))
        #expect(try meetings.at(1).moves == 1)
        let again = try workplace.importCalendar(calendar(two[1] + "\nSTATUS:CANCELLED"))
        #expect(again.lines.isEmpty)
    }

    @Test(arguments: [
        ("[S1] tout autre chose", true), ("S1 : revue", true), ("s1 revue", true), ("Revue S1", true),
        ("Point hebdo S1 à 14 h", true),
        ("Épicerie des quais", true), ("Appel Roux", false), ("Avec Kezia Roux", true),
        ("Site de l'épicerie, version 2", true), ("Déjeuner", false), ("S10 revue", false),
    ])
    func `a meeting belongs to a mission when its words say so`(_ summary: String, _ matches: Bool) throws {
        let workplace = try workplace()
        let matcher = MeetingMatcher(missions: workplace.cards, directory: workplace.directory)
        let file = try CalendarReader.read(calendar("DTSTART:20261201\nSUMMARY:\(summary)"), today: today)
        let isMatched = try matcher.match(file.meetings.at(0)) == .mission(workplace.folded.at(0).id)
        #expect(isMatched == matches)
    }

    @Test func `two missions as likely are asked, and the answer or the given mission decides`() throws {
        var workplace = try workplace()
        _ = try workplace.importSheet(
            bytes("mission,structure,catégorie,freelance\nLogo,Épicerie des Quais,IDV,Kezia Roux\n"))
        let bytes = calendar("UID:k\nDTSTART:20261201\nSUMMARY:Suivi Kezia Roux")
        let file = try CalendarReader.read(bytes, today: today)
        let asked = workplace.plan(file)
        #expect(asked.unmatched.map(\.candidates.count) == [2])
        let logo = try workplace.folded.at(2).id
        let matcher = MeetingMatcher(missions: workplace.cards, directory: workplace.directory)
        let answered = CalendarPlan(file, known: [], matcher: matcher, assigning: ["k": logo])
        #expect(answered.planned.map(\.mission) == [logo])
        let left = CalendarPlan(file, known: [], matcher: matcher, assigning: ["k": EntityID?.none])
        #expect(left.planned.isEmpty && left.unmatched.isEmpty)
        #expect(workplace.plan(file, all: logo).planned.map(\.mission) == [logo])
    }

    @Test(arguments: [
        ("Réunion de lancement", MeetingKind.kickoff), ("Kick-off", .kickoff), ("Bilan", .wrapUp),
        ("Comité de pilotage", .steering), ("Point stratégique", .strategic), ("Suivi", .followUp),
        ("Recette", .review), ("Passation", .handover), ("Café", .followUp),
    ])
    func `words tell the kind`(_ summary: String, _ kind: MeetingKind) {
        #expect(MeetingWords.kind(summary) == kind)
    }

    @Test func `those invited are known by name or address, the others stay guests`() throws {
        var workplace = try workplace()
        let plan = try workplace.importCalendar(
            calendar(
                "DTSTART:20261201T100000\nSUMMARY:Point\nLOCATION:Salle 2\nORGANIZER;CN=lou petit:mailto:l@x\n"
                    + "ATTENDEE;CN=Kezia ROUX:mailto:k@x\nATTENDEE:mailto:someone@x"))
        let meeting = try #require(workplace.folded.at(0).meetings.first)
        #expect(plan.planned.map(\.guests) == [["someone@x"]])
        #expect(
            meeting.record.ids(.participants).map { workplace.directory.name($0) } == [
                "Lou Petit", "Kezia Roux",
            ])
        #expect(meeting.record.choice(.place) == MeetingPlace.onSite)
        #expect(meeting.title == "Point" && meeting.agenda == ["Salle 2"])
    }

    @Test func `a place of several lines is one line of the agenda`() throws {
        var workplace = try workplace()
        _ = try workplace.importCalendar(
            calendar(
                "DTSTART:20261201T100000\nSUMMARY:Point\nLOCATION:Café X\\n12 rue Y\n"
                    + "ATTENDEE;CN=Kezia ROUX:mailto:k@x"))
        let meeting = try #require(workplace.folded.at(0).meetings.first)
        #expect(meeting.agenda == ["Café X, 12 rue Y"])
    }

    @Test
    func `a title that is too long is whole in the agenda, and what says the place only is not repeated`()
        throws
    {
        let long = String(repeating: "Suivi du site de l’épicerie ", count: 4) + "fin"
        let file = try CalendarReader.read(
            calendar("DTSTART:20261201\nSUMMARY:\(long)\nLOCATION:Visio"), today: today)
        let planned = try workplace().plan(file).planned
        #expect(try planned.at(0).fields.text(.title)?.count == 70)
        #expect(try planned.at(0).agenda == [long])
    }

    @Test func `a reference of figures only is not found among hours and years`() throws {
        var workplace = try workplace()
        _ = try workplace.importSheet(
            bytes("référence,mission,structure,catégorie\n2026,Logo,LADF,IDV\nS2,Dépliant,LADF,GRA\n"))
        let matcher = MeetingMatcher(missions: workplace.cards, directory: workplace.directory)
        func match(_ summary: String) throws -> MeetingMatcher.Match {
            let file = try CalendarReader.read(
                calendar("DTSTART:20261201\nSUMMARY:\(summary)"), today: today)
            return try matcher.match(file.meetings.at(0))
        }
        #expect(try match("Vœux 2026") == .toBeAsked([]))
        let (site, leaflet) = (try workplace.folded.at(0).id, try workplace.folded.at(3).id)
        #expect(try match("Point sur S2") == .mission(leaflet))
        guard case .toBeAsked(let candidates) = try match("Entre S1 et S2") else {
            Issue.record("one of two was taken")
            return
        }
        #expect(Set(candidates.map(\.mission)) == [site, leaflet])
    }

    @Test func `what we export is known again by our own name`() throws {
        var workplace = try workplace()
        let site = try workplace.folded.at(0).id
        try workplace.carryOut([
            .planMeeting(
                [
                    .kind: .text("steering"), .day: .day(today + 8), .time: .time(TimeOfDay("09:30")!),
                    .agenda: .texts(["Prix; délais, suite\\fin"]),
                ], in: site)
        ])
        let entries = try workplace.folded.at(0).meetings.compactMap {
            $0.calendarEntry(summary: "[S1] Comité")
        }
        let text = CalendarWriter.text(of: entries, today: today)
        let file = try CalendarReader.read(bytes(text), today: today)
        #expect(file.meetings.map(\.time) == [TimeOfDay("09:30")])
        #expect(try file.meetings.at(0).description == "- Prix; délais, suite\\fin")
        let plan = workplace.plan(file)
        #expect(plan.unchanged.count == 1 && plan.lines.isEmpty)
    }
}

@Suite struct CalendarWriterTests {
    @Test func `no text can begin a line of its own`() {
        let evil = "x\r\nATTACH:http://evil\u{85}\u{2028}\u{7}y"
        let entry = CalendarWriter.Entry(
            id: EntityID(line: LineID(clock: 1, random: 1), place: 0), day: today, summary: evil)
        let text = CalendarWriter.text(of: [entry], today: today)
        #expect(text.contains("SUMMARY:x\\nATTACH:http://evily\r\n"))
        #expect(!text.contains("\r\nATTACH"))
    }

    @Test(arguments: 0..<50) func `lines keep to 75 octets, part no letter, and are read back`(seed: Int)
        throws
    {
        var random = Random(seed: seed)
        let letters = Array("abc é漢🙂,;\\\n")
        let text = String((0..<random.next(190)).map { _ in letters[random.next(letters.count)] })
        let id = EntityID(line: LineID(clock: 1, random: 1), place: 3)
        let written = CalendarWriter.text(
            of: [.init(id: id, day: today, summary: "s", description: "x" + text + "x")], today: today)
        for line in written.utf8.split(separator: 0x0a) { #expect(line.count <= 76, "seed \(seed)") }
        #expect(String(validating: Array(written.utf8), as: UTF8.self) != nil)
        let file = try CalendarReader.read(bytes(written), today: today)
        #expect(file.meetings.map(\.description) == ["x" + text + "x"], "seed \(seed)")
        #expect(file.meetings.map(\.uid) == [CalendarWriter.uid(id)])
    }
}
