import Domain
import Screen

/// Two lines at the foot of Home: how the frames stand, and how many alerts there are.
struct HomeSummary {
    private var quadrants: [Quadrant: Int] = [:]
    private var severities: [Severity: Int] = [:]
    private var isKnown = false
    /// More missions than are looked at.
    private var isCut = false

    /// The most pressing missions, more than anybody coordinates: the first screen must not wait for all that a
    /// workspace holds. The page of alerts looks at every one.
    private static let limit = 100

    init() {}

    init(_ context: Context, _ world: World) {
        let rows = world.missions(MissionFilter(watchedOnly: true, limit: Self.limit))
        isCut = rows.count == Self.limit
        isKnown = true
        for row in rows {
            if let frame = context.reckoning(row).frame { quadrants[frame.quadrant, default: 0] += 1 }
        }
        for line in context.alerts(rows, world) { severities[line.alert.severity, default: 0] += 1 }
    }

    static let frames = Phrase("CADRES", "FRAMES")
    static let alerts = Phrase("ALERTES", "ALERTS")

    func draw(frames row: Rect, into grid: inout Grid, _ context: Context) {
        draw(context.words[Self.frames], in: row, into: &grid, frames(context.words))
    }

    func draw(alerts row: Rect, into grid: inout Grid, _ context: Context) {
        let words = context.words
        let see = severities.isEmpty ? [] : [(words.say("touche 7", "key 7"), Style.key)]
        draw(words[Self.alerts], in: row, into: &grid, alerts(words) + see)
    }

    /// How many frames stand how.
    func frames(_ words: Words) -> [(String, Style)] {
        Quadrant.allCases.compactMap { quadrant in
            guard let count = quadrants[quadrant] else { return nil }
            return ("\(words[quadrant]) \(count)\(isCut ? "+" : "")", quadrant.style)
        }
    }

    /// How many alerts there are of which severity; nothing while that is not known.
    func alerts(_ words: Words) -> [(String, Style)] {
        guard isKnown else { return [] }
        guard !severities.isEmpty else { return [(words.say("aucune", "none"), .good)] }
        return Severity.allCases.compactMap { severity in
            guard let count = severities[severity] else { return nil }
            return ("\(words[severity.plural]) \(count)\(isCut ? "+" : "")", severity.style)
        }
    }

    /// A title and as many whole parts as there is room for; a sign where some are left out.
    func draw(
        _ title: String, in row: Rect, into grid: inout Grid, _ parts: [(String, Style)]
    ) {
        guard !parts.isEmpty else { return }
        var x = row.x + 1
        x += grid.put(title, x: x, y: row.y, maxWidth: row.maxX - x, style: .accent) + 2
        for (text, style) in parts {
            guard x + cellCount(text) <= row.maxX else {
                grid.put(grid.glyphs.ellipsis, x: min(x, row.maxX - 1), y: row.y, style: .muted)
                break
            }
            x += grid.put(text, x: x, y: row.y, style: style) + 3
        }
    }
}

extension Severity {
    fileprivate var plural: Phrase {
        switch self {
        case .high: Phrase("hautes", "high")
        case .warn: Phrase("moyennes", "medium")
        case .info: Phrase("infos", "info")
        }
    }
}
