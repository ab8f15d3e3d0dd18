package import Domain

/// Reads an hour as people type it: `14h`, `14h30`, `14 h 30`, `14:30`, `1430`, `9`, `2:30 pm`, `midi`, `noon`.
package enum TimeInput {
    package enum Fault: Error, Equatable, Sendable { case empty, notUnderstood, noSuchTime }

    package static func read(_ text: String) -> Result<TimeOfDay, Fault> {
        var body = text.lowercased().filter { !$0.isWhitespace }
        guard !body.isEmpty else { return .failure(.empty) }
        if body == "midi" || body == "noon" { return time(12, 0) }
        if body == "minuit" || body == "midnight" { return time(0, 0) }
        let half = ["am", "pm"].first { body.hasSuffix($0) }
        if half != nil { body.removeLast(2) }
        guard let (hour, minute) = figures(body) else { return .failure(.notUnderstood) }
        guard let half else { return time(hour, minute) }
        guard (1...12).contains(hour) else { return .failure(.noSuchTime) }
        return time(hour % 12 + (half == "pm" ? 12 : 0), minute)
    }

    private static func time(_ hour: Int, _ minute: Int) -> Result<TimeOfDay, Fault> {
        TimeOfDay(hour: hour, minute: minute).map(Result.success) ?? .failure(.noSuchTime)
    }

    private static func figures(_ body: String) -> (hour: Int, minute: Int)? {
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "h" || $0 == ":" || $0 == "." }
        guard parts.count <= 2, parts.allSatisfy({ $0.count <= 4 && $0.allSatisfy(\.isASCIIDigit) }),
            let first = Int(parts[0])
        else { return nil }
        if parts.count == 2 {
            guard parts[0].count <= 2, parts[1].isEmpty || parts[1].count == 2 else { return nil }
            return (first, Int(parts[1]) ?? 0)
        }
        return parts[0].count > 2 ? (first / 100, first % 100) : (first, 0)
    }
}
