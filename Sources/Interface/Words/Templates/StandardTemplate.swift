package import Domain

/// The templates that come with the program, one for each category (domain §5).
package enum StandardTemplate {
    package static func text(_ category: Domain.Category) -> String {
        switch category {
        case .communication: communication
        case .crowdfunding: crowdfunding
        case .identity: identity
        case .graphics: graphics
        case .web: web
        case .digital: digital
        case .administration: administration
        case .grant: grant
        case .finance: finance
        case .strategy: strategy
        case .project: project
        case .other: other
        }
    }
}

/// The templates in force: what the workspace has made its own, else what comes with the program. Read once,
/// and not before somebody asks.
package final class TemplateBook {
    private let read: () -> SavedTemplates
    package private(set) lazy var saved = read()

    package init(_ read: @escaping () -> SavedTemplates) { self.read = read }

    package func isOwn(_ category: Domain.Category) -> Bool { saved.text(category) != nil }

    /// As it is edited, in the words of the language at hand.
    package func text(_ category: Domain.Category, _ words: Words) -> String {
        words.spelled(saved.text(category) ?? StandardTemplate.text(category))
    }

    /// One that a newer version saved in words unknown here gives way to the one that comes with this program.
    package subscript(category: Domain.Category) -> Template {
        if let text = saved.text(category), let own = try? Template(text) { return own }
        guard let standard = try? Template(StandardTemplate.text(category)) else {
            preconditionFailure("a template of our own that cannot be read")
        }
        return standard
    }
}

extension Words {
    package subscript(text: Bilingual) -> String { language == .fr ? text.fr : text.en }

    func template(_ category: Domain.Category?, _ value: JSON) -> String {
        let name = category.map { self[$0] } ?? ""
        return value == .null
            ? say("Modèle d'origine rétabli : \(name)", "Template back as it came: \(name)")
            : say("Modèle changé : \(name)", "Template changed: \(name)")
    }

    /// The words that lines begin with, in the language of the reader; the texts stay.
    func spelled(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let colon = line.firstIndex(of: ":"),
                let word = TemplateWord(typed: String(line[..<colon]))
            else { return String(line) }
            var rest = String(line[line.index(after: colon)...])
            if word == .meeting {
                for kind in MeetingKind.allCases {
                    rest.respell(kind.rawValue, say("\(kind.french)", kind.rawValue))
                    rest.respell(kind.french, say("\(kind.french)", kind.rawValue))
                }
                rest = rest.replacing(
                    say("every", "tous les"), with: say("tous les", "every"), maxReplacements: 1)
                rest = rest.replacing(
                    say("each checkpoint", "à chaque point"),
                    with: say("à chaque point", "each checkpoint"), maxReplacements: 1)
            }
            return say("\(word.french)", word.rawValue) + ":" + rest
        }
        .joined(separator: "\n")
    }

    /// `18 days over 20 weeks, 280 to 400 a day; a sign of life every 14 days, answers within 5 working days`.
    package func outline(_ template: Template) -> String {
        let rate = template.rate.map {
            say(
                ", \(number($0.lowerBound)) à \(number($0.upperBound)) € par jour",
                ", €\(number($0.lowerBound)) to \(number($0.upperBound)) a day")
        }
        let size =
            template.days > 0
            ? say(
                "\(template.days) j sur \(template.weeks) semaines",
                "\(template.days) days over \(template.weeks) weeks")
            : say("\(template.weeks) semaines", "\(template.weeks) weeks")
        return say(
            "\(size)\(rate ?? "") ; nouvelles tous les \(template.cadenceDays) j, réponse en \(template.reviewDays) j ouvrés, reprises : \(template.rounds)",
            "\(size)\(rate ?? ""); news every \(template.cadenceDays) d, answers in \(template.reviewDays) working days, rounds of rework: \(template.rounds)"
        )
    }
}

extension String {
    /// The first word, if it is this one.
    fileprivate mutating func respell(_ word: String, _ other: String) {
        let rest = drop { $0 == " " }
        guard rest.hasPrefix(word + " ") else { return }
        self = " " + other + rest.dropFirst(word.count)
    }
}
