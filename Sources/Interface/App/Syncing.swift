import Domain
import Screen

/// How sharing stands on this machine, as far as the screens tell it.
package struct SharingState: Equatable, Sendable {
    /// Lines that were written here and are not there yet.
    package var toSend: Int

    package init(toSend: Int) { self.toSend = toSend }
}

/// How a sync ended.
package enum SyncEnd: Equatable, Sendable {
    case done(sent: Int, received: Int, wentBack: Bool = false)
    case stopped
    /// Nothing that a person need hear of: one that nobody asked for, and that brought nothing.
    case quiet
    /// A whole sentence in the interface's language.
    case failed(String)
}

extension App {
    /// Starts a sync, or stops the one that runs.
    mutating func sync() -> [Effect] {
        guard syncing == nil else { return [.stopSync] }
        syncing = .receiving(percent: nil)
        return [.sync]
    }

    mutating func take(_ end: SyncEnd) {
        syncing = nil
        switch end {
        case .done(let sent, let received, let wentBack):
            let counts = words.sentence(sent: sent, received: received)
            notice = wentBack ? Notice("\(counts) \(words.wentBack)", .advice) : Notice(counts, .good)
        case .quiet: break
        case .stopped:
            notice = Notice(words.explanation(for: .sharing(.stopped)).what, .advice)
        case .failed(let sentence): notice = Notice(sentence, .refusal)
        }
    }

    /// At the right of the status line: what goes on, else what waits.
    var sharingText: String? {
        if let syncing {
            return words.sentence(for: syncing) + words.say(" S arrête", " S stops")
        }
        guard let sharing, sharing.toSend > 0 else { return nil }
        return words.say(
            "\(words.number(sharing.toSend)) à envoyer", "\(words.number(sharing.toSend)) to send")
    }
}

// MARK: - Who writes

extension App {
    /// Whoever joined a shared workspace reads it without a word; before their first line they say who they are.
    mutating func askingWho(_ effects: [Effect], _ world: World) -> [Effect] {
        for case .remember(.me(let member)) in effects { context.me = member }
        guard asksWho, context.me == nil, effects.contains(where: \.records) else { return effects }
        let members = world.directory().all(.member)
        guard !members.isEmpty else { return effects }
        let ways = members.map { member in
            (Menu.Entry(member.name), Choice.Way.effects([.remember(.me(member.id))] + effects))
        }
        overlays.append(
            .choice(Choice(words.say("Qui êtes-vous ?", "Who are you?"), ways)))
        return effects.filter { !$0.records }
    }
}

extension Effect {
    /// In somebody's name.
    fileprivate var records: Bool {
        switch self {
        case .perform, .erase(_, isRehearsal: false): true
        default: false
        }
    }
}
