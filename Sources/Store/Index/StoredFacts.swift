package import Domain

/// Reads facts from the bytes of lines.
enum StoredFacts {
    /// All facts of a line; a line that cannot be read any more, which the index never holds, has none.
    static func of(_ raw: UnsafeRawBufferPointer, id: LineID) -> [Fact] {
        var reading = FactReading()
        return reading.facts(of: raw, id: id)
    }

    static func of(_ json: JSON, id: LineID) -> [Fact] {
        of(
            json["events"]?.array ?? [], id: id, by: json["by"]?.string ?? "", at: json["at"]?.string ?? "")
    }

    fileprivate static func of(_ events: [JSON], id: LineID, by: String, at: String) -> [Fact] {
        let by = EntityID(by)
        return events.enumerated().map { place, event in
            Fact(line: id, place: place, by: by, at: at, event: Event(event))
        }
    }
}

extension Line {
    /// What it says, each fact in its place.
    package var facts: [Fact] { StoredFacts.of(events, id: id, by: by, at: at) }
}

/// Reads the facts of many lines, keeping the memory of one for the next.
struct FactReading {
    private var scanner = JSONScanner(checksNames: false)
    private var sink = FactSink()

    /// Without an id the line's own is taken.
    mutating func facts(of raw: UnsafeRawBufferPointer, id: LineID? = nil) -> [Fact] {
        var facts: [Fact] = []
        add(raw, id: id, to: &facts) { _ in true }
        return facts
    }

    /// Appends those facts of a line that are wanted.
    mutating func add(
        _ raw: UnsafeRawBufferPointer, id: LineID? = nil, to facts: inout [Fact],
        where isWanted: (Fact) -> Bool
    ) {
        sink.begin()
        do throws(JSONFault) { try scanner.scan(raw, into: &sink) } catch {
            // Half a line is in it.
            sink = FactSink()
            return
        }
        sink.add(to: &facts, of: id, where: isWanted)
    }
}
