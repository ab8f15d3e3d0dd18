package import Domain
package import Screen

/// A meeting while it is held: one point after the other, the time spent, what is decided, agreed and noted.
package struct LivePage: PageContent {
    package var running: RunningMeeting
    /// As it stands in the record: its agreed actions, and whether it was held by now.
    var mission: Mission?
    /// When its end was asked for: who was there is no part of its time.
    var endedAt: Int?

    package init(_ running: RunningMeeting) { self.running = running }

    package var name: Page.Name { .live }
    package var creates: Entity.Kind? { nil }
    package var focus: Focus {
        Focus(mission: running.mission, part: Focus.Part(.meeting, running.meeting))
    }
    package var mainActs: [ActID] {
        [.recordDecision, .recordAction, .recordNote, .nextPoint, .endMeeting, .carryPoint, .tickPoint]
    }

    var meeting: Meeting? { mission?.meeting(running.meeting) }

    package mutating func load(_ context: Context, _ world: World) {
        mission = world.mission(running.mission)
    }

    package mutating func handle(_ key: Key, _ context: Context, _ world: World) -> Bool {
        switch key {
        case .up: running.go(to: running.current - 1, at: context.clock)
        case .down: running.go(to: running.current + 1, at: context.clock)
        case .home: running.go(to: 0, at: context.clock)
        case .end: running.go(to: running.points.count - 1, at: context.clock)
        default: return false
        }
        return true
    }

    package mutating func click(_ tag: Int, _ context: Context, _ world: World) {
        running.go(to: tag, at: context.clock)
    }

    package mutating func perform(_ act: ActID, _ context: Context, _ world: World) -> Bool {
        switch act {
        case .nextPoint: running.goOn(at: context.clock)
        case .tickPoint: running.tick()
        case .carryPoint: running.carry()
        case .takeBackNote: running.takeBack()
        default: return false
        }
        return true
    }
}

// MARK: - Drawing

extension LivePage {
    package func draw(into grid: inout Grid, at area: Rect, _ context: Context) {
        let (head, rest) = area.split(top: 1)
        draw(head: head, into: &grid, context)
        let (list, below) = rest.split(top: min(running.points.count, max(3, rest.height / 2)))
        draw(points: list, into: &grid, context)
        grid.hline(x: below.x, y: below.y, width: below.width, style: .border)
        ScrollText(said(context)).draw(into: &grid, at: below.split(top: 1).rest.inset(x: 1))
    }

    private func draw(head area: Rect, into grid: inout Grid, _ context: Context) {
        let (spent, planned) = (running.spent(at: context.clock), running.planned)
        let clock = " \(time(spent)) / \(time(planned)) "
        let (left, right) = area.split(right: cellCount(clock))
        grid.putLine(clock, in: right, .right, style: spent > planned ? .bad : .title)
        let kind = meeting.map { $0.title ?? context.words[$0.kind] }
        grid.putLine(" " + context.join([kind, mission?.reference, mission?.title]), in: left, style: .title)
    }

    private func draw(points area: Rect, into grid: inout Grid, _ context: Context) {
        var cursor = ListCursor()
        let count = running.points.count
        cursor.select(running.current, count: count, height: area.height)
        for (y, place) in cursor.visible(count: count, height: area.height).enumerated() {
            draw(place, in: area.row(y), into: &grid, context)
            grid.mark(area.row(y), tag: place)
        }
    }

    private func draw(_ place: Int, in row: Rect, into grid: inout Grid, _ context: Context) {
        let point = running.points[place]
        let spent = running.spent(place, at: context.clock)
        let over = spent - point.planned
        let isOver = over > 0 && point.planned > 0
        let clock =
            "\(time(spent)) / \(time(point.planned))"
            + (isOver ? " +\(time(over))" : "").padded(to: row.width < 60 ? 0 : 7)
        let (left, right) = row.split(right: cellCount(clock) + 1)
        let isCurrent = place == running.current
        let sign = point.isDone ? grid.glyphs.check : point.isCarried ? grid.glyphs.arrowRight : " "
        grid.put(isCurrent ? grid.glyphs.pointer : " ", x: row.x, y: row.y)
        grid.put(sign, x: row.x + 1, y: row.y, style: .good)
        let style: Style = point.isOpen ? .normal : .muted
        grid.putLine("\(place + 1) \(point.text)", in: left.split(left: 3).rest, style: style)
        grid.putLine("\(clock) ", in: right, .right, style: isOver ? .bad : style)
        if isCurrent { grid.style(row, .selected) }
    }

    /// Of the point at hand what was decided and noted, then what was agreed in the whole meeting.
    func said(_ context: Context) -> [ScrollText.Paragraph] {
        let words = context.words
        let point = running.points[running.current]
        var text = Reading(context)
        text.add(point.text, .accent)
        if point.isCarried {
            text.add(words.say("Reporté à la prochaine réunion", "Carried to the next meeting"), .warn)
        }
        for note in point.notes {
            if note.isDecision {
                text.item(words.say("Décision : \(note.text)", "Decision: \(note.text)"), .good)
            } else {
                text.item(note.text)
            }
        }
        let agreed = (mission?.actions ?? []).filter { $0.record.id(.agreedIn) == running.meeting }
        text.list(
            words[Entity.Kind.action.plural],
            agreed.map { context.join([context.name($0.owner), $0.text, context.shown($0.due)]) })
        return text.paragraphs
    }

    /// `8:05`, `1:02:03`.
    func time(_ seconds: Int) -> String {
        let (minutes, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 60)
        let (hours, left) = minutes.quotientAndRemainder(dividingBy: 60)
        let tail = rest < 10 ? "0\(rest)" : "\(rest)"
        return hours == 0 ? "\(left):\(tail)" : "\(hours):\(left < 10 ? "0" : "")\(left):\(tail)"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
