import Domain

/// What a line touches, known without building its events: enough to store it and to fold again what it
/// changes.
struct LineReach: Equatable, Sendable {
    /// Missions, people, organisations; ``Settings/root`` for settings. Undos are not among them: they touch
    /// what their targets touch.
    var roots: [EntityID] = []
    /// The lines that it takes back.
    var undoes: [LineID] = []
    /// Something may have been created: the line's id is one that people see.
    var creates = false
    /// Somebody's data are erased by it.
    var erases = false
    /// Members, organisations and freelances that it creates; of ``roots``.
    var people: [EntityID] = []
}

extension LineReach {
    /// Reads a line whose head is good; anything else reaches nothing.
    static func of(_ bytes: UnsafeRawBufferPointer, id: LineID) -> LineReach {
        var scanner = JSONScanner()
        var sink = LineReachSink()
        do throws(JSONFault) { try scanner.scan(bytes, into: &sink) } catch { return LineReach() }
        return sink.reach(of: id)
    }
}

extension Fact {
    /// The root whose fold takes part in this fact; nil for an undo, which is looked up and never folded, and for
    /// what a bundle withholds, which is nothing.
    ///
    /// ``LineReachSink`` says the same of the bytes; a test holds the two together.
    var home: EntityID? {
        switch event.body {
        case .undone, .withheld: nil
        case .settingChanged: Settings.root
        default: root
        }
    }
}
