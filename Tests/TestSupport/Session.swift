package import Domain
package import Interface
package import Screen

/// The whole interface at work without a terminal: keys in, screen out.
///
/// ```swift
/// var session = Session(story, on: .checkpoints(CheckpointsPage()))
/// session.press("j", .enter)
/// #expect(session.line(holding: "Tri et relance")?.contains("À valider") == true)
/// ```
package struct Session {
    package var app: App
    /// What the interface asked for so far, and nobody carried out.
    package private(set) var effects: [Effect] = []
    package var world: World

    package init(
        _ story: Story, on page: Page, _ language: Language = .fr, width: Int = 80, height: Int = 24,
        glyphs: Glyphs = .unicode, addressee: EntityID? = nil
    ) {
        self.init(
            StoryWorld(story).world, today: story.today, on: page, language, width: width, height: height,
            glyphs: glyphs, addressee: addressee)
    }

    package init(
        _ world: World, today: Day, on page: Page, _ language: Language = .fr, width: Int = 80,
        height: Int = 24, glyphs: Glyphs = .unicode, isThrownAway: Bool = false, me: EntityID? = nil,
        addressee: EntityID? = nil
    ) {
        self.world = world
        app = App(
            workspace: "Trois Rives", language: language, today: today, me: me ?? addressee,
            addressee: addressee,
            width: width, height: height, glyphs: glyphs)
        app.pages = [page]
        app.isThrownAway = isThrownAway
        app.reload(world)
    }

    package mutating func press(_ keys: Key...) {
        for key in keys { effects += app.update(.key(key), world) }
    }

    /// Every character as a key of its own.
    package mutating func type(_ text: String) {
        for character in text { press(.char(character)) }
    }

    package mutating func resize(_ width: Int, _ height: Int) {
        effects += app.update(.resized(width: width, height: height), world)
    }

    /// Time passes while nobody does anything.
    package mutating func wait(_ seconds: Int) { app.context.clock += seconds }

    /// This person's own, as the program reads them at the start.
    package mutating func keep(_ filters: [SavedFilter]) { app.savedFilters = filters }

    /// The left button goes down on one text and up on another.
    package mutating func drag(from text: String, to other: String) {
        guard let start = place(of: text), let end = place(of: other) else { return }
        press(.mouse(Mouse(.press, .left, x: start.x, y: start.y)))
        press(.mouse(Mouse(.drag, .left, x: end.x, y: end.y)))
        press(.mouse(Mouse(.release, .left, x: end.x, y: end.y)))
    }

    /// What the program reports.
    package mutating func tell(_ message: Message) { effects += app.update(message, world) }

    /// Nobody has said yet who sits here.
    package mutating func askWho() { app.asksWho = true }

    /// The world has changed: what the page shows is read again.
    package mutating func reload(_ story: Story) {
        world = StoryWorld(story).world
        effects += app.update(.changed(today: story.today), world)
    }

    /// What was asked for stands in the story now.
    package mutating func learn(_ facts: some Sequence<Fact>, from story: Story) {
        world = StoryWorld(story).world
        effects += app.update(.performed(.done(Array(facts), advice: [])), world)
    }

    package mutating func click(on text: String) {
        guard let place = place(of: text) else { return }
        press(.mouse(Mouse(.press, .left, x: place.x, y: place.y)))
        press(.mouse(Mouse(.release, .left, x: place.x, y: place.y)))
    }

    private func place(of text: String) -> Point? {
        for (y, line) in lines.enumerated() {
            guard let place = line.firstRange(of: text) else { continue }
            return Point(x: cellCount(String(line[..<place.lowerBound])), y: y)
        }
        return nil
    }
}

extension Session {
    /// The screen with plain spaces for the no-break ones of French.
    package var lines: [String] {
        app.view().text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    }
    package var text: String { lines.joined(separator: "\n") }

    /// The sentence stands on the screen, on however many lines.
    package func says(_ sentence: String) -> Bool {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(sentence)
    }

    package var focus: Focus { app.page.content.focus }

    package func line(holding text: String) -> String? { lines.first { $0.contains(text) } }

    /// The row under the cursor, without its sign.
    package var selectedLine: String? {
        lines.first { $0.hasPrefix("▸") }.map { String($0.dropFirst()) }
    }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
    package init(extendedGraphemeClusterLiteral character: Character) { self = .char(character) }
}
