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

    /// Not yet named by another writing, in order of line.
    package private(set) var inForce: [Writing] = []
    /// Named by a writing, whether or not it is here yet.
    private var replaced: Set<LineID> = []

    package init() {}

    package mutating func write(_ content: Content, at line: LineID, seen: [LineID]) {
        for old in seen where old != line {
            replaced.insert(old)
            inForce.removeAll { $0.line == old }
        }
        guard !replaced.contains(line) else { return }
        // Within a line, where a thing may be made and changed at once, the last word counts.
        inForce.removeAll { $0.line == line }
        let place = inForce.firstIndex { $0.line > line } ?? inForce.endIndex
        inForce.insert(Writing(line: line, content: content), at: place)
    }

    package var latest: Writing? { inForce.last }
    package var content: Content? { inForce.last?.content }
    package var isContested: Bool { inForce.dropFirst().contains { $0.content != inForce[0].content } }
    /// What a new writing must name.
    package var seen: [LineID] { inForce.map(\.line) }
}
