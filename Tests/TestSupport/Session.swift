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
    package private(set) var app: App
    /// What the interface asked for so far, and nobody carried out.
    package private(set) var effects: [Effect] = []
    package var world: World

    package init(
        _ story: Story, on page: Page, _ language: Language = .fr, width: Int = 80, height: Int = 24,
        glyphs: Glyphs = .unicode
    ) {
        self.init(
            StoryWorld(story).world, today: story.today, on: page, language, width: width, height: height,
            glyphs: glyphs)
    }

    package init(
        _ world: World, today: Day, on page: Page, _ language: Language = .fr, width: Int = 80,
        height: Int = 24, glyphs: Glyphs = .unicode, isThrownAway: Bool = false
    ) {
        self.world = world
        app = App(
            workspace: "Trois Rives", language: language, today: today, width: width, height: height,
            glyphs: glyphs)
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
        for (y, line) in lines.enumerated() {
            guard let place = line.firstRange(of: text) else { continue }
            let x = cellCount(String(line[..<place.lowerBound]))
            press(.mouse(Mouse(.press, .left, x: x, y: y)))
            return
        }
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
