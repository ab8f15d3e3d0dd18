import ArgumentParser
import Domain
import Interface

struct ValuesCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "values", abstract: "The values charter of an organisation: list, edit.",
        discussion: "Example: cadre values list",
        subcommands: [ValuesList.self, ValuesEdit.self])
}

/// Whose charter.
struct CharterOwner: ParsableArguments {
    @Option(help: "Name or id; not needed where there is only one.", completion: .organisations)
    var organisation: String?
}

struct ValuesList: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the values of an organisation, with what each weighs.",
        discussion: "Example: cadre values list --organisation SILLONS")
    @OptionGroup var globals: Globals
    @OptionGroup var output: JSONFlag
    @OptionGroup var owner: CharterOwner

    func run(in session: Session) throws {
        let owners = try session.charterOwners(owner.organisation)
        if output.json { return session.print(.list(owners, session.json.charter)) }
        let words = session.words
        let heads = [
            words.say("Structure", "Organisation"), words.say("Code", "Code"), words.say("Poids", "Weight"),
            words[Word.values],
        ]
        let rows = owners.flatMap { owner in
            Charter(of: owner).criteria.map {
                [owner.shortName, $0.code, "\($0.weight)", words.label($0)]
            }
        }
        let lines = TextTable(heads: heads, flexible: 3, width: session.width).lines(rows)
        session.print(lines + (session.width == nil ? [] : [words[Charter.guardText]]))
    }
}

struct ValuesEdit: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Word and weigh values; the weights of all must add up to 100.",
        discussion: """
            V1=25 weighs, V1.fr="…" and V1.en="…" word, V7= takes out, V9=10 with V9.fr="…" adds. Three to eight values.
            Example: cadre values edit --organisation SILLONS V1=25 V2=15 V1.fr="Attachement à la vallée"
            """)
    @OptionGroup var globals: Globals
    @OptionGroup var owner: CharterOwner
    @Argument(help: "CODE=weight, CODE.fr=\"…\", CODE.en=\"…\".") var changes: [String]

    func run(in session: Session) throws {
        let owners = try session.charterOwners(owner.organisation)
        guard owners.count == 1 else {
            throw CommandFailure.usage(
                session.words.say(
                    "Dire de quelle structure : --organisation NOM.",
                    "Say of which organisation: --organisation NAME."))
        }
        let charter = try CharterArguments(session.words).changed(Charter(of: owners[0]).criteria, changes)
        try session.perform(.edit(.organisation, owners[0].id, [.charter: .charter(charter)]))
    }
}

extension Session {
    /// The one that is named, else all.
    fileprivate func charterOwners(_ name: String?) throws -> [Party] {
        guard let name else { return directory.all(.organisation) }
        let id = try find(name, [.organisation])
        return [directory[id]].compactMap { $0 }
    }
}

/// Changes to a charter as words.
struct CharterArguments {
    private let words: Words

    init(_ words: Words) { self.words = words }

    func changed(_ criteria: [ValueCriterion], _ arguments: [String]) throws -> [ValueCriterion] {
        var criteria = criteria
        for argument in arguments {
            let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let names = (sides.first ?? "").split(separator: ".").map(String.init)
            guard sides.count == 2, let code = names.first?.uppercased(), Charter.isCode(code) else {
                throw unknown(argument)
            }
            let text = String(sides[1])
            let place = criteria.firstIndex { $0.code == code } ?? criteria.endIndex
            if names.count == 1, text.isEmpty {
                criteria.removeAll { $0.code == code }
                continue
            }
            if place == criteria.endIndex { criteria.append(ValueCriterion(code, 0)) }
            criteria[place] = try changed(criteria[place], names.dropFirst().first, text, argument)
        }
        return criteria
    }

    private func changed(
        _ old: ValueCriterion, _ part: String?, _ text: String, _ argument: String
    ) throws -> ValueCriterion {
        let label = text.isEmpty ? nil : text
        switch part {
        case nil:
            guard let weight = Int(text) else { throw unknown(argument) }
            return ValueCriterion(old.code, weight, french: old.french, english: old.english)
        case "fr": return ValueCriterion(old.code, old.weight, french: label, english: old.english)
        case "en": return ValueCriterion(old.code, old.weight, french: old.french, english: label)
        default: throw unknown(argument)
        }
    }

    private func unknown(_ argument: String) -> CommandFailure {
        .usage(
            words.say(
                "« \(argument) » : on attend par exemple V1=25, V1.fr=\"…\" ou V7= pour la retirer.",
                "“\(argument)”: something like V1=25, V1.en=\"…\" or V7= to take it out is wanted."))
    }
}
