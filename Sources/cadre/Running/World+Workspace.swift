import Domain
import Interface
import Store

extension World {
    /// What the screens read of a workspace.
    init(_ workspace: Workspace) {
        self.init(
            answer: { query in
                // A question that cannot be answered shows as nothing; the failure itself is told when a
                // person acts, and by `cadre check`.
                (try? workspace.answer(query)) ?? .health(Health(problems: 1))
            },
            drafts: {
                workspace.drafts().compactMap { draft in
                    (try? JSONReader.read(Array(draft.text.utf8))).map {
                        Interface.Draft(name: draft.key, content: $0)
                    }
                }
            },
            sharing: { (try? workspace.sharing.status()).map { SharingState(toSend: $0.toSend) } })
    }
}
