import Domain

/// Reads facts from the bytes of lines.
enum StoredFacts {
    /// All facts of a line; a line that cannot be read any more, which the index never holds, has none.
    static func of(_ raw: UnsafeRawBufferPointer, id: LineID) -> [Fact] {
        guard let json = try? JSONReader.read(raw) else { return [] }
        return of(json, id: id)
    }

    /// The same where the id is not at hand: the line says it too.
    static func of(_ raw: UnsafeRawBufferPointer) -> [Fact] {
        guard let json = try? JSONReader.read(raw), let id = json["id"]?.string.flatMap({ LineID($0) }) else {
            return []
        }
        return of(json, id: id)
    }

    static func of(_ json: JSON, id: LineID) -> [Fact] {
        let by = json["by"]?.string.flatMap { EntityID($0) }
        let at = json["at"]?.string ?? ""
        return (json["events"]?.array ?? []).enumerated().map { place, event in
            Fact(line: id, place: place, by: by, at: at, event: Event(event))
        }
    }
}
