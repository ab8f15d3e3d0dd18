import Domain

/// Which lines one side holds, and with which contents: what a sync compares.
///
/// A line is known by its id and a keyed hash of its bytes, which no stranger can make two lines share. An
/// erased line stands for all that it once said, and so for itself before more of it was erased.
struct LineSet {
    private struct Version: Hashable {
        let id: LineID
        let hash: Int
    }

    private var first: [LineID: Int] = [:]
    /// Of forks: all versions but the first.
    private var others: Set<Version> = []
    /// How many facts are erased in that version of each from which most was erased.
    private var erased: [LineID: Int] = [:]

    /// Different lines.
    var count: Int { first.count }

    mutating func insert(_ head: LineHead, _ bytes: UnsafeRawBufferPointer) {
        let hash = Self.hash(bytes)
        if head.redacted { erased[head.id] = max(erased[head.id] ?? 0, Line.erasedFacts(in: bytes)) }
        guard let known = first[head.id] else { return first[head.id] = hash }
        if known != hash { others.insert(Version(id: head.id, hash: hash)) }
    }

    /// Whether the union would gain nothing by this line.
    func holds(_ head: LineHead, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let known = first[head.id] else { return false }
        if let most = erased[head.id], !head.redacted || Line.erasedFacts(in: bytes) < most { return true }
        let hash = Self.hash(bytes)
        return known == hash
            || (!others.isEmpty && others.contains(Version(id: head.id, hash: hash)))
    }

    func holds(_ id: LineID) -> Bool { first[id] != nil }

    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: bytes)
        return hasher.finalize()
    }
}
