import Domain
import Interface
import Store

extension Problem {
    /// Bytes that are no line: what `cadre check` reports with exit code 65. The rest is for information.
    var isDamage: Bool {
        switch self {
        case .damagedLine, .unreadable, .fork, .fileTooLarge, .missingLog: true
        // What another machine has not finished was never said to be saved there.
        case .tornTail(_, _, _, let isOurs): isOurs
        case .symlink, .unexpected, .openPermissions, .gap, .sequenceReused, .clockAhead: false
        }
    }

    /// Reported at each check, whatever was rescued, until the file is taken away.
    var staysWithItsFile: Bool {
        switch self {
        case .damagedLine, .fork: true
        default: false
        }
    }

    /// The case's name: stable, for scripts.
    var code: String {
        switch self {
        case .damagedLine: "damagedLine"
        case .tornTail: "tornTail"
        case .missingLog: "missingLog"
        case .fileTooLarge: "fileTooLarge"
        case .unreadable: "unreadable"
        case .symlink: "symlink"
        case .unexpected: "unexpected"
        case .openPermissions: "openPermissions"
        case .fork: "fork"
        case .gap: "gap"
        case .sequenceReused: "sequenceReused"
        case .clockAhead: "clockAhead"
        }
    }

    var file: String? {
        switch self {
        case .damagedLine(let file, _, _), .tornTail(let file, _, _, _), .fileTooLarge(let file, _): file
        case .missingLog(let path), .unreadable(let path, _), .symlink(let path), .unexpected(let path),
            .openPermissions(let path, _):
            path
        case .fork(_, let places): places.first?.file
        case .gap(let replica, _), .sequenceReused(let replica, _, _), .clockAhead(let replica, _):
            "log/\(replica)"
        }
    }

    var line: Int? {
        switch self {
        case .damagedLine(_, let line, _): line
        case .fork(_, let places): places.first?.line
        default: nil
        }
    }
}

/// The report as `check --json` gives it.
enum CheckJSON {
    static func report(_ report: CheckReport) -> JSON {
        .make([
            "lines": .number(report.journal.lines), "files": .number(report.journal.files),
            "duplicates": .number(report.journal.duplicates), "newer": .number(report.journal.newer),
            "unknown": .number(report.unknown), "contested": .number(report.contested),
            "vanished": .texts(report.vanished.map(\.description)),
            "indexDiffered": report.indexDiffered.map(JSON.bool) ?? .null, "digest": .text(report.digest),
            "problems": .list(report.journal.problems) { problem in
                .make([
                    "code": .text(problem.code), "file": .text(problem.file), "line": .number(problem.line),
                    "damage": .bool(problem.isDamage),
                ])
            },
        ])
    }
}

/// The report in sentences: what, what it means, what to do.
struct CheckText {
    let words: Words

    init(_ words: Words) { self.words = words }

    func lines(_ report: CheckReport) -> [String] {
        let counts = words.say(
            "\(words.count(report.journal.lines, .validLines)) dans \(words.count(report.journal.files, .files)).",
            "\(words.count(report.journal.lines, .validLines)) in \(words.count(report.journal.files, .files))."
        )
        var lines = [counts] + report.journal.problems.map { shownInLine(sentence($0)) }
        if !report.vanished.isEmpty {
            lines.append(
                words.say(
                    "Lignes déjà lues qui ne sont plus dans aucun fichier : \(report.vanished.count). « cadre rescue » les réécrit.",
                    "Lines once read that are in no file any more: \(report.vanished.count). “cadre rescue” writes them back."
                ))
        }
        if let file = report.journal.problems.first(where: \.staysWithItsFile)?.file {
            lines.append(
                words.say(
                    "Ces lignes restent où elles sont, et seront signalées, tant que leur fichier est dans log. Pour l'en sortir sans rien perdre : déplacer \(file) hors de l'espace, puis « cadre rescue », qui réécrit ses bonnes lignes.",
                    "These lines stay where they are, and are reported, as long as their file is in log. To take it out without losing anything: move \(file) out of the workspace, then “cadre rescue”, which writes its good lines back."
                ))
        }
        if report.unknown > 0 {
            lines.append(
                words.say(
                    "\(words.count(report.unknown, .newerFacts)) : sans effet ici, rien n'en est perdu.",
                    "\(words.count(report.unknown, .newerFacts)): kept, without effect here."))
        }
        if report.contested > 0 {
            lines.append(
                words.say(
                    "Valeurs à départager : \(report.contested). Ouvrir la mission, choisir, enregistrer.",
                    "Contested values: \(report.contested). Open the mission, choose, save."))
        }
        if report.indexDiffered == true {
            lines.append(
                words.say(
                    "L'index différait du journal ; il a été refait.",
                    "The index differed from the journal; it was made anew."))
        }
        lines.append(words.say("Empreinte : \(report.digest)", "Digest: \(report.digest)"))
        return lines
    }

