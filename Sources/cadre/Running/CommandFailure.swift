import ArgumentParser
import Domain
import Interface
import Store
import Terminal

/// How a command ends when it cannot do what was asked: one sentence, and the code for scripts.
enum CommandFailure: Error {
    /// Written wrongly: 64.
    case usage(String)
    /// No rule forbids it, but what is asked for is not there, or is not one thing: 1.
    case refused(String)
    /// Files that are not what they should be: 65.
    case damaged(String)
    /// The world failed: 74.
    case failed(String)

    var code: Int32 {
        switch self {
        case .refused: 1
        case .usage: 64
        case .damaged: 65
        case .failed: 74
        }
    }

    var sentence: String {
        switch self {
        case .usage(let text), .refused(let text), .damaged(let text), .failed(let text): text
        }
    }
}

/// A rule said no, already in words, with the names of what it is about.
struct Refused: Error {
    let explanation: Explanation
}

extension Failure {
    /// The trouble for the words; the store carries data only.
    var trouble: Trouble {
        switch self {
        case .system(_, let path, let errno): .system(path: path, message: SystemError(errno).said)
        case .diskFull(let path): .diskFull(path: path)
        case .fileTooLarge(let path): .fileTooLarge(path: path)
        case .noPermission(let path): .noPermission(path: path)
        case .readOnlyFileSystem(let path): .readOnly(path: path)
        case .missing(let path): .fileNotFound(path: path)
        case .notAFolder(let path): .notAFolder(path: path)
        case .folderNotEmpty(let path): .folderNotEmpty(path: path)
        case .fileExists(let path): .fileExists(path: path)
        case .noBackup(let path): .noBackup(path: path)
        case .damagedBackup(let path, let entry): .damagedBackup(path: path, entry: entry)
        case .symlink(let path): .symbolicLink(path: path)
        case .locked(let path, let seconds): .locked(path: path, seconds: seconds)
        case .unconfirmed(let path, _): .unconfirmed(path: path)
        case .noWorkspace(let path): .noWorkspace(path: path)
        case .damagedWorkspace(let path): .damagedWorkspace(path: path)
        case .newerWorkspace(let path, let format): .newerFormat(path: path, format: format)
        case .writableByEverybody(let path): .openToEverybody(path: path)
        case .foreignOwner(let path, _): .foreignOwner(path: path)
        case .noHome: .noHome
        }
    }

    var exitCode: Int32 {
        switch self {
        case .damagedWorkspace, .newerWorkspace, .noBackup, .damagedBackup: 65
        case .folderNotEmpty, .fileExists: 1
        default: 74
        }
    }
}

extension BundleFault {
    /// 1 refused, 65 a file that is not what it should be.
    var exitCode: Int32 {
        switch self {
        case .notABundle, .damaged, .tooLarge, .newer: 65
        default: 1
        }
    }
}

extension TerminalFailure {
    var trouble: Trouble {
        switch self {
        case .notATTY: .noTerminal
        case .unknownTerm(let name): .unknownTerminal(name: name)
        case .tooDumb: .dumbTerminal
        case .failed: .dumbTerminal
        }
    }
}
