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
    /// Anything else, in the system's own words.
    case system(path: String, message: String)

    // Folders and files
    case notAFolder(path: String)
    case symbolicLink(path: String)
    case noWorkspace(path: String)
    case damagedWorkspace(path: String)
    case newerFormat(path: String, format: Int)
    case folderNotEmpty(path: String)
    case fileNotFound(path: String)
    /// Everybody on the machine could write in it.
    case openToEverybody(path: String)
    case foreignOwner(path: String)
    /// Neither `HOME` nor an XDG variable says where our own files go.
    case noHome

    // Contents
    case damagedLine(file: String, line: Int, Damage)
    /// Nothing was imported.
    case badCell(file: String, line: Int, column: String, reason: String)
    case missingColumn(file: String, column: String)

    // Terminal
    case noTerminal
    case dumbTerminal
    case unknownTerminal(name: String)
    case terminalTooSmall(columns: Int, rows: Int)

    /// Why some bytes are no line of the journal.
    package enum Damage: String, CaseIterable, Sendable {
        case torn, tooLong, noChecksum, checksum, notJSON, wrongShape
    }
}
