package import Domain

extension MissionSheet {
    /// Missions with their checkpoints under the documented header, in a form that `read` takes back.
    ///
    /// In French with semicolons, decimal commas and `23/11/2026`, in English with commas, points and
    /// `2026-11-23`: as the spreadsheets of each expect.
    package static func write(
        _ missions: [Mission], directory: Directory, language: SheetLanguage
    ) -> String {
        var writer = CSVWriter(delimiter: language == .french ? ";" : ",")
        writer.add(SheetColumn.allCases.map { .text($0.name(language)) })
        let cells = SheetCells(directory: directory, language: language)
        for mission in missions {
            let points: [Checkpoint?] = mission.checkpoints.isEmpty ? [nil] : mission.checkpoints
            for point in points {
                writer.add(SheetColumn.allCases.map { cells.cell($0, mission, point) })
            }
        }
        return writer.text
    }
}

/// How one cell is written; the inverse of ``SheetValue`` and ``SheetWord``.
private struct SheetCells {
    let directory: Directory
    let language: SheetLanguage

    func cell(_ column: SheetColumn, _ mission: Mission, _ point: Checkpoint?) -> CSVWriter.Cell {
        if column.isOfCheckpoint { return point.map { cell(column, $0) } ?? .empty }
        switch column {
        case .reference: return text(mission.reference)
        case .title: return text(mission.title)
        case .organisation: return text(directory.name(mission.organisation))
        case .organisationForm:
            let form: LegalForm? = mission.organisation.flatMap { directory[$0]?.record.choice(.legalForm) }
            return text(form?.name(language))
        case .category: return text(mission.category?.name(language))
        case .state: return text(mission.state.name(language))
        case .freelance: return text(directory.name(mission.freelance))
        case .lead: return text(directory.name(mission.lead))
        case .start: return day(mission.start)
        case .end: return day(mission.end)
        case .cadence: return mission.record.number(.cadenceDays).map { .bare(String($0)) } ?? .empty
        case .amount: return hundredths(amount(of: mission))
        case .signed: return day(mission.signed.compactMap(\.signedOn).min())
        case .note: return text(mission.sheetNote)
        case .lastContact: return day(mission.contacts.compactMap(\.day).max())
        default: return .empty
        }
    }

    private func cell(_ column: SheetColumn, _ point: Checkpoint) -> CSVWriter.Cell {
        switch column {
        case .checkpoint: text(point.title)
        case .due: day(point.due)
        case .share: point.share == 0 ? .empty : hundredths(point.share)
        case .criteria: text(criteria(point.criteria))
        case .checkpointState: text(point.state.name(language))
        case .delivered: point.state.followsDelivery ? day(point.deliveries.last?.content.day) : .empty
        case .decided: day(point.endedOn)
        case .remarks: text(point.sheetRemarks.joined(separator: " | "))
        default: .empty
        }
    }

    private func amount(of mission: Mission) -> Int? {
        mission.signed.isEmpty ? mission.record.number(.estimate) : mission.money.committed
    }

    private func text(_ text: String?) -> CSVWriter.Cell {
        text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }

    private func day(_ day: Day?) -> CSVWriter.Cell {
        guard let day else { return .empty }
        guard language == .french else { return .bare(day.description) }
        let parts = day.description.split(separator: "-")
        return .bare(parts.reversed().joined(separator: "/"))
    }

    private func hundredths(_ number: Int?) -> CSVWriter.Cell {
        guard let number else { return .empty }
        let cents = number % 100
        let sign = language == .french ? "," : "."
        return .bare("\(number / 100)\(sign)\(cents < 10 ? "0" : "")\(cents)")
    }

    /// Stars only where there is something to tell apart. A list without any required one cannot be written
    /// as such: it comes back as all required.
    private func criteria(_ criteria: [Criterion]) -> String {
        let isMixed = criteria.contains { !$0.isRequired }
        return criteria.map { criterion in
            let text = String(criterion.text.map { $0 == "|" ? "/" : $0 })
            return (isMixed && criterion.isRequired ? "*" : "") + text
        }.joined(separator: " | ")
    }
}

extension Mission {
    /// What was noted; of a mission that was given up, why.
    fileprivate var sheetNote: String? {
        if state == .dropped, let reason = standing.content?.reason { return reason }
        let text = notes.map(\.content).joined(separator: "\n")
        return text.isEmpty ? nil : text.cut(to: 2000)
    }
}

extension Checkpoint {
    /// The day that gave it the state it stands in.
    fileprivate var endedOn: Day? {
        guard state != .planned, state != .submitted, let content = standing.content else { return nil }
        switch content {
        case .waived(let day, _, _), .cancelled(let day, _): return day
        default: return decision?.content.day
        }
    }

    fileprivate var sheetRemarks: [String] {
        guard let content = standing.content else { return [] }
        switch content {
        case .waived(_, let reason, _), .cancelled(_, let reason): return [reason]
        case .decided(.acceptedWithReserves): return reserves.map(\.reserve.text)
        case .decided(.changesRequested): return decision?.content.rework.map(\.text) ?? []
        case .decided: return decision?.content.comment.map { [$0] } ?? []
        default: return []
        }
    }
}
