import Domain
import Interface
import Screen
import TestSupport
import Testing

/// The board keeps its place: the cursor stays on its card whatever happens to the cards around it.
@Suite struct BoardPageTests {
    private func story(_ count: Int) -> (Story, [EntityID]) {
        var story = Story(on: Workshop.today)
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let missions = (1...count).map { number in
            story.add(.mission, [.title: .text("Mission \(number)"), .reference: .text("M\(number)")])
        }
        return (story, missions)
    }

    private func move(_ id: EntityID, to state: MissionState, in story: inout Story) {
        story.write(
            Event(
                .missionMoved(.moved, to: state, day: Workshop.today, reason: nil, resumeOn: nil), on: id,
                seen: story.mission(id).standing.seen))
    }

    @Test func `the cursor follows its card to another column, and stays when others move`() {
        var (story, missions) = story(3)
        var session = Session(story, on: .board(BoardPage()), .en)
        session.press(.down)
        #expect(session.focus.mission == missions[1])
        move(missions[0], to: .active, in: &story)
        session.reload(story)
        #expect(session.focus.mission == missions[1])
        move(missions[1], to: .framing, in: &story)
        session.reload(story)
        #expect(session.focus.mission == missions[1] && session.focus.state == .framing)
    }

    @Test func `O sorts the columns anew, and the cursor stays on its card`() {
        var story = Story(on: Workshop.today)
        story.by = story.add(.member, [.name: .text("Jeanne"), .roles: .texts(["coordination"])])
        let titles = ["Zone", "Émission", "Affiches"]
        let missions = titles.map { story.add(.mission, [.title: .text($0)]) }
        var session = Session(story, on: .board(BoardPage()), .en)
        func places() -> [Int] {
            titles.map { title in session.lines.firstIndex { $0.contains(title) } ?? -1 }
        }
        #expect(session.focus.mission == missions[0] && !session.says("by urgency"))
        session.press(.char("O"))
        #expect(session.says("by title") && session.focus.mission == missions[0], "\(session.text)")
        let (zone, show, posters) = (places()[0], places()[1], places()[2])
        #expect(posters < show && show < zone, "\(session.text)")
        session.press(.char("O"))
        #expect(session.says(" by freelance "), "\(session.text)")
        session.resize(40, 12)
        #expect(session.says("─ by freelance"), "\(session.text)")
        for _ in 2..<MissionOrder.allCases.count { session.press(.char("O")) }
        #expect(!session.says("by title") && session.focus.mission == missions[0])
    }

    @Test func `cards are set anew for another room, another language and what has changed`() {
        var (story, missions) = story(3)
        var session = Session(story, on: .board(BoardPage()), .en, width: 200, height: 60)
        func isAsNew(_ language: Language, _ width: Int, _ height: Int) -> Bool {
            let new = Session(story, on: .board(BoardPage()), language, width: width, height: height)
            return session.text == new.text
        }
        #expect(isAsNew(.en, 200, 60))
        session.resize(80, 24)
        #expect(isAsNew(.en, 80, 24), "\(session.text)")
        session.press(.function(2))
        #expect(isAsNew(.fr, 80, 24), "\(session.text)")
        story.write(Event(.edited(.mission, [.title: .text("Renamed")]), on: missions[0]))
        session.reload(story)
        #expect(session.says("Renamed") && isAsNew(.fr, 80, 24), "\(session.text)")
    }

    @Test func `in a narrow window one column is seen, with arrows to its neighbours`() {
        var (story, missions) = story(3)
        move(missions[2], to: .framing, in: &story)
        var session = Session(story, on: .board(BoardPage()), .en, width: 40, height: 12)
        #expect(session.says("Need 2") && !session.says("Framing 1"), "\(session.text)")
        session.press(.right)
        #expect(session.says("Framing 1") && !session.says("Need 2") && session.says("M3 Mission 3"))
    }

    @Test func `a wide window reads the selected card out beside the columns`() {
        let (story, _) = story(2)
        var session = Session(story, on: .board(BoardPage()), .en, width: 200, height: 40)
        session.press(.down)
        let preview = session.lines.filter { $0.contains("│ M2 Mission 2") }
        #expect(preview.count == 1, "\(session.text)")
    }

    @Test(arguments: [
        (119, 7, false), (120, 7, true), (160, 7, true), (190, 7, true), (200, 9, true), (250, 9, true),
    ])
    func `the life of a mission is in view from 120 columns on, and all its states where each has room`(
        _ width: Int, _ states: Int, _ hasPreview: Bool
    ) throws {
        let (story, _) = story(1)
        let session = Session(story, on: .board(BoardPage()), .en, width: width, height: 30)
        let heads = try #require(session.lines.first { $0.contains("Need 1") })
        #expect(heads.filter { $0 == "│" }.count == states - 1 + (hasPreview ? 1 : 0), "\(session.text)")
        #expect(heads.contains("Closing 0") && heads.contains("Dropped 0") == (states == 9), "\(heads)")
    }

    @Test func `on a tall screen the next step is told on two lines`() throws {
        let (story, _) = story(1)
        let session = Session(story, on: .board(BoardPage()), .en, width: 96, height: 30)
        let place = try #require(session.lines.firstIndex { $0.contains("Move on to") })
        #expect(session.lines[place + 1].hasPrefix(" Framing"), "\(session.text)")
    }
}
