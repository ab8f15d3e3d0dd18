/// One thing that can hold one value at a time, whoever wrote it and in whatever order the lines arrive.
///
/// A writer names the writings that it saw in force; a writing is in force until another names it. So the
/// result depends on the set of writings only. Two different values in force at once are *contested*: both
/// are kept, the later is shown, and a person settles it by a writing that names both.
package struct Slot<Content: Equatable & Sendable>: Equatable, Sendable {
    package struct Writing: Equatable, Sendable {
        package let line: LineID
        package let content: Content
    }

    /// The last writing in force. Apart from the others, of which there are nearly never any: a mission has
    /// hundreds of slots, and a list for each would cost more than what is in it.
    package private(set) var latest: Writing?
    /// Those in force that came before it, in order of line.
    private var earlier: [Writing] = []
    /// Named by a writing, whether or not it is here yet.
    private var replaced: Set<LineID> = []

    package init() {}

    package mutating func write(_ content: Content, at line: LineID, seen: [LineID]) {
        for old in seen where old != line {
            replaced.insert(old)
            remove(old)
        }
        guard !replaced.contains(line) else { return }
        // Within a line, where a thing may be made and changed at once, the last word counts.
        remove(line)
        add(Writing(line: line, content: content))
    }

    private mutating func remove(_ line: LineID) {
        if latest?.line == line {
            latest = earlier.popLast()
        } else if !earlier.isEmpty {
            earlier.removeAll { $0.line == line }
        }
    }

    private mutating func add(_ writing: Writing) {
        guard let last = latest else {
            latest = writing
            return
        }
        if writing.line > last.line {
            earlier.append(last)
            latest = writing
        } else {
            let place = earlier.firstIndex { $0.line > writing.line } ?? earlier.endIndex
            earlier.insert(writing, at: place)
        }
    }

    /// Not yet named by another writing, in order of line.
    package var inForce: [Writing] { latest.map { earlier + [$0] } ?? [] }
    package var content: Content? { latest?.content }
    package var isContested: Bool {
        !earlier.isEmpty && earlier.contains { $0.content != latest?.content }
    }
    /// What a new writing must name.
    package var seen: [LineID] { inForce.map(\.line) }
}
