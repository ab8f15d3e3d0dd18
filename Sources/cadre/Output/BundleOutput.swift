import Domain
import Interface
import Store

/// What the commands of `bundle` say.
struct BundleText {
    private let session: Session
    private var words: Words { session.words }

    init(_ session: Session) { self.session = session }

    /// `file` nil when nothing was written.
    func lines(_ draft: BundleDraft, _ file: String?) throws -> [String] {
        let header = draft.bundle.header
        let name = session.directory.name(header.person) ?? ""
        let lines = words.count(header.lines, .lines)
        var said = [
            file.map {
                words.say("Extrait pour \(name) : \($0), \(lines).", "Bundle for \(name): \($0), \(lines).")
            } ?? words.say("Irait à \(name) : \(lines).", "Would go to \(name): \(lines).")
        ]
        said += try header.missions.map { id in
            let mission = try session.whole(id)
            return "  " + [mission.reference, mission.title].compactMap { $0 }.joined(separator: " ")
        }
        said.append(words.say("Faits : ", "Facts: ") + kinds(draft.counts))
        said.append(words.say("Noms : ", "Names: ") + draft.names.joined(separator: ", "))
        said.append(
            words.say(
                "Les textes de ces missions partent tels qu'ils ont été écrits.",
                "Texts of these missions go as they were written."))
        if !draft.mentions.isEmpty {
            let names = draft.mentions.map { "\($0.name) (\(words.number($0.lines)))" }
            said.append(
                words.say(
                    "Des textes nomment aussi : \(names.joined(separator: ", ")). Les relire avant l'envoi.",
                    "Texts also name: \(names.joined(separator: ", ")). Read them before you send it."))
        }
        return said
    }

    func opened(_ header: BundleHeader, _ folder: String) -> [String] {
        [
            words.say("Ouvert dans \(folder). ", "Opened in \(folder). ") + session.title,
            words.say(
                "Noter ici ce qui est fait, puis « cadre bundle answer FICHIER ».",
                "Record here what is done, then “cadre bundle answer FILE”."),
        ]
    }

    func written(_ answer: Bundle, _ file: String) -> String {
        let count = words.count(answer.lines.count, .lines)
        return words.say(
            "Réponse écrite : \(file), \(count). L'envoyer à la structure.",
            "Answer written: \(file), \(count). Send it to the organisation.")
    }

    func lines(_ taken: TakenBundle, isRehearsal: Bool) -> [String] {
        let facts = taken.taken.flatMap { $0.facts }
        let name = session.directory.name(taken.header.person) ?? ""
        let count = words.count(taken.taken.count, .lines)
        let summary =
            isRehearsal
            ? words.say("Serait repris de \(name) : \(count)", "Would be taken in from \(name): \(count)")
            : words.say("Repris de \(name) : \(count)", "Taken in from \(name): \(count)")
        let known =
            taken.known == 0
            ? ""
            : words.say(
                ", \(words.number(taken.known)) déjà là", ", \(words.number(taken.known)) here already")
        return facts.map { "  " + session.sentence($0) } + [summary + known + "."]
    }

    /// Beside what was taken in: what was not, and why.
    func sentence(_ left: TakenBundle.LeftOut) -> String {
        let what = left.line.facts.first.map(session.sentence) ?? left.line.id.description
        let why = words.sentence(for: left.fault)
        return words.say("Laissé de côté : \(what). \(why)", "Left out: \(what). \(why)")
    }

    private func kinds(_ counts: [EventType: Int]) -> String {
        var kinds: [Entity.Kind: Int] = [:]
        for (type, count) in counts { kinds[type.about, default: 0] += count }
        return Entity.Kind.allCases.compactMap { kind in
            kinds[kind].map { "\(words[kind.term]) \(words.number($0))" }
        }.joined(separator: " · ")
    }
}

/// What `bundle … --json` prints (docs/json.md).
struct BundleJSON {
    private let session: Session

    init(_ session: Session) { self.session = session }

    func draft(_ draft: BundleDraft, isWritten: Bool) -> JSON {
        let types = draft.counts.sorted { $0.key.rawValue < $1.key.rawValue }
        return .make([
            "written": .bool(isWritten), "for": person(draft.bundle.header),
            "missions": .list(draft.bundle.header.missions) { .text($0.description) },
            "lines": .number(draft.bundle.header.lines),
            "facts": .list(types) { type, count in
                .make(["type": .text(type.rawValue), "count": .number(count)])
            },
            "names": .texts(draft.names),
            "mentions": .list(draft.mentions) { mention in
                .make(["name": .text(mention.name), "lines": .number(mention.lines)])
            },
        ])
    }

    func opened(_ header: BundleHeader) -> JSON {
        .make([
            "of": .text(header.title), "for": person(header), "madeAt": .text(header.at),
            "missions": .list(header.missions) { .text($0.description) }, "lines": .number(header.lines),
        ])
    }

    func answer(_ bundle: Bundle) -> JSON {
        .make(["of": .text(bundle.header.title), "lines": .number(bundle.lines.count)])
    }

    func taken(_ taken: TakenBundle, isWritten: Bool) -> JSON {
        .make([
            "written": .bool(isWritten), "from": person(taken.header), "known": .number(taken.known),
            "taken": .list(taken.taken, line),
            "leftOut": .list(taken.leftOut) { left in
                .make([
                    "line": .text(left.line.id.description), "reason": .text(left.fault.rawValue),
                    "events": .array(left.line.events),
                ])
            },
        ])
    }

    private func line(_ line: Line) -> JSON {
        .make([
            "line": .text(line.id.description), "at": .text(line.at), "events": .array(line.events),
        ])
    }

    private func person(_ header: BundleHeader) -> JSON { .text(session.directory.name(header.person)) }
}

extension EventType {
    /// The kind of thing that such an event is about; what stands alone belongs to the organisation.
    fileprivate var about: Entity.Kind {
        let word = rawValue.prefix { $0 != "." }
        let others: [Substring: Entity.Kind] = [
            "submission": .checkpoint, "reserve": .checkpoint, "minutes": .meeting, "setting": .organisation,
        ]
        if self == .freelanceSelected { return .mission }
        return Entity.Kind(rawValue: String(word)) ?? others[word] ?? .mission
    }
}
