import Domain
import Interface
import Store

/// The page of all that can be wrong, in the very sentences that the program says: `docs/errors.md`.
///
/// Each stands here once as an example; a test compares the lists with the types, so none is forgotten.
struct ErrorsPage {
    private let english = Words(.en)
    private let french = Words(.fr)

    var text: String {
        """
        # What can be wrong

        Every problem that `cadre check` reports and every failure of the world, in the sentences that the program says.
        Nothing that was acknowledged is lost by any of them. Rules that refuse an act are in [the domain](domain.md);
        what to do step by step stands in [the manual](manual/en/trouble.md). Written by `cadre selftest errors`.

        ## What `cadre check` reports

        The code is that of `cadre check --json`. With one that is *damage* the exit code is 65.

        | Code | | English | French |
        |---|---|---|---|
        \(problems)

        ## What fails, with its exit code

        | Kind | Exit code | English | French |
        |---|---|---|---|
        \(failures)

        ## What keeps lines from being exchanged

        | Kind | Exit code | English | French |
        |---|---|---|---|
        \(sharing)

        ## What keeps a bundle from being made, opened, answered or taken

        | Kind | Exit code | English | French |
        |---|---|---|---|
        \(bundles)

        """
    }

    private var problems: String {
        Self.problems.map { problem in
            let damage = problem.isDamage ? "damage" : ""
            let told = [english, french].map { CheckText($0).sentence(problem) }
            return row(["`\(problem.code)`", damage] + told)
        }.joined(separator: "\n")
    }

    private var failures: String {
        Self.failures.map { told("\($0)", $0.exitCode, $0.trouble) }.joined(separator: "\n")
    }

    private var sharing: String {
        Self.sharing.map { told("\($0)", $0.code, $0.trouble) }.joined(separator: "\n")
    }

    private var bundles: String {
        Self.bundles.map { fault in
            let told = [english, french].map { $0.explanation(for: fault).text }
            return row(["`\("\(fault)".prefix { $0 != "(" })`", "\(fault.exitCode)"] + told)
        }.joined(separator: "\n")
    }

    private func told(_ name: String, _ code: Int32, _ trouble: Trouble) -> String {
        let kind = name.prefix { $0 != "(" }
        return row(["`\(kind)`", "\(code)"] + [english, french].map { $0.explanation(for: trouble).text })
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}

// MARK: - Examples

extension ErrorsPage {
    private static let file = "log/7f3a9c2k1m/000001.jsonl"
    private static let line = LineID("01m7tm0rr00008t4besrbkhxys") ?? LineID(clock: 0, random: 0)

    static let problems: [Problem] = [
        .damagedLine(file: file, line: 12, .checksum(written: 1, computed: 2)),
        .tornTail(file: file, offset: 4096, bytes: 57),
        .missingLog(path: "log"), .fileTooLarge(file: file, bytes: 9_000_000),
        .unreadable(path: file, errno: 13), .symlink(path: file), .unexpected(path: "log/notes.txt"),
        .openPermissions(path: file, mode: 0o644),
        .fork(id: line, places: [LinePlace(file: file, line: 1), LinePlace(file: file, line: 2)]),
        .gap(replica: "7f3a9c2k1m", missing: 5...7),
        .sequenceReused(replica: "7f3a9c2k1m", seq: 5, ids: [line, line]),
        .clockAhead(replica: "7f3a9c2k1m", milliseconds: 3_600_000),
    ]

    private static let path = "/home/ines/suivi"

    static let failures: [Failure] = [
        .system(call: "write", path: path, errno: 5), .diskFull(path: path), .fileTooLarge(path: path),
        .noPermission(path: path), .readOnlyFileSystem(path: path), .missing(path: path),
        .notAFolder(path: path), .folderNotEmpty(path: path), .fileExists(path: "suivi.tar"),
        .noBackup(path: "suivi.tar"), .damagedBackup(path: "suivi.tar", entry: file), .symlink(path: path),
        .locked(path: path, seconds: 30), .unconfirmed(path: path, errno: 5), .noWorkspace(path: path),
        .damagedWorkspace(path: path), .newerWorkspace(path: path, format: 2),
        .writableByEverybody(path: path), .foreignOwner(path: path, uid: 1000), .noHome,
    ]

    private static let sent = "yanis.cadre"

    static let bundles: [BundleFault] = [
        .noFreelance(title: "Le site"), .severalFreelances("Le site", "Le logo"),
        .otherFreelance(title: "Le site"), .contestedFreelance(title: "Le site"), .tooMuch, .isPartial,
        .isWhole, .nothingRecorded, .notABundle(path: sent), .damaged(path: sent, line: 3),
        .tooLarge(path: sent), .newer(path: sent, format: 2), .isAnswer(path: sent), .isBundle(path: sent),
        .otherWorkspace(path: sent, title: "Suivi 2027"), .otherPerson(path: sent), .older(path: sent),
        .fewerMissions(path: sent), .unknownPerson(path: sent),
    ]

    private static let address = "git@forge.example:asso/suivi.git"
    private static let said = "remote: …"

    static let sharing: [SharingFailure] = [
        .notShared, .partial, .noGit, .badAddress("ext::sh", .helper), .running, .stopped,
        .unreachable(address: address, said: said), .loginRefused(address: address, said: said),
        .unknownServer(address: address, said: "Host key verification failed."),
        .noRepository(address: address, said: said), .foreignRepository(address: "/srv/suivi.git"),
        .nothingThere(address: address), .noWorkspaceThere(address: address),
        .otherWorkspace(address: address, title: "Suivi 2027"), .newerWorkspace(address: address, format: 2),
        .tooLarge(address: address), .damaged(address: address, said: said),
        .refused(address: address, said: said), .busy(address: address, said: said),
        .silent(address: address, seconds: 60), .failed(address: address, said: said),
    ]
}
