package import Domain

/// What the world did not allow: disk, folder, file, terminal.
///
/// This module sees neither the store nor the terminal; who wires the program turns their failures into
/// these, and all wording stays here.
package enum Trouble: Equatable, Sendable {
    // Writing
    case diskFull(path: String)
    case fileTooLarge(path: String)
    case noPermission(path: String)
    case readOnly(path: String)
    /// The disk refused to confirm several times: nothing more is written until the next start.
    case unconfirmed(path: String)
    case locked(path: String, seconds: Int)
    /// Anything else, with what the system says.
    case system(path: String, message: Phrase)

    // Folders and files
    case notAFolder(path: String)
    case symbolicLink(path: String)
    case noWorkspace(path: String)
    case damagedWorkspace(path: String)
    case newerFormat(path: String, format: Int)
    case folderNotEmpty(path: String)
    case fileNotFound(path: String)
    /// Something has that name already.
    case fileExists(path: String)
    case noBackup(path: String)
    /// Not as it was written; `entry` is where that shows first.
    case damagedBackup(path: String, entry: String)
    /// Everybody on the machine could write in it.
    case openToEverybody(path: String)
    case foreignOwner(path: String)
    /// Neither `HOME` nor an XDG variable says where our own files go.
    case noHome

    // Contents
    case damagedLine(file: String, line: Int, Damage)
    /// A row is left out; without column when the row as a whole is at fault.
    case badRow(file: String, line: Int, column: String?, Cell)
    /// Nothing was imported.
    case missingColumn(file: String, column: String)
    case badSheet(file: String, Sheet)
    case badCalendar(file: String, Calendar)
    /// An event is left out; the title is the calendar program's.
    case badEvent(file: String, line: Int, title: String, Event)

    // Sharing
    case sharing(Sharing)

    // Terminal
    case noTerminal
    case dumbTerminal
    case unknownTerminal(name: String)
    case terminalTooSmall(columns: Int, rows: Int)

    /// Why some bytes are no line of the journal.
    package enum Damage: String, CaseIterable, Sendable {
        case torn, tooLong, noChecksum, checksum, notJSON, wrongShape
    }

    /// Why a row of a sheet cannot be taken in.
    package enum Cell: Equatable, Sendable {
        case missing
        case notADay(String), notAnAmount(String), notAShare(String), notANumber(String)
        case outOfRange(ClosedRange<Int>)
        /// No category, state or form has that name; several have it.
        case unknownWord(String, known: [String]), ambiguous(String)
        case tooLong(limit: Int, count: Int), tooMany(limit: Int), tooShort(minimum: Int)
        case lineBreak, badCharacters, badQuotes
        case columns(expected: Int, found: Int)
        case futureDay(Day), endBeforeStart, beforeDelivery
        /// In hundredths of a percent.
        case sharesOver100(total: Int)
        case differs(fromLine: Int), noMissionAbove, missionLeftOut(line: Int)
    }

    /// Why a whole file is no sheet.
    package enum Sheet: Equatable, Sendable {
        case empty
        case tooBig(limit: Int), tooManyRows(limit: Int)
        /// Not UTF-8.
        case encoding
        case columnTwice(String, String)
    }
}
