import Domain

/// Why what was typed in a field cannot be taken, before any rule is asked.
enum FieldFault: Error, Equatable {
    case missing
    case day(DateInput.Fault)
    case money(MoneyInput.Fault)
    case share(ShareInput.Fault)
    case time(TimeInput.Fault)
    case number(ClosedRange<Int>)
    case tooLong(limit: Int, count: Int)
    case tooShort(minimum: Int, count: Int)
    case tooMany(limit: Int)
    /// In KiB; nothing of it was taken.
    case pasteTooLarge(size: Int, limit: Int)
    case agreed(AgreedReader.Fault)
    case rework(ReworkReader.Fault)
    case plan(PlanReader.Fault)
    case template(TemplateFault)
    case charter(CharterReader.Fault)
    /// Minutes say what was decided, or that nothing was.
    case decisionOrNone
}

extension Words {
    func sentence(for fault: FieldFault) -> String {
        switch fault {
        case .missing: say("À remplir.", "Needed.")
        case .day(let fault): sentence(for: fault)
        case .money(let fault): sentence(for: fault)
        case .share(let fault): sentence(for: fault)
        case .time(let fault): sentence(for: fault)
        case .number(let range):
            say(
                "Un nombre entier de \(range.lowerBound) à \(range.upperBound).",
                "A whole number from \(range.lowerBound) to \(range.upperBound).")
        case .tooLong(let limit, let count):
            say(
                "Trop long : \(number(count)) caractères, \(number(limit)) au plus.",
                "Too long: \(number(count)) characters, at most \(number(limit)).")
        case .tooShort(let minimum, let count):
            say(
                "Trop court : \(count) caractères sur \(minimum) au moins.",
                "Too short: \(count) of at least \(minimum) characters.")
        case .pasteTooLarge(let size, let limit):
            say(
                "Collage de \(number(size)) Kio, \(limit) au plus : rien n'a été collé.",
                "A paste of \(number(size)) KiB, at most \(limit): nothing was pasted.")
        case .tooMany(let limit): say("\(limit) lignes au plus.", "At most \(limit) lines.")
        case .agreed(let fault): sentence(for: fault)
        case .rework(let fault): sentence(for: fault)
        case .plan(let fault): sentence(for: fault)
        case .template(let fault): sentence(for: fault)
        case .charter(let fault): sentence(for: fault)
        case .decisionOrNone:
            say(
                "Noter une décision, ou cocher « aucune décision » : l'un ou l'autre.",
                "Write a decision or tick “no decision”: one of the two.")
        }
    }

    /// Of a field that is read line by line.
    func tooLong(_ line: Int, _ limit: Int) -> String {
        say("Ligne \(line) : \(limit) caractères au plus.", "Line \(line): at most \(limit) characters.")
    }

    private func sentence(for fault: AgreedReader.Fault) -> String {
        switch fault {
        case .noOwner(let line):
            say(
                "Ligne \(line) : commencer par @ et le prénom, par exemple @Noémie.",
                "Line \(line): begin with @ and a first name, such as @Noémie.")
        case .unknownOwner(let line, let name):
            say(
                "Ligne \(line) : personne ne s'appelle « \(name) ».",
                "Line \(line): nobody is called “\(name)”.")
        case .ambiguousOwner(let line, let names):
            say(
                "Ligne \(line) : qui ? \(names.joined(separator: ", "))",
                "Line \(line): who? \(names.joined(separator: ", "))")
        case .noText(let line):
            say("Ligne \(line) : ce qui est convenu manque.", "Line \(line): say what was agreed.")
        case .tooLong(let line, let limit): tooLong(line, limit)
        }
    }
}
