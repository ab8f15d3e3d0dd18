import ArgumentParser
import Domain
import Interface
import Store

extension CompletionKind {
    /// References of the workspace's missions, or their short ids.
    static var missions: CompletionKind { custom { words, _, _ in Completion(words).missions } }
    /// `M2.3`: what waits first.
    static var checkpoints: CompletionKind { custom { words, _, _ in Completion(words).checkpoints } }
    /// Short ids of what waits.
    static var meetings: CompletionKind { custom { words, _, _ in Completion(words).parts(.meeting) } }
    static var actions: CompletionKind { custom { words, _, _ in Completion(words).parts(.action) } }
    static var invoices: CompletionKind { custom { words, _, _ in Completion(words).parts(.invoice) } }
    static var freelances: CompletionKind { custom { words, _, _ in Completion(words).names(.freelance) } }
    static var members: CompletionKind { custom { words, _, _ in Completion(words).names(.member) } }
    static var organisations: CompletionKind {
        custom { words, _, _ in Completion(words).names(.organisation) }
    }
}

/// What a shell offers when Tab is pressed: names from the workspace that the words so far mean.
///
/// Whatever fails here offers nothing and says nothing, for a line is being typed.
struct Completion {
    /// More than anybody reads.
    private static let limit = 200
    private let session: Session?

    init(_ words: [String]) {
        let option = words.firstIndex(of: "--workspace").flatMap {
            words.indices.contains($0 + 1) ? words[$0 + 1] : nil
        }
        let path = try? WorkspaceDiscovery.path(
            option: option, directory: Program.directory, environment: Program.environment)
        let workspace = path.flatMap { try? Workspace.open(at: $0, environment: Program.environment) }
        session = workspace.map {
            Session(workspace: $0, words: .init(.en), today: Program.today, author: nil)
        }
    }

    var missions: [String] {
        guard let session else { return [] }
        let rows = (try? session.missions(MissionFilter(limit: Self.limit))) ?? []
        return rows.map { offer($0.card.reference ?? session.short($0.card.id), $0.card.title) }
    }

    var checkpoints: [String] {
        guard let session else { return [] }
        let rows = (try? session.parts(PartFilter(.checkpoint, limit: Self.limit))) ?? []
        return rows.map { row in
            offer(
                "\(row.reference ?? session.short(row.mission)).\(row.part.number ?? 0)",
                "\(row.part.title), \(row.title)")
        }
    }

    func parts(_ kind: PartCard.Kind) -> [String] {
        guard let session else { return [] }
        let rows = (try? session.parts(PartFilter(kind, limit: Self.limit))) ?? []
        return rows.map { offer(session.short($0.part.id), "\($0.part.title), \($0.title)") }
    }

    func names(_ kind: Entity.Kind) -> [String] {
        guard let session else { return [] }
        return session.directory.all(kind).prefix(Self.limit).map { offer(session.short($0.id), $0.name) }
    }

    /// zsh and fish show what a name stands for; bash would take it for part of the name.
    private func offer(_ name: String, _ meaning: String) -> String {
        let meaning = shownInLine(meaning)
        return switch CompletionShell.requesting {
        case CompletionShell.zsh: "\(name):\(meaning)"
        case CompletionShell.fish: "\(name)\t\(meaning)"
        default: name
        }
    }
}
