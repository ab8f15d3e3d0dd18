import Domain
import Interface
import Screen
import TestSupport
import Testing

/// A session whose wishes come true: commands are decided and written, drafts are kept, files are written nowhere.
struct Play {
    private(set) var session: Session
    private(set) var story: Story
    private(set) var keys = 0
    /// What was to be remembered or written, in order.
    private(set) var others: [Effect] = []
    private let box = Box()

    private final class Box { var drafts: [Draft] = [] }

    init(
        _ story: Story, on page: Page, _ language: Language = .en, width: Int = 80, height: Int = 24,
        drafts: [Draft] = []
    ) {
        self.story = story
        box.drafts = drafts
        session = Session(story, on: page, language, width: width, height: height)
        session.world.drafts = { [box] in box.drafts }
        session.tell(.changed(today: story.today))
    }

    var drafts: [Draft] { box.drafts }

    /// As if the program had ended here: nothing is known any more but what was written.
    func startedAgain(on page: Page) -> Play {
        Play(story, on: page, drafts: drafts)
    }

    mutating func press(_ keys: Key...) throws {
        for key in keys {
            let before = session.effects.count
            session.press(key)
            self.keys += 1
            for effect in session.effects.dropFirst(before) { try carryOut(effect) }
        }
    }

    /// A text is one thing to do, however long.
    mutating func type(_ text: String) throws {
        let before = keys
        for character in text { try press(.char(character)) }
        keys = before
    }

    mutating func wait(_ seconds: Int) { session.wait(seconds) }

    mutating func keep(_ filters: [SavedFilter]) { session.keep(filters) }

    mutating func drag(from text: String, to other: String) throws {
        let before = session.effects.count
        session.drag(from: text, to: other)
        for effect in session.effects.dropFirst(before) { try carryOut(effect) }
    }

    mutating func click(on text: String) { session.click(on: text) }

    mutating func tell(_ message: Message) { session.tell(message) }

    private mutating func carryOut(_ effect: Effect) throws {
        switch effect {
        case .saveDraft(let draft):
            box.drafts.removeAll { $0.name == draft.name }
            box.drafts.insert(draft, at: 0)
        case .dropDraft(let name): box.drafts.removeAll { $0.name == name }
        case .perform(let commands): try perform(commands)
        default: others.append(effect)
        }
    }

    private mutating func perform(_ commands: [Command]) throws {
        let known = story.facts.count
        let decided: Decided
        do { decided = try decide(commands, on: story.situation) } catch let refusal {
            return session.tell(.performed(.refused(refusal)))
        }
        story.write(decided.events)
        session.world = StoryWorld(story).world
        session.world.drafts = { [box] in box.drafts }
        let before = session.effects.count
        session.tell(.performed(.done(Array(story.facts.dropFirst(known)), advice: decided.advice)))
        for effect in session.effects.dropFirst(before) { try carryOut(effect) }
    }
}