    func sentence(_ problem: Problem) -> String {
        let file = problem.file ?? ""
        switch problem {
        case .damagedLine(_, let line, let damage):
            let what = words.explanation(for: .damagedLine(file: file, line: line, damage.words)).text
            return what
        case .tornTail(_, let offset, let bytes, isOurs: false):
            return words.say(
                "\(file) : \(bytes) octets incomplets à partir de \(offset), venus d'ailleurs ; rien à faire ici : l'écriture suivante de là-bas, ou une copie entière du fichier, les remplace.",
                "\(file): \(bytes) incomplete bytes from \(offset) on, from elsewhere; nothing to do here: the next writing there, or a whole copy of the file, replaces them."
            )
        case .tornTail(_, let offset, let bytes, isOurs: true):
            return words.say(
                "\(file) : \(bytes) octets incomplets à partir de \(offset) ; la prochaine écriture les met de côté.",
                "\(file): \(bytes) incomplete bytes from \(offset) on; the next writing sets them aside.")
        case .missingLog:
            return words.say(
                "\(file) : le dossier du journal manque ; le reprendre d'une sauvegarde (cadre restore).",
                "\(file): the folder of the journal is missing; take it from a backup (cadre restore).")
        case .fileTooLarge(_, let bytes):
            return words.say(
                "\(file) : \(bytes) octets, plus qu'aucun fichier du journal ; non lu.",
                "\(file): \(bytes) bytes, more than any file of the journal; not read.")
        case .unreadable(_, let errno):
            return words.say(
                "\(file) : illisible (\(SystemError(errno).said.fr)) ; vérifier les droits.",
                "\(file): unreadable (\(SystemError(errno).said.en)); check its permissions.")
        case .symlink:
            return words.say(
                "\(file) : un lien symbolique, jamais suivi ; mettre le fichier à sa place.",
                "\(file): a symbolic link, never followed; put the file itself in its place.")
        case .unexpected:
            return words.say(
                "\(file) : inconnu du journal ; non lu.", "\(file): unknown to the journal; not read.")
        case .openPermissions:
            return words.say(
                "\(file) : d'autres que vous peuvent le lire ou l'écrire ; chmod 600 le referme.",
                "\(file): others may read or write it; chmod 600 closes it.")
        case .fork(let id, let places):
            return words.say(
                "La ligne \(id.description) existe en \(places.count) versions (\(file)) ; toutes les machines retiennent la même.",
                "Line \(id.description) exists in \(places.count) versions (\(file)); all machines keep the same one."
            )
        case .gap(let replica, let missing):
            return words.say(
                "Pas encore arrivé ici : \(words.count(missing.count, .lines)) de \(replica).",
                "Not arrived here yet: \(words.count(missing.count, .lines)) of \(replica).")
        case .sequenceReused(let replica, let seq, _):
            return words.say(
                "\(replica) a deux lignes de numéro \(seq) : une sauvegarde restaurée ; rien n'est perdu.",
                "\(replica) has two lines numbered \(seq): a restored backup; nothing is lost.")
        case .clockAhead(let replica, let milliseconds):
            return words.say(
                "L'horloge de \(replica) avance de \(Int(milliseconds / 60_000)) minutes ; la régler.",
                "The clock of \(replica) is \(Int(milliseconds / 60_000)) minutes ahead; set it.")
        }
    }
}

extension LineDamage {
    var words: Trouble.Damage {
        switch self {
        case .torn: .torn
        case .tooLong, .tooManyEvents: .tooLong
        case .noChecksum: .noChecksum
        case .checksum: .checksum
        case .notStrict: .notJSON
        case .wrongShape: .wrongShape
        }
    }
}
