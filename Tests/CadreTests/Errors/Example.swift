import Interface

/// How something comes to be wrong, what is asked then, and what leads out of it: each a line that a person types.
struct Example: Sendable {
    var make: [String] = []
    var ask = "cadre check"
    var then: [String] = []
}

/// Something that the program may say, and how it comes to say it; nil where no command brings that about (a failing
/// disk, another owner), and the value alone stands for it.
struct Misfortune<Value: Sendable>: Sendable {
    let value: Value
    var example: Example?

    init(_ value: Value, _ example: Example? = nil) {
        self.value = value
        self.example = example
    }

    /// The name of the case.
    var name: String { String("\(value)".prefix { $0 != "(" }) }
}

extension Example {
    /// What a terminal shows of it, and what the question was answered in French.
    struct Transcript {
        var console: [String] = []
        var french: [String] = []
        /// Of the question, in English.
        var answer: [String] = []
        var code: Int32 = 0
    }

    func run() throws -> Transcript {
        let workspace = try SmallWorkspace()
        defer { workspace.remove() }
        var told = Transcript()
        for line in make { told.say(line, workspace.type(line)) }
        told.french = workspace.type(ask, .fr).answer
        (told.code, told.answer) = workspace.type(ask)
        told.say(ask, (told.code, told.answer))
        for line in then { told.say(line, workspace.type(line)) }
        if let last = then.last, !last.hasPrefix(ask) { told.say(ask, workspace.type(ask)) }
        return told
    }
}

extension Example.Transcript {
    fileprivate mutating func say(_ line: String, _ run: (code: Int32, answer: [String])) {
        console += ["$ \(line)"] + run.answer + (run.code == 0 ? [] : ["[exit code \(run.code)]"])
    }
}
