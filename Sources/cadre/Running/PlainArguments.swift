/// What people type most, read without the argument parser: it builds so many types anew each time that it takes
/// as long as a list takes to be asked for and printed.
///
/// Whatever is not plain (help, another spelling, a mistake) is nil, and the parser's to read or to object to.
struct PlainArguments {
    private var options: [String: String] = [:]
    private var flags: Set<String> = []
    private var words: [String] = []
    /// How many words stand before any option: the name of a command is among them.
    private var leading = 0

    private static let withValue: Set<String> = [
        "--workspace", "--today", "--lang", "--as", "--wait", "--limit", "--state", "--mission", "--days",
        "--theme", "--filter",
    ]
    private static let alone: Set<String> = ["--json", "--all", "--no-mouse", "--ascii", "--plain"]

    init?(_ arguments: some Sequence<String>) {
        var arguments = arguments.makeIterator()
        while let argument = arguments.next() {
            if !argument.hasPrefix("-") {
                if options.isEmpty, flags.isEmpty { leading += 1 }
                words.append(argument)
            } else if Self.alone.contains(argument) {
                guard flags.insert(argument).inserted else { return nil }
            } else {
                guard Self.withValue.contains(argument), options[argument] == nil,
                    let value = arguments.next(), !value.hasPrefix("-")
                else { return nil }
                options[argument] = value
            }
        }
    }

    /// Nothing is left that nobody has taken.
    var isUsedUp: Bool { options.isEmpty && flags.isEmpty && words.isEmpty }
}

extension PlainArguments {
    mutating func value(_ name: String) -> String? { options.removeValue(forKey: name) }

    /// What is no number stays, and so is left over.
    mutating func number(_ name: String) -> Int? {
        guard let number = options[name].flatMap({ Int($0) }) else { return nil }
        options[name] = nil
        return number
    }

    mutating func flag(_ name: String) -> Bool { flags.remove(name) != nil }

    mutating func allWords() -> [String] {
        defer { words = [] }
        return words
    }

    /// The words at the beginning, if they are these.
    mutating func begin(with names: [String]) -> Bool {
        guard names.count <= leading, words.starts(with: names) else { return false }
        words.removeFirst(names.count)
        return true
    }
}
