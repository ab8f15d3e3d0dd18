import Domain

/// One line of an agenda while the meeting is held.
package struct MeetingPoint: Equatable {
    package struct Note: Equatable {
        package let text: String
        package let isDecision: Bool
    }

    package let text: String
    /// Seconds.
    package let planned: Int
    package var spent = 0
    package var isDone = false
    /// To the next meeting.
    package var isCarried = false
    package var notes: [Note] = []

    var isOpen: Bool { !isDone && !isCarried }
}

extension MeetingPoint {
    /// `Budget 15 min` is given its quarter of an hour; what is left of the meeting is shared by the others.
    static func plan(_ lines: [String], minutes: Int) -> [MeetingPoint] {
        let own = lines.map(Self.minutes)
        let others = own.count { $0 == nil }
        let left = max(0, minutes - own.compactMap { $0 }.reduce(0, +))
        return zip(lines, own).map { line, own in
            MeetingPoint(text: line, planned: own.map { $0 * 60 } ?? left * 60 / max(1, others))
        }
    }

    /// The minutes that a line names at its end: `15 min`, `15'`, `(15 min)`.
    static func minutes(in line: String) -> Int? {
        var end = line[...]
        while let last = end.last, ") .\u{A0}".contains(last) { end = end.dropLast() }
        let unit = ["min", "mn", "’", "'"].first { end.lowercased().hasSuffix($0) }
        guard let unit else { return nil }
        end = end.dropLast(unit.count)
        while let last = end.last, " \u{A0}\u{202F}".contains(last) { end = end.dropLast() }
        let digits = end.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        return Int(String(digits)).flatMap { (1...480).contains($0) ? $0 : nil }
    }
}

// MARK: - In a draft

extension MeetingPoint {
    var json: JSON {
        .object([
            JSON.Member("text", .string(text)), JSON.Member("planned", .int(Int64(planned))),
            JSON.Member("spent", .int(Int64(spent))), JSON.Member("done", .bool(isDone)),
            JSON.Member("carried", .bool(isCarried)),
            JSON.Member(
                "notes",
                .array(
                    notes.map {
                        .object([
                            JSON.Member("text", .string($0.text)),
                            JSON.Member("decision", .bool($0.isDecision)),
                        ])
                    })),
        ])
    }

    init?(_ json: JSON) {
        guard let text = json["text"]?.string else { return nil }
        self.init(
            text: text, planned: json["planned"]?.int ?? 0, spent: json["spent"]?.int ?? 0,
            isDone: json["done"]?.bool ?? false, isCarried: json["carried"]?.bool ?? false)
        notes = (json["notes"]?.array ?? []).compactMap { note in
            note["text"]?.string.map { Note(text: $0, isDecision: note["decision"]?.bool ?? false) }
        }
    }
}
