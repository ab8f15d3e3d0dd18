import Domain
import Interface
import Store

/// What `backup` and `restore` say: what is kept, and what is not.
struct BackupText {
    let words: Words

    init(_ words: Words) { self.words = words }

    func lines(_ report: Backup.Report, _ file: String) -> [String] {
        var lines = [
            words.say(
                "Sauvegardé et relu : \(file), \(held(report.lines, report.files)), \(room(report.bytes)).",
                "Backed up and read again: \(file), \(held(report.lines, report.files)), \(room(report.bytes))."
            )
        ]
        if report.rescued > 0 {
            let count = words.count(report.rescued, .lines)
            lines.append(
                words.say(
                    "Dont \(count) qui ne sont plus dans aucun fichier ; « cadre rescue » les réécrit aussi ici.",
                    "With \(count) that are in no file any more; “cadre rescue” writes them back here too."))
        }
        if report.torn > 0 {
            lines.append(
                words.say(
                    "Sans \(words.number(report.torn)) octets en fin de fichier, qui ne sont pas une ligne entière.",
                    "Without \(words.number(report.torn)) bytes at the end of files that are no whole line."))
        }
        let check = CheckText(words)
        lines += report.passedOver.map { problem in
            words.say("Pas dans la sauvegarde : ", "Not in the backup: ") + check.sentence(problem)
        }
        return lines
    }

    /// `folder` nil when nothing was made.
    func lines(_ restored: Restoring.Restored, into folder: String?, vanished: Int) -> [String] {
        let held = held(restored.lines, restored.files)
        guard let folder else {
            return [
                words.say(
                    "La sauvegarde « \(restored.title) » est entière : \(held).",
                    "The backup “\(restored.title)” is whole: \(held).")
            ]
        }
        var lines = [
            words.say(
                "Restauré : \(folder), « \(restored.title) », \(held).",
                "Restored: \(folder), “\(restored.title)”, \(held).")
        ]
        if vanished > 0 {
            let count = words.count(vanished, .lines)
            lines.append(
                words.say(
                    "Cette machine connaît encore \(count) d'après la sauvegarde : « cadre rescue » les réécrit.",
                    "This machine still knows \(count) from after the backup: “cadre rescue” writes them back."
                ))
        }
        return lines
    }

    private func held(_ lines: Int, _ files: Int) -> String {
        let lines = words.count(lines, .lines)
        let files = words.count(files, .files)
        return words.say("\(lines) dans \(files)", "\(lines) in \(files)")
    }

    private func room(_ bytes: Int) -> String {
        words.number((bytes + 1023) / 1024) + words.say("\u{202F}Kio", " KiB")
    }
}

/// What `backup --json` and `restore --json` print (docs/json.md).
enum BackupJSON {
    static func report(_ report: Backup.Report) -> JSON {
        .make([
            "lines": .number(report.lines), "files": .number(report.files), "bytes": .number(report.bytes),
            "rescued": .number(report.rescued), "torn": .number(report.torn),
            "passedOver": .list(report.passedOver) { problem in
                .make(["code": .text(problem.code), "file": .text(problem.file)])
            },
        ])
    }

    static func restored(_ restored: Restoring.Restored, vanished: Int) -> JSON {
        .make([
            "name": .text(restored.title), "lines": .number(restored.lines),
            "files": .number(restored.files), "vanished": .number(vanished),
        ])
    }
}
