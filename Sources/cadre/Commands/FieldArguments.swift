import ArgumentParser
import Domain
import Interface

/// `title="Refonte du site" due=+3w share=25`: fields as words, understood as in the forms.
struct FieldArguments {
    let kind: Entity.Kind
    let today: Day
    let calendar: WorkCalendar
    let words: Words
    /// Of a mission that began before it is entered.
    var isRunning = false
    /// Codes of values that charters have no more.
    var retired: Set<String> = []
    /// Finds the person, organisation or part that some letters mean.
    let find: (String, [Entity.Kind]) throws -> EntityID

    /// - Parameter allowed: the fields of the form; others are refused by name.
    func read(_ arguments: [String], of allowed: [Field]) throws -> Fields {
        var fields = Fields()
        for argument in arguments {
            guard let equals = argument.firstIndex(of: "=") else {
                throw CommandFailure.usage(
                    words.say(
                        "« \(argument) » : on attend champ=valeur, par exemple title=\"Refonte du site\".",
                        "“\(argument)”: field=value is wanted, for instance title=\"New site\"."))
            }
            let name = String(argument[..<equals])
            guard let field = Field(rawValue: name), allowed.contains(field) else {
                throw CommandFailure.usage(
                    words.say(
                        "Aucun champ « \(name) » ici. Les champs : \(Self.names(allowed)).",
                        "There is no field “\(name)” here. Fields: \(Self.names(allowed))."))
            }
            fields.set(field, try value(String(argument[argument.index(after: equals)...]), of: field))
        }
        return fields
    }

    static func names(_ fields: [Field]) -> String { fields.map(\.rawValue).joined(separator: ", ") }
}

extension FieldArguments {
    /// Nil for an empty value, which clears the field.
    private func value(_ text: String, of field: Field) throws -> Value? {
        if text.isEmpty { return nil }
        switch field.kind {
        case .text, .prose: return .text(text)
        case .choice(let codes): return .text(try choice(text, codes, field))
        case .choices(let codes): return .texts(try split(text).map { try choice($0, codes, field) })
        case .texts: return .texts(split(text))
        case .number:
            guard let number = Int(text) else { throw misread(field, text) }
            return .number(number)
        case .cents:
            guard case .success(let cents) = MoneyInput.read(text) else { throw misread(field, text) }
            return .number(cents)
        case .share:
            guard case .success(let share) = ShareInput.read(text) else { throw misread(field, text) }
            return .number(share)
        case .flag:
            switch text.lowercased() {
            case "yes", "oui", "true", "1": return .flag(true)
            case "no", "non", "false", "0": return .flag(false)
            default: throw misread(field, text)
            }
        case .day: return .day(try day(text, field))
        case .time:
            guard case .success(let time) = TimeInput.read(text) else { throw misread(field, text) }
            return .time(time)
        case .one(let kinds): return .id(try find(text, kinds))
        case .several(let kinds): return .ids(try split(text).map { try find($0, kinds) })
        case .criteria: return .criteria(criteria(text))
        case .charter: return try charter(text)
        }
    }

    func day(_ text: String, _ field: Field) throws -> Day {
        let input = DateInput(
            today: today, calendar: calendar, prefers: field.prefers(in: kind, isRunning: isRunning))
        switch input.read(text) {
        case .success(let day): return day
        case .failure(let fault):
            throw CommandFailure.usage("\(field.rawValue): \(words.sentence(for: fault))")
        }
    }

    /// The code itself, or its name in either language.
    private func choice(_ text: String, _ codes: [String], _ field: Field) throws -> String {
        if let code = codes.first(where: { $0.lowercased() == text.lowercased() }) { return code }
        for language in Language.allCases {
            let names = codes.filter {
                Words(language).choice($0, of: field).lowercased().hasPrefix(text.lowercased())
            }
            if names.count == 1 { return names[0] }
        }
        throw CommandFailure.usage(
            words.say(
                "\(field.rawValue) : « \(text) » n'est pas dans la liste \(codes.joined(separator: ", ")).",
                "\(field.rawValue): “\(text)” is not one of \(codes.joined(separator: ", "))."))
    }

    /// At commas; at `|` and line breaks where there are any, for then commas are of the words themselves.
    private func split(_ text: String) -> [String] {
        text.contains { $0 == "|" || $0.isNewline }
            ? lines(text) : text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }

    private func lines(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// Separated by `|`; a leading star says required. Without any star all are.
    private func criteria(_ text: String) -> [Criterion] {
        let lines = lines(text)
        let isStarred = lines.contains { $0.hasPrefix("*") }
        return lines.map { line in
            line.hasPrefix("*")
                ? Criterion(line.dropFirst().trimmed) : Criterion(line, required: !isStarred)
        }
    }

    /// Values as the form takes them, separated by `|`.
    private func charter(_ text: String) throws -> Value {
        switch CharterReader(retired: retired).read(lines(text)) {
        case .success(let criteria): return .charter(criteria)
        case .failure(let fault): throw CommandFailure.usage(words.sentence(for: fault))
        }
    }

    private func misread(_ field: Field, _ text: String) -> CommandFailure {
        .usage(
            words.say(
                "\(words[field]) : « \(text) » ne se lit pas ainsi.",
                "\(words[field]): “\(text)” cannot be read so."))
    }
}

extension StringProtocol {
    /// Without the spaces around it.
    var trimmed: String {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
