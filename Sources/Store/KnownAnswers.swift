import Domain

/// The last answers, kept while nothing changes: who leafs through pages asks the same again and again.
struct KnownAnswers {
    private var answers: [(query: Query, answer: Answer)] = []

    /// What a tour of all pages reads, and half of that again: some megabytes.
    private static let maximumRows = 6000

    subscript(query: Query) -> Answer? { answers.first { $0.query == query }?.answer }

    /// The oldest give way.
    mutating func keep(_ answer: Answer, to query: Query) {
        guard Self.mayBeKept(query), answer.rows <= Self.maximumRows else { return }
        answers.append((query, answer))
        var rows = answers.reduce(0) { $0 + $1.answer.rows }
        while rows > Self.maximumRows { rows -= answers.removeFirst().answer.rows }
    }

    mutating func forget() { answers = [] }

    /// Not what depends on the hour, nor on what this machine has written.
    private static func mayBeKept(_ query: Query) -> Bool {
        switch query {
        case .health, .undoable: false
        default: true
        }
    }
}

extension Answer {
    /// How many rows it takes in memory; a whole mission is as large as some dozens.
    fileprivate var rows: Int {
        switch self {
        case .missions(let rows): rows.count
        case .moments(let rows): rows.count
        case .parts(let rows): rows.count
        case .history(let rows): rows.count
        case .search(let hits): hits.count
        case .mission: 50
        default: 1
        }
    }
}
