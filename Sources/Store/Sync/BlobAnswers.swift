/// Cuts the output of `git cat-file --batch` into the contents that were asked for: `OID blob SIZE`, a line
/// feed, the bytes, a line feed.
struct BlobAnswers {
    private var awaited: ArraySlice<RemoteTree.Blob>
    private var rest: [UInt8] = []
    /// Of the contents that are arriving; nil between two answers.
    private var size: Int?

    init(_ blobs: [RemoteTree.Blob]) { awaited = blobs[...] }

    var isComplete: Bool { awaited.isEmpty }

    mutating func read(
        _ bytes: UnsafeRawBufferPointer, _ visit: (_ place: Int, [UInt8]) throws -> Void
    ) throws {
        rest += bytes
        var start = 0
        defer { rest.removeFirst(start) }
        while let blob = awaited.first {
            if size == nil {
                guard let end = rest[start...].firstIndex(of: 0x0A) else { return }
                let words = rest[start..<end].split(separator: 0x20)
                // An object that is missing has no size; the answer is then too short, which is noticed.
                guard words.count == 3, let count = Int(String(decoding: words[2], as: UTF8.self)),
                    count == blob.size
                else { throw SharingFailure.damaged(address: "", said: "object \(blob.oid)") }
                size = count
                start = end + 1
            }
            guard let count = size, rest.count - start > count else { return }
            let contents = Array(rest[start..<start + count])
            start += count + 1
            size = nil
            let place = awaited.startIndex
            awaited.removeFirst()
            try visit(place, contents)
        }
    }
}
