import Domain
import Screen

/// The lines above a mission's tabs, four of them where there is room: what it is and how it stands, who and when,
/// how far, and the one thing to do next, which a narrow screen gives two. With less room the first and the last stay.
struct MissionHeader {
    private let mission: Mission
    private let outlook: Outlook
    private let context: Context
    private var words: Words { context.words }

    init(_ mission: Mission, _ outlook: Outlook, _ context: Context) {
        self.mission = mission
        self.outlook = outlook
        self.context = context
    }

    func draw(into grid: inout Grid, at area: Rect) {
        drawTitle(into: &grid, at: area.row(0))
        let step = wrap(self.step.text, width: max(4, area.width - 2), atMost: rowsOfStep(area))
        let (middle, foot) = area.split(top: 1).rest.inset(x: 1).split(bottom: step.count)
        for (y, line) in step.enumerated() {
            let row = foot.row(y)
            grid.putCut(line, x: row.x, y: row.y, maxWidth: row.width, style: self.step.style)
        }
        let rows =
            isNarrow ? wrap(who, width: max(4, middle.width), atMost: max(1, middle.height - 1)) : [who]
        for (y, line) in rows.enumerated() where y < middle.height {
            grid.putCut(line, x: middle.x, y: middle.y + y, maxWidth: middle.width)
        }
        if middle.height > rows.count { drawProgress(into: &grid, at: middle.row(rows.count)) }
    }

    /// Forty columns break the next step more often than not.
    private func rowsOfStep(_ area: Rect) -> Int {
        isNarrow && area.height >= 4 ? 2 : min(1, area.height - 1)
    }

    private var isNarrow: Bool { context.area.width < 60 }
}

// MARK: - What, and how it stands

extension MissionHeader {
    private func drawTitle(into grid: inout Grid, at area: Rect) {
        let sign = context.sign(mission)
        let long = sign.text + since
        let text = cellCount(long) <= area.width / 2 ? long : sign.text
        let (rest, right) = area.split(right: min(cellCount(text) + 1, area.width / 2))
        grid.putLine(text, in: right.split(right: 1).rest, .right, style: sign.style)
        let dagger = outlook.owesGates ? "\(context.glyphs.dagger) " : ""
        grid.putCut(
            dagger + context.join([mission.reference, mission.title]), x: rest.x + 1, y: rest.y,
            maxWidth: rest.width - 2,
            style: .title)
    }

    private var since: String {
        guard let day = mission.standing.content?.day else { return "" }
        return words.say(" depuis le \(context.shown(day))", " since \(context.shown(day))")
    }
}

// MARK: - Heard

extension MissionHeader {
    /// The same four lines, one after the other.
    var said: [String] {
        let speech = Speech(words)
        let owed =
            outlook.owesGates ? words.say("avancée malgré un manque", "moved on while something lacks") : nil
        let far = outlook.row.card.progressPercent.map {
            words.say("avancée \(words.percent($0))", "\(words.percent($0)) done")
        }
        let contact = words.sentence(for: outlook.cadence, of: mission, on: context.today)
        return [
            context.join([mission.reference, mission.title, context.sign(mission).text + since, owed]),
            nextStep, who,
            context.join([far, far == nil ? contact : words.lowered(contact)]),
        ].map { words.capitalised(speech.sentence($0)) }
    }

    private var nextStep: String {
        guard let step = outlook.nextStep else {
            return words.say("Rien à faire : la mission est finie.", "Nothing to do: the mission is over.")
        }
        let sentence = words.sentence(for: step, on: context.today)
        return words.say("À faire : \(words.lowered(sentence))", "To do: \(words.lowered(sentence))")
    }
}

// MARK: - Who and when

extension MissionHeader {
    var who: String {
        let organisation = mission.organisation.flatMap { context.directory[$0]?.shortName }
        let lead = mission.lead.map { context.person($0) }
        let noFreelance = words.say("sans freelance", "no freelance yet")
        return context.join([
            organisation, context.name(mission.freelance) ?? noFreelance,
            lead.map { words.say("suivie par \($0)", "led by \($0)") }, dates,
        ])
    }

    private var dates: String? {
        if words.isSpoken { return words.span(from: mission.start, to: mission.end) }
        let arrow = String(context.glyphs.arrowRight)
        switch (mission.start, mission.end) {
        case (let start?, let end?):
            return "\(words.date(start, .medium)) \(arrow) \(words.date(end, .medium))"
        case (let start?, nil): return "\(words.date(start, .medium)) \(arrow)"
        case (nil, let end?): return "\(arrow) \(words.date(end, .medium))"
        case (nil, nil): return nil
        }
    }
}

// MARK: - How far

extension MissionHeader {
    private func drawProgress(into grid: inout Grid, at area: Rect) {
        var rest = area
        let percent = outlook.row.card.progressPercent
        // There a bar takes the room of the words.
        if let percent, !isNarrow {
            let (bar, right) = area.split(left: min(30, area.width / 4))
            ProgressBar("", fraction: Double(percent) / 100).draw(into: &grid, at: bar)
            rest = right.split(left: 2).rest
        }
        let cadence = outlook.cadence
        let told = words.sentence(for: cadence, of: mission, on: context.today)
        grid.putCut(
            isNarrow ? context.join([percent.map(words.percent), told]) : told, x: rest.x, y: rest.y,
            maxWidth: rest.width, style: style(of: cadence.state))
    }

    private func style(of cadence: CadenceState) -> Style {
        switch cadence {
        case .none, .suspended: .muted
        case .ok: .good
        case .due: .normal
        case .grace: .warn
        case .lapsed: .bad
        }
    }

    private var step: (text: String, style: Style) {
        guard let step = outlook.nextStep else {
            return (
                words.say("Rien à faire : la mission est finie.", "Nothing to do: the mission is over."),
                .muted
            )
        }
        let pointer = String(context.glyphs.pointer)
        return ("\(pointer) \(words.sentence(for: step, on: context.today))", .accent.bold)
    }
}
