import Domain
import Store

/// All that the program may find wrong, each with the way to bring it about on the small workspace.
enum Examples {
    private static let own = "7f3a9c2k1m"
    private static let log = "log/7f3a9c2k1m"
    private static let file = "log/7f3a9c2k1m/000001.jsonl"
    private static let line = LineID(clock: 1_700_014_400_000 << 16, random: 4)

    static let problems: [Misfortune<Problem>] = [
        Misfortune(
            .damagedLine(file: file, line: 4, .checksum(written: 1, computed: 2)),
            Example(
                make: [
                    "cadre note M1 \"Relu\" --as Inès", "sed -i 's/Devis comparé/devis comparé/' \(file)",
                ],
                then: ["mv \(file) ..", "cadre rescue"])),
        Misfortune(
            .tornTail(file: file, offset: 1356, bytes: 16, isOurs: true),
            Example(
                make: ["printf '{\"v\":1,\"id\":\"01h' >> \(file)"],
                then: ["cadre note M1 \"On with it\" --as Inès"])),
        Misfortune(
            .missingLog(path: "log"),
            Example(
                make: [backup, "rm -r log"],
                then: ["cadre restore ~/suivi.tar ~/again", "cadre check --workspace ~/again"])),
        Misfortune(
            .fileTooLarge(file: "\(log)/000002.jsonl", bytes: 9_000_000),
            Example(make: ["truncate -s 9000000 \(log)/000002.jsonl"], then: ["rm \(log)/000002.jsonl"])),
        Misfortune(.unreadable(path: file, errno: 13)),
        Misfortune(
            .symlink(path: "\(log)/000002.jsonl"),
            Example(
                make: ["mv \(file) ..", "ln -s ../../../000001.jsonl \(log)/000002.jsonl"],
                then: ["rm \(log)/000002.jsonl", "mv ../000001.jsonl \(log)/"])),
        Misfortune(
            .unexpected(path: "\(log)/000002.jsonl"),
            Example(make: ["mkdir \(log)/000002.jsonl"], then: ["rmdir \(log)/000002.jsonl"])),
        Misfortune(
            .openPermissions(path: file, mode: 0o644),
            Example(make: ["chmod 755 .", "chmod 644 \(file)"], then: ["chmod 600 \(file)"])),
        Misfortune(
            .fork(id: line, places: [LinePlace(file: file, line: 4), LinePlace(file: file, line: 1)]),
            Example(
                make: ["cadre check", "cp ../forged.jsonl \(log)/000002.jsonl"],
                then: ["rm \(log)/000002.jsonl"])),
        Misfortune(
            .gap(replica: "k4w8d2n6qa", missing: 1...2),
            Example(
                make: ["mv log/k4w8d2n6qa/000001.jsonl .."],
                then: ["mv ../000001.jsonl log/k4w8d2n6qa/"])),
        Misfortune(
            .sequenceReused(replica: own, seq: 5, ids: [line, line]),
            Example(make: ["cp ../restored.jsonl \(log)/000002.jsonl"])),
        Misfortune(
            .clockAhead(replica: "k4w8d2n6qa", milliseconds: 3_600_000),
            Example(make: ["cp ../ahead.jsonl log/k4w8d2n6qa/000003.jsonl"])),
    ]

    /// What other programs do to files, and newer ones write, is nothing wrong.
    static let taken: [(title: String, Example)] = [
        (
            "Line ends and a byte order mark of another system",
            Example(make: ["sed -i -e '1s/^/\\xEF\\xBB\\xBF/' -e 's/$/\\r/' \(file)"])
        ),
        (
            "A conflict copy of a synchronised folder",
            Example(make: ["cp \(file) '\(log)/000001 (conflict 2026-11-29).jsonl'"])
        ),
        (
            "Some of its lines once more, under another name",
            Example(make: ["tail -n 2 \(file) > \(log)/COPY.jsonl"])
        ),
        ("A fact of a newer version", Example(make: ["cp ../newer.jsonl log/k4w8d2n6qa/000003.jsonl"])),
    ]
}

// MARK: - Failures

extension Examples {
    private static let home = "/home/ines"
    private static let path = "/home/ines/w"
    private static let backup = "cadre backup ~/suivi.tar"

