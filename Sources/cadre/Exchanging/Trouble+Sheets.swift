import Domain
import Exchange
import Interface

// What a sheet or a calendar is found to be, as data for the words; the modules do not know each other.

extension SheetRefusal {
    /// Columns are named in the language of who reads: both names are understood.
    func trouble(_ file: String, _ language: Language) -> Trouble {
        switch self {
        case .csv(let refusal): return refusal.trouble(file)
        case .missingColumns(let columns):
            let names = columns.map { $0.name(language.ofSheets) }
            return .missingColumn(file: file, column: names.joined(separator: ", "))
        case .columnTwice(_, let first, let second): return .badSheet(file: file, .columnTwice(first, second))
        }
    }
}

extension Language {
    var ofSheets: SheetLanguage { self == .fr ? .french : .english }
}

extension CSVRefusal {
    fileprivate func trouble(_ file: String) -> Trouble {
        switch self {
        case .empty: .badSheet(file: file, .empty)
        case .tooBig(let limit): .badSheet(file: file, .tooBig(limit: limit))
        case .tooManyRows(let limit): .badSheet(file: file, .tooManyRows(limit: limit))
        case .utf16, .oneBytePerCharacter: .badSheet(file: file, .encoding)
        case .badHeader(let problem):
            .badRow(file: file, line: problem.line, column: nil, problem.reason.cell)
        }
    }
}

extension CSVProblem.Reason {
    fileprivate var cell: Trouble.Cell {
        switch self {
        case .badUTF8, .control, .markRun: .badCharacters
        case .textAfterQuote, .openQuote: .badQuotes
        case .fieldTooLong(let limit): .tooLong(limit: limit, count: limit + 1)
        case .ragged(let expected, let found): .columns(expected: expected, found: found)
        }
    }
}

extension SheetProblem {
    func trouble(_ file: String, _ session: Session) -> Trouble {
        .badRow(file: file, line: line, column: header ?? place.map { String($0) }, cell(session))
    }

    private func cell(_ session: Session) -> Trouble.Cell {
        switch reason {
        case .csv(let reason): reason.cell
        case .missing: .missing
        case .notADay(let text): .notADay(text)
        case .notAnAmount(let text): .notAnAmount(text)
        case .notAShare(let text): .notAShare(text)
        case .notANumber(let text): .notANumber(text)
        case .outOfRange(let range): .outOfRange(range)
        case .unknownWord(let text):
            .unknownWord(text, known: column?.choices(session.words.language.ofSheets) ?? [])
        case .ambiguous(let ids): .ambiguous(ids.lazy.compactMap { session.directory.name($0) }.first ?? "")
        case .tooLong(let limit, let count): .tooLong(limit: limit, count: count)
        case .tooMany(let limit): .tooMany(limit: limit)
        case .tooShort(let minimum): .tooShort(minimum: minimum)
        case .lineBreak: .lineBreak
        case .futureDay(let day): .futureDay(day)
        case .endBeforeStart: .endBeforeStart
        case .beforeDelivery: .beforeDelivery
        case .sharesOver100(let total): .sharesOver100(total: total)
        case .differs(let line): .differs(fromLine: line)
        case .noMissionAbove: .noMissionAbove
        case .missionLeftOut(let line): .missionLeftOut(line: line)
        }
    }
}

extension CalendarRefusal {
    func trouble(_ file: String) -> Trouble {
        switch self {
        case .notACalendar: .badCalendar(file: file, .notACalendar)
        case .tooBig(let limit): .badCalendar(file: file, .tooBig(limit: limit))
        case .tooManyEvents(let limit): .badCalendar(file: file, .tooManyEvents(limit: limit))
        case .utf16: .badCalendar(file: file, .encoding)
        }
    }
}

extension CalendarRemark {
    func trouble(_ file: String) -> Trouble { .badEvent(file: file, line: line, title: summary, event) }

    var event: Trouble.Event {
        switch kind {
        case .unknownZone(let name): .unknownZone(name)
        case .unsupportedRule(let rule): .unsupportedRule(rule)
        case .cutRepetition(let limit): .cutRepetition(limit: limit)
        case .noStart: .noStart
        case .badDate(let text): .badDate(text)
        case .unfinished: .unfinished
        }
    }
}
