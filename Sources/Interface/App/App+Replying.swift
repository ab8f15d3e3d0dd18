import Domain
import Screen

// In a partial workspace: what its organisation would leave out is refused before anything is typed. What that is
// says one table of the domain (`Bundles/Reply.swift`); here it is asked at the few doors to what records.
extension App {
    /// Whether all of it may be recorded here; says why not.
    mutating func mayRecord(_ commands: [Command], _ world: World) -> Bool {
        guard let fault = replyFault(of: commands, world) else { return true }
        notice = Notice(sentence(for: fault), .refusal)
        return false
    }

    private func sentence(for fault: ReplyFault) -> String {
        words.explanation(for: Refusal.notForFreelance(fault)).text
    }

    private func replyFault(of commands: [Command], _ world: World) -> ReplyFault? {
        guard let person = context.addressee else { return nil }
        for command in commands {
            let mission = (command.mission ?? command.on).flatMap(world.mission)
            if let fault = command.replyFault(by: person, in: mission) { return fault }
        }
        return nil
    }

    /// Ways of a menu that are no ways here are told with their reason; a menu of nothing else is not opened.
    mutating func refuseWays(_ world: World) {
        guard isPartial, case .choice(let choice)? = overlays.last else { return }
        let faults = choice.ways.map { way in replyFault(of: way.commands, world) }
        overlays.removeLast()
        if let fault = faults.first ?? nil, faults.allSatisfy({ $0 != nil }) {
            notice = Notice(sentence(for: fault), .refusal)
        } else {
            overlays.append(.choice(choice.refusing(faults.map { $0.map(sentence) })))
        }
    }
}

// MARK: - Before the key is pressed

extension App {
    /// What the act would say, if all that it would do is to say no. What it does is known by doing it, on a copy
    /// of this state: so nothing has to be said twice of any act.
    func refusalToRecord(_ act: ActID, _ world: World) -> String? {
        guard isPartial, let group = table.act(act)?.group else { return nil }
        // The others only lead somewhere.
        guard group == .record || group == .organise || act == .open else { return nil }
        var trial = self
        trial.notice = nil
        let effects = trial.carryOut(act, world)
        let isStill =
            effects.isEmpty && trial.overlays.count == overlays.count && trial.pages.count == pages.count
        guard isStill, let notice = trial.notice, notice.tone == .refusal else { return nil }
        return notice.text
    }

    /// The bottom line promises only what can be done, and is drawn without asking the world: the acts are tried
    /// when the cursor has come to another thing, or what is there was read again.
    mutating func noteRefusedActs(_ world: World) {
        guard isPartial, !hasOverlay else { return }
        let offered = OfferedActs(page)
        guard offered != refusedActs?.of else { return }
        let refused = offered.acts.filter { refusalToRecord($0, world) != nil }
        refusedActs = RefusedActs(of: offered, acts: Set(refused))
    }
}

/// Of the bottom line, in a partial workspace: what its keys would only refuse.
struct RefusedActs {
    fileprivate let of: OfferedActs
    let acts: Set<ActID>
}

/// What the bottom line has for the thing under the cursor.
private struct OfferedActs: Equatable {
    let acts: [ActID]
    let creates: Entity.Kind?
    let focus: Focus

    init(_ page: Page) {
        acts = page.content.mainActs + page.content.pageActs + [.create]
        creates = page.content.creates
        focus = page.content.focus
    }
}

extension Choice.Way {
    /// What it records, as far as is known.
    fileprivate var commands: [Command] {
        switch self {
        case .form(let subject): [subject.wish]
        case .effects(let effects): effects.flatMap(\.commands)
        case .anew, .open, .part, .filter, .ask: []
        }
    }
}

extension Effect {
    var commands: [Command] { if case .perform(let commands) = self { commands } else { [] } }
}

extension Choice {
    fileprivate func refusing(_ reasons: [String?]) -> Choice {
        let entries = zip(menu.entries, reasons).map { entry, reason in
            var entry = entry
            entry.refusal = entry.refusal ?? reason
            return entry
        }
        return Choice(title, Array(zip(entries, ways)))
    }
}
