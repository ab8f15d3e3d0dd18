package import Screen

extension ActTable {
    /// Why a wish for other keys was left out; the usual keys hold then.
    package enum RemapFault: Equatable, Sendable {
        case noSuchAct(String)
        case noSuchKey(String, for: ActID)
        /// Both on one page: nobody could say which of them the key means.
        case taken(Key, for: ActID, by: ActID)
    }

    /// The table with other keys for some acts: `["contact": "c F5"]`, names of acts as in `docs/keys.md`, names of
    /// keys as the help shows them. What cannot be is left out and told, the rest holds.
    package func remapped(_ wishes: [String: String]) -> (table: ActTable, faults: [RemapFault]) {
        var (table, faults): (ActTable, [RemapFault]) = (self, [])
        for (name, words) in wishes.sorted(by: { $0.key < $1.key }) {
            guard let id = ActID(rawValue: name), let place = table.acts.firstIndex(where: { $0.id == id })
            else {
                faults.append(.noSuchAct(name))
                continue
            }
            let (keys, unknown) = Self.keys(words)
            let wish = table.acts[place].with(keys)
            if let unknown {
                faults.append(.noSuchKey(unknown, for: id))
            } else if let (key, other) = table.clash(of: wish) {
                faults.append(.taken(key, for: id, by: other))
            } else {
                var acts = table.acts
                acts[place] = wish
                table = ActTable(acts)
            }
        }
        return (table, faults)
    }

    private static func keys(_ words: String) -> (keys: [Key], unknown: String?) {
        var keys: [Key] = []
        for word in words.split(separator: " ").map(String.init) {
            guard let key = Key(word) else { return ([], word) }
            keys.append(key)
        }
        return (keys, nil)
    }

    /// An act of a page may take a key that holds everywhere; of one page, or everywhere, a key has one meaning.
    private func clash(of wish: Act) -> (Key, ActID)? {
        for other in acts where other.id != wish.id && other.meets(wish) {
            if let key = wish.keys.first(where: other.keys.contains) { return (key, other.id) }
        }
        return nil
    }
}

extension Act {
    fileprivate func with(_ keys: [Key]) -> Act { Act(id, keys, label, help, on: pages, group) }

    fileprivate func meets(_ other: Act) -> Bool {
        pages.isEmpty == other.pages.isEmpty && (pages.isEmpty || !pages.isDisjoint(with: other.pages))
    }
}
