import Domain

/// Reads facts from the bytes of lines.
enum StoredFacts {
    /// All facts of a line; a line that cannot be read any more, which the index never holds, has none.
    static func of(_ raw: UnsafeRawBufferPointer, id: LineID) -> [Fact] {
        var reading = FactReading()
        return reading.facts(of: raw, id: id)
    }

    static func of(_ json: JSON, id: LineID) -> [Fact] {
        let by = json["by"]?.string.flatMap { EntityID($0) }
        let at = json["at"]?.string ?? ""
        return (json["events"]?.array ?? []).enumerated().map { place, event in
            Fact(line: id, place: place, by: by, at: at, event: Event(event))
        }
    }
}

/// Reads the facts of many lines, keeping the memory of one for the next.
struct FactReading {
    private var scanner = JSONScanner()

    /// Without an id the line's own is taken.
    mutating func facts(of raw: UnsafeRawBufferPointer, id: LineID? = nil) -> [Fact] {
        var sink = FactSink()
        do throws(JSONFault) { try scanner.scan(raw, into: &sink) } catch { return [] }
        return sink.facts(id)
    }
}
