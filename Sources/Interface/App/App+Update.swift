import Domain
import Screen

extension App {
    /// Takes in one happening and says what the world should do about it.
    package mutating func update(_ message: Message, _ world: World) -> [Effect] {
        let before = running
        let effects = settle(before, answer(message, world), world)
        noteRefusedActs(world)
        return effects
    }

    /// What the world is asked to do, once it is known who asks; a running meeting is kept as it is now.
    mutating func settle(_ before: RunningMeeting?, _ effects: [Effect], _ world: World) -> [Effect] {
        let effects = askingWho(keeping(before, effects), world)
        for case .perform(let commands) in effects { asked = commands }
        return effects
    }

    private mutating func answer(_ message: Message, _ world: World) -> [Effect] {
        switch message {
        case .key(let key): return press(key, world)
        case .resized(let width, let height):
            size = (width, height)
            context.area = App.room(width: width, height: height)
            reload(world)
            return []
        case .changed(let today):
            context.today = today
            reload(world)
            refreshOverlay(world)
            return []
        case .performed(let performed): return take(performed, world)
        case .edited(let text):
            if let text { return typeEdited(text) }
            return []
        case .notice(let notice):
            self.notice = notice
            return []
        case .wrote(let writing, let end):
            take(writing, end)
            return []
        case .took(let path, let end):
            take(end, from: path, world)
            return []
        case .erasing(let person, let end):
            take(end, on: person, world)
            return []
        case .syncing(let step):
            syncing = step
            return []
        case .synced(let end):
            sharing = world.sharing()
            take(end)
            return []
        }
    }

    private mutating func press(_ key: Key, _ world: World) -> [Effect] {
        if case .mouse(let mouse) = key { return click(mouse, world) }
        if hasOverlay { return pressOverlay(key, world) }
        if filtering != nil { return pressFilter(key, world) }
        if prompt != nil { return pressPrompt(key, world) }
        notice = nil
        if page.content.handle(key, context, world) { return [] }
        guard let act = table.act(for: key, on: mode) else { return motion(key, world) }
        return run(act.id, world)
    }

    /// The letters that move as the arrows do.
    private mutating func motion(_ key: Key, _ world: World) -> [Effect] {
        let arrows: [Key: Key] = [
            .char("h"): .left, .char("j"): .down, .char("k"): .up, .char("l"): .right, .char("g"): .home,
            .char("G"): .end, .ctrl("d"): .pageDown, .ctrl("u"): .pageUp,
        ]
        if let arrow = arrows[key] { _ = page.content.handle(arrow, context, world) }
        return []
    }

    private mutating func take(_ performed: Performed, _ world: World) -> [Effect] {
        switch performed {
        case .done(let facts, let advice):
            let effects = overlays.last?.draftName.map { [Effect.dropDraft($0)] } ?? []
            if hasOverlay { overlays.removeLast() }
            unmark(facts)
            reload(world)
            standOnWhatWasMade(facts)
            standOnWhatCameBack(facts, world)
            if let fact = facts.first, fact.event.body.makesMission {
                open(.mission(MissionPage(fact.created, part: nil)), world)
            }
            notice = tell(facts, advice, world)
            return effects + leaveLive(world)
        case .refused(let refusal):
            var sentence = whatIsBuilt(refusal, world) ?? explain(refusal, world)
            if case .form(var form)? = overlays.last {
                if case .gates(let gates) = refusal {
                    // The form lists them above its fields: once is enough.
                    form.asked = gates.map(words.asked)
                    sentence = words.explanation(for: refusal).next
                }
                form.refuse(refusal, sentence)
                overlays[overlays.count - 1] = .form(form)
            }
            notice = Notice(sentence, .refusal)
        case .failed(let sentence): notice = Notice(sentence, .refusal)
        }
        return []
    }

    /// What was just made is what one goes on with: the cursor goes there, when it is one thing and in sight.
    private mutating func standOnWhatWasMade(_ facts: [Fact]) {
        let made = facts.compactMap { fact in
            fact.event.subject == nil
                ? fact.event.body.type.creates.map { Focus.Part($0, fact.created) } : nil
        }
        guard made.count == 1, case .mission(var mission) = page else { return }
        mission.stand(on: made[0], context)
        page = .mission(mission)
    }

    /// With the checkpoint's number and the criterion's words, where it is about one.
    private func explain(_ refusal: Refusal, _ world: World) -> String {
        guard let command = asked.first else {
            return words.explanation(for: refusal).text
        }
        let mission = (command.mission ?? command.on).flatMap(world.mission)
        return words.explanation(for: refusal, of: Attempt(command, in: mission, context.directory)).text
    }

    /// What was recorded in words, then what its author should know.
    private func tell(_ facts: [Fact], _ advice: [Advice], _ world: World) -> Notice {
        if case .undone? = facts.first?.event.body, let rewound { return Notice(rewound, .good) }
        let mission = facts.first.flatMap { world.mission($0.root) }
        let lookup = Lookup(context.directory, mission, on: context.today)
        var done = facts.headline.map { words.sentence(for: $0, lookup) } ?? ""
        let missions = Set(facts.map(\.root)).count
        if missions > 1 { done += " (\(words.count(missions, .missions)))" }
        guard let first = advice.first else { return Notice(done, .good) }
        return Notice("\(done) · \(words.sentence(for: first, lookup))", .advice)
    }
}

// MARK: - Filtering

extension App {
    private mutating func pressFilter(_ key: Key, _ world: World) -> [Effect] {
        switch key {
        case .enter: filtering = nil
        case .escape:
            filtering = nil
            narrow(to: "", world)
        case .up, .down, .pageUp, .pageDown: _ = page.content.handle(key, context, world)
        default:
            guard var field = filtering, field.handle(key) else { return [] }
            filtering = field
            narrow(to: field.text, world)
        }
        return []
    }

    mutating func narrow(to text: String, _ world: World) {
        page.content.filter = text
        page.content.load(context, world)
    }
}