    static let failures: [Misfortune<Failure>] = [
        Misfortune(.system(call: "write", path: path, errno: 5)), Misfortune(.diskFull(path: path)),
        Misfortune(.fileTooLarge(path: path)), Misfortune(.noPermission(path: path)),
        Misfortune(.readOnlyFileSystem(path: path)),
        Misfortune(
            .missing(path: "missions.csv"), Example(ask: "cadre import csv missions.csv --as Inès")),
        Misfortune(
            .notAFolder(path: "\(path)/cadre.json"),
            Example(ask: "cadre mission list --workspace cadre.json")),
        Misfortune(.folderNotEmpty(path: path), Example(make: [backup], ask: "cadre restore ~/suivi.tar .")),
        Misfortune(.fileExists(path: "\(home)/suivi.tar"), Example(make: [backup], ask: backup)),
        Misfortune(.noBackup(path: "\(path)/cadre.json"), Example(ask: "cadre restore cadre.json ~/again")),
        Misfortune(
            .damagedBackup(path: "\(home)/suivi.tar", entry: "cadre.json"),
            Example(
                make: [backup, "sed -i s/Suivi/suivi/ ~/suivi.tar"],
                ask: "cadre restore ~/suivi.tar ~/again")),
        Misfortune(
            .symlink(path: "\(path)/cadre.json"),
            Example(
                make: ["mv cadre.json ..", "ln -s ../cadre.json cadre.json"], ask: "cadre mission list",
                then: ["mv ../cadre.json .", "cadre mission list --today 2023-11-16"])),
        Misfortune(.locked(path: path, seconds: 30)), Misfortune(.unconfirmed(path: path, errno: 5)),
        Misfortune(.noWorkspace(path: home), Example(ask: "cadre mission list --workspace ..")),
        Misfortune(
            .damagedWorkspace(path: "\(path)/cadre.json"),
            Example(make: ["echo '{' > cadre.json"], ask: "cadre mission list")),
        Misfortune(
            .newerWorkspace(path: "\(path)/cadre.json", format: 2),
            Example(make: ["sed -i 's/\"format\":1/\"format\":2/' cadre.json"], ask: "cadre mission list")),
        Misfortune(
            .writableByEverybody(path: path),
            Example(
                make: ["chmod 777 ."], ask: "cadre note M1 \"Vu\" --as Inès",
                then: ["chmod o-w .", "cadre note M1 \"Vu\" --as Inès"])),
        Misfortune(.foreignOwner(path: path, uid: 1000)),
        Misfortune(.noHome, Example(ask: "env -u HOME cadre mission list")),
    ]

    private static let address = "git@forge.example:asso/suivi.git"
    private static let said = "remote: …"

    static let sharing: [Misfortune<SharingFailure>] = [
        Misfortune(.notShared, Example(ask: "cadre sync")), Misfortune(.partial),
        Misfortune(.noGit, Example(ask: "PATH=~/bin cadre share ~/suivi.git")),
        Misfortune(.badAddress("ext::sh", .helper), Example(ask: "cadre share ext::sh")),
        Misfortune(.running), Misfortune(.stopped), Misfortune(.unreachable(address: address, said: said)),
        Misfortune(.loginRefused(address: address, said: said)),
        Misfortune(.unknownServer(address: address, said: "Host key verification failed.")),
        Misfortune(
            .noRepository(address: "\(home)/suivi.git", said: said), Example(ask: "cadre share ~/suivi.git")),
        Misfortune(.foreignRepository(address: "/srv/suivi.git")),
        Misfortune(
            .nothingThere(address: "\(home)/suivi.git"),
            Example(make: ["git init -q --bare ~/suivi.git"], ask: "cadre join ~/suivi.git ~/again")),
        Misfortune(.noWorkspaceThere(address: address)),
        Misfortune(
            .otherWorkspace(address: "\(home)/suivi.git", title: "Chez nous"),
            Example(
                make: [
                    "cadre init ~/other --organisation \"Chez nous\" --short CHEZ --me Ana",
                    "cadre share ~/suivi.git --create --workspace ~/other",
                ], ask: "cadre share ~/suivi.git")),
        Misfortune(.newerWorkspace(address: address, format: 2)), Misfortune(.tooLarge(address: address)),
        Misfortune(.damaged(address: address, said: said)),
        Misfortune(.refused(address: address, said: said)),
        Misfortune(.busy(address: address, said: said)), Misfortune(.silent(address: address, seconds: 60)),
        Misfortune(.failed(address: address, said: said)),
    ]

    private static let sent = "yanis.cadre"

    static let bundles: [Misfortune<BundleFault>] = [
        Misfortune(
            .noFreelance(title: "Le site"), Example(ask: "cadre bundle make yanis.cadre --mission M1")),
        Misfortune(.severalFreelances("Le site", "Le logo")), Misfortune(.otherFreelance(title: "Le site")),
        Misfortune(.contestedFreelance(title: "Le site")), Misfortune(.tooMuch), Misfortune(.isPartial),
        Misfortune(.isWhole, Example(ask: "cadre bundle answer answer.cadre")), Misfortune(.nothingRecorded),
        Misfortune(
            .notABundle(path: "\(path)/cadre.json"),
            Example(ask: "cadre bundle open cadre.json ~/theirs")),
        Misfortune(.damaged(path: sent, line: 3)), Misfortune(.tooLarge(path: sent)),
        Misfortune(.newer(path: sent, format: 2)),
        Misfortune(.isAnswer(path: sent)), Misfortune(.isBundle(path: sent)),
        Misfortune(.otherWorkspace(path: sent, title: "Suivi 2027")), Misfortune(.otherPerson(path: sent)),
        Misfortune(.older(path: sent)), Misfortune(.fewerMissions(path: sent)),
        Misfortune(.unknownPerson(path: sent)),
    ]
}
