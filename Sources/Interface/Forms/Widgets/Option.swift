import Domain
import Screen

/// One of the things that a field can be set to.
struct Option: Equatable {
    /// As a line of the journal and a draft have it.
    let code: String
    let title: Phrase
    var detail: Phrase?

    init(_ code: String, _ title: Phrase, _ detail: Phrase? = nil) {
        self.code = code
        self.title = title
        self.detail = detail
    }

    /// A name is the same in both languages.
    init(_ id: EntityID, _ name: String) {
        self.init(id.description, Phrase("\(name)", name))
    }

    func entry(_ words: Words, key: String = "") -> Menu.Entry {
        Menu.Entry(words[title], detail: detail.map { words[$0] } ?? "", key: key)
    }
}

/// What an option's code stands for.
enum OptionKind: Equatable {
    case text, id

    func value(_ code: String) -> Domain.Value? {
        switch self {
        case .text: .text(code)
        case .id: EntityID(code).map { .id($0) }
        }
    }

    func value(_ codes: [String]) -> Domain.Value {
        switch self {
        case .text: .texts(codes)
        case .id: .ids(codes.compactMap { EntityID($0) })
        }
    }
}
